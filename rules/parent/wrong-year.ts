import { defineRule } from '../../src/model/rule.ts';
import { headOf } from '../shared/place.ts';

const child = (lines: string): string => `title: 2026年新海区政务公开工作主要任务分解表
${lines}parent: parent.yaml
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`;
const parent = (year: number): string => `title: ${year}年临江市政务公开工作主要任务分解表
year: ${year}
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`;

export default defineRule({
  id: 'parent/wrong-year',
  severity: 'error',
  title: { 'zh-CN': '上级表不是同一年的', en: 'Parent table is of another year' },
  why: {
    'zh-CN': '任务分解表按年度下达。拿另一年的表来核对，缺的不是真缺，有的也不是真有。',
    en: 'Breakdown tables are issued year by year. Compared with another year’s table, what is missing is not really missing and what is there is not really there.',
  },
  fix: {
    'zh-CN': '改用同一年度的上级表；本表年度写错的，改正 year 或标题。',
    en: 'Use the parent table of the same year; if this table’s year is wrong, correct year or the title.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '政务公开工作要点及任务分解表逐年印发，是通行做法。',
      en: 'Work plans and their breakdown tables are issued every year: common practice.',
    },
  },
  messages: {
    differs: {
      'zh-CN': '本表是 {year} 年的，上级表是 {parentYear} 年的',
      en: 'This table is about {year}, its parent table about {parentYear}',
    },
    parentYear: { 'zh-CN': '上级表的年度见这里', en: 'the year of the parent table' },
  },
  good: [
    { title: '同一年度', files: { 'child.yaml': child('year: 2026\n'), 'parent.yaml': parent(2026) } },
    {
      title: '2027年初才印发的2026年度的表，看针对的年份，不看印发日期',
      files: { 'child.yaml': child('year: 2026\ndate: 2027-01-08\n'), 'parent.yaml': parent(2026) },
    },
  ],
  bad: [
    {
      title: '上级表是前一年的',
      files: { 'child.yaml': child('year: 2026\n'), 'parent.yaml': parent(2025) },
      findings: [{ at: 'child.yaml:2', message: 'differs' }],
    },
    {
      title: '没有写 year，从标题看出年度',
      files: { 'child.yaml': child(''), 'parent.yaml': parent(2027) },
      findings: [{ at: 'child.yaml:1', message: 'differs' }],
    },
  ],
  check({ table, parentStatus }, report) {
    if (parentStatus.kind !== 'refused' || parentStatus.refusal.reason !== 'year') return;
    const { table: above, refusal } = parentStatus;
    report({
      messageId: 'differs',
      data: { year: refusal.year, parentYear: refusal.parentYear },
      place: table.yearPlace ?? headOf(table),
      related: [{ path: above.path, messageId: 'parentYear', data: {}, place: above.yearPlace ?? headOf(above) }],
    });
  },
});
