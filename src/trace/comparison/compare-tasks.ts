import type { Comparison } from '../../model/comparison.ts';
import type { Prepared } from '../prepare.ts';
import { align, looseOnes } from './align.ts';
import { lostOf } from './lost.ts';
import { clausesOf, type Measures } from './row-clauses.ts';

/** Compares a parent's row with those of the child that carry it. */
export function compareTasks(parent: Prepared, children: readonly Prepared[], measures: Measures): Comparison {
  const { weights } = measures;
  const above = clausesOf([parent], measures);
  const own = clausesOf(children, measures);
  const pairs = align(above, own, weights);
  const loose = looseOnes(above, own, weights);
  return {
    pairs,
    loose,
    lost: lostOf(above, own, pairs, loose, measures),
    added: own.filter(({ pair }) => !pair),
  };
}
