import type { Change, Json, Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { type NumberedEntry, numberedLists } from '../shared/numbered-lists.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { relabel } from '../shared/relabel.ts';
import { type Range, runsOf, type SequenceFault, sequenceFaults } from '../shared/sequence.ts';
import { matchesIn } from '../../src/text/matches.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
`;

export default defineRule({
  id: 'structure/broken-numbering',
  severity: 'error',
  title: { 'zh-CN': '编号不连续', en: 'Broken numbering' },
  why: {
    'zh-CN':
      '序号重复、缺号、倒置，往往是增删任务后没有重排，也可能是转写时丢了一项；督办和上报都按序号称呼任务。各章从 1 起编、二级标题各章重编或者通篇连编，都是正常的。',
    en: 'Duplicate, missing or misplaced numbers are left behind when tasks are added or deleted, or show that one was lost in copying; inspections refer to tasks by number. Numbering that restarts in each chapter is fine, and second-level headings may restart or run through.',
  },
  fix: {
    'zh-CN': '按顺序重新编号；缺号的，先核对是不是漏了一项。',
    en: 'Renumber in order; where a number is missing, first check whether a task was lost.',
  },
  authority: {
    kind: '国标',
    text: {
      'zh-CN':
        'GB/T 9704-2012《党政机关公文格式》7.3.3：结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。任务序号连续是惯例。',
      en: 'GB/T 9704-2012, 7.3.3: levels are numbered 一、 （一） 1. （1） in turn. That task numbers run without gaps is custom.',
    },
  },
  messages: {
    gap: {
      'zh-CN': '编号“{label}”之前缺少“{missing}”[[，前一个是“{before}”]]',
      en: 'Number “{missing}” is missing before “{label}”[[, which follows “{before}”]]',
    },
    duplicate: {
      'zh-CN': '编号“{label}”重复[[，此处应为“{expected}”]]',
      en: 'Number “{label}” is used twice[[; “{expected}” is expected here]]',
    },
    wrong: {
      'zh-CN': '编号“{label}”不对，此处应为“{expected}”',
      en: 'Number “{label}” is wrong; “{expected}” is expected here',
    },
    unnumbered: {
      'zh-CN': '没有编号，此处应为“{expected}”',
      en: 'There is no number; “{expected}” is expected here',
    },
    late: {
      'zh-CN': '编号“{label}”排在“{other}”后面，顺序颠倒',
      en: 'Number “{label}” stands behind “{other}”: out of order',
    },
    early: {
      'zh-CN': '编号“{label}”排在“{other}”前面，顺序颠倒',
      en: 'Number “{label}” stands before “{other}”: out of order',
    },
    first: { 'zh-CN': '“{label}”第一次出现在这里', en: '“{label}” is first used here' },
  },
  good: [
    {
      title: '任务通篇连编，二级标题各章重编',
      files: {
        'child.yaml': `${HEAD}sections:
  - heading: 一、深化主动公开
    sections:
      - heading: （一）财政信息
        tasks: [{ number: 1, title: 扩大预算公开范围 }, { number: 2, title: 公开补贴名单 }]
      - heading: （二）规划信息
        tasks: [{ number: 3, title: 整理历史规划文本 }]
  - heading: 二、加强解读回应
    sections:
      - heading: （一）政策解读
        tasks: [{ number: 4, title: 制作政策图解 }]
`,
      },
    },
    {
      title: '任务各章从 1 起编，二级标题通篇连编',
      files: {
        'child.yaml': `${HEAD}sections:
  - heading: 一、深化主动公开
    sections:
      - heading: （一）财政信息
        tasks: [{ number: 1, title: 扩大预算公开范围 }, { number: 2, title: 公开补贴名单 }]
  - heading: 二、加强解读回应
    sections:
      - heading: （二）政策解读
        tasks: [{ number: 1, title: 制作政策图解 }]
`,
      },
    },
  ],
  bad: [
    {
      title: '几段的编号中间少了一个',
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: "1.1", title: 扩大预算公开范围 }
  - { number: "1.2", title: 公开补贴名单 }
  - { number: "1.4", title: 制作政策图解 }
  - { number: "2.1", title: 组织业务培训 }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'gap' }],
    },
    {
      title: '任务缺第 3 项；第 5 项编了两次',
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 扩大预算公开范围 }
  - { number: 2, title: 公开补贴名单 }
  - { number: 4, title: 整理历史规划文本 }
  - { number: 5, title: 制作政策图解 }
  - { number: 5, title: 办好社区茶话会 }
  - { number: 6, title: 公布水库水位 }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'gap' },
        { at: 'child.yaml:9', message: 'duplicate' },
      ],
    },
    {
      title: '标题从（一）跳到（三），从二、跳到四、',
      files: {
        'child.yaml': `${HEAD}sections:
  - heading: 一、深化主动公开
    sections:
      - heading: （一）财政信息
        tasks: [{ number: 1, title: 扩大预算公开范围 }]
      - heading: （三）规划信息
        tasks: [{ number: 2, title: 整理历史规划文本 }]
  - heading: 二、加强解读回应
    tasks: [{ number: 3, title: 制作政策图解 }]
  - heading: 四、强化保障
    tasks: [{ number: 4, title: 组织业务培训 }]
`,
      },
      findings: [
        { at: 'child.yaml:9', message: 'gap' },
        { at: 'child.yaml:13', message: 'gap' },
      ],
    },
    {
      title: '新增的第 2 项放到了最后',
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 扩大预算公开范围 }
  - { number: 3, title: 公开补贴名单 }
  - { number: 4, title: 整理历史规划文本 }
  - { number: 2, title: 制作政策图解 }
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'late' }],
    },
    {
      title: '一处写错、一处没有编号、一处顺序颠倒',
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 扩大预算公开范围 }
  - { number: 20, title: 公开补贴名单 }
  - { number: 3, title: 整理历史规划文本 }
  - { title: 制作政策图解 }
  - { number: 5, title: 办好社区茶话会 }
  - { number: 7, title: 公布水库水位 }
  - { number: 6, title: 组织业务培训 }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'wrong' },
        { at: 'child.yaml:8', message: 'unnumbered' },
        { at: 'child.yaml:10', message: 'early' },
      ],
    },
  ],
  check({ table }, report) {
    const isCited = citedNumbers(table);
    for (const list of numberedLists(table)) {
      const faults = sequenceFaults(list);
      const shift = shiftOf(list, faults, isCited);
      for (const fault of faults) {
        const { item, kind } = fault;
        const { label, task } = item;
        const fix = fixOf(fault, isCited) ?? (shift?.at === item ? shift.proposal : undefined);
        const about = { place: item.placeOf(), ...(task !== undefined && { task }), ...(fix && { fix }) };
        if (kind === 'gap') {
          const missing = fault.missing.map((range) => rangeLabel(label, range));
          const before = fault.behind?.label;
          report({ messageId: 'gap', data: { label, missing, ...(before && { before }) }, ...about });
        } else if (kind === 'duplicate') {
          const expected: Record<string, Json> =
            fault.expected === undefined ? {} : { expected: relabel(label, fault.expected) };
          report({
            messageId: 'duplicate',
            data: { label, ...expected },
            ...about,
            related: [{ path: table.path, messageId: 'first', data: { label }, place: fault.first.placeOf() }],
          });
        } else if (kind === 'wrong') {
          const expected = relabel(label, fault.expected);
          if (item.number === undefined) report({ messageId: 'unnumbered', data: { expected }, ...about });
          else report({ messageId: 'wrong', data: { label, expected }, ...about });
        } else if (kind === 'late') {
          report({ messageId: 'late', data: { label, other: fault.behind.label }, ...about });
        } else {
          report({ messageId: 'early', data: { label, other: fault.before.label }, ...about });
        }
      }
    }
  },
});

const CITED = /第\s?(\d{1,4})\s?(?:项|条)/g;

/** Numbers by which the table speaks of its own tasks: 见第5项. */
function citedNumbers(table: Table): (entry: NumberedEntry) => boolean {
  const cited = onceAsked(() => {
    const texts = table.tasks.flatMap(({ requirement, remark }) => [requirement.value, remark.value]);
    return new Set(texts.flatMap((text) => matchesIn(text, CITED).map((found) => Number(found[1]))));
  });
  return ({ task, number }) => task !== undefined && number !== undefined && cited().has(number);
}

/** Where exactly one number is free at the place, it is meant; unless the table speaks of the other one. */
function fixOf(fault: SequenceFault<NumberedEntry>, isCited: (entry: NumberedEntry) => boolean): Proposal | undefined {
  if ((fault.kind !== 'wrong' && fault.kind !== 'duplicate') || fault.expected === undefined) return undefined;
  if (isCited(fault.item)) return undefined;
  return { safe: true, changes: [fault.item.renumber(fault.expected)] };
}

/**
 * A number used twice where none is free: what follows moves up, as far as the numbering runs. Only suggested, because tables below may
 * refer to the old numbers.
 */
function shiftOf(
  list: readonly NumberedEntry[],
  faults: readonly SequenceFault<NumberedEntry>[],
  isCited: (entry: NumberedEntry) => boolean,
): { at: NumberedEntry; proposal: Proposal } | undefined {
  const found = faults.find((fault) => fault.kind === 'duplicate' && fault.expected === undefined);
  if (!found) return undefined;
  const run = runsOf(list).find((entries) => entries.includes(found.item))!;
  const start = run.indexOf(found.item);
  const isAstray = faults.some(({ kind, item }) => (kind === 'late' || kind === 'early') && run.includes(item));
  if (start < 1 || isAstray) return undefined;
  const changes: Change[] = [];
  let last = run[start - 1]!.number ?? 0;
  for (const entry of run.slice(start)) {
    const { number } = entry;
    if (number === undefined) continue;
    if (number <= last) {
      if (isCited(entry)) return undefined;
      changes.push(entry.renumber(last + 1));
    }
    last = Math.max(number, last + 1);
  }
  return { at: found.item, proposal: { safe: false, changes } };
}

function rangeLabel(label: string, [from, to]: Range): string {
  return from === to ? relabel(label, from) : `${relabel(label, from)}–${relabel(label, to)}`;
}
