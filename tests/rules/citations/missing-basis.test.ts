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

  test('not when no file has its number: the number may be wrong, and that is said', async () => {
    expect(await lacking(ISSUER, '临政办〔2026〕99号')).toEqual([]);
  });
});

test('a table without a notice has no basis to state', async () => {
  expect(await lacking('date: 2026-05-20')).toEqual([]);
});

/** A pack that demands one document as basis. */
function packWith(scope: string, number = '青政办〔2026〕5号'): string {
  return `name: qinglan-2026
title: 青岚省2026年政务公开工作
documents: [{ number: ${number}, title: 工作要点, issuer: 青岚省人民政府办公厅 }]
required: [{ document: ${number}, where: basis, reason: 由这份文件下达${scope} }]
`;
}

describe('a policy pack', () => {
  const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks: [{ number: 1, title: 扩大预算公开范围 }]
`;

  test.each([
    ['to everybody', '', 1],
    ['to this level', ', appliesTo: { level: [prefecture, county] }', 1],
    ['to another level', ', appliesTo: { level: [prefecture] }', 0],
    ['to governments', ', appliesTo: { kind: [government] }', 1],
    ['to departments', ', appliesTo: { kind: [department] }', 0],
    ['to this place', ', appliesTo: { place: [新海区, 望山区] }', 1],
    ['to another place', ', appliesTo: { place: [望山区] }', 0],
    ['to this year', ', appliesTo: { year: [2026] }', 1],
    ['to another year', ', appliesTo: { year: [2025] }', 0],
  ])('speaks %s', async (_, scope, count) => {
    const findings = await runRule('citations/missing-basis', CHILD, PARENT, { policies: [packWith(scope)] });
    expect(findings.filter(({ messageId }) => messageId === 'policy').length).toBe(count);
  });

  test('does not ask a second time for the parent’s own document', async () => {
    const findings = await runRule('citations/missing-basis', CHILD, PARENT, {
      policies: [packWith('', '临政办〔2026〕12号')],
    });
    expect(findings.map(({ messageId }) => messageId)).toEqual(['parent']);
  });
});

test('a table that names itself as its parent is not asked to cite itself', async () => {
  const findings = await runRule(
    'citations/missing-basis',
    `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕7号
parent: 新政办〔2026〕7号
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
  );
  expect(findings).toEqual([]);
});
