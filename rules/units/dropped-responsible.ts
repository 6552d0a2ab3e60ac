import { defineRule } from '../../src/model/rule.ts';
import type { Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import type { Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';
import { droppedBelow, type DroppedByName, droppedByName } from '../shared/bodies-below.ts';
import { droppedSorts } from '../shared/dropped-sorts.ts';
import { namesNobody } from '../shared/blank-cell.ts';
import { counterpartOf } from '../shared/counterpart.ts';
import { headOf } from '../shared/place.ts';
import { unitCells } from '../shared/unit-cells.ts';

const PARENT = `title: 2026年临江市防溺水任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [市水利局], responsible: [市教育局, 各县（市）区政府] }
  - { number: 2, title: 开展安全教育, requirement: 每学期上好第一课。, lead: [市教育局], responsible: [市直各部门, 各县（市）区政府] }
`;
const CHILD = `title: 2026年新海区防溺水任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;

const PARENT_HEAD = PARENT.slice(0, PARENT.indexOf('  - {'));
const WORKS = [
  ['公布水域名录', '逐处登记水深和责任人。'],
  ['看护农村塘坝', '放学以后有人值守。'],
  ['更新救生器材', '救生圈和长杆配齐配足。'],
  ['开展安全教育', '每学期上好第一课。'],
  ['组织暑期巡查', '汛期每日巡查两遍。'],
  ['培训救援队伍', '队员都会心肺复苏。'],
] as const;

/** Rows of the same work, each for those responsible. */
function rowsBelow(responsible: readonly string[]): string {
  const row = (units: string, at: number): string =>
    `  - { number: ${at + 1}, title: ${WORKS[at]![0]}, requirement: ${WORKS[at]![1]}, responsible: [${units}] }\n`;
  return responsible.map(row).join('');
}

export default defineRule({
  id: 'units/dropped-responsible',
  severity: 'info',
  title: { 'zh-CN': '上级安排的一类单位没有列入', en: 'A kind of body that the parent names is gone' },
  why: {
    'zh-CN':
      '上级这一项安排了某个部门或者各部门，本级有对口的单位，这一项却没有列；或者上级安排了下面的各级政府，本表别的任务都列了各镇、各街道，这一项缺了一类。可能是有意调整，也可能是漏了；本级没有这类单位的，点名交给某一个镇街的，不报告。',
    en: 'The parent’s row gives the task to a department, or to all of them; this level has the counterpart, and the row does not name it; or it gives the task to all governments below, and this row alone lacks the towns, or the streets, that the other rows name. It may be on purpose, and it may have been forgotten. Bodies that this level does not have are not asked for, nor where one town is named.',
  },
  fix: { 'zh-CN': '核对是否需要列入对口单位。', en: 'Check whether the counterpart belongs in the row.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '本级对口单位承接上级单位的任务，是工作惯例，没有统一的国家标准。',
      en: 'That counterparts take up the tasks of the bodies above is office custom; no national standard lays it down.',
    },
  },
  about: ['unit'],
  messages: {
    unit: {
      'zh-CN': '上级第 {parentTask} 项安排了{unit}，本级对口的{counterpart}没有列入',
      en: 'Parent task {parentTask} names {unit}; its counterpart {counterpart} is not in the row',
    },
    departments: {
      'zh-CN': '上级第 {parentTask} 项的责任单位有{unit}，这一项的责任单位里没有部门',
      en: 'Parent task {parentTask} makes {unit} responsible; among the responsible units of this row is no department',
    },
    habit: {
      'zh-CN': '上级有 {asked} 项的责任单位写了{unit}，本表其中 {count} 项的责任单位里没有部门',
      en: 'The parent makes {unit} responsible in {asked} rows; in {count} of them no department is responsible here',
    },
    below: {
      'zh-CN': '上级第 {parentTask} 项安排了{unit}，本表别的任务都列有{usual}，这一项没有列',
      en: 'Parent task {parentTask} names {unit}; the other rows of this table name {usual}, and this one does not',
    },
    named: {
      'zh-CN': '上级第 {parentTask} 项安排了{unit}，本表别的任务也有列{unit}的，这一项没有列',
      en: 'Parent task {parentTask} names {unit}, and so do other rows of this table; this one does not',
    },
    sort: {
      'zh-CN': '上级第 {parentTask} 项安排了{unit}，这一项没有列这类单位',
      en: 'Parent task {parentTask} names {unit}; this row names none of that sort',
    },
    parentUnit: { 'zh-CN': '上级的单位写在这里', en: 'the parent names it here' },
  },
  good: [
    {
      title: '上级点名安排了各镇，这一项只交给一个镇',
      files: {
        'child.yaml': `${CHILD}${rowsBelow(['各镇人民政府', '各镇人民政府', '石桥镇人民政府', '各镇人民政府', '各镇人民政府'])}`,
        'parent.yaml': `${PARENT_HEAD}${rowsBelow(Array.from({ length: 5 }, () => '各县（市）区政府, 各镇人民政府'))}`,
      },
    },
    {
      title: '对口单位在责任单位、配合单位或者统称之中',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [区水利局], supporting: [区教育局] }
  - { number: 2, title: 开展安全教育, requirement: 每学期上好第一课。, lead: [区教育局], responsible: [区直各部门, 各街道] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '农村的事只交给镇，有的任务只交给一个街道',
      files: {
        'child.yaml': `${CHILD}${rowsBelow(['各镇人民政府, 各街道办事处', '各镇人民政府', '石桥街道办事处', '各镇人民政府, 各街道办事处', '各镇人民政府, 各街道办事处', '各镇人民政府, 各街道办事处'])}`,
        'parent.yaml': `${PARENT_HEAD}${rowsBelow(Array.from({ length: 6 }, () => '各县（市）区政府'))}`,
      },
    },
    {
      title: '本级没有这类单位',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [区水利局], responsible: [各街道] }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '上级点名安排了各镇，本表别的任务也列有各镇，这两项没有',
      files: {
        'child.yaml': `${CHILD}${rowsBelow(['各镇人民政府', '各镇人民政府', '区水利局', '各镇人民政府', '各镇人民政府', '区水利局'])}`,
        'parent.yaml': `${PARENT_HEAD}${rowsBelow(Array.from({ length: 6 }, () => '各县（市）区政府, 各镇人民政府'))}`,
      },
      findings: [
        { at: 'child.yaml:8', message: 'named' },
        { at: 'child.yaml:11', message: 'named' },
      ],
    },
    {
      title: '别的任务都有镇和街道，这一项没有镇',
      files: {
        'child.yaml': `${CHILD}${rowsBelow(['各镇人民政府, 各街道办事处', '各镇人民政府, 各街道办事处', '各街道办事处', '各镇人民政府, 各街道办事处', '各镇人民政府, 各街道办事处'])}`,
        'parent.yaml': `${PARENT_HEAD}${rowsBelow(Array.from({ length: 5 }, () => '各县（市）区政府'))}`,
      },
      findings: [{ at: 'child.yaml:8', message: 'below' }],
    },
    {
      title: '上级安排了各公交企业，这一项只剩部门',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [区水利局], responsible: [区应急局] }
  - { number: 2, title: 开展安全教育, requirement: 出车前上好第一课。, lead: [区教育局], responsible: [区应急局, 区公交公司] }
`,
        'parent.yaml': PARENT.replace('市教育局, 各县', '各公交企业, 各县'),
      },
      findings: [{ at: 'child.yaml:6', message: 'sort' }],
    },
    {
      title: '少了教育部门',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [区水利局], responsible: [各街道] }
  - { number: 2, title: 开展安全教育, requirement: 每学期上好第一课。, lead: [区教育局], responsible: [区直各部门, 各街道] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'unit' }],
    },
    {
      title: '只剩街道，没有部门',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [区水利局], responsible: [区教育局, 各街道] }
  - { number: 2, title: 开展安全教育, requirement: 每学期上好第一课。, lead: [区教育局], responsible: [各街道] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'departments' }],
    },
    {
      title: '全表的责任单位都不写部门，只说一次',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 公布水域名录, requirement: 逐处登记。, lead: [区水利局], responsible: [各街道] }
  - { number: 2, title: 开展安全教育, requirement: 每学期上好第一课。, lead: [区教育局], responsible: [各街道] }
  - { number: 3, title: 组织巡查, requirement: 汛期每日巡查。, lead: [区应急局], responsible: [各街道] }
`,
        'parent.yaml': `${PARENT.slice(0, PARENT.indexOf('  - { number: 1'))}  - { number: 1, title: 公布水域名录, requirement: 逐处登记。, lead: [市水利局], responsible: [市直各部门, 各县（市）区政府] }
  - { number: 2, title: 开展安全教育, requirement: 每学期上好第一课。, lead: [市教育局], responsible: [市直各部门, 各县（市）区政府] }
  - { number: 3, title: 组织巡查, requirement: 汛期每日巡查。, lead: [市应急局], responsible: [市直各部门, 各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'habit' }],
    },
  ],
  check({ table, trace, vocabulary }, report) {
    if (!trace) return;
    const told = new Set<Task>();
    const tell = (messageId: 'named' | 'sort', { task, parent, unit }: DroppedByName): void => {
      if (told.has(task)) return;
      told.add(task);
      report({
        messageId,
        data: { task: task.number, parentTask: parent.number, unit: unit.name },
        place: task.responsible.place,
        task: task.number,
        related: [{ path: trace.parent.path, messageId: 'parentUnit', data: {}, place: parent.responsible.place }],
      });
    };
    for (const dropped of droppedByName(table, trace)) tell('named', dropped);
    const finish = (): void => {
      for (const dropped of droppedSorts(table, trace, vocabulary)) tell('sort', dropped);
      for (const { task, parent, unit, usual } of droppedBelow(table, trace, told)) {
        report({
          messageId: 'below',
          data: { task: task.number, parentTask: parent.number, unit: unit.name, usual: [...usual] },
          place: task.responsible.place,
          task: task.number,
          related: [{ path: trace.parent.path, messageId: 'parentUnit', data: {}, place: parent.responsible.place }],
        });
      }
    };
    if (table.identity.kind === 'department') return finish();
    // A township or street has offices of its own, which no table calls departments.
    const hasDepartments = table.identity.level !== 'township';
    const dropped: Parameters<typeof report>[0][] = [];
    let asked = 0;
    for (const { parent, state, links } of trace.tasks) {
      const child = links[0]?.child;
      if (!child || !COVERED_STATES.has(state) || links.every((link) => namesNobody(link.child.responsible))) continue;
      const coversDepartments = links.some((link) => names(link.child, isDepartments));
      const dataOf = (unit: Unit) => ({ task: child.number, parentTask: parent.number, unit: unit.name });
      const about = () => ({
        place: child.responsible.place,
        task: child.number,
        related: [
          { path: trace.parent.path, messageId: 'parentUnit' as const, data: {}, place: parent.responsible.place },
        ],
      });
      for (const unit of parent.responsible.units) {
        if (unit.kind === 'named' && unit.level === trace.parent.identity.level && unit.isVertical !== true) {
          const isThere =
            coversDepartments || links.some((link) => names(link.child, ({ family }) => family === unit.family));
          const counterpart = isThere ? undefined : counterpartOf(unit, table);
          if (counterpart === undefined || !known(table).has(unit.family!)) continue;
          told.add(child);
          report({ messageId: 'unit', data: { ...dataOf(unit), counterpart }, ...about() });
        } else if (
          hasDepartments &&
          isDepartments(unit) &&
          unit.isVague !== true &&
          unit.level === trace.parent.identity.level
        ) {
          asked++;
          if (coversDepartments || links.some((link) => hasDepartment(link.child))) continue;
          told.add(child);
          dropped.push({ messageId: 'departments', data: dataOf(unit), ...about() });
        }
      }
    }
    finish();
    const [first] = dropped;
    if (!first || dropped.length < LEAST_HABIT || dropped.length * 2 <= asked) return dropped.forEach(report);
    const { unit } = first.data;
    const data = { unit: String(unit), asked, count: dropped.length };
    report({ messageId: 'habit', data, place: headOf(table), related: first.related! });
  },
});

/** So many rows, and more than half of those that it could be, are the way the table is written: it is said once. */
const LEAST_HABIT = 3;

/** Whether a row names such a unit. */
function names(task: Task, isMeant: (unit: Unit) => boolean): boolean {
  return unitCells(task).some(({ units }) => units.some(isMeant));
}

/** Beside the one that leads. */
function hasDepartment({ responsible, supporting }: Task): boolean {
  return [responsible, supporting].some(({ units }) => units.some(({ body }) => body === 'department'));
}

function isDepartments({ kind, covers = [], family }: Unit): boolean {
  return kind === 'collective' && family === undefined && covers.some(({ body }) => body === 'department');
}

/** Families that the table itself names: bodies that this level has. */
const known = remembering(
  1,
  ({ tasks }: Table) =>
    new Set(
      tasks
        .flatMap(unitCells)
        .flatMap(({ units }) => units.flatMap(({ kind, family }) => (kind === 'named' && family ? [family] : []))),
    ),
);
