import type { Place } from '../../src/model/location.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { columnOf } from '../../src/text/headers.ts';
import { nearest } from '../../src/text/nearest.ts';
import type { ColumnRole } from '../../src/text/names-file.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;

/** Where the words of a column belong in the table file. */
const KEYS: Readonly<Record<Exclude<ColumnRole, 'other'>, string>> = {
  number: 'number',
  title: 'title',
  requirement: 'requirement',
  lead: 'lead',
  responsible: 'responsible',
  leadAndResponsible: 'responsible',
  supporting: 'supporting',
  supervisor: 'supervisor',
  deadline: 'deadline',
  person: 'person',
  progress: 'progress',
  remark: 'remark',
};

export default defineRule({
  id: 'structure/unknown-column',
  severity: 'warning',
  title: { 'zh-CN': '有不认识的栏目', en: 'Unknown column' },
  why: {
    'zh-CN':
      'extra 里的栏目原样保留，但不参与检查：牵头单位如果写在这里，等于没有写。从 Word、Excel 等直接读入的表，读入时已经报告（import/unknown-column），这里只报告 YAML 和 JSON 表，每个栏目报告一次。',
    en: 'Columns under extra are kept as they are and not checked: a lead unit that stands there counts for nothing. Tables read from Word and the like were reported on reading (import/unknown-column); this rule is for YAML and JSON, once for each column.',
  },
  fix: {
    'zh-CN': '是常见栏目别称的，移到相应的键下；确实另有用处的，关闭本规则。',
    en: 'Move another name of a usual column to its key; switch the rule off if the column has its own use.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': 'extra 是本工具的写法。', en: 'extra is this tool’s own notation.' },
  },
  about: ['heading'],
  messages: {
    unknown: {
      'zh-CN': 'extra 中的栏目“{heading}”不参与检查（{count} 项）[[；是不是“{nearest}”？]]',
      en: 'The column “{heading}” under extra is not checked ({count} tasks)[[; is it “{nearest}”?]]',
    },
    known: {
      'zh-CN': '栏目“{heading}”应写作 {key}，放在 extra 中不参与检查（{count} 项）',
      en: 'The column “{heading}” belongs under {key}; under extra it is not checked ({count} tasks)',
    },
  },
  good: [
    {
      title: '没有 extra',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], remark: 每季度一次 }
`,
      },
    },
    {
      title: '责任人和完成情况有自己的键',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, person: 张三, progress: 已完成 }
`,
      },
    },
  ],
  bad: [
    {
      title: '不认识的栏目，两项都有，报告一次',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 扩大预算公开范围
    extra: { 亮点工作: 图解预算, 牵头单伟: 区财政局 }
  - { number: 2, title: 公布水库水位, extra: { 亮点工作: 短信提醒 } }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'unknown' },
        { at: 'child.yaml:7', message: 'unknown' },
      ],
    },
    {
      title: '牵头部门写在了 extra 中',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 扩大预算公开范围
    extra:
      牵头部门: 区财政局
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'known' }],
    },
  ],
  check({ table, vocabulary }, report) {
    for (const { heading, place, task, count } of columnsOf(table)) {
      const role = columnOf(heading, vocabulary);
      const about = { place, task };
      if (role === 'other') continue;
      if (role !== undefined) {
        report({ messageId: 'known', data: { task, heading, key: KEYS[role], count }, ...about });
        continue;
      }
      const near = nearest(heading, [...vocabulary.headers.keys()]);
      report({
        messageId: 'unknown',
        data: { task, heading, count, ...(near !== undefined && { nearest: near }) },
        ...about,
      });
    }
  },
});

interface ExtraColumn {
  heading: string;
  place: Place;
  task: number;
  count: number;
}

/** Columns that the file itself keeps under extra; a reader that put one there has said so. */
function columnsOf({ tasks }: Table): ExtraColumn[] {
  const columns = new Map<string, ExtraColumn>();
  for (const task of tasks) {
    for (const { heading, text } of task.extra) {
      if (!text.place.pointer.includes('/extra/') || text.place.cell !== undefined) continue;
      const known = columns.get(heading);
      if (known) known.count++;
      else columns.set(heading, { heading, place: text.place, task: task.number, count: 1 });
    }
  }
  return [...columns.values()];
}
