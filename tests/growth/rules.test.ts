import { describe, expect, it } from 'vitest';
import { checked } from './check-times.ts';
import { growthOf, type Times } from './growth.ts';
import { CELLS, CELL_PAIRS, FOLLOWED, ITEMS, LISTS, MISSING, ROW_PAIRS, TEXTS, type Shape } from './shapes.ts';

const LONG = { timeout: 300_000 };

describe('no rule and no stage takes more than its share for twice the length', () => {
  it.each(CELLS)('of $name, up to 100,000 characters', LONG, async (shape) => {
    expect(await growthOf(100_000, (size) => checked(shape, size))).toEqual([]);
  });

  it.each(TEXTS)('of $name, up to 100,000 characters', LONG, async (shape) => {
    expect(await growthOf(100_000, (size) => checked(shape, size))).toEqual([]);
  });

  it.each([...ITEMS, ...LISTS])('of $name, up to 10,000', LONG, async (shape) => {
    expect(await growthOf(10_000, (size) => checked(shape, size))).toEqual([]);
  });
});

/**
 * Tracing weighs each parent task against the rows that share words with it: where rows are alike, against all, and tables of one field
 * share its words in nearly every row. A limit of row pairs holds it to a quarter of a second.
 */
async function checkedButTraced(shape: Shape, size: number): Promise<Times> {
  return new Map([...(await checked(shape, size))].filter(([what]) => what !== 'trace'));
}

describe('no rule and no stage takes more than its share for twice as many rows that', () => {
  it.each(MISSING)('are $name, up to 10,000', LONG, async (shape) => {
    expect(await growthOf(10_000, (size) => checked(shape, size))).toEqual([]);
  });

  it.each(FOLLOWED)('are $name, up to 1,000', LONG, async (shape) => {
    expect(await growthOf(1_000, (size) => checkedButTraced(shape, size))).toEqual([]);
  });
});

describe('no rule takes more than its share for twice as much that is compared', () => {
  it.each(ROW_PAIRS)('of $name', LONG, async (shape) => {
    expect(await growthOf(500, (size) => checkedButTraced(shape, size))).toEqual([]);
  });

  it.each(CELL_PAIRS)('of $name', LONG, async (shape) => {
    expect(await growthOf(8_000, (size) => checkedButTraced(shape, size))).toEqual([]);
  });
});
