import { describe, expect, test } from 'vitest';
import { documentName, isSame } from '../../../src/text/documents.ts';
import { readCitations } from '../../../src/text/citations.ts';

function cited(text: string) {
  const [citation] = readCitations(text);
  if (!citation) throw new Error(`no citation in ${text}`);
  return citation;
}

describe('the same document', () => {
  test.each([
    ['by number, whatever the brackets', '《收缴规程》（临财综〔2025〕6号）', '临财综[2025]第6号'],
    [
      'by title, where one side gives no number',
      '《信息处理费减免办法》',
      '《信息处理费减免办法》（临财综〔2025〕6号）',
    ],
    ['by title, wrapped over lines', '《信息处理费\n减免办法》', '《信息处理费减免 办法》'],
    ['by a law’s short title', '《中华人民共和国政府信息公开条例》', '《政府信息公开条例》'],
    ['without its issuer', '《青岚省财政厅关于规范收费的通知》', '《关于规范收费的通知》'],
    ['by what it promulgates', '《青岚省人民政府关于印发〈数据开放管理办法〉的通知》', '《数据开放管理办法》'],
    ['by what it promulgates, without inner marks', '《关于印发数据开放管理办法的通知》', '《数据开放管理办法》'],
    ['by number in passing', '《收费管理办法》（临财综〔2025〕6号）', '按照临财综〔2025〕6号文件精神'],
    ['with a verb run into the code', '宣讲临财综〔2025〕6号', '临财综〔2025〕6号'],
  ])('%s', (_, one, other) => {
    expect(isSame(cited(one), cited(other))).toBe(true);
    expect(isSame(cited(other), cited(one))).toBe(true);
  });
});

describe('different documents', () => {
  test.each([
    ['another serial', '临财综〔2025〕6号', '临财综〔2025〕16号'],
    ['another year', '临财综〔2025〕6号', '临财综〔2024〕6号'],
    ['another agency', '临财综〔2025〕6号', '临政办〔2025〕6号'],
    ['a title inside another', '《政府信息公开条例》', '《政府信息公开条例实施办法》'],
    ['one title under two numbers', '《收费管理办法》（临财综〔2025〕6号）', '《收费管理办法》（临财综〔2025〕9号）'],
    ['another subject', '《关于规范收费的通知》', '《关于规范票据的通知》'],
  ])('%s', (_, one, other) => {
    expect(isSame(cited(one), cited(other))).toBe(false);
  });
});

test('a document is named as it is cited: title first, number in brackets', () => {
  expect(documentName(cited('《收缴规程》（临财综[2025]6号）'))).toBe('《收缴规程》（临财综〔2025〕6号）');
  expect(documentName(cited('临财综[2025]6号'))).toBe('临财综〔2025〕6号');
  expect(documentName({ title: '收缴规程' })).toBe('《收缴规程》');
});
