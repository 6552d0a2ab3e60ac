import { shareOfLength, stretchTermsIn } from './likeness.ts';
import { type Margin, NOISE } from './margins.ts';
import type { Matching } from './matching.ts';
import type { Field, Prepared } from './prepare.ts';
import { eachRowOfProducts, NO_TERMS } from './products.ts';

/** A row of which one sentence is likest to a task, and how far that sentence stands out. */
export interface BestSentence extends Margin {
  child: number;
}

/**
 * For each of `parents`, by position, the likest of those child sentences that are not the whole of their row. A row that takes up
 * several tasks is like none of them as a whole, but each of its sentences belongs to one.
 */
export function bestSentences(
  { tables, termsFor, termSpace }: Matching,
  parents: readonly number[],
): (BestSentence | undefined)[] {
  const { weights } = tables;
  const all = tables.parents.map(termsFor);
  const asked = parents.map((parent) => all[parent]!);
  const wanted = new Uint8Array(weights.length);
  for (const { ids, from, to } of asked) for (let at = from; at < to; at++) wanted[ids[at]!] = 1;
  const stretchTermsFor = stretchTermsIn(tables, termSpace);
  const sentences = tables.children.flatMap((child) => sentencesOf(child));
  const below = sentences.map(({ requirement, from, to }) => stretchTermsFor(requirement, from, to, wanted));
  const leads: { sentence: Sentence | undefined; product: number; elsewhere: number }[] = [];
  eachRowOfProducts(asked, below, weights.length, (own) => {
    let [best, elsewhere] = [-1, 0];
    sentences.forEach(({ isPart }, at) => {
      if (isPart && (best < 0 || own[at]! > own[best]!)) best = at;
    });
    sentences.forEach(({ child }, at) => {
      if (child !== sentences[best]?.child) elsewhere = Math.max(elsewhere, own[at]!);
    });
    leads.push({ sentence: sentences[best], product: own[best] ?? 0, elsewhere });
  });
  const told = leads.map(({ sentence }) =>
    sentence ? stretchTermsFor(sentence.requirement, sentence.from, sentence.to) : NO_TERMS,
  );
  const ofOthers = new Int32Array(leads.length);
  eachRowOfProducts(all, told, weights.length, (own, parent) => {
    for (let at = 0; at < told.length; at++) {
      if (parents[at] !== parent) ofOthers[at] = Math.max(ofOthers[at]!, own[at]!);
    }
  });
  return leads.map(({ sentence, product, elsewhere }, at) => {
    if (!sentence) return undefined;
    const [value, inOthers, ofOther] = [product, elsewhere, ofOthers[at]!].map(shareOfLength) as Three;
    return {
      child: sentence.child,
      value,
      ratio: (value + NOISE) / (inOthers + NOISE),
      pr: (value + NOISE) / (ofOther + NOISE),
    };
  });
}

/** `from` and `to` in the matching form of the requirement; whether it is not the whole of it. */
interface Sentence {
  child: number;
  requirement: Field;
  from: number;
  to: number;
  isPart: boolean;
}

type Three = [number, number, number];
const ENDS = '。；;\n';

function sentencesOf({ index: child, requirement }: Prepared): Sentence[] {
  const { length } = requirement.text;
  const starts = [0];
  for (let at = 1; at < length; at++) if (hasEndBefore(requirement, at)) starts.push(at);
  if (length === 0) return [];
  const isPart = starts.length > 1;
  return starts.map((from, at) => ({ child, requirement, from, to: starts[at + 1] ?? length, isPart }));
}

/** Whether a sentence ends with the marks in front of a character of the matching form, which has none itself. */
function hasEndBefore({ written, map }: Field, at: number): boolean {
  for (let offset = map[at - 1]! + 1; offset < map[at]!; offset++) if (ENDS.includes(written[offset]!)) return true;
  return false;
}
