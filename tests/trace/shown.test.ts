import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from '../../src/trace/comparison/shown.ts';

function marked(parent: string, child: string): string {
  return compareTexts(parent, child)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'parent' ? `[-${text}]` : `[+${text}]`))
    .join('');
}

describe('the comparison of two texts', () => {
  it.each([
    ['', '', ''],
    ['旧', '', '[-旧]'],
    ['', '新', '[+新]'],
    ['依法公开。', '依法公开。', '依法公开。'],
    ['通过市政府门户网站公开', '通过区政府门户网站公开', '通过[-市][+区]政府门户网站公开'],
    ['避免同案不同判问题', '避免同案不同判题', '避免同案不同判[-问]题'],
    ['推行网站集约建设', '提高网站管理水平', '[-推行][+提高]网站[-集约建设][+管理水平]'],
    ['供水、供电、供气', '供水、供气', '供水、[-供电、]供气'],
    ['甲😀乙', '甲😁乙', '甲[-😀][+😁]乙'],
    ['改造不少于1200户', '改造不少于150户', '改造不少于[-1200][+150]户'],
    ['投资1.25亿元', '投资1.5亿元', '投资[-1.25][+1.5]亿元'],
  ])('%j beside %j', (parent, child, want) => expect(marked(parent, child)).toBe(want));

  it('holds every character of both texts', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '丙', '，', '😀'), { maxLength: 14 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (parent, child) => {
        const differences = compareTexts(parent, child);
        const side = (other: string): string =>
          differences
            .filter(({ kind }) => kind !== other)
            .map((part) => part.text)
            .join('');
        expect([side('child'), side('parent')]).toEqual([parent, child]);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('gives up on texts that share nothing, in bounded time', () => {
    const differences = compareTexts('甲乙'.repeat(20_000), '丙丁'.repeat(20_000));
    expect(differences.map(({ kind }) => kind)).toEqual(['parent', 'child']);
  });
});
