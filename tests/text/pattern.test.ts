import { describe, expect, it } from 'vitest';
import { matchesPattern, safePattern } from '../../src/text/pattern.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

describe('safePattern', () => {
  it.each([
    '安全生产',
    '关于.+的(?:通知|意见)$',
    '[0-9]{2}年(?:底|末)',
    'a?b*c{2}',
    '甲{0,20}乙{0,20}',
    '(?:甲|乙)?丙',
    '\\d{4}',
    '[)*+]x*',
    '〔[0-9]{4}〕',
  ])('accepts %s', (source) => {
    expect(safePattern(source)).toBeInstanceOf(RegExp);
  });

  it.each([
    '(a+)+$',
    '(a*)*',
    '(a|a)*b',
    '(?:x{1,9})+',
    '((a+))+',
    '(a?)+',
    '.*.*x',
    'a+b+',
    '甲{0,99}乙{0,99}丙{0,99}',
    'a{1000}',
    '(?=a)b',
    '(?<n>a)\\k<n>',
    '(a)\\1',
    '(',
    '[',
    'a{',
    '(a|b){20}',
  ])('refuses %s', (source) => {
    expect(safePattern(source)).toBeUndefined();
  });

  it('finishes soon on long hostile text whatever it accepts', () => {
    const text = `${'甲'.repeat(100_000)}!`;
    for (const source of ['.*乙', '甲+乙', '甲*乙$', '甲{0,99}甲{0,99}乙', '(?:甲|丙)乙?丁']) {
      const pattern = safePattern(source)!;
      const start = cpuMilliseconds();
      expect(matchesPattern(pattern, text)).toBe(false);
      expect(cpuMilliseconds() - start).toBeLessThan(2000);
    }
  });
});
