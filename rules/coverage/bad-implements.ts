import { defineRule } from '../../src/model/rule.ts';
import { headOf } from '../shared/place.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
`;

export default defineRule({
  id: 'coverage/bad-implements',
  severity: 'error',
  title: { 'zh-CN': '承接关系写错', en: 'Declared trace points nowhere' },
  why: {
    'zh-CN':
      '写明的承接关系（implements、unmatched）优先于文字比对。序号写错，就会把一项没有的任务当作依据，真正要承接的任务反而漏掉。',
    en: 'A declared trace (implements, unmatched) wins over text comparison. A wrong number claims a task that does not exist, while the one that was meant goes missing.',
  },
  fix: {
    'zh-CN':
      '把 implements、unmatched 改成上级表中的任务序号；同一项既写承接又写没有承接的，删去一处；没有上级表的，删去它们，或者写明 parent。',
    en: 'Set implements and unmatched to task numbers of the parent table; where one task stands under both, remove one; where there is no parent table, remove them or declare parent.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': 'implements、unmatched 是本工具的写法。',
      en: 'implements and unmatched are this tool’s own notation.',
    },
  },
  messages: {
    unknown: {
      'zh-CN': '写明承接上级第 {declared} 项，但上级表没有这一项（上级序号为 {first} 至 {last}）',
      en: 'Declares that it carries parent task {declared}, but the parent table has no such task (its numbers run from {first} to {last})',
    },
    unknownUnmatched: {
      'zh-CN': 'unmatched 写明上级第 {declared} 项没有承接，但上级表没有这一项（上级序号为 {first} 至 {last}）',
      en: 'unmatched names parent task {declared}, but the parent table has no such task (its numbers run from {first} to {last})',
    },
    contradiction: {
      'zh-CN': 'unmatched 写明上级第 {parentTask} 项没有承接，另一处又写明承接了这一项',
      en: 'unmatched names parent task {parentTask} as carried by nothing, yet it is declared as carried elsewhere',
    },
    noRow: {
      'zh-CN': '旁注文件 links 写明第 {row} 项承接上级第 {parentTask} 项，但本表没有第 {row} 项',
      en: 'links in the sidecar says that task {row} carries parent task {parentTask}, but this table has no task {row}',
    },
    otherTitle: {
      'zh-CN':
        '旁注文件 links 写明第 {task} 项承接上级第 {parentTask} 项，但本表第 {task} 项的标题与 title 不符；序号可能变动过，请核对',
      en: 'links in the sidecar says that task {task} carries parent task {parentTask}, but the title of task {task} is not the one given; the numbers may have moved: please compare',
    },
    manyRows: {
      'zh-CN':
        '旁注文件 links 写明第 {task} 项承接上级第 {parentTask} 项，但本表这样的任务有 {count} 项；请写上（或写全）title',
      en: 'links in the sidecar says that task {task} carries parent task {parentTask}, but {count} tasks of this table fit; give title, or more of it',
    },
    noTable: {
      'zh-CN': '旁注文件写的是文件中第 {table} 个表（上级第 {parentTask} 项），但文件里只有 {count} 个表',
      en: 'the sidecar speaks of table {table} of the file (parent task {parentTask}), but it holds only {count}',
    },
    noParent: {
      'zh-CN': '有 {count} 处写明了承接关系，但本表没有上级表可查',
      en: 'Declarations of what is carried: {count}, but this table has no parent table to look in',
    },
  },
  good: [
    {
      title: '序号在上级表中存在',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 晒出部门预算, lead: [区财政局], implements: 1 }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '没有上级表，也没有写承接关系',
      files: {
        'child.yaml': `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 晒出部门预算, lead: [省财政厅] }
`,
      },
    },
  ],
  bad: [
    {
      title: '上级表只有 1 项，写成承接第 7 项',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 扩大部门预算公开范围
    requirement: 预算表格全部上网。
    lead: [区财政局]
    implements: [1, 7]
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:10', message: 'unknown' }],
    },
    {
      title: 'unmatched 写了上级表没有的第 7 项，第 1 项又与 implements 矛盾',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 晒出部门预算, lead: [区财政局], implements: 1 }
unmatched:
  - 1
  - 7
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'contradiction' },
        { at: 'child.yaml:9', message: 'unknownUnmatched' },
      ],
    },
    {
      title: '旁注文件写明的承接关系对不上本表的任务',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
sections:
  - heading: 一、主动公开
    tasks:
      - { number: 1, title: 晒出部门预算, lead: [区财政局] }
      - { number: 2, title: 编印政府公报, lead: [区政府办公室] }
  - heading: 二、依申请公开
    tasks:
      - { number: 1, title: 规范答复格式, lead: [区政府办公室] }
`,
        'child.gov-lint.yaml': `links:
  - { task: 1, title: 晒出部门预算, parentTask: 1 }
  - { task: 1, parentTask: 1 }
  - { task: 2, title: 晒出部门预算, parentTask: 1 }
  - { task: 9, parentTask: 1 }
  - { table: 3, task: 1, parentTask: 1 }
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.gov-lint.yaml:3', message: 'manyRows' },
        { at: 'child.gov-lint.yaml:4', message: 'otherTitle' },
        { at: 'child.gov-lint.yaml:5', message: 'noRow' },
        { at: 'child.gov-lint.yaml:6', message: 'noTable' },
      ],
    },
    {
      title: '没有上级表，却写了承接关系',
      files: {
        'child.yaml': `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 晒出部门预算, lead: [省财政厅], implements: 1 }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'noParent' }],
    },
  ],
  check({ table, parentStatus, trace }, report) {
    for (const link of table.looseLinks) {
      const { parentTask, place } = link;
      if (link.why === 'no-table') {
        report({ messageId: 'noTable', data: { parentTask, table: link.table, count: link.count }, place });
      } else if (link.why === 'no-row') {
        report({ messageId: 'noRow', data: { parentTask, row: link.task }, place });
      } else if (link.why === 'other-title') {
        report({ messageId: 'otherTitle', data: { parentTask, task: link.task }, place, task: link.task });
      } else {
        const data = { parentTask, task: link.task, count: link.count };
        report({ messageId: 'manyRows', data, place, task: link.task });
      }
    }
    if (trace) {
      const numbers = trace.parent.tasks.map((task) => task.number);
      const first = numbers.reduce((least, number) => Math.min(least, number), Infinity);
      const last = numbers.reduce((most, number) => Math.max(most, number), 0);
      for (const { child, number, index } of trace.brokenLinks) {
        report({
          messageId: 'unknown',
          data: { task: child.number, declared: number, first, last },
          place: child.implements[index]?.place ?? child.place,
          task: child.number,
        });
      }
      for (const { number, index, isLinked } of trace.brokenUnmatched) {
        const place = table.unmatched[index]?.place ?? headOf(table);
        if (isLinked) report({ messageId: 'contradiction', data: { parentTask: number }, place });
        else report({ messageId: 'unknownUnmatched', data: { declared: number, first, last }, place });
      }
      return;
    }
    // An unresolved parent is reported by itself: whether the numbers are right cannot be known.
    if (parentStatus.kind === 'unresolved' || parentStatus.kind === 'refused') return;
    const declaring = table.tasks.filter((task) => task.implements.length > 0);
    const count = declaring.length + table.unmatched.length;
    if (count === 0) return;
    const [first] = declaring;
    report({
      messageId: 'noParent',
      data: { count },
      place: first?.implements[0]?.place ?? table.unmatched[0]?.place ?? headOf(table),
      ...(first && { task: first.number }),
    });
  },
});
