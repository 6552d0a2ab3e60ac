import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const POLICY = `name: qinglan-2026
title: 青岚省2026年政务公开工作
documents: [{ number: 青财非税〔2026〕2号, title: 关于规范信息处理费收缴的通知, issuer: 青岚省财政厅 }]
required: [{ document: 青财非税〔2026〕2号, where: { taskMatches: [信息处理费], requiredWhenParentHas: true }, reason: 按这份文件办理 }]
`;
const parent = (units: string): string => `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
sections:
  - heading: 一、收费
    tasks:
      - { number: 1, title: 规范信息处理费收取, requirement: 按月对账，逐笔开具票据。, ${units} }
      - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, responsible: [各县（市）区政府] }
`;
const child = (first: string, waivers = ''): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
sections:
  - heading: 一、收费
    tasks: [${first}{ number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。 }]
${waivers}`;
const OURS = 'responsible: [各县（市）区政府]';

async function reported(table: string, above: string): Promise<string[]> {
  const findings = await runRule('citations/missing-required-document', table, above, { policies: [POLICY] });
  return findings.map(({ messageId, location }) => `${messageId} at ${location.pointer}`);
}

test('a task that is gone is asked for in the section where it would stand', async () => {
  expect(await reported(child(''), parent(OURS))).toEqual(['noTask at /sections/0/heading']);
});

test('a task that no longer speaks of the matter is asked to', async () => {
  const first = '{ number: 1, title: 规范收取费用, requirement: 按月对账，逐笔开具票据。, implements: 1 }, ';
  expect(await reported(child(first), parent(OURS))).toEqual(['noTask at /sections/0/tasks/0/requirement']);
});

test('a task that was given to others is not asked for', async () => {
  expect(await reported(child(''), parent('lead: [市财政局]'))).toEqual([]);
});

test('a waived task is not asked for', async () => {
  const waiver = 'waivers: [{ parentTask: 1, reason: 由市统一收取 }]\n';
  expect(await reported(child('', waiver), parent(OURS))).toEqual([]);
});
