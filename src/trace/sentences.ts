import { shareOfLength, stretchTermsIn } from './likeness.ts';
import { type Margin, nextTo, noBest, NOISE, note } from './margins.ts';
import type { Matching } from './matching.ts';
import type { Field } from './prepare.ts';
import { productsWith } from './products.ts';

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
  const idCount = tables.weights.length;
  const all = tables.parents.map(termsFor);
  const asked = parents.map((parent) => all[parent]!);
  const wanted = new Uint8Array(idCount);
  for (const { ids, from, to } of asked) for (let at = from; at < to; at++) wanted[ids[at]!] = 1;
  const stretchTermsFor = stretchTermsIn(tables, termSpace);
  const withAsked = productsWith(asked, idCount);
  const likest = asked.map((): Likest | undefined => undefined);
  const best = asked.map(noBest);
  const inRow = new Int32Array(asked.length);
  for (const { index: child, requirement } of tables.children) {
    const { length } = requirement.text;
    inRow.fill(0);
    for (let from = 0, to = 0; from < length; from = to) {
      to = sentenceEnd(requirement, from);
      const isWhole = from === 0 && to === length;
      const products = withAsked(stretchTermsFor(requirement, from, to, wanted));
      for (let at = 0; at < products.length; at++) {
        const product = products[at]!;
        inRow[at] = Math.max(inRow[at]!, product);
        const before = likest[at];
        if (!isWhole && (!before || product > before.product)) likest[at] = { child, requirement, from, to, product };
      }
    }
    for (let at = 0; at < best.length; at++) note(best[at]!, inRow[at]!, child);
  }
  const told = likest.map((one) =>
    termSpace.close(one ? stretchTermsFor(one.requirement, one.from, one.to) : termSpace.open(0)),
  );
  const withTold = productsWith(told, idCount);
  const ofOthers = new Int32Array(told.length);
  all.forEach((own, parent) => {
    const products = withTold(own);
    for (let at = 0; at < told.length; at++) {
      if (parents[at] !== parent) ofOthers[at] = Math.max(ofOthers[at]!, products[at]!);
    }
  });
  return likest.map((one, at) => {
    if (!one) return undefined;
    const elsewhere = nextTo(best[at]!, one.child);
    const [value, inOthers, ofOther] = [one.product, elsewhere, ofOthers[at]!].map(shareOfLength) as Three;
    return {
      child: one.child,
      value,
      ratio: (value + NOISE) / (inOthers + NOISE),
      pr: (value + NOISE) / (ofOther + NOISE),
    };
  });
}

/** `from` and `to` in the matching form of the requirement. */
interface Likest {
  child: number;
  requirement: Field;
  from: number;
  to: number;
  product: number;
}

type Three = [number, number, number];
const ENDS = '。；;\n';

/** Where the sentence ends in the matching form that begins at a place. */
function sentenceEnd(requirement: Field, from: number): number {
  const { length } = requirement.text;
  let end = from + 1;
  while (end < length && !hasEndBefore(requirement, end)) end++;
  return end;
}

/** Whether a sentence ends with the marks in front of a character of the matching form, which has none itself. */
function hasEndBefore({ written, map }: Field, at: number): boolean {
  for (let offset = map[at - 1]! + 1; offset < map[at]!; offset++) if (ENDS.includes(written[offset]!)) return true;
  return false;
}
