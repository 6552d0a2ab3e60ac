import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
noticeTitle: 临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, responsible: [各县（市）区政府] }
`;

async function lacking(head: string, parent = 'parent.yaml'): Promise<string[]> {
  const child = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: ${parent}
${head}
tasks:
  - { number: 1, title: 扩大预算公开范围 }
`;
  const findings = await runRule('citations/missing-basis', child, PARENT);
  return findings.map(({ data }) => String(data['document']));
}

const ISSUER = 'issuer: 临江市新海区人民政府办公室';

describe('the parent counts as basis', () => {
  test.each([
    ['by number', `${ISSUER}\nbasis: [{ docNumber: 临政办〔2026〕12号 }]`],
    ['by a number in other brackets', `${ISSUER}\nbasis: [{ docNumber: "临政办[2026]12号" }]`],
    [
      'by the title of its notice',
      `${ISSUER}\nbasis: [{ title: 临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知 }]`,
    ],
    [
      'by the title without its issuer',
      `${ISSUER}\nbasis: [{ title: 关于印发2026年全市政务公开工作主要任务分解表的通知 }]`,
    ],
    [
      'in the title of a notice that forwards it',
      'noticeTitle: 新海区人民政府办公室转发《临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知》的通知',
    ],
  ])('%s', async (_, head) => {
    expect(await lacking(head)).toEqual([]);
  });
});

describe('the parent is missing from the basis', () => {
  test.each([
    ['when there is none', ISSUER],
    ['when another document stands there', `${ISSUER}\nbasis: [{ docNumber: 临政办〔2026〕13号 }]`],
    ['when last year’s stands there', `${ISSUER}\nbasis: [{ docNumber: 临政办〔2025〕12号 }]`],
  ])('%s', async (_, head) => {
    expect(await lacking(head)).toEqual([
      '《临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知》（临政办〔2026〕12号）',
    ]);
  });

  test('also when only its number is known and no file has it', async () => {
    expect(await lacking(ISSUER, '临政办〔2026〕99号')).toEqual(['临政办〔2026〕99号']);
  });
});

test('a table without a notice has no basis to state', async () => {
  expect(await lacking('date: 2026-05-20')).toEqual([]);
});
