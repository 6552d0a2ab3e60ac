import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const head = (place: string): string => `title: 2026年${place}政务公开工作主要任务分解表
issuer: ${place}人民政府办公室
year: 2026
`;
const parentOf = (rows: readonly string[]): string =>
  `${head('临江市')}tasks:\n${rows.map((row, index) => `  - { number: ${index + 1}, ${row}, responsible: [各县（市）区政府] }\n`).join('')}`;
const childOf = (rows: readonly string[]): string =>
  `${head('临江市新海区')}parent: parent.yaml\ntasks:\n${rows.map((row, index) => `  - { number: ${index + 1}, ${row} }\n`).join('')}`;
const ROW = 'title: 建设规划信息专题, requirement: ';

async function late(child: readonly string[], parent: readonly string[]): Promise<unknown[]> {
  const findings = await runRule('deadlines/later-deadline', childOf(child), parentOf(parent));
  return findings.map(({ messageId, data }) => [messageId, data['date'] ?? '', data['parentDate'] ?? '']);
}

describe('a deadline in the requirement', () => {
  test.each([
    ['later month', '12月底前完成文本归集。', '10月底前完成文本归集。', [['later', '2026-12-31', '2026-10-31']]],
    ['later year', '2027年6月底前完成文本归集。', '年底前完成文本归集。', [['later', '2027-06-30', '2026-12-31']]],
    ['half-year for a month', '下半年完成文本归集。', '8月底前完成文本归集。', [['later', '2026-12-31', '2026-08-31']]],
    ['often enough in other words', '每月巡查2次归集的文本。', '每半个月巡查一次归集的文本。', []],
    ['less often', '每月巡查1次归集的文本。', '每半个月巡查一次归集的文本。', [['rarer', '', '']]],
    ['same day in other words', '2026年12月31日前完成文本归集。', '年底前完成文本归集。', []],
    ['brought forward', '9月底前完成文本归集。', '10月底前完成文本归集。', []],
    [
      'the same step later, another step first',
      '5月底前完成文本归集，11月底前开展回访。',
      '4月底前完成文本归集。',
      [['later', '2026-05-31', '2026-04-30']],
    ],
    [
      'later in a clause in other words',
      '规划文本于11月底前汇交到位。',
      '9月底前完成历年规划文本汇交。',
      [['later', '2026-11-30', '2026-09-30']],
    ],
    [
      'later in a clause that shares few words',
      '布设界桩，逐段编号登记。须于11月15日前报上进展。',
      '布设界桩，逐段编号登记。应当在9月底前报送推进情况。',
      [['later', '2026-11-15', '2026-09-30']],
    ],
    [
      'later in a clause behind what is due',
      '界桩逐段编号，11月28日前完成，新桩喷涂编码。',
      '11月15日前界桩逐段编号，新桩喷涂编码。',
      [['later', '2026-11-28', '2026-11-15']],
    ],
    [
      'such a clause where there are other dates',
      '8月底前布设界桩。须于11月15日前报上进展。',
      '8月底前布设界桩。应当在9月底前报送推进情况。',
      [],
    ],
    [
      'a later step listed beside it',
      '规划文本5月15日前报上级备案、7月底前上网公布。',
      '规划文本5月20日前报上级备案。',
      [],
    ],
    [
      'the same step later, listed beside another',
      '5月15日前归集文本、7月底前上网公布。',
      '5月20日前归集文本、6月底前上网公布。',
      [['later', '2026-07-31', '2026-06-30']],
    ],
    ['a third of a month', '5月上旬组织文本归集。', '4月上旬组织文本归集。', [['later', '2026-05-10', '2026-04-10']]],
    [
      'a day behind the start of a season',
      '11月底前归集文本。',
      '秋季学期开学前归集文本。',
      [['later', '2026-11-30', '']],
    ],
    ['a day before the start of a season', '8月15日前归集文本。', '秋季学期开学前归集文本。', []],
    ['a season that sets in behind the day', '供暖期前归集文本。', '8月底前归集文本。', [['later', '', '2026-08-31']]],
    ['a season that sets in before the day', '入冬前归集文本。', '年底前归集文本。', []],
    ['a year of school for a term', '每学年归集一次文本。', '每学期归集一次文本。', [['rarer', '', '']]],
    [
      'a later day than each year’s',
      '4月30日前签订检索合同。',
      '检索合同每年3月底前签订。',
      [['later', '2026-04-30', '']],
    ],
    ['each year’s day', '3月31日前签订检索合同。', '检索合同每年3月底前签订。', []],
    ['a service standard is no deadline', '3个工作日内完成文本归集。', '1个工作日内完成文本归集。', []],
  ])('%s', async (_, child, parent, expected) => {
    expect(await late([ROW + child], [ROW + parent])).toEqual(expected);
  });
});

test('a remark for the whole task is compared with the parent’s last date', async () => {
  const parent = `${ROW}6月底前提出方案，10月底前完成文本归集。`;
  expect(await late([`${ROW}提出方案，完成文本归集。, remark: 10月底前`], [parent])).toEqual([]);
  expect(await late([`${ROW}提出方案，完成文本归集。, remark: 12月底前`], [parent])).toEqual([
    ['later', '2026-12-31', '2026-10-31'],
  ]);
});

test('the deadline column overrides what the text says', async () => {
  expect(
    await late(
      [`${ROW}完成文本归集。, remark: 12月底前, deadline: 2026-10-31`],
      [`${ROW}完成文本归集。, remark: 10月底前`],
    ),
  ).toEqual([]);
});

test('no year is needed to compare months', async () => {
  const findings = await runRule(
    'deadlines/later-deadline',
    childOf([`${ROW}完成文本归集。, remark: 11月底前`]).replace('year: 2026\n', ''),
    parentOf([`${ROW}完成文本归集。, remark: 10月底前`]),
  );
  expect(findings).toHaveLength(1);
});

describe('a row that carries two parent tasks', () => {
  const parent = [
    'title: 建设规划信息专题, requirement: 完成文本归集。, remark: 6月底前',
    'title: 公布惠农补贴名单, requirement: 逐户逐项在村口公示。, remark: 12月底前',
  ];
  const merged =
    'title: 建设规划信息专题和公布惠农补贴名单, requirement: 完成文本归集。逐户逐项在村口公示。, implements: [1, 2]';

  test('may take the later date for the whole', async () => {
    expect(await late([`${merged}, remark: 12月底前`], parent)).toEqual([]);
  });

  test('may not go beyond it', async () => {
    expect(await late([`${merged}, remark: 2027年1月底前`], parent)).toEqual([['later', '2027-01-31', '2026-12-31']]);
  });
});

describe('what has no date', () => {
  const parent = [`${ROW}完成文本归集。, remark: 10月底前`];

  test('open-ended instead of a date', async () => {
    expect(await late([`${ROW}完成文本归集。, remark: 长期坚持`], parent)).toEqual([['openEnded', '', '2026-10-31']]);
  });

  test('open-ended beside the date', async () => {
    expect(await late([`${ROW}完成文本归集。, remark: 10月底前，长期坚持`], parent)).toEqual([]);
  });

  test('more often is no delay', async () => {
    expect(await late([`${ROW}通报更新情况。, remark: 每月`], [`${ROW}通报更新情况。, remark: 每季度`])).toEqual([]);
    expect(await late([`${ROW}通报更新情况。, remark: 每季度`], [`${ROW}通报更新情况。, remark: 每月`])).toEqual([
      ['rarer', '', ''],
    ]);
  });
});

describe('how often', () => {
  test.each([
    ['每月清点库房。', '每两个月清点库房。'],
    ['每周清点库房。', '隔周清点库房。'],
    ['每年清点库房。', '每三年清点库房。'],
    ['每两个月清点库房。', '每季度清点库房。'],
  ])('%s is more than %s', async (parent, child) => {
    expect(await late([ROW + child], [ROW + parent])).toEqual([['rarer', '', '']]);
    expect(await late([ROW + parent], [ROW + child])).toEqual([]);
  });

  test.each([
    ['每季度清点库房。', '每3个月清点库房。'],
    ['每月清点库房。', '每个月清点库房。'],
    ['每两个月清点库房。', '每隔一个月清点库房。'],
  ])('%s is %s', async (parent, child) => {
    expect(await late([ROW + child], [ROW + parent])).toEqual([]);
  });
});

describe('when in the period', () => {
  test.each([
    ['每月25日前归集文本。', '每月月底前归集文本。'],
    ['每月8日前归集文本。', '每月18日前归集文本。'],
    ['每月底前归集文本。', '次月5日前归集文本。'],
    ['每季度首月10日前归集文本。', '每季度次月10日前归集文本。'],
    ['每季度末前归集文本。', '次季度首月10日前归集文本。'],
    ['每周三前归集文本。', '每周五前归集文本。'],
    ['每日16时前归集文本。', '每日18时前归集文本。'],
    ['每年10月底前归集文本。', '每年11月底前归集文本。'],
  ])('%s is before %s', async (parent, child) => {
    expect(await late([ROW + child], [ROW + parent])).toEqual([['later', '', '']]);
    expect(await late([ROW + parent], [ROW + child])).toEqual([]);
  });

  test('is not told where one does not say', async () => {
    expect(await late([`${ROW}每月归集文本。`], [`${ROW}每月25日前归集文本。`])).toEqual([]);
    expect(await late([`${ROW}每月25日前归集文本。`], [`${ROW}每月归集文本。`])).toEqual([]);
  });
});

describe('before a feast or a season', () => {
  test.each([
    ['中秋节前完成文本归集。', '国庆假期后完成文本归集。', [['later', '2026-10-02', '2026-09-24']]],
    ['2027年春节前完成文本归集。', '2027年元宵节前完成文本归集。', [['later', '2027-02-19', '2027-02-05']]],
    ['供暖期前完成文本归集。', '供暖期结束前完成文本归集。', [['later', '', '']]],
    ['供暖期结束前完成文本归集。', '供暖期前完成文本归集。', []],
    ['供暖期前完成文本归集。', '供暖期开始前完成文本归集。', []],
    ['国庆假期后完成文本归集。', '国庆假期后完成文本归集，10月底前开展回访。', []],
  ])('%s → %s', async (parent, child, expected) => {
    expect(await late([ROW + child], [ROW + parent])).toEqual(expected);
  });
});

test('what stands in the place of a day is one', async () => {
  expect(await late([`${ROW}上半年全员签订承诺书。`], [`${ROW}4月底前全员签订承诺书。`])).toEqual([
    ['later', '2026-06-30', '2026-04-30'],
  ]);
  expect(await late([`${ROW}上半年全员签订承诺书。`], [`${ROW}6月底前全员签订承诺书。`])).toEqual([]);
  expect(await late([`${ROW}一季度全员签订承诺书。`], [`${ROW}4月底前全员签订承诺书。`])).toEqual([]);
});

test('both dates are named, and both places', async () => {
  const [finding] = await runRule(
    'deadlines/later-deadline',
    childOf([`${ROW}12月底前完成文本归集。`]),
    parentOf([`${ROW}10月底前完成文本归集。`]),
  );
  expect(finding).toMatchObject({
    severity: 'error',
    data: { words: '12月底前', date: '2026-12-31', parentWords: '10月底前', parentDate: '2026-10-31', parentTask: 1 },
    location: { line: 6, task: 1 },
    related: [{ path: 'parent.yaml', location: { line: 5 } }],
  });
  expect((finding?.location.endColumn ?? 0) - (finding?.location.column ?? 0)).toBe('12月底前'.length);
});
