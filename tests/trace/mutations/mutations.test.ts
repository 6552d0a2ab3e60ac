import { describe, expect, it } from 'vitest';
import type { Operator } from './generate.ts';
import { type Figures, measure, precisionOf, recallOf, tableOfFigures } from './measure.ts';
import { SIBLINGS } from './pool.ts';
import { DECEPTIVE, HEAVY, ORDINARY } from './shares.ts';

function shareOf(figures: Figures | undefined, state: string): number {
  return figures ? (figures.states.get(state) ?? 0) / figures.tasks : 0;
}

describe('tables with known changes', () => {
  const heavy = measure(1, 700, HEAVY);
  const deceptive = measure(50_001, 700, DECEPTIVE);
  const ordinary = measure(90_001, 200, ORDINARY);
  const siblings = measure(70_001, 400, HEAVY, 30, SIBLINGS);
  const all = [heavy, deceptive, ordinary, siblings];
  console.log(
    [
      tableOfFigures('everything at once', heavy),
      tableOfFigures('look-alikes', deceptive),
      tableOfFigures('ordinary', ordinary),
      tableOfFigures('siblings only', siblings),
    ].join('\n'),
  );

  it('never shows a dropped task as covered', () => {
    expect(all.reduce((sum, { drops }) => sum + drops, 0)).toBeGreaterThan(1900);
    expect(all.flatMap(({ hidden }) => hidden)).toEqual([]);
  });

  it('links nothing that does not belong together', () => {
    for (const measurement of all) expect(precisionOf(measurement)).toBeGreaterThanOrEqual(0.999);
  });

  it('finds tasks that were copied or adapted to the place', () => {
    for (const measurement of all) {
      expect(recallOf(measurement.byOperator.get('none'))).toBeGreaterThanOrEqual(0.99);
      expect(recallOf(measurement.byOperator.get('localise'))).toBeGreaterThanOrEqual(0.99);
    }
  });

  it('finds tasks in other words, shortened, joined and divided', () => {
    const floors = { paraphrase: 0.95, shorten: 0.98, merge: 0.97, 'merge-short': 0.97, split: 0.92 } as const;
    for (const [operator, floor] of Object.entries(floors)) {
      expect(recallOf(heavy.byOperator.get(operator as Operator)), operator).toBeGreaterThanOrEqual(floor);
    }
  });

  it('calls joined tasks merged and divided tasks split', () => {
    expect(shareOf(heavy.byOperator.get('merge'), 'merged')).toBeGreaterThanOrEqual(0.95);
    expect(shareOf(heavy.byOperator.get('split'), 'split')).toBeGreaterThanOrEqual(0.88);
  });

  it('names clauses that were left out, and hardly any that are there', () => {
    const { gone, named, wronglyNamed } = heavy.clauses;
    expect(gone).toBeGreaterThan(200);
    expect(named / gone).toBeGreaterThanOrEqual(0.8);
    expect(wronglyNamed / gone).toBeLessThanOrEqual(0.05);
  });
});
