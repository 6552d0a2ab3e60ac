import { defineRule } from '../../src/model/rule.ts';
import type { Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { LEVELS, type Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { answeringIn, leadingFamilies, leadsOf } from '../shared/answering.ts';
import { isCutShort } from '../shared/contraction.ts';
import { counterpartOf } from '../shared/counterpart.ts';
import { isOfHouse, withoutHouse } from '../shared/houses.ts';
import { placeOfUnit } from '../shared/unit-cells.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

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

const SECTION_WORK = [
  ['细化部门预算', '编到具体项目。'],
  ['清理结余资金', '两年以上的收回。'],
  ['检查账簿凭证', '逐册核对签章。'],
  ['培训财会人员', '每人四十学时。'],
  ['盘点固定资产', '账实逐件相符。'],
] as const;

/** A bureau’s table whose rows are led by these sections. */
function sectionTable(bureau: string, above: string | undefined, rank: string, lines: readonly string[]): string {
  const row = (line: string, at: number): string =>
    `  - { number: ${at + 1}, title: ${SECTION_WORK[at]![0]}, requirement: ${SECTION_WORK[at]![1]}, lead: [${line}${rank}] }\n`;
  return `title: 2026年${bureau}重点任务分解表\nissuer: ${above ?? ''}${bureau}\nyear: 2026\n${above === undefined ? '' : 'parent: parent.yaml\n'}tasks:\n${lines.map(row).join('')}`;
}

/** Every government of a county, a district or a city has a bureau of these. */
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

/** And every county and city of these, which has land, roads, farms and police of its own; in a district the city may run them. */
const IN_COUNTIES = new Set([
  'public-security',
  'natural-resources',
  'housing-construction',
  'transport',
  'water',
  'agriculture',
  'culture-tourism',
  'health',
]);

/** And every city of these. */
const IN_CITIES = new Set(['industry', 'science-technology', 'commerce']);

export default defineRule({
  id: 'units/lead-not-counterpart',
  severity: 'info',
  title: { 'zh-CN': '牵头单位与上级不对口', en: 'Lead is not the counterpart of the parent’s' },
  why: {
    'zh-CN':
      '上级由市财政局牵头的任务，本级一般由区财政局牵头，上下才好对接；部门分到科室的表也一样，省厅财务处牵头的，本局一般由财务科牵头；乡镇的办公室看别的任务由谁对口。本级另有分工的，不算错，只作提示；本表没有出现过对口单位、也不是各地都有的单位的，不报告。',
    en: 'Where the city’s finance bureau leads, the district’s usually leads below it, so that the two can work together; so with the sections of a bureau (厅财务处, 财务科); who answers in a township its other rows tell. A different division of work is no fault, so this is for information. Not reported where the table names no such unit and not every place has one.',
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
    otherSection: {
      'zh-CN':
        '上级第 {parentTask} 项由{parentLead}牵头，这里由{leads}牵头，对口的是上级的{other}；本表其他任务都由对口的科室牵头',
      en: 'Parent task {parentTask} is led by {parentLead}; {leads}, which leads here, is the counterpart of {other} above, while the other rows of this table keep to counterparts',
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
    {
      title: '局里的科室没有一一对应',
      files: {
        'child.yaml': sectionTable('新海区财政局', '临江市', '科', ['预算', '国库', '会计', '预算', '国库']),
        'parent.yaml': sectionTable('临江市财政局', undefined, '处', ['预算', '国库', '会计', '人事教育', '资产管理']),
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
      title: '县的自然资源局没有在表里出现过，县里都有；区的可能是市局的分局',
      files: {
        'child.yaml': `title: 2026年青禾县土地管理任务分解表
issuer: 临江市青禾县人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 清理闲置土地, requirement: 逐宗建立台账。, lead: [县民政局] }
`,
        'parent.yaml': `title: 2026年临江市土地管理任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 清理闲置土地, requirement: 逐宗建立台账。, lead: [市自然资源局], responsible: [各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'otherLead' }],
    },
    {
      title: '镇里民政的事都由社会事务办公室牵头，这一项由财政所牵头',
      files: {
        'child.yaml': `title: 2026年石桥镇社会救助任务分解表
issuer: 新海县石桥镇人民政府
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 核对低保对象, requirement: 逐户入户核对收入。, lead: [镇社会事务办公室] }
  - { number: 2, title: 发放临时救助, requirement: 受理以后十日内发放。, lead: [镇社会事务办公室, 镇财政所] }
  - { number: 3, title: 走访孤寡老人, requirement: 每月上门不少于两次。, lead: [镇财政所] }
`,
        'parent.yaml': `title: 2026年新海县社会救助任务分解表
issuer: 新海县人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 核对低保对象, requirement: 逐户入户核对收入。, lead: [县民政局], responsible: [各乡镇人民政府] }
  - { number: 2, title: 发放临时救助, requirement: 受理以后十日内发放。, lead: [县民政局, 县财政局], responsible: [各乡镇人民政府] }
  - { number: 3, title: 走访孤寡老人, requirement: 每月上门不少于两次。, lead: [县民政局], responsible: [各乡镇人民政府] }
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'otherLead' }],
    },
    {
      title: '别的任务都是科对科，这一项换了一个科',
      files: {
        'child.yaml': sectionTable('新海区财政局', '临江市', '科', ['预算', '国库', '会计', '人事教育', '国库']),
        'parent.yaml': sectionTable('临江市财政局', undefined, '处', ['预算', '国库', '会计', '人事教育', '资产管理']),
      },
      findings: [{ at: 'child.yaml:10', message: 'otherSection' }],
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
  check({ table, trace, vocabulary }, report) {
    if (!trace) return;
    const sections = table.identity.kind === 'department' ? sectionsOf(table, trace.parent) : undefined;
    const isCounty = table.identity.level === 'county' && table.identity.place?.endsWith('区') === false;
    const exchanged = sections ? exchangedSections(trace, vocabulary) : undefined;
    for (const row of trace.tasks) {
      const { parent, state, links } = row;
      const child = links[0]?.child;
      if (!child || !COVERED_STATES.has(state)) continue;
      const leads = leadsOf(row);
      if (!leads.some(({ kind }) => kind === 'named')) continue;
      const unmet: { unit: Unit; counterpart: string }[] = [];
      for (const unit of parent.lead.units) {
        if (helpsInJoined(row, child, unit, trace, vocabulary)) continue;
        const counterpart = sections
          ? sectionFor(unit, sections, child, vocabulary)
          : standsAbove(unit, table) && !leads.some((lead) => isCounterpart(lead, unit, vocabulary))
            ? ((unit.isVertical ? undefined : known(unit, leads, isCounty, table)) ?? usual(unit, leads, row, trace))
            : undefined;
        if (counterpart !== undefined) unmet.push({ unit, counterpart });
      }
      const other = exchanged?.get(row);
      if (unmet.length === 0 && other) {
        report({
          messageId: 'otherSection',
          data: {
            task: child.number,
            parentTask: parent.number,
            parentLead: parent.lead.units.map(({ name }) => name),
            leads: leads.map(({ name }) => name),
            other,
          },
          place: leadPlace(child),
          task: child.number,
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentLead',
              data: { parentTask: parent.number },
              place: parent.lead.place,
            },
          ],
        });
      }
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

/** A row that joins two tasks has one lead for both: whoever answers to the lead of the other task is a helper there. */
function helpsInJoined({ parent }: TaskTrace, child: Task, unit: Unit, trace: Trace, vocabulary: Vocabulary): boolean {
  const joined = trace.parentsOf(child).filter((task) => task !== parent);
  const asked = joined.flatMap(({ lead }) => lead.units);
  return (
    child.responsible.units.some((own) => isCounterpart(own, unit, vocabulary)) &&
    asked.some(
      (other) => other.family !== unit.family && child.lead.units.some((own) => isCounterpart(own, other, vocabulary)),
    )
  );
}

/** What a section does, without the words for its house and its rank: 市教育局财务科, 厅财务处 and 财务股 are all 财务. */
function lineOf({ body, family, name }: Unit): string | undefined {
  if (body !== 'office') return undefined;
  const own = family === undefined ? name : withoutHouse(name);
  return SECTION.exec(own)?.[1];
}

/** 市局基层科 as 局基层科 and 基层科. */
const SECTION = new RegExp(`^(?:[${LEVEL_CHARACTERS}]?[厅局委办院](?=.{3}))?(.{2,}?)[科股处室司]$`);

/** The sections that lead tasks of a department's table, by what they do; those of the house above are none of its own. */
function sectionsOf(table: Table, above: Table): ReadonlyMap<string, string> {
  const foreign = new Set(above.tasks.flatMap(({ lead }) => lead.units).map(({ name }) => name));
  const sections = new Map<string, string>();
  for (const unit of table.tasks.flatMap(({ lead }) => lead.units)) {
    const line = lineOf(unit);
    if (line === undefined || foreign.has(unit.name) || isOfHouse(unit, table, above)) continue;
    if (!sections.has(line)) sections.set(line, unit.name);
  }
  return sections;
}

/** 救助 is 社会救助, 采购监管 is 采购监督管理, 计财 is 计划财务. */
function isSameLine(a: string, b: string, vocabulary: Vocabulary): boolean {
  return a.includes(b) || b.includes(a) || isCutShort(a, b, vocabulary) || isCutShort(b, a, vocabulary);
}

/** The section that does the same in this department, where the row does not name it, nor one of a shorter name: 救助 is 社会救助. */
function sectionFor(
  unit: Unit,
  sections: ReadonlyMap<string, string>,
  { lead, responsible }: Task,
  vocabulary: Vocabulary,
): string | undefined {
  const line = lineOf(unit);
  if (line === undefined) return undefined;
  const isNamed = [...lead.units, ...responsible.units].some((one) => {
    const own = lineOf(one);
    return own !== undefined && isSameLine(line, own, vocabulary);
  });
  return isNamed ? undefined : sections.get(line);
}

/** Rows of a table that keeps to counterparts, fewer of which show no habit. */
const LEAST_KEPT = 4;

/**
 * Rows led by a section whose counterpart above leads others, where all other rows that could be are led by the counterpart: the
 * section above whose work this one does.
 */
function exchangedSections({ tasks }: Trace, vocabulary: Vocabulary): ReadonlyMap<TaskTrace, string> {
  const above = new Map<string, string>();
  for (const { parent } of tasks) {
    for (const unit of parent.lead.units) {
      const line = lineOf(unit);
      if (line !== undefined) above.set(line, unit.name);
    }
  }
  const exchanged = new Map<TaskTrace, string>();
  let kept = 0;
  for (const row of tasks) {
    const asked = row.parent.lead.units.flatMap((unit) => lineOf(unit) ?? []);
    const given = leadsOf(row).map(lineOf);
    if (!COVERED_STATES.has(row.state) || asked.length === 0 || given.length === 0) continue;
    const isKept = given.some((line) => line !== undefined && asked.some((one) => isSameLine(one, line, vocabulary)));
    const names = given.map((line) => (line === undefined || isNamedIn(row, line) ? undefined : above.get(line)));
    if (isKept) kept++;
    else if (names.every((name) => name !== undefined) && !hasBodyFor(asked, row))
      exchanged.set(row, [...new Set(names)].join('、'));
  }
  return exchanged.size === 1 && kept >= LEAST_KEPT ? exchanged : new Map();
}

/** 市植保植检站 works for 植保: where there is no such section, the row goes to another, and that body stands beside it. */
function hasBodyFor(lines: readonly string[], { links }: TaskTrace): boolean {
  return links.some(({ child }) =>
    child.responsible.units.some(({ name }) => lines.some((line) => name.includes(line))),
  );
}

/** The row speaks of what the section does, as 对乡村教师开展普通话培训 does of that of 教师工作股: here the work is its own. */
function isNamedIn({ parent }: TaskTrace, line: string): boolean {
  const words = parent.title.value + parent.requirement.value;
  return [...line].some((_, at) => at > 0 && words.includes(line.slice(at - 1, at + 1)));
}

/** The parent’s own office, at a level above this table. */
function standsAbove({ kind, family, level }: Unit, { identity }: Table): boolean {
  if (kind !== 'named' || family === undefined || level === undefined || identity.level === undefined) return false;
  return LEVELS.indexOf(level) < LEVELS.indexOf(identity.level);
}

/**
 * A copied lead (市财政局 below) is in the right line of work; units/foreign-level-unit says what is wrong with it. So is a bureau that has
 * the line beside another: 农业农村和水利局.
 */
function isCounterpart(lead: Unit, { family }: Unit, vocabulary: Vocabulary): boolean {
  return (
    lead.family === family ||
    (stemsOf(vocabulary)
      .get(family!)
      ?.some((stem) => lead.name.includes(stem)) ??
      false)
  );
}

/** The files of a folder have the same. */
const MOST_VOCABULARIES = 4;

/** By family, its stems of more than one character. */
const stemsOf = remembering(MOST_VOCABULARIES, ({ stems }: Vocabulary): ReadonlyMap<string, readonly string[]> => {
  const byFamily = new Map<string, string[]>();
  for (const [stem, family] of stems) {
    if (stem.length < 2) continue;
    const own = byFamily.get(family);
    if (own) own.push(stem);
    else byFamily.set(family, [stem]);
  }
  return byFamily;
});

/** A counterpart that the table itself names, or that every place of its sort has. */
function known(unit: Unit, leads: readonly Unit[], isCounty: boolean, table: Table): string | undefined {
  const { family = '' } = unit;
  const { level } = table.identity;
  // The few offices of a township share all lines of work among them: 城市建设办公室 may well do what 综合行政执法队 could.
  if (level === 'township' && leads.some((lead) => lead.family === undefined)) return undefined;
  const hasLand = level === 'prefecture' || (level === 'county' && isCounty);
  const isEverywhere =
    (level === 'prefecture' && IN_CITIES.has(family)) ||
    ((level === 'prefecture' || level === 'county') &&
      (EVERYWHERE.has(family) || (hasLand && IN_COUNTIES.has(family))));
  return isEverywhere || hasFamily(family, table) ? counterpartOf(unit, table) : undefined;
}

function hasFamily(family: string, { tasks, identity }: Table): boolean {
  const isSuch = (own: Unit): boolean => own.kind === 'named' && own.family === family && own.level === identity.level;
  return tasks.some(({ lead, responsible }) => lead.units.some(isSuch) || responsible.units.some(isSuch));
}

/** Rows that show who answers a unit above, so that a bureau of any other line is the odd one. */
const SURE = 2;

/** Who else leads wherever the parent’s unit does, where the leads of this row belong to other lines. */
function usual(unit: Unit, leads: readonly Unit[], row: TaskTrace, trace: Trace): string | undefined {
  const answer = answeringIn(trace)(unit, row);
  if (!answer || leads.some(({ name }) => name === answer.name)) return undefined;
  const lines = leadingFamilies(trace.parent);
  const isOfOther = ({ family }: Unit): boolean =>
    family !== undefined && (lines.has(family) || (answer.rows >= SURE && EVERYWHERE.has(family)));
  return leads.every(isOfOther) ? answer.name : undefined;
}

function leadPlace({ lead }: Task): Task['place'] {
  const [only] = lead.units;
  return only && lead.units.length === 1 ? placeOfUnit(lead, only) : lead.place;
}
