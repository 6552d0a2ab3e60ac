import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, responsible: [各县（市）区政府] }
`;
const childWith = (rows: string, waivers: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
date: 2026-05-20
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。 }
${rows}waivers:
${waivers}`;

describe('a waiver is of use', () => {
  const ids = async (rows: string): Promise<string[]> =>
    (
      await runRule('coverage/unused-waiver', childWith(rows, '  - { parentTask: 2, reason: 由市统一检查 }\n'), PARENT)
    ).map(({ messageId }) => messageId);

  test.each([
    ['for a missing task', ''],
    [
      'for a task that is still to be confirmed',
      '  - { number: 2, title: 开展政府信息公开专栏宣传, requirement: 制作海报，在公交站台张贴。 }\n',
    ],
    [
      'for what a task leaves out',
      '  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况。 }\n',
    ],
  ])('%s', async (_, rows) => {
    expect(await ids(rows)).toEqual([]);
  });

  test('not for a task that is taken up in other words', async () => {
    const rows =
      '  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每个季度抽查各单位专栏更新情况，及时通报长期不更新的栏目。 }\n';
    expect(await ids(rows)).toEqual(['carried']);
  });
});

test('waivers are not judged while the parent cannot be found', async () => {
  expect(await runRule('coverage/unused-waiver', childWith('', '  - { parentTask: 9, reason: 不涉及 }\n'))).toEqual([]);
});

describe('a waiver expires at the end of its day', () => {
  const expired = async (expires: string): Promise<string[]> =>
    (
      await runRule(
        'coverage/expired-waiver',
        childWith('', `  - { parentTask: 2, reason: 由市统一检查, expires: ${expires} }\n`),
        PARENT,
      )
    ).map(({ messageId, data }) => `${messageId} ${String(data['expires'])}`);

  test.each([
    ['2026-05-19', ['beforeTable 2026-05-19']],
    ['2026-05-20', ['beforeToday 2026-05-20']],
    ['2026-06-29', ['beforeToday 2026-06-29']],
    ['2026-06-30', []],
  ])('%s', async (expires, findings) => {
    expect(await expired(expires)).toEqual(findings);
  });
});
