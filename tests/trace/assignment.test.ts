import { describe, expect, it } from 'vitest';
import { assign } from '../../src/trace/assignment.ts';
import { outsideLongestRun } from '../../src/trace/moved.ts';
import { createRandom } from './mutations/random.ts';

function gainOf(gains: Float64Array, columns: number, assigned: Int32Array): number {
  return assigned.reduce((sum, column, row) => sum + (column < 0 ? 0 : gains[row * columns + column]!), 0);
}

/** The best sum by trying everything. */
function bestGain(gains: Float64Array, rows: number, columns: number, row = 0, taken = 0): number {
  if (row === rows) return 0;
  let best = bestGain(gains, rows, columns, row + 1, taken);
  for (let column = 0; column < columns; column++) {
    const gain = gains[row * columns + column]!;
    if (gain <= 0 || (taken & (1 << column)) !== 0) continue;
    best = Math.max(best, gain + bestGain(gains, rows, columns, row + 1, taken | (1 << column)));
  }
  return best;
}

describe('the assignment', () => {
  it('is the best there is, with rows left alone where that is better', () => {
    const random = createRandom(3);
    for (let round = 0; round < 200; round++) {
      const rows = 1 + random.below(6);
      const columns = 1 + random.below(6);
      const gains = Float64Array.from({ length: rows * columns }, () => (random.chance(0.4) ? 0 : random.next()));
      const assigned = assign(gains, rows, columns);
      const used = [...assigned].filter((column) => column >= 0);
      expect(new Set(used).size).toBe(used.length);
      expect(gainOf(gains, columns, assigned)).toBeCloseTo(bestGain(gains, rows, columns), 9);
    }
  });

  it('gives up a good pair for a better whole', () => {
    expect([...assign(Float64Array.from([0.9, 0.8, 0.85, 0]), 2, 2)]).toEqual([1, 0]);
  });

  it('leaves everything alone where nothing is gained', () => {
    expect([...assign(new Float64Array(6), 2, 3)]).toEqual([-1, -1]);
  });
});

describe('the longest run', () => {
  it.each([
    [[1, 2, 3], []],
    [[3, 1, 2], [0]],
    [[0, 1, 5, 2, 3], [2]],
    [[1, 1, 2], []],
    [[], []],
  ])('of %j leaves out %j', (values, outside) => {
    expect(outsideLongestRun(values).flatMap((isOutside, at) => (isOutside ? [at] : []))).toEqual(outside);
  });
});
