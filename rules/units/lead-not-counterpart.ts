import { defineRule } from '../../src/model/rule.ts';
import type { Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import { LEVELS, type Unit } from '../../src/model/unit.ts';
import { counterpartOf } from '../shared/counterpart.ts';
import { placeOfUnit } from '../shared/unit-cells.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局], responsible: [各县（市）区政府] }
  - { number: 2, title: 建设政策问答知识库, lead: [市数据局], responsible: [各县（市）区政府] }
`;
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;

/** Every county government has a bureau of these. */
const EVERYWHERE = new Set([
  'finance',
  'education',
  'civil-affairs',
  'justice',
  'human-resources',
  'audit',
  'market-regulation',
  'emergency',
  'statistics',
]);

export default defineRule({
  id: 'units/lead-not-counterpart',
  severity: 'info',
  title: { 'zh-CN': '牵头单位与上级不对口', en: 'Lead is not the counterpart of the parent’s' },
  why: {
    'zh-CN':
      '上级由市财政局牵头的任务，本级一般由区财政局牵头，上下才好对接；部门分到科室的表也一样，省厅财务处牵头的，本局一般由财务科牵头。本级另有分工的，不算错，只作提示；本表没有出现过对口单位、也不是各地都有的单位的，不报告。',
    en: 'Where the city’s finance bureau leads, the district’s usually leads below it, so that the two can work together; so with the sections of a bureau (厅财务处, 财务科). A different division of work is no fault, so this is for information. Not reported where the table names no such unit and not every place has one.',
  },
  fix: {
    'zh-CN': '核对是不是写错了；本级分工确实不同的，不用改。',
    en: 'Check that it is meant; where work is divided differently here, leave it.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '上下对口是办文惯例，没有统一的国家标准；本级机构职责以“三定”规定为准。',
      en: 'Counterpart leads are office custom; which unit is competent follows from its own statutes.',
    },
  },
  about: ['leads'],
  messages: {
    otherLead: {
      'zh-CN': '上级第 {parentTask} 项由{parentLead}牵头，本级对口的是{counterpart}，这里由{leads}牵头',
      en: 'Parent task {parentTask} is led by {parentLead}, whose counterpart here is {counterpart}; this task is led by {leads}',
    },
    parentLead: { 'zh-CN': '上级由这个单位牵头', en: 'the unit that leads at the parent' },
  },
  good: [
    {
      title: '对口单位牵头，可以另有单位一起牵头',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区审计局, 区财政局], responsible: [各镇人民政府] }
  - { number: 2, title: 建设政策问答知识库, lead: [区数据局], responsible: [各镇人民政府] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '本区没有数据局，由区政府办公室牵头',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], responsible: [各镇人民政府] }
  - { number: 2, title: 建设政策问答知识库, lead: [区政府办公室], responsible: [各镇人民政府] }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '预算公开由区审计局牵头',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区审计局], responsible: [各镇人民政府] }
  - { number: 2, title: 建设政策问答知识库, lead: [区政府办公室], responsible: [各镇人民政府] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'otherLead' }],
    },
    {
      title: '本表别处有区数据局，这里由区政府办公室牵头',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], responsible: [区数据局, 各镇人民政府] }
  - { number: 2, title: 建设政策问答知识库, lead: [区政府办公室], responsible: [各镇人民政府] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'otherLead' }],
    },
  ],
  check({ table, trace }, report) {
    if (!trace) return;
    const sections = table.identity.kind === 'department' ? sectionsOf(table, trace.parent) : undefined;
    for (const { parent, state, links } of trace.tasks) {
      const child = links[0]?.child;
      if (!child || !COVERED_STATES.has(state)) continue;
      // A task that was divided is led by all its parts together.
      const leads = links.flatMap((link) => link.child.lead.units);
      if (!leads.some(({ kind }) => kind === 'named')) continue;
      const unmet = parent.lead.units.flatMap((unit): { unit: Unit; counterpart: string }[] => {
        const counterpart = sections
          ? sectionFor(unit, sections, child)
          : standsAbove(unit, table) && !leads.some((lead) => isCounterpart(lead, unit))
            ? known(unit, table)
            : undefined;
        return counterpart === undefined ? [] : [{ unit, counterpart }];
      });
      if (unmet.length === 0) continue;
      report({
        messageId: 'otherLead',
        data: {
          task: child.number,
          parentTask: parent.number,
          parentLead: unmet.map(({ unit }) => unit.name),
          counterpart: unmet.map(({ counterpart }) => counterpart),
          leads: leads.map(({ name }) => name),
        },
        place: leadPlace(child),
        task: child.number,
        related: unmet.map(({ unit }) => ({
          path: trace.parent.path,
          messageId: 'parentLead' as const,
          data: { parentTask: parent.number },
          place: placeOfUnit(parent.lead, unit),
        })),
      });
    }
  },
});

/** What a section does, without the words for its house and its rank: 厅财务处 and 财务科 are both 财务. */
function lineOf({ body, name }: Unit): string | undefined {
  return body === 'office' ? /^(?:[厅局委办院](?=.{3}))?(.{2,}?)[科股处室司]$/.exec(name)?.[1] : undefined;
}

/** The sections that lead tasks of a department's table, by what they do; those of the house above are none of its own. */
function sectionsOf({ tasks }: Table, above: Table): ReadonlyMap<string, string> {
  const foreign = new Set(above.tasks.flatMap(({ lead }) => lead.units).map(({ name }) => name));
  const sections = new Map<string, string>();
  for (const unit of tasks.flatMap(({ lead }) => lead.units)) {
    const line = lineOf(unit);
    if (line !== undefined && !foreign.has(unit.name) && !sections.has(line)) sections.set(line, unit.name);
  }
  return sections;
}

/** The section that does the same in this department, where the row does not name it, nor one of a shorter name: 救助 is 社会救助. */
function sectionFor(
  unit: Unit,
  sections: ReadonlyMap<string, string>,
  { lead, responsible }: Task,
): string | undefined {
  const line = lineOf(unit);
  if (line === undefined) return undefined;
  const isNamed = [...lead.units, ...responsible.units].some((one) => {
    const own = lineOf(one);
    return own !== undefined && (line.includes(own) || own.includes(line));
  });
  return isNamed ? undefined : sections.get(line);
}

/** The parent's own office, at a level above this table. */
function standsAbove({ kind, family, level, isVertical }: Unit, { identity }: Table): boolean {
  if (kind !== 'named' || family === undefined || level === undefined || identity.level === undefined) return false;
  return !isVertical && LEVELS.indexOf(level) < LEVELS.indexOf(identity.level);
}

/** A copied lead (市财政局 below) is in the right line of work; units/foreign-level-unit says what is wrong with it. */
function isCounterpart(lead: Unit, unit: Unit): boolean {
  return lead.family === unit.family;
}

/** A counterpart that the table itself names, or that every place has. */
function known(unit: Unit, table: Table): string | undefined {
  const { family = '' } = unit;
  const isNamed = table.tasks.some((task) =>
    [...task.lead.units, ...task.responsible.units].some(
      (own) => own.kind === 'named' && own.family === family && own.level === table.identity.level,
    ),
  );
  if (!isNamed && !(EVERYWHERE.has(family) && table.identity.level === 'county')) return undefined;
  return counterpartOf(unit, table);
}

function leadPlace({ lead }: Task): Task['place'] {
  const [only] = lead.units;
  return only && lead.units.length === 1 ? placeOfUnit(lead, only) : lead.place;
}
