import { describe, expect, it } from 'vitest';
import { checked } from './check-times.ts';
import { growthOf, type Times } from './growth.ts';
import { readingTime } from './read-file.ts';
import { compared, everywhere, SIGN_PAIRS, SIGNS, textOf } from './signs.ts';

/**
 * Signs that patterns look for at the end of words, or of which they take as many as come; each is tried by itself and in turn with a
 * sign that ends what it begins. All pairs are tried with GROWTH=all, which takes half an hour.
 */
const TELLING = ['。*', '，（', '《》', '〔 ', '一第', '1.', '--', '局市', '“\n', '年月', '，；', '”"'];
const PAIRS = process.env['GROWTH'] === 'all' ? SIGN_PAIRS : TELLING;

const LONG = { timeout: 300_000 };

describe('rows of two signs in turn', () => {
  it('are tried with every sign', () => {
    expect(new Set(SIGN_PAIRS.join(''))).toEqual(new Set(SIGNS));
    expect(new Set(SIGN_PAIRS).size).toBe((SIGNS.length * (SIGNS.length + 1)) / 2);
  });

  it.each(PAIRS)('take time in proportion to their length in all texts of a table: %j', LONG, async (pair) => {
    expect(await growthOf(20_000, (size) => checked(everywhere(pair), size))).toEqual([]);
  });

  it.each(PAIRS)('and in tables that are compared: %j', LONG, async (pair) => {
    const rules = async (size: number): Promise<Times> =>
      new Map([...(await checked(compared(pair), size))].filter(([what]) => what !== 'trace'));
    expect(await growthOf(8_000, rules)).toEqual([]);
  });

  it.each(PAIRS)('and in all texts that a notice is read from: %j', LONG, async (pair) => {
    const read = (path: string) => (size: number) =>
      readingTime(path, new TextEncoder().encode(textOf(pair, size, path.endsWith('.html'))));
    for (const path of ['a.html', 'a.md']) expect(await growthOf(24_000, read(path))).toEqual([]);
  });
});
