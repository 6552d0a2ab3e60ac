import type { Comparison } from '../../model/comparison.ts';
import type { Prepared } from '../prepare.ts';
import { align, looseOnes } from './align.ts';
import { lostOf } from './lost.ts';
import { clausesOf, type Measures } from './row-clauses.ts';

/** Compares a parent's row with those of the child that carry it. */
export function compareTasks(parent: Prepared, children: readonly Prepared[], measures: Measures): Comparison {
  const above = clausesOf(parent, measures);
  const own = children.flatMap((child) => clausesOf(child, measures));
  const alignment = align(above, own, measures.weights);
  const loose = looseOnes(above, own, alignment, measures.weights);
  return {
    pairs: alignment.pairs,
    loose,
    lost: lostOf(above, own, alignment, loose, measures),
    added: own.filter((clause) => !alignment.answers.has(clause)),
  };
}
