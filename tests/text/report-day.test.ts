import { describe, expect, test } from 'vitest';
import { readReportDay } from '../../src/text/report-day.ts';

const dayIn = (text: string): string | undefined => readReportDay(text, 2026, '2026-05-20')?.day;

describe('the day by which a notice wants the report on the year’s fulfilment', () => {
  test.each([
    ['day, then what is handed up', '请于2026年11月30日前将落实情况报送区政府办公室。', '2026-11-30'],
    ['what, then the day', '各单位落实情况请于12月10日前报县政府办公室。', '2026-12-10'],
    ['a comma between them', '请各牵头单位于11月25日前，将本单位年度任务完成情况书面报送我办。', '2026-11-25'],
    ['a month', '各镇（街道）全年工作总结于11月底前报区数据局汇总。', '2026-11-30'],
    ['the time of the clock', '请于12月5日（星期六）下午17:00前将贯彻落实情况反馈至区政府办公室。', '2026-12-05'],
    ['the end of a working day', '年度落实情况于12月8日下班前报送。', '2026-12-08'],
    ['in the next year', '请于次年1月10日前报送全年任务完成情况。', '2027-01-10'],
    ['two reports, the last one counts', '上半年落实情况于7月10日前、全年落实情况于12月10日前报送。', '2026-12-10'],
    ['halves of the year in one breath', '于6月30日前和11月30日前分别报送半年、全年落实情况。', '2026-11-30'],
    ['a list of names before', '联络员名单请于6月10日前报送，12月1日前报送落实情况。', '2026-12-01'],
    ['quarterly, then the year', '每季度末前报送进展情况；12月15日前报送全年落实情况。', '2026-12-15'],
    ['called the year’s before its last quarter', '请于9月20日前将年度完成情况报区政府办公室。', '2026-09-20'],
  ])('%s', (_, text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  test.each([
    ['names of contacts', '请于6月10日前将联络员名单报送区政府办公室。'],
    ['a plan of their own', '各单位要制定落实方案，于12月10日前报区政府办公室，切实抓好工作落实情况跟踪。'],
    ['every quarter', '每季度末25日前将落实情况报送区政府办公室。'],
    ['the fourth quarter', '第四季度落实情况于12月25日前报送。'],
    ['one half', '请于7月5日前报送上半年落实情况。'],
    ['how far they have come', '请于11月10日前将工作进展情况报区政府办公室。'],
    ['early, and of what is open', '请于6月30日前将贯彻落实情况报区政府办公室。'],
    ['before the notice', '请于1月10日前将全年落实情况报区政府办公室。'],
    ['told to all', '区政府办公室将于12月10日前通报落实情况。'],
    ['in the title of another notice', '按照《关于12月10日前报送落实情况的通知》办理。'],
    ['a day that the calendar lacks', '请于11月31日前将落实情况报送区政府办公室。'],
    ['no day', '落实情况请及时报送区政府办公室。'],
  ])('none: %s', (_, text) => {
    expect(dayIn(text)).toBeUndefined();
  });

  test('points at the words that name the day', () => {
    const text = '请于12月5日（星期六）下午前，将《要点》落实情况报区政府办公室。';
    const [start, end] = readReportDay(text, 2026, undefined)!.span;
    expect(text.slice(start, end)).toBe('12月5日（星期六）下午前');
  });
});
