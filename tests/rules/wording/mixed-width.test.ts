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
    ['办结率达到100%;配人员。', '办结率达到100%；配人员。'],
    ['全年不少于12,按季统计。', '全年不少于12，按季统计。'],
    ['设专区;7月底前配人员。', '设专区；7月底前配人员。'],
    ['做到:设专区。', '做到：设专区。'],
    ['衔接村(居)务公开栏。', '衔接村（居）务公开栏。'],
    ['衔接村（居)务公开栏。', '衔接村（居）务公开栏。'],
    ['用好“一窗”,配人员。', '用好“一窗”，配人员。'],
    ['设专区(含自助设备(扫码)),配人员。', '设专区（含自助设备（扫码）），配人员。'],
    ['支持网络（IPv6)部署。', '支持网络（IPv6）部署。'],
    ['设专区.配人员.', '设专区。配人员。'],
    ['推行"一窗受理"和"一件事".', '推行“一窗受理”和“一件事”。'],
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
    '升级到V2.0版，提速1.5倍。',
    '一.设专区；二.配人员。',
    '按时办结...',
    '支持"IPv6"协议。',
    '（1)设专区；'.replace('（', '('),
    '设专区，配人员。',
  ])('%s', async (requirement) => {
    expect(await fixed(requirement)).toBe('');
  });
});

describe('a habit of the table is one finding', () => {
  const rows = (...requirements: string[]): string =>
    `title: 2026年新海区政务公开工作主要任务分解表\nparent: none\ntasks:\n${requirements
      .map((words, index) => `  - { number: ${index + 1}, title: 建设专区, requirement: '${words}' }\n`)
      .join('')}`;
  const said = async (...requirements: string[]): Promise<unknown[]> =>
    (await runRule('wording/mixed-width', rows(...requirements))).map(({ messageId, data, fix }) => [
      messageId,
      data['marks'],
      data['count'] ?? 1,
      fix?.changes.length,
    ]);

  test.each<[string, string[], unknown[]]>([
    ['three cells', ['设专区,配人员', '设窗口,配人员', '设热线,配人员'], [['habit', ',', 3, 3]]],
    ['a rarer mark with it', ['设专区,配人员;', '设窗口,配人员', '设热线,配人员'], [['habit', ',;', 3, 4]]],
    [
      'two cells are two slips',
      ['设专区,配人员', '设窗口,配人员'],
      [
        ['halfWidth', ',', 1, 1],
        ['halfWidth', ',', 1, 1],
      ],
    ],
    [
      'as many cells have the full-width mark',
      ['设专区,配人员', '设窗口,配人员', '设热线,配人员', '设，配', '设，配', '设，配'],
      [
        ['halfWidth', ',', 1, 1],
        ['halfWidth', ',', 1, 1],
        ['halfWidth', ',', 1, 1],
      ],
    ],
    [
      'another mark is a slip',
      ['设专区,配人员', '设窗口,配人员', '设热线,配人员;', '甲；乙', '丙；丁'],
      [
        ['habit', ',', 3, 3],
        ['halfWidth', ';', 1, 1],
      ],
    ],
  ])('%s', async (_, requirements, expected) => {
    expect(await said(...requirements)).toEqual(expected);
  });
});

test('one finding a cell, with the number of marks', async () => {
  const findings = await runRule('wording/mixed-width', tableWith('设专区,配人员,抓考核(季度)。'));
  expect(findings.map(({ data }) => [data['marks'], data['fullWidth'], data['count']])).toEqual([[',()', '，（）', 4]]);
});

describe('figures', () => {
  const rows = (requirements: readonly string[]): string =>
    `title: 公开专区建设任务分解表\nparent: none\ntasks:\n${requirements
      .map((requirement, at) => `  - { number: ${at + 1}, title: 建设专区, requirement: '${requirement}' }\n`)
      .join('')}`;
  const words = async (...requirements: string[]): Promise<unknown[]> =>
    (await runRule('wording/mixed-width', rows(requirements))).map(({ data }) => data['marks']);

  test('that are full-width by way of exception', async () => {
    expect(await words('设专区2处。', '配人员3名。', '开放5天。', '每周检查４次，每月１次。')).toEqual(['４']);
    expect(await words('达到90%。', '达到95%。', '达到98%。', '满意率不低于９６％。')).toEqual(['９６％']);
  });

  test('that the table writes as often in either width', async () => {
    expect(await words('设专区2处。', '配人员3名。', '开放５天。', '每周检查４次。')).toEqual([]);
    expect(await words('设专区2处。', '配人员3名。', '每周检查４次。')).toEqual([]);
  });

  test('of a document number, which other rules judge', async () => {
    expect(await words('设专区2处。', '配人员3名。', '开放5天。', '执行临财综〔２０２５〕6号。')).toEqual([]);
  });
});
