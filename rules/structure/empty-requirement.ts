import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { splitClauses } from '../../src/text/clauses.ts';
import { isPlaceholder } from '../../src/text/placeholders.ts';
import { partsOf } from '../../src/trace/row-parts.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
`;

const ALONE = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'structure/empty-requirement',
  severity: 'warning',
  title: { 'zh-CN': '没有工作要求', en: 'No requirement' },
  why: {
    'zh-CN': '表中设有“工作要求”一栏，这一项却空着：做到什么程度算完成，没有说法。整张表都不写工作要求的，不报告。',
    en: 'The table has a requirement column, and this row leaves it blank: nothing says when the task is done. A table without any requirements is not reported.',
  },
  fix: {
    'zh-CN': '补上工作要求；上级这一项写有要求的，按上级的要求细化。',
    en: 'State the requirement; where the parent has one, work from that.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '分解表逐项写明工作要求是办文惯例，没有统一的国家标准。',
      en: 'A requirement for each task is office custom; no national standard lays it down.',
    },
  },
  messages: {
    empty: { 'zh-CN': '没有写工作要求', en: 'The requirement is blank' },
    emptyUnlikeParent: {
      'zh-CN': '没有写工作要求；上级第 {parentTask} 项的要求是“{requirement}”',
      en: 'The requirement is blank; parent task {parentTask} demands “{requirement}”',
    },
    parentRequirement: { 'zh-CN': '上级的工作要求写在这里', en: 'the parent’s requirement stands here' },
  },
  habit: {
    says: {
      'zh-CN': '全表 {rows} 项任务中有 {count} 项没有工作要求：第 {tasks} 项',
      en: 'No requirement in {count} of {rows} tasks: {tasks}',
    },
  },
  good: [
    {
      title: '每项都有工作要求',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。 }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次。 }
`,
      },
    },
    {
      title: '标题和要求写在一格里',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。 }
  - { number: 2, title: 公布水库水位：汛期每日两次 }
  - { number: 3, title: 每月把各站水质测一遍，结果贴到村口，谁都看得见。 }
`,
      },
    },
    {
      title: '多数任务一句话写在标题里',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。 }
  - { number: 2, title: 汛期每天两次公布水库水位，超警戒的随时公布 }
  - { number: 3, title: 每月测一遍各站水质，结果贴到村口 }
`,
      },
    },
    {
      title: '整张表没有工作要求一栏',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 扩大预算公开范围，预算表格全部上网 }
  - { number: 2, title: 公布水库水位，汛期每日两次 }
`,
      },
    },
  ],
  bad: [
    {
      title: '第 2 项没有工作要求',
      files: {
        'child.yaml': `${ALONE}  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。 }
  - { number: 2, title: 公布水库水位, requirement: '' }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'empty' }],
    },
    {
      title: '上级写有要求，本表只有标题',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], implements: 1 }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次。, lead: [区水利局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'emptyUnlikeParent' }],
    },
  ],
  check({ table, trace }, report) {
    const blank = table.tasks.filter(isEmpty);
    if (blank.length === table.tasks.length) return;
    const headings = blank.filter(({ title }) => splitClauses(title.value).length < 2);
    // Where most rows are one sentence without a requirement, that is where the table says what it demands.
    const isSaidInTitles = (blank.length - headings.length) * 2 > table.tasks.length;
    for (const task of isSaidInTitles ? headings : blank) {
      const parent = trace?.parentsOf(task).find((carried) => !isEmpty(carried));
      const about = { place: task.requirement.place, task: task.number };
      const pointer = `${task.place.pointer}/requirement`;
      if (parent && trace) {
        report({
          messageId: 'emptyUnlikeParent',
          data: { task: task.number, parentTask: parent.number, requirement: quote(parent.requirement.value) },
          ...about,
          fix: { safe: false, changes: [{ kind: 'set', pointer, value: parent.requirement.value }] },
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentRequirement',
              data: { parentTask: parent.number },
              place: parent.requirement.place,
            },
          ],
        });
      } else {
        report({ messageId: 'empty', data: { task: task.number }, ...about });
      }
    }
  },
});

function isEmpty(task: Task): boolean {
  return isPlaceholder(task.requirement.value) && !saysItself(task);
}

/** One cell of title and requirement: a sentence behind a heading, or a sentence of several clauses in a title’s place. */
function saysItself(task: Task): boolean {
  const { title } = partsOf(task);
  return title.length < task.title.value.length || (/[。；;]\s*$/.test(title) && splitClauses(title).length > 1);
}
