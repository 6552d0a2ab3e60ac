import { describe, expect, test } from 'vitest';
import { applied } from '../apply-fixes.ts';
import { runRule } from '../run-rule.ts';

const tableWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: 建设公开专区（含自助设备）
    requirement: '${requirement}'
`;

async function fixed(requirement: string): Promise<string> {
  const findings = await runRule('wording/mixed-width', tableWith(requirement));
  if (findings.length === 0) return '';
  expect(findings.every((finding) => finding.fix?.safe === true)).toBe(true);
  const after = applied(requirement, findings);
  expect(await runRule('wording/mixed-width', tableWith(after))).toEqual([]);
  return after;
}

describe('marks between Chinese characters become full-width', () => {
  test.each([
    ['设专区,配人员。', '设专区，配人员。'],
    ['设专区; 配人员。', '设专区； 配人员。'],
    ['做到:设专区。', '做到：设专区。'],
    ['衔接村(居)务公开栏。', '衔接村（居）务公开栏。'],
    ['衔接村（居)务公开栏。', '衔接村（居）务公开栏。'],
    ['用好“一窗”,配人员。', '用好“一窗”，配人员。'],
    ['设专区(含自助设备(扫码)),配人员。', '设专区（含自助设备（扫码）），配人员。'],
    ['支持网络（IPv6)部署。', '支持网络（IPv6）部署。'],
  ])('%s', async (before, after) => {
    expect(await fixed(before)).toBe(after);
  });
});

describe('left alone', () => {
  test.each([
    '9:30开放。',
    '比例 1:3 。',
    '预算1,200万元。',
    '支持 IPv6(RFC 8200) 部署。',
    '网址 http://www.example.com/a,b;c 公布。',
    '邮箱 gk,zx@example.com 公布。',
    '落实临财综(2025)6号文件。',
    '推广H5, APP, VR等形式。',
    '（1)设专区；'.replace('（', '('),
    '设专区，配人员。',
  ])('%s', async (requirement) => {
    expect(await fixed(requirement)).toBe('');
  });
});

test('a table in half-width marks throughout is consistent in itself', async () => {
  const table = tableWith('设专区,配人员;').replace('（含自助设备）', '');
  expect(await runRule('wording/mixed-width', table)).toEqual([]);
});

test('one finding a cell, with the number of marks', async () => {
  const findings = await runRule('wording/mixed-width', tableWith('设专区,配人员,抓考核(季度)。'));
  expect(findings.map(({ data }) => [data['marks'], data['fullWidth'], data['count']])).toEqual([[',()', '，（）', 4]]);
});
