import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import type { Task, UnitCell } from '../../src/model/table.ts';
import { sharingIn } from '../../src/text/roles.ts';
import { freeWords, isToDo, namesNobody, WHOLE_COLUMN } from '../shared/blank-cell.ts';
import { headOf } from '../shared/place.ts';
import { counterpartsOf } from '../shared/suggested-units.ts';

interface Options {
  whenParentHasNone: 'error' | 'info' | 'off';
}

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
  - { number: 2, title: 整理历史规划文本, requirement: 按年度归集发布。, responsible: [各县（市）区政府] }
`;
const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;

export default defineRule({
  id: 'units/missing-lead',
  severity: 'error',
  title: { 'zh-CN': '没有牵头单位', en: 'No lead unit' },
  why: {
    'zh-CN':
      '没有牵头单位的任务，各责任单位都可以等别人先动。“待定”“××局”“同上”等于没有写；只有一个单位负责的，它就是牵头单位；几个单位“按职责分工负责”的，报警告。上级这一项也没有写明牵头单位的，更要由本级明确：任务到了这一级才落到具体单位。牵头、责任单位都空着的任务由 units/missing-units 报告，这里不再重复；全表三项以上、没有一项写牵头单位、上级表也没有的，只在标题处报告一次。五分之一以上的任务（至少五项）都缺的，逐项报告，文本报告合成一条。',
    en: 'Where nobody leads, every responsible unit can wait for another. 待定, ××局 and 同上 name nobody; a unit that alone is responsible leads; several that share the task (按职责分工负责) are a warning. If the parent names no lead either, naming one here matters all the more: this is the level where the task meets the units that do it. A task with neither lead nor responsible unit is reported by units/missing-units alone; a table of three or more tasks in which none has a lead, below a parent without leads or without a parent, is reported once, at its title. Where a fifth of the tasks and at least five lack one, each keeps its finding and the text report says it once.',
  },
  fix: {
    'zh-CN': '填写牵头单位。上级有牵头单位的，一般填本级对口单位。',
    en: 'Name a lead unit; where the parent has one, usually its counterpart at this level.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '分解表一项任务明确一个牵头单位，是督查考核的惯例，没有统一的国家标准。',
      en: 'One lead unit for each task is what inspections go by: office custom, no national standard.',
    },
  },
  about: ['words'],
  messages: {
    missing: { 'zh-CN': '没有牵头单位', en: 'No lead unit' },
    undecided: {
      'zh-CN': '牵头单位写的是“{words}”，还没有明确到单位',
      en: 'The lead unit reads “{words}”, which names nobody yet',
    },
    shared: {
      'zh-CN': '{count} 个单位“{how}”，没有写明由谁牵头',
      en: '{count} units share the task (“{how}”), and none is said to lead',
    },
    leadAtParent: {
      'zh-CN': '没有牵头单位；上级第 {parentTask} 项由{leads}牵头[[，对口单位是{counterparts}]]',
      en: 'No lead unit; parent task {parentTask} is led by {leads}[[, whose counterpart here is {counterparts}]]',
    },
    noneAtParent: {
      'zh-CN': '没有牵头单位；上级第 {parentTask} 项也没有写明，请由本级明确',
      en: 'No lead unit; parent task {parentTask} names none either, so this level has to',
    },
    noneInTable: {
      'zh-CN': '全表 {count} 项任务都没有写明牵头单位',
      en: 'No lead unit is named for any of the {count} tasks',
    },
    parentLead: { 'zh-CN': '上级的牵头单位写在这里', en: 'the parent names its lead unit here' },
  },
  habit: {
    says: {
      'zh-CN': '全表 {rows} 项任务中有 {count} 项没有牵头单位：第 {tasks} 项',
      en: 'No lead unit in {count} of {rows} tasks: {tasks}',
    },
    among: {
      noneAtParent: {
        'zh-CN': '[[其中第 {tasks} 项，]]上级对应的任务也没有写明牵头单位，要由本级明确',
        en: '[[{tasks}: ]]the parent names no lead either, so this level has to',
      },
    },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      whenParentHasNone: {
        enum: ['error', 'info', 'off'],
        default: 'error',
        description:
          '上级这一项也没有牵头单位时：error 照常报告，info 只提示，off 不报告。For tasks whose parent task has no lead unit either.',
      },
    },
  },
  good: [
    {
      title: '每项任务都有牵头单位',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局], responsible: [区直各部门] }
  - { number: 2, title: 整理历史规划文本, requirement: 按年度归集发布。, lead: [区自然资源局], responsible: [区直各部门] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '上级没有写明牵头单位的，按配置不报告',
      options: { whenParentHasNone: 'off' },
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局], responsible: [区直各部门] }
  - { number: 2, title: 整理历史规划文本, requirement: 按年度归集发布。, responsible: [区直各部门] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '只有一个单位负责，就由它牵头',
      files: {
        'child.yaml': `title: 2026年青禾县公平竞争任务分工
year: 2026
parent: none
tasks:
  - { number: 1, title: 清理文件, lead: [县市场监管局], responsible: [县司法局] }
  - { number: 2, title: 公布清理结果, responsible: [县市场监管局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '牵头单位空着，上级由市财政局牵头',
      files: {
        'child.yaml': `${CHILD}  - number: 1
    title: 扩大部门预算公开范围
    requirement: 预算表格全部上网。
    lead: []
    responsible: [区直各部门]
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:9', message: 'leadAtParent' }],
    },
    {
      title: '上级也没有写明牵头单位；自己增加的任务没有牵头单位',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 整理历史规划文本, requirement: 按年度归集发布。, responsible: [区直各部门] }
  - { number: 2, title: 办好社区茶话会, requirement: 每月邀请居民代表座谈。, responsible: [各街道] }
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:6', message: 'noneAtParent' },
        { at: 'child.yaml:7', message: 'missing' },
      ],
    },
    {
      title: '全表没有牵头单位，上级表也没有',
      files: {
        'child.yaml': `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围, responsible: [省财政厅, 省审计厅] }
  - { number: 2, title: 整理历史规划文本, responsible: [省自然资源厅, 省住建厅] }
  - { number: 3, title: 公布水库水位, responsible: [省水利厅, 省应急厅] }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'noneInTable' }],
    },
    {
      title: '牵头单位还没有明确；几个单位分工负责，没有人牵头',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大部门预算公开范围, lead: 待定, responsible: [区财政局, 区审计局] }
  - { number: 2, title: 整理历史规划文本, lead: [××局], responsible: [各镇人民政府] }
  - { number: 3, title: 公布水库水位, responsible: 区水利局、区应急局按职责分工负责 }
  - { number: 4, title: 办好社区茶话会, lead: [区民政局] }
  - { number: 5, title: 更新公园导览图, lead: 区城管局和区文旅局按职责分工负责, responsible: [各街道] }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'undecided' },
        { at: 'child.yaml:6', message: 'undecided' },
        { at: 'child.yaml:7', message: 'shared' },
        { at: 'child.yaml:9', message: 'shared' },
      ],
    },
  ],
  check({ table, trace, options }: RuleContext<Options>, report) {
    const parentLeads = trace?.parent.tasks.some((task) => !namesNobody(task.lead)) ?? false;
    const namesLeadOfOne = leadsEvenOne(table.tasks);
    const ours = table.tasks.filter((task) => isUnled(task, namesLeadOfOne));
    if (ours.length >= WHOLE_COLUMN && !parentLeads && table.tasks.every((task) => namesNobody(task.lead))) {
      if (trace && options.whenParentHasNone === 'off') return;
      report({
        messageId: 'noneInTable',
        data: { count: ours.length },
        place: headOf(table),
        ...(trace && options.whenParentHasNone === 'info' && { severity: 'info' }),
      });
      return;
    }
    for (const task of ours) {
      const about = { place: task.lead.place, task: task.number };
      const words = freeWords(task.lead);
      const how = sharing(task);
      if (words !== undefined) {
        report({ messageId: 'undecided', data: { task: task.number, words }, ...about });
        continue;
      }
      if (how !== undefined) {
        const { cell, words: shared } = how;
        const data = { task: task.number, count: cell.units.length, how: shared };
        report({ messageId: 'shared', severity: 'warning', data, place: cell.place, task: task.number });
        continue;
      }
      const carried = trace?.parentsOf(task) ?? [];
      const led = carried.find((parent) => !namesNobody(parent.lead));
      if (led && trace) {
        const leads = led.lead.units.map((unit) => unit.name);
        const counterparts = counterpartsOf(led.lead, table);
        const pointer = `${task.place.pointer}/lead`;
        const isAbsent = task.lead.value === '' && counterparts.length > 0;
        const change = { kind: 'set', pointer, value: counterparts.join('、') } as const;
        report({
          messageId: 'leadAtParent',
          data: { task: task.number, parentTask: led.number, leads, ...(counterparts.length > 0 && { counterparts }) },
          ...about,
          ...(isAbsent && { fix: { safe: false, changes: [change] } }),
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentLead',
              data: { parentTask: led.number },
              place: led.lead.place,
            },
          ],
        });
      } else if (carried[0]) {
        if (options.whenParentHasNone === 'off') continue;
        report({
          messageId: 'noneAtParent',
          data: { task: task.number, parentTask: carried[0].number },
          ...about,
          ...(options.whenParentHasNone === 'info' && { severity: 'info' }),
        });
      } else {
        report({ messageId: 'missing', data: { task: task.number }, ...about });
      }
    }
  },
});

/**
 * A unit that alone is responsible leads: there is nobody to wait for. A place kept free for a lead says otherwise, and so do a table that
 * names leads beside such units, and several leads that share the task.
 */
function isUnled(task: Task, namesLeadOfOne: boolean): boolean {
  const { lead, responsible, supporting } = task;
  if (!namesNobody(lead)) return sharing(task)?.cell === lead;
  if (namesNobody(responsible)) return false;
  if (freeWords(lead) !== undefined || isToDo(lead.value)) return true;
  return namesLeadOfOne || !isForOne(responsible) || supporting.units.length > 0;
}

function isForOne({ units: [only, ...others] }: UnitCell): boolean {
  return only?.kind === 'named' && only.isVague !== true && others.length === 0;
}

/** Whether most rows with one responsible unit name a lead beside it: then a blank is none of its leads. */
function leadsEvenOne(tasks: readonly Task[]): boolean {
  const ofOne = tasks.filter(({ responsible }) => !namesNobody(responsible) && isForOne(responsible));
  return ofOne.filter(({ lead }) => !namesNobody(lead)).length * 2 > ofOne.length;
}

/** 按职责分工负责: the words that share a task among several units, in their cell or kept beside it. */
function sharing({ lead, responsible, extra }: Task): { cell: UnitCell; words: string } | undefined {
  const told: readonly (readonly [UnitCell, string])[] = [
    [lead, lead.value],
    [responsible, responsible.value],
    ...extra.map(({ text }) => [responsible, text.value] as const),
  ];
  for (const [cell, text] of told) {
    const words = cell.units.length < 2 ? undefined : sharingIn(text);
    if (words !== undefined) return { cell, words };
  }
  return undefined;
}
