import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { readDate } from '../../src/text/dates.ts';
import { deadlinePlace, type TaskDeadline, textOf } from '../shared/task-deadlines.ts';
import { ISSUING } from '../../src/text/issuing.ts';

const tableWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
date: 2026-05-20
year: 2026
parent: none
tasks:
  - { number: 1, title: 建设规划信息专题, requirement: ${requirement}, lead: [区数据局] }
`;

export default defineRule({
  id: 'deadlines/past-deadline',
  severity: 'warning',
  title: { 'zh-CN': '完成时限早于成文日期', en: 'Deadline before the table’s own date' },
  why: {
    'zh-CN': '表印发时时限已经过了，谁也办不到。多半是沿用了去年的表，或者照抄上级时没有看日期。',
    en: 'When the table was issued the deadline had already passed, so nobody could meet it. Mostly last year’s table was reused, or the parent’s words were copied without looking at the date.',
  },
  fix: {
    'zh-CN': '改成能够办到的时限；已经完成的，写明已于何时完成。',
    en: 'Set a deadline that can be met; where the work is done, say when it was done.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '时限应当晚于成文日期，这是常理，没有统一的国家标准。',
      en: 'That a deadline lies after the date of the document is common sense; no national standard lays it down.',
    },
  },
  about: ['words'],
  messages: {
    past: {
      'zh-CN': '时限“{words}”（{date}）早于本表的成文日期 {tableDate}',
      en: 'The deadline “{words}” ({date}) lies before the table’s own date {tableDate}',
    },
  },
  good: [
    { title: '时限在成文日期之后', files: { 'child.yaml': tableWith('5月底前提出栏目设置方案，10月底前上线。') } },
    {
      title: '说的是已经办过的事，或者历史资料的时间范围',
      files: {
        'child.yaml': tableWith('栏目已于3月底前建成；归集2020年底前印发的规划文本，截至2025年底的数据一并公开。'),
      },
    },
  ],
  bad: [
    {
      title: '5月20日印发的表要求3月底前完成',
      files: { 'child.yaml': tableWith('3月底前提出栏目设置方案，10月底前上线。') },
      findings: [{ at: 'child.yaml:7', message: 'past' }],
    },
    {
      title: '沿用了去年的年份',
      files: { 'child.yaml': tableWith('2025年底前完成历年规划文本归集。') },
      findings: [{ at: 'child.yaml:7', message: 'past' }],
    },
  ],
  check({ table }, report) {
    const tableDate = table.date && readDate(table.date.value);
    if (tableDate === undefined) return;
    for (const task of table.tasks) {
      for (const deadline of task.deadlines) {
        if (deadline.to === undefined || deadline.to >= tableDate || isHistory(task, deadline)) continue;
        report({
          messageId: 'past',
          data: { task: task.number, words: deadline.raw, date: deadline.to, tableDate },
          place: deadlinePlace(task, deadline),
          task: task.number,
        });
      }
    }
  },
});

/** Words that take stock: 截至2月底前累计完成, 截至1月底前，全县共有. */
const STOCK = /^[^。；]{0,8}(?:累计|共[计有]|总[计数]|[现实]有|在[册库岗])/;
const DONE_ALREADY = new RegExp(`^[^，。；]{0,8}已(?:经|完成|建成|${ISSUING})`);

/** 已于3月底前建成, 截至2025年底的数据: told, not demanded. */
function isHistory(task: Task, deadline: TaskDeadline): boolean {
  const { value } = textOf(task, deadline);
  const [start, end] = deadline.span;
  const before = value.slice(Math.max(0, start - 8), start);
  const behind = value.slice(end, end + 12);
  return (
    /(?:已[经于在]?|自|从|对)\s*$/.test(before) ||
    // 备案截至1月底前办妥 is due by then.
    (/截[至止]到?\s*$/.test(before) && (!deadline.raw.endsWith('前') || STOCK.test(behind))) ||
    /^\s*(?:已|以来|的|以前的|至今|—|-|存量|历史|遗留|未)/.test(behind) ||
    DONE_ALREADY.test(behind)
  );
}
