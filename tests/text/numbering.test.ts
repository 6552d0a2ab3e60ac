import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/text/dates.ts';
import { readNumbering } from '../../src/text/numbering.ts';
import { readNumeral } from '../../src/text/numerals.ts';

describe('numbering', () => {
  test.each<[string, string, number, string]>([
    ['一、做好公开', 'chapter', 1, '做好公开'],
    ['一、一次性告知', 'chapter', 1, '一次性告知'],
    ['十二、 做好公开', 'chapter', 12, '做好公开'],
    ['二十一、公开', 'chapter', 21, '公开'],
    ['一．公开', 'chapter', 1, '公开'],
    ['第三章 公开', 'chapter', 3, '公开'],
    ['第一部分 公开', 'chapter', 1, '公开'],
    ['（一）财政信息', 'section', 1, '财政信息'],
    ['(一)财政信息', 'section', 1, '财政信息'],
    ['（十一)财政信息', 'section', 11, '财政信息'],
    ['（二）、财政信息', 'section', 2, '财政信息'],
    ['（ 三 ） 财政信息', 'section', 3, '财政信息'],
    ['一）财政信息', 'section', 1, '财政信息'],
    ['第二节 公开', 'section', 2, '公开'],
    ['1.公开', 'item', 1, '公开'],
    ['1．公开', 'item', 1, '公开'],
    ['12、公开', 'item', 12, '公开'],
    ['１２．公开', 'item', 12, '公开'],
    [' 3. 公开', 'item', 3, '公开'],
    ['1.2021年底前公开', 'item', 1, '2021年底前公开'],
    ['（1）公开', 'subitem', 1, '公开'],
    ['(12)公开', 'subitem', 12, '公开'],
    ['1）公开', 'subitem', 1, '公开'],
    ['①公开', 'subitem', 1, '公开'],
    ['⑩ 公开', 'subitem', 10, '公开'],
  ])('%j', (text, style, value, rest) => {
    const numbering = readNumbering(text);
    expect(numbering).toMatchObject({ style, value });
    expect(text.slice(numbering?.end)).toBe(rest);
  });

  test.each([
    '1.5倍',
    '2021年',
    '12345热线',
    '1,000个',
    '3家单位',
    '一网通办',
    '一是公开',
    '十四五规划',
    '三、四线城市',
    '一、二、三产业',
    '公开',
    '（市、区）',
    '（2021）3号',
    '',
  ])('%j is not numbered', (text) => {
    expect(readNumbering(text)).toBeUndefined();
  });

  test.each<[string, number | undefined]>([
    ['五', 5],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['二十一', 21],
    ['一百零三', 103],
    ['一百二十', 120],
    ['二〇二六', 2026],
    ['二○二一', 2021],
    ['1 2', 12],
    ['１５', 15],
    ['十十', undefined],
    ['五六十', undefined],
    ['甲', undefined],
    ['', undefined],
  ])('the numeral %j is %j', (text, value) => {
    expect(readNumeral(text)).toBe(value);
  });

  test.each<[string, string | undefined]>([
    ['2021年6月4日', '2021-06-04'],
    ['2021 年 6 月 4 日印发', '2021-06-04'],
    ['二〇二一年六月四日', '2021-06-04'],
    ['二○二一年十二月三十一日', '2021-12-31'],
    ['2021-06-04', '2021-06-04'],
    ['2021.6.4', '2021-06-04'],
    ['2021年2月30日', undefined],
    ['2021年6月', undefined],
    ['无', undefined],
  ])('the date in %j is %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
