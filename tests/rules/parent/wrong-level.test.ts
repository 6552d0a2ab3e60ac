import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (issuer: string, parent: string): string => `title: 2026年政务公开工作主要任务分解表
issuer: ${issuer}
year: 2026
parent: ${parent}
tasks:
  - { number: 1, title: 扩大预算公开范围 }
`;

test.each([
  ['district under city', '临江市新海区人民政府办公室', '临江市人民政府办公室', []],
  ['city under province', '临江市人民政府办公室', '青岚省人民政府办公厅', []],
  ['district under province', '临江市新海区人民政府办公室', '青岚省人民政府办公厅', []],
  ['province under the State Council', '青岚省人民政府办公厅', '国务院办公厅', []],
  ['street under district', '新海区望山街道办事处', '临江市新海区人民政府办公室', []],
  ['bureau under its own government', '临江市水利局', '临江市人民政府办公室', []],
  ['district bureau under city bureau', '临江市新海区水利局', '临江市水利局', []],
  ['an issuer that tells nothing', '政务公开工作领导小组办公室', '临江市人民政府办公室', []],
  ['city under district', '临江市人民政府办公室', '临江市新海区人民政府办公室', ['below']],
  ['province under city', '青岚省人民政府办公厅', '临江市人民政府办公室', ['below']],
  ['district under its neighbour', '临江市新海区人民政府办公室', '临江市望山区人民政府办公室', ['same']],
  ['bureau under another bureau', '临江市水利局', '临江市财政局', ['same']],
  ['government under its own bureau', '临江市人民政府办公室', '临江市财政局', ['same']],
])('%s', async (_, child, parent, expected) => {
  const findings = await runRule('parent/wrong-level', table(child, 'parent.yaml'), table(parent, 'none'));
  expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
});
