import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const tableWith = (cells: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
date: 2026-05-20
year: 2026
parent: none
tasks:
  - { number: 1, title: 建设规划信息专题, ${cells} }
`;

describe('a deadline lies before the table', () => {
  const past = async (cells: string): Promise<unknown[]> =>
    (await runRule('deadlines/past-deadline', tableWith(cells))).map(({ data }) => data['words']);

  test.each([
    ['month before', 'requirement: 4月底前完成归集。', ['4月底前']],
    ['day before', 'requirement: 5月19日前完成归集。', ['5月19日前']],
    ['in the remark', 'requirement: 完成归集。, remark: 2025年12月底前', ['2025年12月底前']],
    ['in the column', 'requirement: 完成归集。, deadline: 2026-04-30', ['2026-04-30']],
    ['by a day', 'requirement: 归集截至4月底前办妥。', ['4月底前']],
    ['as of a day, with what there was', 'requirement: 核对截至4月底前累计办结的文本。', []],
    ['as of a day, with a mark', 'requirement: 截至4月底前，全区共有文本300份，逐份核对。', []],
    ['as of a day', 'requirement: 截至2025年底的文本一并归集。', []],
    ['same day', 'requirement: 5月20日前完成归集。', []],
    ['same month', 'requirement: 5月底前完成归集。', []],
    ['every quarter', 'requirement: 每季度通报一次。', []],
    ['what exists already', 'requirement: 归集2020年底前印发的规划文本。', []],
    ['what was done', 'requirement: 专题已于3月底前建成，继续充实内容。', []],
    ['backlog', 'requirement: 2025年底前存量文本一并归集。', []],
  ])('%s', async (_, cells, expected) => {
    expect(await past(cells)).toEqual(expected);
  });
});

describe('deadlines of one task disagree', () => {
  const conflicts = async (cells: string): Promise<unknown[]> =>
    (await runRule('deadlines/conflicting-deadline', tableWith(cells))).map(({ data }) => [
      data['date'],
      data['otherDate'],
    ]);

  test.each([
    ['remark later', 'requirement: 10月底前完成归集。, remark: 12月底前', [['2026-12-31', '2026-10-31']]],
    ['remark earlier', 'requirement: 10月底前完成归集。, remark: 8月底前', [['2026-08-31', '2026-10-31']]],
    [
      'remark and column',
      'requirement: 完成归集。, remark: 10月底前, deadline: 11月底前',
      [['2026-11-30', '2026-10-31']],
    ],
    [
      'a list by another word for drawing it up',
      'requirement: 5月底前拟定用水单位清单。, remark: 4月25日前制定用水单位清单',
      [['2026-04-25', '2026-05-31']],
    ],
    ['a draft, then the list', 'requirement: 4月底前起草用水单位清单。, remark: 5月底前制定用水单位清单', []],
    ['a step, then the end', 'requirement: 6月底前提出方案，完成归集。, remark: 12月底前', []],
    ['the remark is about a report', 'requirement: 10月底前完成归集。, remark: 12月10日前报送总结', []],
    [
      'a date beside what is done for good',
      'requirement: 归集文本；7月底前完成。, remark: 长期坚持',
      [['长期坚持', '2026-07-31']],
    ],
    [
      'what the whole ends with beside what is done for good',
      'requirement: 登记文本；10月底前复核一遍。, remark: 长期坚持',
      [['长期坚持', '2026-10-31']],
    ],
    ['a date, and what recurs', 'requirement: 7月底前归集文本；每月补录。, remark: 长期坚持', []],
    [
      'over in other words',
      'requirement: 归集文本。7月底前办完。, remark: 10月底前办结',
      [['2026-10-31', '2026-07-31']],
    ],
    ['a first step, then for good', 'requirement: 7月底前完成首轮归集。, remark: 长期坚持', []],
    ['two intervals', 'requirement: 每月完成一轮。, remark: 每季度完成一轮', [['每季度', '每月']]],
    ['intervals of two things', 'requirement: 每月调度一次。, remark: 每季度通报一次', []],
    ['the same thing twice', 'requirement: 6月底前完成文本归集；9月底前完成文本归集。', [['2026-09-30', '2026-06-30']]],
    ['two steps with a date each', 'requirement: 9月底前挂牌、年底逐一验收。, deadline: 2026-12-31', []],
    [
      'the remark about the last words',
      'requirement: 逐件审核，10月底前完成存量文本清理。, remark: 8月底前完成清理',
      [['2026-08-31', '2026-10-31']],
    ],
    [
      'the remark about the same report',
      'requirement: 归集文本，12月5日前报送自评报告。, remark: 11月20日前报送自评报告',
      [['2026-11-20', '2026-12-05']],
    ],
    [
      'the remark about one of two reports',
      'requirement: 6月底前报送报告，9月底前报送报告。, remark: 8月底前报送方案',
      [['2026-09-30', '2026-06-30']],
    ],
    ['a wider period', 'requirement: 10月底前完成归集。, remark: 下半年', []],
    ['an interval beside a date', 'requirement: 10月底前完成归集。, remark: 每季度', []],
  ])('%s', async (_, cells, expected) => {
    expect(await conflicts(cells)).toEqual(expected);
  });
});
