import { lowerBound } from '../text/lower-bound.ts';
import { shareOfLength, type StretchTermsFor, stretchTermsIn } from './likeness.ts';
import { type Margin, NOISE } from './margins.ts';
import type { Matching } from './matching.ts';
import type { Prepared } from './prepare.ts';
import { eachRowOfProducts, NO_TERMS, type Terms } from './products.ts';

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
  const stretchTermsFor = stretchTermsIn(tables, termSpace);
  const sentences = tables.children.flatMap((child): Sentence[] => {
    const own = sentencesOf(child, stretchTermsFor);
    return own.map((terms) => ({ child: child.index, terms, isPart: own.length > 1 }));
  });
  const all = tables.parents.map(termsFor);
  const asked = parents.map((parent) => all[parent]!);
  const below = sentences.map(({ terms }) => terms);
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
  const told = leads.map(({ sentence }) => sentence?.terms ?? NO_TERMS);
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

interface Sentence {
  child: number;
  terms: Terms;
  isPart: boolean;
}

type Three = [number, number, number];
const ENDS = /[。；;\n]/g;

function sentencesOf({ requirement }: Prepared, termsFor: StretchTermsFor): Terms[] {
  const { written, text, map } = requirement;
  const found: Terms[] = [];
  let from = 0;
  const endAt = (to: number): void => {
    if (to > from) found.push(termsFor(requirement, from, to));
    from = to;
  };
  for (const { index } of written.matchAll(ENDS)) endAt(lowerBound(map, index, (offset) => offset));
  endAt(text.length);
  return found;
}
