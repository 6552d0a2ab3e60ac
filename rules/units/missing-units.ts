import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { freeWords, namesNobody, WHOLE_COLUMN } from '../shared/blank-cell.ts';
import { headOf } from '../shared/place.ts';

export default defineRule({
  id: 'units/missing-units',
  severity: 'error',
  title: { 'zh-CN': '没有任何单位', en: 'No unit at all' },
  why: {
    'zh-CN':
      '既没有牵头单位、也没有责任单位的任务，等于没有分解。全表三项以上、一项都没有写单位的，只在标题处报告一次。',
    en: 'A task with neither a lead nor a responsible unit has not been broken down at all. A table of three or more tasks in which none names a unit is reported once, at its title.',
  },
  fix: { 'zh-CN': '填写牵头单位和责任单位。', en: 'Name a lead unit and the responsible units.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '任务分解表的用途就是把任务落到单位，没有统一的国家标准。',
      en: 'Putting tasks to units is what a breakdown table is for; no national standard lays it down.',
    },
  },
  about: ['words'],
  messages: {
    missing: {
      'zh-CN': '没有牵头单位，也没有责任单位[[；上级第 {parentTask} 项安排的是{units}]]',
      en: 'Neither a lead nor a responsible unit[[; parent task {parentTask} was given to {units}]]',
    },
    undecided: {
      'zh-CN': '牵头单位和责任单位写的是“{words}”，没有写明任何单位',
      en: 'Lead and responsible units read “{words}”, which names nobody',
    },
    noneInTable: {
      'zh-CN': '全表 {count} 项任务都没有写明牵头单位和责任单位',
      en: 'No unit is named for any of the {count} tasks',
    },
  },
  habit: {
    says: {
      'zh-CN': '全表 {rows} 项任务中有 {count} 项既没有牵头单位，也没有责任单位：第 {tasks} 项',
      en: 'Neither lead nor responsible unit in {count} of {rows} tasks: {tasks}',
    },
  },
  good: [
    {
      title: '有牵头单位，没有责任单位',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 办好社区茶话会, requirement: 每月邀请居民代表座谈。, lead: [区民政局] }
`,
      },
    },
    {
      title: '只有责任单位（缺牵头单位由 units/missing-lead 报告）',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 办好社区茶话会, requirement: 每月邀请居民代表座谈。, responsible: [各街道] }
`,
      },
    },
  ],
  bad: [
    {
      title: '两栏都空着',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: 办好社区茶话会
    requirement: 每月邀请居民代表座谈。
    lead: []
    responsible: []
  - { number: 2, title: 公布水库水位, lead: [区水利局] }
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'missing' }],
    },
    {
      title: '两栏都没有明确到单位',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: 办好社区茶话会
    lead: 待明确
    responsible: 同上
  - { number: 2, title: 公布水库水位, lead: [区水利局] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'undecided' }],
    },
    {
      title: '全表没有写单位',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 办好社区茶话会 }
  - { number: 2, title: 公布水库水位 }
  - { number: 3, title: 整理历史规划文本 }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'noneInTable' }],
    },
  ],
  check({ table, trace }, report) {
    if (table.tasks.length >= WHOLE_COLUMN && table.tasks.every(isBare)) {
      report({ messageId: 'noneInTable', data: { count: table.tasks.length }, place: headOf(table) });
      return;
    }
    for (const task of table.tasks.filter(isBare)) {
      const words = freeWords(task.lead) ?? freeWords(task.responsible);
      if (words !== undefined) {
        report({
          messageId: 'undecided',
          data: { task: task.number, words },
          place: task.lead.place,
          task: task.number,
        });
        continue;
      }
      const parent = trace?.parentsOf(task)[0];
      const units = parent && [...parent.lead.units, ...parent.responsible.units].map((unit) => unit.name);
      report({
        messageId: 'missing',
        data: { task: task.number, ...(parent && units?.length && { parentTask: parent.number, units }) },
        place: task.lead.place,
        task: task.number,
      });
    }
  },
});

function isBare(task: Task): boolean {
  return namesNobody(task.lead) && namesNobody(task.responsible);
}
