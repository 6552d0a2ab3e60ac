import type { Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Text } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { type ImpossibleDate, impossibleDates, SIGNS_OF_DATES } from '../../src/text/calendar.ts';
import { within } from '../shared/place.ts';
import { lookedFor, textsWith } from '../shared/table-texts.ts';

const HEAD = `title: 2026年新海区防汛备汛任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
`;

const DATES = lookedFor(SIGNS_OF_DATES);

export default defineRule({
  id: 'deadlines/impossible-date',
  severity: 'error',
  title: { 'zh-CN': '日期不存在', en: 'Date that no calendar has' },
  why: {
    'zh-CN':
      '9月31日、13月底、第五季度这样的日期并不存在，完成时限等于没有写，督办时也没法计算。2月29日只在闰年才有，按表的年份判断。',
    en: 'There is no 31 September, no 13th month and no fifth quarter: the task has no deadline that anybody could hold it to. 29 February is judged by the year of the table.',
  },
  fix: {
    'zh-CN': '核对上级的时限，改成实际的日期。',
    en: 'Check the deadline of the table above, and write a day that exists.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '按公历判断，不涉及任何文件规定。',
      en: 'Judged by the calendar; no document is involved.',
    },
  },
  about: ['words'],
  messages: {
    day: {
      'zh-CN': '没有“{words}”这一天，{month}月只有{lastDay}天',
      en: 'There is no {words}: month {month} has {lastDay} days',
    },
    month: { 'zh-CN': '“{words}”：没有{month}月', en: '“{words}”: there is no month {month}' },
    quarter: { 'zh-CN': '“{words}”：一年只有四个季度', en: '“{words}”: a year has four quarters' },
  },
  good: [
    {
      title: '闰年的2月29日；期限不是日期',
      files: {
        'child.yaml': `title: 2028年新海区防汛备汛任务分解表
year: 2028
parent: none
tasks:
  - { number: 1, title: 检修排涝泵站, requirement: 2028年2月29日前完成试机，质保期不少于18个月。, lead: [区水利局] }
`,
      },
    },
    {
      title: '月底、季度都在',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 检修排涝泵站, requirement: 6月30日前完成试机，第四季度复查。, lead: [区水利局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '平年的2月29日',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 检修排涝泵站, requirement: 2月29日前完成试机。, lead: [区水利局] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'day' }],
    },
    {
      title: '小月写了31日；二月写了30日；没有的月份和季度',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 检修排涝泵站, requirement: 6月31日前完成试机。, lead: [区水利局] }
  - { number: 2, title: 储备沙袋, requirement: 按标准储备。, lead: [区应急局], deadline: 2026年2月30日 }
  - { number: 3, title: 巡查河道, requirement: 13月底前完成巡查。, lead: [区水利局] }
  - { number: 4, title: 组织演练, requirement: 第五季度开展一次演练。, lead: [区应急局] }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'day' },
        { at: 'child.yaml:7', message: 'day' },
        { at: 'child.yaml:8', message: 'month' },
        { at: 'child.yaml:9', message: 'quarter' },
      ],
    },
  ],
  check({ table }, report) {
    const dated = table.date ? [{ text: table.date, task: undefined }] : [];
    for (const { text, task } of [...textsWith(table, DATES), ...dated]) {
      for (const found of impossibleDates(text.value, table.year)) {
        const words = stripBlanks(found.text);
        const { kind, month = 0, lastDay = 0 } = found;
        const fix = lastDayOf(found, text);
        const about = {
          place: within(text, found.span),
          ...(task !== undefined && { task }),
          ...(fix && { fix }),
        };
        const data = { words, ...(task !== undefined && { task }) };
        if (kind === 'day') report({ messageId: 'day', data: { ...data, month, lastDay }, ...about });
        else if (kind === 'month') report({ messageId: 'month', data: { ...data, month }, ...about });
        else report({ messageId: 'quarter', data, ...about });
      }
    }
  },
});

/** 9月31日 is most likely the end of the month: proposed, never made by itself. */
function lastDayOf({ day, lastDay, text, span }: ImpossibleDate, { place }: Text): Proposal | undefined {
  if (day === undefined || lastDay === undefined || day <= lastDay || day > 31) return undefined;
  const at = text.lastIndexOf(String(day));
  if (at < 0) return undefined;
  const start = span[0] + at;
  const change = {
    kind: 'replace',
    pointer: place.pointer,
    span: [start, start + String(day).length],
    text: String(lastDay),
  } as const;
  return { safe: false, changes: [change] };
}
