import { describe, expect, it } from 'vitest';
import { BUILT_IN_FORMATS } from '../../../src/importers/xlsx/built-in-formats.ts';
import { serialOf } from '../../../src/importers/xlsx/show-date.ts';
import { numberFormat } from '../../../src/importers/xlsx/show-number.ts';

const DAY = 46162; // 2026-05-20

describe('numbers as a sheet shows them', () => {
  it.each([
    ['General', 1, '1'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', -2.5, '-2.5'],
    ['G/通用格式', 7, '7'],
    ['General"个"', 12.5, '12.5个'],
  ])('General, alone or among words: %s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value)).toBe(shown);
  });

  it.each([
    [13800001234, '13800001234'],
    [138000012345, '1.38E+11'],
    [3.50102199001011e17, '3.50102E+17'],
    [99999999999.6, '1E+11'],
    [1234567.891234, '1234567.891'],
    [66.6666666666667, '66.66666667'],
    [-0.333333333333333, '-0.333333333'],
    [0.0001, '0.0001'],
    [0.000123456789, '0.000123457'],
    [0.00001, '0.00001'],
    [0.0000123456, '1.23456E-05'],
    [1.5e-12, '1.5E-12'],
    [0, '0'],
  ])('without a format %d takes eleven characters: “%s”', (value, shown) => {
    expect(numberFormat('General', false).number(value)).toBe(shown);
    expect(numberFormat('', false).number(value)).toBe(shown);
  });

  it.each([
    ['0', 2.5, '3'],
    ['0', -0.4, '0'],
    ['00', 7, '07'],
    ['0.00', 0.285, '0.29'],
    ['0.00', 1.005, '1.01'],
    ['0.000000000000000', 0.123456789012345, '0.123456789012345'],
    ['0.000000000000000', Math.PI, '3.141592653589790'],
    ['0.00000000000000000000', 0.1, '0.10000000000000000000'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0.0#', 1234.5, '1,234.5'],
    ['0,000', 5, '0,005'],
    ['0.##', 5, '5.'],
    ['#.##', 0.5, '.5'],
    ['.0', 1234, '1234.0'],
    ['#', 0, ''],
    ['0%', 0.985, '99%'],
    ['0%', 0.285, '29%'],
    ['0.0%', 0.985, '98.5%'],
    ['0.0,', 12345, '12.3'],
    ['0,,"百万"', 7_500_000, '8百万'],
    ['0!.0,"万元"', 123456, '12.3万元'],
    ['000-0000', 1234567, '123-4567'],
    ['00\\:00', 930, '09:30'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['0.0E-0', 0.00012, '1.2E-4'],
    ['##0.0E+0', 12345, '12.3E+3'],
  ])('places of figures: %s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value)).toBe(shown);
  });

  it.each([
    ['"第"0"项"', 3, '第3项'],
    ['0"."', 4, '4.'],
    ['0、', 4, '4、'],
    ['0_ ', 5, '5'],
    ['\\1\\.0#', 1, '1.01'],
    ['\\1\\.00', 1, '1.01'],
    ['\\1\\.00', 12, '1.12'],
    ['"2."0', 3, '2.3'],
    ['3\\-0', 4, '3-4'],
    ['"A"000', 7, 'A007'],
    ['[$¥-804]#,##0.00', 1234.5, '¥1,234.50'],
    ['[红色]0', 8, '8'],
    ['"√"', 1, '√'],
  ])('characters of the format: %s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value)).toBe(shown);
  });

  it.each([
    ['0_);(0)', -5, '(5)'],
    ['0;-0;"无"', 0, '无'],
    ['[>=10000]0.0,"千";0', 12345, '12.3千'],
    ['[>=10000]0.0,"千";0', 12, '12'],
    ['[>=90]"优";[>=60]"合格";"不合格"', 70, '合格'],
    ['[=1]"是";[=0]"否";General', 5, '5'],
    ['[<0]"少"0;0', -5, '少5'],
    ['[<=0]"少"0;0', -5, '-少5'],
    ['[>=0]0;"少"0', -5, '少5'],
    ['[>=100]0;"少"0', -5, '-少5'],
    ['0;[<-9]"远"0;"近"0', -5, '-近5'],
    ['0;;', -3, ''],
  ])('sections: %s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value)).toBe(shown);
  });

  it.each([
    ['# ?/?', 0.75, '3/4'],
    ['#\\ ?/?', 2.5, '2 1/2'],
    ['#" "?/?', 2.5, '2 1/2'],
    ['#又?/?', 2.5, '2又1/2'],
    ['# ?/?', -0.75, '-3/4'],
    ['# ?/?', 1, '1'],
    ['# ?/?', 0, '0'],
    ['# ?/?', 3.999, '4'],
    ['# ?/?', 12.3, '12 1/3'],
    ['?/?', 2.5, '5/2'],
    ['# ??/??', 0.3125, '5/16'],
    ['# ??/??', 12.3, '12 3/10'],
    ['# ???/???', Math.PI, '3 16/113'],
    ['# ?/4', 0.5, '2/4'],
    ['# ??/100', 0.25, '25/100'],
  ])('fractions: %s of %d is “%s”', (code, value, shown) => {
    expect(numberFormat(code, false).number(value).replaceAll(/ +/g, ' ')).toBe(shown);
  });

  it.each([
    ['[DBNum1][$-804]General', 25, '二十五'],
    ['[DBNum1][$-zh-CN]G/通用格式', 15, '一十五'],
    ['[DBNum1][$-804]General', 105, '一百〇五'],
    ['[DBNum1][$-804]General', 3.14, '三.一四'],
    ['[DBNum2][$-804]General', 12345, '壹万贰仟叁佰肆拾伍'],
    ['[DBNum3][$-804]General', 25, '２十５'],
    ['[DBNum1]"第"0"条"', 102, '第一〇二条'],
    ['[DBNum2]0', 36, '叁陆'],
    ['[DBNum1]General', -12, '-一十二'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', DAY, '二〇二六年五月二十日'],
    ['[DBNum1][$-804]m"月"d"日"', DAY - 5, '五月十五日'],
    ['[DBNum2][$-804]d"日"', DAY - 5, '壹拾伍日'],
    ['[DBNum3][$-804]d"日"', DAY, '２０日'],
  ])('Chinese numerals: %s of %d is “%s”', (code, value, shown) => {
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
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', DAY, '2026年5月20日'],
    ['[$-x-sysdate]dddd, mmmm dd, yyyy;@', DAY, '2026年5月20日'],
    ['[$-F400]h:mm:ss\\ AM/PM', DAY + 0.75, '18:00:00'],
    ['[$-804]aaaa', DAY, '星期三'],
    ['[$-804]dddd', DAY, '星期三'],
    ['[$-zh-CN]ddd', DAY, '周三'],
    ['[$-804]mmmm', DAY, '五月'],
    ['[$-804]mmm', DAY, '5月'],
    ['[$-409]d-mmm-yy', DAY, '20-May-26'],
    ['dddd', DAY, 'Wednesday'],
    ['dddd', 1, 'Sunday'],
    ['[$-804]AM/PM h:mm', 0.75, '下午 6:00'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['h:mm', 0.388888888888889, '9:20'],
    ['h:mm', 0.99999, '23:59'],
    ['yyyy.m.d', DAY + 0.99999999, '2026.5.20'],
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
