import { defineRule } from '../../src/model/rule.ts';
import type { UnitCell } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { isSameOffice } from '../shared/same-unit.ts';
import { placeOfUnit, unitCells } from '../shared/unit-cells.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
/** A cell that people wrote names no more units. */
const MOST = 100;

export default defineRule({
  id: 'units/duplicate-unit',
  severity: 'warning',
  title: { 'zh-CN': '同一单位写了两次', en: 'Unit named twice' },
  why: {
    'zh-CN':
      '一格里同一个单位写了两次，往往是复制时本想写另一个单位。全称、简称各写一次的也算；括号里注明分工不同的不算。',
    en: 'A unit that stands twice in one cell was often meant to be another one. Full name and short name count as the same; not reported where notes in brackets give it different parts of the work.',
  },
  fix: {
    'zh-CN': '核对是不是另有所指，确实重复的删去一个。',
    en: 'Check whether another unit was meant; otherwise delete one of the two.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '单位名单不重复是办文惯例，没有统一的国家标准。',
      en: 'Lists of units name each once: office custom, no national standard.',
    },
  },
  about: ['unit'],
  messages: {
    twice: { 'zh-CN': '“{unit}”在同一格里写了两次', en: '“{unit}” stands twice in this cell' },
    twoNames: {
      'zh-CN': '“{unit}”和前面的“{first}”是同一个单位',
      en: '“{unit}” is the same unit as “{first}” in front of it',
    },
    first: { 'zh-CN': '第一次写在这里', en: 'it is named here first' },
  },
  good: [
    {
      title: '同一条线的两个单位；牵头单位又是责任单位由 units/redundant-unit 报告',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布文物保护名录, lead: [区文旅局, 区文物局], responsible: [区文旅局, 各镇人民政府] }
`,
      },
    },
    {
      title: '括号里注明了不同的分工',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 建设规划专栏, lead: [区数据局（负责技术）], responsible: [区发改局（负责纲要）, 区发改局（负责专项规划）] }
`,
      },
    },
  ],
  bad: [
    {
      title: '复制时多写了一次',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 公布招生信息
    lead: [区教育局]
    responsible:
      - 区财政局
      - 区人社局
      - 区财政局
`,
      },
      findings: [{ at: 'child.yaml:11', message: 'twice' }],
    },
    {
      title: '已经列了，又带着分工列一次',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布招生信息, lead: [区教育局], responsible: [区财政局, 区人社局, 区财政局（负责经费）] }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'twice' }],
    },
    {
      title: '全称和简称各一次；统称也一样',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布疫苗信息, lead: [区卫健局, 区卫生健康局], responsible: [各镇人民政府, 各镇人民政府] }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'twoNames' },
        { at: 'child.yaml:5', message: 'twice' },
      ],
    },
  ],
  check({ table, vocabulary }, report) {
    const isSame = (a: Unit, b: Unit): boolean =>
      (a.kind === 'collective' ? a.name === b.name : isSameOffice(a, b, table, vocabulary)) && areSharedAlike(a, b);
    for (const task of table.tasks) {
      for (const cell of unitCells(task)) {
        for (const [unit, first] of repeated(cell, isSame)) {
          const data = { task: task.number, unit: unit.name };
          const about = {
            place: placeOfUnit(cell, unit),
            task: task.number,
            related: [{ path: table.path, messageId: 'first' as const, data: {}, place: placeOfUnit(cell, first) }],
          };
          if (unit.name === first.name) report({ messageId: 'twice', data, ...about });
          else report({ messageId: 'twoNames', data: { ...data, first: first.name }, ...about });
        }
      }
    }
  },
});

/** Two notes share out the parts of one; without a note it does all of it already. */
function areSharedAlike(a: Unit, b: Unit): boolean {
  return a.note === b.note || (a.kind === 'named' && (a.note === undefined || b.note === undefined));
}

function repeated({ units }: UnitCell, isSame: (a: Unit, b: Unit) => boolean): [unit: Unit, first: Unit][] {
  const found: [Unit, Unit][] = [];
  for (let at = 1; at < Math.min(units.length, MOST); at++) {
    const unit = units[at]!;
    if (/^(?:部门|单位)$/.test(unit.name)) continue;
    const first = units.slice(0, at).find((other) => isSame(unit, other));
    if (first) found.push([unit, first]);
  }
  return found;
}
