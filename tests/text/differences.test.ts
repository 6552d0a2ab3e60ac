import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../src/text/differences.ts';

/** The length of a longest common subsequence, by the textbook. */
function commonLength(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, () => 0);
  for (const character of a) {
    const row = [0];
    for (let at = 0; at < b.length; at++) {
      row.push(character === b[at] ? before[at]! + 1 : Math.max(row[at]!, before[at + 1]!));
    }
    before = row;
  }
  return before[b.length]!;
}

describe('differences', () => {
  it.each([
    ['', '', []],
    ['甲乙', '甲乙', []],
    ['供水、供电、供气', '供水、供气', [{ before: [4, 7], after: [4, 4] }]],
    [
      '市政府网站',
      '区政府网页',
      [
        { before: [0, 1], after: [0, 1] },
        { before: [4, 5], after: [4, 5] },
      ],
    ],
  ])('of %j and %j', (before, after, want) => expect(differences(before, after)).toEqual(want));

  it('keep as much as can be kept, and leave equal stretches between them', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 14 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        let [x, y, kept] = [0, 0, 0];
        for (const { before, after } of differences(a, b)) {
          expect(a.slice(x, before[0])).toBe(b.slice(y, after[0]));
          kept += before[0] - x;
          [x, y] = [before[1], after[1]];
        }
        expect(a.slice(x)).toBe(b.slice(y));
        expect(kept + a.length - x).toBe(commonLength(a, b));
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('replace all where more has changed than may be searched for', () => {
    expect(differences('甲乙丙丁'.repeat(9), '戊己丙庚'.repeat(9), 3)).toEqual([{ before: [0, 36], after: [0, 36] }]);
  });
});
