import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

type Row = readonly [title: string, requirement: string, lead: string];

const found = async (...rows: readonly Row[]): Promise<unknown[]> => {
  const tasks = rows.map(
    ([title, requirement, lead], at) =>
      `  - { number: ${at + 1}, title: ${title}, requirement: ${requirement}, lead: [${lead}] }\n`,
  );
  const findings = await runRule(
    'structure/repeated-text',
    `title: 2026年新海区供水任务分解表\nyear: 2026\nparent: none\ntasks:\n${tasks.join('')}`,
  );
  return findings.map(({ messageId, location }) => `${location.task} ${messageId}`);
};

test.each<[Row, Row, string]>([
  [
    ['完善停水应急处置机制', '修订停水应急预案，1小时内发布通告，每年组织演练。', '区水利局'],
    ['完善农村停水应急处置机制', '修订停水应急预案，1小时内发布通告。', '区水利局'],
    '2 within',
  ],
  [
    ['进一步加强农村供水保障', '每月检测水质，公布检测结果。', '区水利局'],
    ['农村供水保障', '每月检测水质，公布检测结果，更换老旧管网8公里。', '区水利局'],
    '1 within',
  ],
  [
    ['做好管网漏损治理', '逐段排查供水管网，建档立卡，限期修复。', '区水利局'],
    ['供水管网漏损治理', '限期修复；逐段排查供水管网。', '区水利局'],
    '2 within',
  ],
  [
    ['做好管网漏损治理', '逐段排查供水管网，建档立卡，限期修复。', '区水利局'],
    ['评选节水家庭', '逐段排查供水管网，建档立卡。', '区妇联'],
    '2 within',
  ],
  [
    ['畅通用水投诉渠道', '公开投诉电话，受理后10日内办结，投诉人信息不得泄露。', '区水利局'],
    ['畅通用水投诉', '公开投诉电话，10日内办结，投诉人信息不得泄露。', '区住建局'],
    '1 same',
  ],
  [
    ['治理管网漏损', '逐段排查供水管网，建档立卡，限期修复到位。', '区水利局'],
    ['治理城区管网漏损', '逐段排查供水管网，建档立卡，限期修复。', '区水利局'],
    '2 same',
  ],
])('%j, %j', async (a, b, expected) => {
  expect(await found(a, b)).toEqual([expected]);
});

test.each<[Row, Row]>([
  [
    ['治理管网漏损', '逐段排查供水管网，建档立卡，限期修复到位。', '区水利局'],
    ['治理城区管网漏损', '逐段排查供水管网，建档立卡，限期修复。', '区住建局'],
  ],
  [
    ['扩建城东水厂', '完成选址，建立工程台账，按月报送进展。', '区水利局'],
    ['扩建城西水厂', '建立工程台账，按月报送进展。', '区水利局'],
  ],
  [
    ['完善停水应急处置机制', '修订停水应急预案，1小时内发布通告，每年组织演练。', '区水利局'],
    ['完善农村停水应急处置机制', '修订停水应急预案，1小时内发布通告。', '区应急局'],
  ],
  [
    ['推进管网改造', '更换老旧管网8公里，按月通报施工进度。', '区水利局'],
    ['推进城区管网改造', '按月通报施工进度情况和质量。', '区水利局'],
  ],
  [
    ['做好管网漏损治理', '逐段排查供水管网，建档立卡，限期修复。', '区水利局'],
    ['排查小区水箱', '逐段排查供水管网，建档立卡。', '区住建局'],
  ],
  [
    ['推进年度重点任务', '制定实施方案，建立任务台账，按月报送进展。', '区水利局'],
    ['评选节水家庭', '制定实施方案，按月报送进展。', '区妇联'],
  ],
])('parts, or tasks of their own: %j, %j', async (a, b) => {
  expect(await found(a, b)).toEqual([]);
});

test('tells of each row that stands within one further down', async () => {
  expect(
    await found(
      ['供水管网漏损治理', '限期修复；逐段排查供水管网。', '区水利局'],
      ['管网漏损治理', '逐段排查供水管网，建档立卡。', '区水利局'],
      ['做好管网漏损治理', '逐段排查供水管网，建档立卡，限期修复。', '区水利局'],
    ),
  ).toEqual(['1 within', '2 within']);
});
