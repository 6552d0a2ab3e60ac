import { shareOfLength, stretchTermsOf } from './likeness.ts';
import { type Margin, NOISE } from './margins.ts';
import type { Matching } from './matching.ts';
import type { Prepared } from './prepare.ts';
import { productsOf, type Terms } from './products.ts';

/** A row of which one sentence is likest to a task, and how far that sentence stands out. */
export interface BestSentence extends Margin {
  child: number;
}

const NO_COPIES = { parents: new Set<number>(), children: new Set<number>() };

/**
 * For each of `parents`, by position, the likest of those child sentences that are not the whole of their row. A row that takes up
 * several tasks is like none of them as a whole, but each of its sentences belongs to one.
 */
export function bestSentences(
  { tables, termsFor }: Matching,
  parents: readonly number[],
): (BestSentence | undefined)[] {
  const { weights } = tables;
  const sentences = tables.children.flatMap((child) => {
    const own = sentencesOf(child, weights);
    return own.map((terms) => ({ child: child.index, terms, isPart: own.length > 1 }));
  });
  const all = tables.parents.map(termsFor);
  const below = sentences.map(({ terms }) => terms);
  const products = productsOf(
    parents.map((parent) => all[parent]!),
    below,
    NO_COPIES,
    weights.length,
  );
  return parents.map((parent, row) => {
    const valueOf = (at: number): number => shareOfLength(products[row * below.length + at]!);
    let best = -1;
    sentences.forEach(({ isPart }, at) => {
      if (isPart && (best < 0 || valueOf(at) > valueOf(best))) best = at;
    });
    if (best < 0) return undefined;
    const { child, terms } = sentences[best]!;
    let elsewhere = 0;
    sentences.forEach((other, at) => {
      if (other.child !== child) elsewhere = Math.max(elsewhere, valueOf(at));
    });
    const others = productsOf(all, [terms], NO_COPIES, weights.length).map((product, at) =>
      at === parent ? 0 : product,
    );
    const value = valueOf(best);
    return {
      child,
      value,
      ratio: (value + NOISE) / (elsewhere + NOISE),
      pr: (value + NOISE) / (shareOfLength(Math.max(0, ...others)) + NOISE),
    };
  });
}

const ENDS = '。；;\n';

function sentencesOf({ requirement }: Prepared, weights: Int32Array): Terms[] {
  const { written, text, map } = requirement;
  const found: Terms[] = [];
  let from = 0;
  for (let to = 1; to <= text.length; to++) {
    if (to < text.length && !hasEnd(written, map[to - 1]!, map[to]!)) continue;
    found.push(stretchTermsOf(requirement, from, to, weights));
    from = to;
  }
  return found;
}

function hasEnd(written: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ENDS.includes(written[at]!)) return true;
  return false;
}
