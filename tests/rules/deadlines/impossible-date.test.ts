import { expect, test } from 'vitest';
import rule from '../../../rules/deadlines/impossible-date.ts';
import { runExample } from '../../../src/tools/run-example.ts';

async function wordsIn(requirement: string, year = 2026): Promise<unknown[]> {
  const findings = await runExample(rule, {
    title: 'one requirement',
    files: {
      'child.yaml': `title: ${year}年石门县水库除险任务分工
year: ${year}
parent: none
tasks:
  - { number: 1, title: 加固水库坝体, requirement: ${JSON.stringify(requirement)}, lead: [县水利局] }
`,
    },
  });
  return findings.map(({ data }) => data['words']);
}

test.each([
  ['于11月31日前完成蓄水验收', '11月31日'],
  ['十一月三十一日前完成', '十一月三十一日'],
  ['2026年2月29日前报送', '2026年2月29日'],
  ['2026-06-31前报送', '2026-06-31'],
  ['2026/4/31前报送', '2026/4/31'],
  ['14月中旬前完成', '14月中旬'],
  ['十三月份开工', '十三月份'],
  ['0月底前完成', '0月底'],
  ['9月0日前完成', '9月0日'],
  ['于 9 月 31 日前完成', '9月31日'],
  ['9月1日至31日集中巡查', '9月1日至31日'],
  ['6季度末完成', '6季度'],
  ['8月32日前完成', '8月32日'],
])('%s names a date that does not exist', async (requirement, words) => {
  expect(await wordsIn(requirement)).toEqual([words]);
});

test.each([
  '8月31日前完成，12月31日前验收',
  '前三季度完成八成，四季度收尾',
  '对18月龄以下幼儿建档',
  '质保24个月，13月龄复检',
  '第15号、第31号地块',
  '1月至12月逐月通报',
  '11月30日、12月1日两日演练',
  '标准为2026.1版',
])('%s names no such date', async (requirement) => {
  expect(await wordsIn(requirement)).toEqual([]);
});

test('29 February exists in a leap year', async () => {
  expect(await wordsIn('2月29日前完成', 2028)).toEqual([]);
  expect(await wordsIn('2月29日前完成', 2026)).toEqual(['2月29日']);
});

test('proposes the last day of the month', async () => {
  const [finding] = await runExample(rule, rule.bad[0]!);
  expect(finding?.fix).toMatchObject({ safe: false, changes: [{ text: '28' }] });
});
