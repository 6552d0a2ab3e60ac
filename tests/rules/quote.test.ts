import { describe, expect, test } from 'vitest';
import { quote } from '../../rules/shared/quote.ts';

describe('words in a sentence', () => {
  test.each([
    ['lose the closing full stop', '扩大预算公开范围。', '扩大预算公开范围'],
    ['keep marks inside', '供水、供电；供气', '供水、供电；供气'],
    ['stand on one line', '扩大预算\n  公开范围', '扩大预算公开范围'],
    ['have single marks inside', '推进“一窗受理”改革', '推进‘一窗受理’改革'],
    ['may be nothing', '', ''],
    ['may be marks alone', '。。。', ''],
  ])('%s', (_, text, expected) => expect(quote(text)).toBe(expected));

  test('are cut where they are long, never inside a character', () => {
    expect(quote('项'.repeat(41))).toBe(`${'项'.repeat(39)}…`);
    expect(quote('𠮷'.repeat(41))).toBe(`${'𠮷'.repeat(39)}…`);
    expect(quote('项'.repeat(40))).toBe('项'.repeat(40));
  });
});
