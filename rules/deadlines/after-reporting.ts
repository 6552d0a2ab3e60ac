import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import {
  deadlinePlace,
  isOfWholeYear,
  rulingDeadlines,
  subjectOf,
  type TaskDeadline,
} from '../shared/task-deadlines.ts';

const TITLES = ['改造老旧小区', '新建口袋公园', '补建停车泊位'];

const tableWith = (reportBy: string, remarks: readonly string[]): string => `title: 2026年新海区惠民实事工作任务分解表
issuer: 临江市新海区人民政府办公室
date: 2026-05-20
year: 2026
reportBy: ${reportBy}
parent: none
tasks:
${remarks
  .map(
    (remark, index) =>
      `  - { number: ${index + 1}, title: ${TITLES[index]!}, requirement: 按照设计方案组织施工。, lead: [区住建局], remark: ${remark} }\n`,
  )
  .join('')}`;
export default defineRule({
  id: 'deadlines/after-reporting',
  severity: 'warning',
  title: { 'zh-CN': '完成时限晚于报送落实情况的期限', en: 'Deadline after the report on fulfilment is due' },
  why: {
    'zh-CN':
      '印发通知要求某日前报送全年落实情况，任务却到那以后才完成，报送时只能写“正在推进”，事后也没有人再追问结果。',
    en: 'The notice wants the report on the year’s fulfilment by a day on which the task need not yet be done, so the report can only say that it is under way, and nobody asks for the result later.',
  },
  fix: {
    'zh-CN': '把时限提前到报送之前，或者推后报送的期限；确需跨过报送日的，在备注里写明怎样补报。',
    en: 'Set the deadline before the report, or the report later; where the work must go on beyond it, say in the remark how the result is reported.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '先完成、后报送，这是常理，没有统一的国家标准。',
      en: 'That work is done before it is reported is common sense; no national standard lays it down.',
    },
  },
  about: ['words'],
  messages: {
    after: {
      'zh-CN': '时限“{words}”（{date}）晚于通知要求报送落实情况的 {reportBy}',
      en: 'The deadline “{words}” ({date}) is later than {reportBy}, by which the notice wants the report on fulfilment',
    },
    habit: {
      'zh-CN': '通知要求 {reportBy} 前报送落实情况，{count} 项任务的时限都在这一天之后，其中最晚的是 {date}',
      en: 'The notice wants the report on fulfilment by {reportBy}; {count} tasks are due later, the last on {date}',
    },
    reportBy: {
      'zh-CN': '通知要求的报送期限',
      en: 'the day by which the notice wants the report',
    },
  },
  good: [
    {
      title: '时限都在报送之前',
      files: { 'child.yaml': tableWith('2026-11-30', ['10月底前', '11月20日前']) },
    },
    {
      title: '年度报告当然在年后，跨年度的目标不在当年报送',
      files: { 'child.yaml': tableWith('2026-11-30', ['12月底前报送工作总结', '到2028年，全部建成']) },
    },
    {
      title: '“年内”说的是哪一年做，不是哪一天完成',
      files: { 'child.yaml': tableWith('2026-12-10', ['年内新增停车泊位不少于120个', '10月底前']) },
    },
  ],
  bad: [
    {
      title: '11月30日前报送落实情况，任务12月20日前才完成',
      files: { 'child.yaml': tableWith('2026-11-30', ['10月底前', '12月20日前']) },
      findings: [{ at: 'child.yaml:9', message: 'after' }],
    },
    {
      title: '多数任务都到年底，是报送的期限定早了，只说一次',
      files: { 'child.yaml': tableWith('2026-11-15', ['12月底前', '11月底前', '年底前']) },
      findings: [{ at: 'child.yaml:5', message: 'habit' }],
    },
  ],
  check({ table }, report) {
    const { reportBy } = table;
    if (!reportBy) return;
    const last = table.tasks.map((task) => lastOf(task, reportBy.value.slice(0, 4)));
    const late = last.filter((one) => one !== undefined && one.deadline.to > reportBy.value) as Due[];
    const dated = last.filter((one) => one !== undefined).length;
    if (late.length >= LEAST_HABIT && late.length * 2 > dated) {
      const date = late
        .map(({ deadline }) => deadline.to)
        .toSorted()
        .at(-1)!;
      const data = { reportBy: reportBy.value, count: late.length, date };
      report({ messageId: 'habit', data, place: reportBy.place });
      return;
    }
    for (const { task, deadline } of late) {
      report({
        messageId: 'after',
        data: { task: task.number, words: deadline.raw, date: deadline.to, reportBy: reportBy.value },
        place: deadlinePlace(task, deadline),
        task: task.number,
        related: [{ path: table.path, messageId: 'reportBy', data: {}, place: reportBy.place }],
      });
    }
  },
});

/** So many tasks, and more than half of those with a day, show that the report comes too early: it is said once. */
const LEAST_HABIT = 3;

interface Due {
  task: Task;
  deadline: TaskDeadline & { to: string };
}

/** The last day on which a task has to be done; undefined where it names none. */
function lastOf(task: Task, year: string): Due | undefined {
  const dates = rulingDeadlines(task).filter(
    (one): one is Due['deadline'] =>
      one.to !== undefined && !isGoal(one, year) && !isOfWholeYear(one) && !TOLD.test(subjectOf(task, one)),
  );
  const [last] = dates.toSorted((a, b) => (a.to < b.to ? 1 : -1));
  return last && { task, deadline: last };
}

/** 到2028年, 2027年底前: what the work of some years aims at, which the report of one year does not wait for. */
function isGoal({ to }: TaskDeadline, year: string): boolean {
  return to !== undefined && to.slice(0, 4) > year && to.endsWith('-12-31');
}

/** What tells of the year comes when the year is over. */
const TOLD = /总结|年度报告|年报|报送|上报|报告/;
