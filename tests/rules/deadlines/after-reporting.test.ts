import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const said = async (cells: string, reportBy = '2026-11-30'): Promise<unknown[]> =>
  (
    await runRule(
      'deadlines/after-reporting',
      `title: 2026年新海区惠民实事任务分解表
issuer: 临江市新海区人民政府办公室
date: 2026-05-20
year: 2026
reportBy: ${reportBy}
parent: none
tasks:
  - { number: 1, title: 建设口袋公园, ${cells} }
`,
    )
  ).map(({ data }) => data['words']);

test.each([
  ['in the requirement', 'requirement: 6月底前开工，12月15日前建成开放。', ['12月15日前']],
  ['in the column', "requirement: 建成开放。, deadline: '2026-12-10'", ['2026-12-10']],
  ['in the remark', 'requirement: 建成开放。, remark: 年底前', ['年底前']],
  ['at the beginning of the next year', 'requirement: 明年2月底前移交管养。', ['明年2月底前']],
  ['on the very day', 'requirement: 11月30日前建成开放。', []],
  ['a step before it', 'requirement: 6月底前开工。', []],
  ['for good', 'requirement: 常态化推进。', []],
  ['a goal of later years', 'requirement: 6月底前开工，到2028年，全部建成。', []],
  ['telling of the year', 'requirement: 12月底前报送工作总结。', []],
  ['the column rules', "requirement: 12月底前建成开放。, deadline: '2026-10-31'", []],
])('%s', async (_, cells, expected) => {
  expect(await said(cells)).toEqual(expected);
});

test('a report in the next year leaves room for the end of this one', async () => {
  expect(await said('requirement: 年底前建成开放。', '2027-01-10')).toEqual([]);
});
