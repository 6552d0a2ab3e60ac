import { describe, expect, it } from 'vitest';
import { BUILT_IN_FORMATS } from '../../../src/importers/xlsx/built-in-formats.ts';
import { serialOf } from '../../../src/importers/xlsx/show-date.ts';
import { numberFormat } from '../../../src/importers/xlsx/show-number.ts';

const DAY = 46162; // 2026-05-20

describe('numbers as a sheet shows them', () => {
  it.each([
    ['General', 1, '1'],
    ['General', 12, '12'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 13800001234, '13800001234'],
    ['General', -2.5, '-2.5'],
    ['General', 1.5e-12, '1.5E-12'],
    ['G/通用格式', 7, '7'],
    ['0', 2.5, '3'],
    ['00', 7, '07'],
    ['0.00', 0.285, '0.29'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0.0#', 1234.5, '1,234.5'],
    ['#', 0, ''],
    ['0%', 0.985, '99%'],
    ['0.0%', 0.985, '98.5%'],
    ['"第"0"项"', 3, '第3项'],
    ['0"."', 4, '4.'],
    ['0、', 4, '4、'],
    ['0_);(0)', -5, '(5)'],
    ['0_ ', 5, '5'],
    ['0;-0;"无"', 0, '无'],
    ['[>=10000]0.0,"千";0', 12345, '12.3千'],
    ['[>=10000]0.0,"千";0', 12, '12'],
    ['[红色]0', 8, '8'],
    ['[$¥-804]#,##0.00', 1234.5, '¥1,234.50'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['# ?/?', 2.5, '2 1/2'],
    ['# ??/??', 0.375, '3/8'],
    ['000-0000', 1234567, '123-4567'],
    ['[DBNum1][$-804]General', 25, '二十五'],
    ['[DBNum1]"第"0"条"', 102, '第一百零二条'.replace('零', '〇')],
    ['[DBNum2]0', 36, '叁拾陆'],
  ])('%s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value)).toBe(shown);
  });

  it.each([
    [14, DAY, '2026/5/20'],
    [22, DAY + 0.75, '2026/5/20 18:00'],
    [27, DAY, '2026年5月'],
    [28, DAY, '5月20日'],
    [31, DAY, '2026年5月20日'],
    [32, DAY + 0.4375, '10时30分'],
    [34, DAY + 0.75, '下午6时00分'],
    [46, 1.5, '36:00:00'],
    [58, DAY, '5月20日'],
  ])('built-in format %d of %d is “%s”', (id, value, shown) => {
    expect(numberFormat(BUILT_IN_FORMATS[id]!, false).number(value)).toBe(shown);
  });

  it.each([
    ['yyyy"年"m"月"d"日"', DAY, '2026年5月20日'],
    ['yyyy"年"m"月"d"日";@', DAY, '2026年5月20日'],
    ['yyyy\\-mm\\-dd', DAY, '2026-05-20'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DAY, 'Wednesday, May 20, 2026'],
    ['[$-804]aaaa', DAY, '星期三'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', DAY, '二〇二六年五月二十日'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['mm:ss', 0.0423611111, '01:00'],
    ['yyyy"年底前"', DAY, '2026年底前'],
    ['m"月底前"', DAY, '5月底前'],
    ['yyyy/m/d', 60, '1900/2/29'],
    ['yyyy/m/d', 61, '1900/3/1'],
    ['yyyy/m/d', 1, '1900/1/1'],
    ['yyyy/m/d', -1, '-1'],
  ])('%s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(numberFormat('yyyy/m/d', true).number(DAY - 1462)).toBe('2026/5/20');
    expect(serialOf('2026-05-20', true)).toBe(DAY - 1462);
    expect(serialOf('2026-05-20T12:00:00', false)).toBe(DAY + 0.5);
  });

  it('leaves text alone but for a section of its own', () => {
    expect(numberFormat('0;-0;0;@"（续）"', false).text('区财政局')).toBe('区财政局（续）');
    expect(numberFormat('yyyy/m/d', false).text('6月底前')).toBe('6月底前');
  });
});
