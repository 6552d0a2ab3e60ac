import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { WHOLE_COLUMN } from '../shared/blank-cell.ts';
import { headOf } from '../shared/place.ts';
import { placeOfUnit } from '../shared/unit-cells.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'units/collective-lead',
  severity: 'warning',
  title: { 'zh-CN': '牵头单位是统称', en: 'A collective leads' },
  why: {
    'zh-CN':
      '“区直各有关单位”牵头，等于谁都可以不牵头：没有一个单位对这项任务负总责，督办时也找不到人。牵头单位中另有具体单位的，不报告；全表三项以上都由统称牵头的，只在标题处报告一次。',
    en: 'Where “the units concerned” lead, nobody does: no unit answers for the task, and inspections find nobody to ask. Not reported where a named unit leads as well; a table in which collectives lead all of three or more tasks is reported once, at its title.',
  },
  fix: {
    'zh-CN': '写明一个具体的牵头单位，统称放到责任单位。',
    en: 'Name one unit as lead; the collective belongs among the responsible units.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '一项任务由一个具体单位牵头，是督查考核的惯例，没有统一的国家标准。',
      en: 'One named lead for each task is what inspections go by: office custom, no national standard.',
    },
  },
  about: ['collectives'],
  messages: {
    collective: {
      'zh-CN': '由“{collectives}”牵头，没有具体单位负总责',
      en: '“{collectives}” leads: no single unit answers for the task',
    },
    everywhere: {
      'zh-CN': '全表 {count} 项任务的牵头单位都是统称，如“{collectives}”',
      en: 'All {count} leads of the table are collectives, such as “{collectives}”',
    },
  },
  good: [
    {
      title: '具体单位牵头，统称是责任单位',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], responsible: [区直各有关单位, 各镇人民政府] }
`,
      },
    },
    {
      title: '统称与具体单位一起牵头；专班是具体的',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局, 各镇人民政府] }
  - { number: 2, title: 推进旧城改造, lead: [区城市更新工作专班] }
  - { number: 3, title: 公布民政服务指南, lead: [区民政局等相关部门] }
`,
      },
    },
  ],
  bad: [
    {
      title: '区直各有关单位牵头',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
  - number: 2
    title: 整理历史规划文本
    lead: [区直各有关单位]
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'collective' }],
    },
    {
      title: '全表都由统称牵头',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [各镇人民政府] }
  - { number: 2, title: 整理历史规划文本, lead: [区直各部门] }
  - { number: 3, title: 公布水库水位, lead: [各镇人民政府] }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'everywhere' }],
    },
  ],
  check({ table }, report) {
    const led = table.tasks.filter(({ lead }) => lead.units.length > 0);
    const collective = led.filter(isCollective);
    if (collective.length >= WHOLE_COLUMN && collective.length === led.length) {
      const data = { count: collective.length, collectives: namesOf(collective[0]!) };
      report({ messageId: 'everywhere', data, place: headOf(table) });
      return;
    }
    for (const task of collective) {
      const [only] = task.lead.units;
      report({
        messageId: 'collective',
        data: { task: task.number, collectives: namesOf(task) },
        place: task.lead.units.length === 1 && only ? placeOfUnit(task.lead, only) : task.lead.place,
        task: task.number,
      });
    }
  },
});

function isCollective({ lead }: Task): boolean {
  return lead.units.every(({ kind }) => kind === 'collective');
}

function namesOf({ lead }: Task): string[] {
  return lead.units.map(({ name }) => name);
}
