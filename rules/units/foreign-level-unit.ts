import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import type { Table, Task, UnitCell } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { LEVELS, type Identity, type Level, type Unit } from '../../src/model/unit.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { remembering } from '../../src/text/remembering.ts';
import { levelWordOf } from '../../src/text/unit-names.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { isCountyCity } from '../shared/county-city.ts';
import { counterpartOf } from '../shared/counterpart.ts';
import { isOfHouse } from '../shared/houses.ts';
import { standsForOwn } from '../shared/own-institutions.ts';
import { placeOfUnit, renamingOf } from '../shared/unit-cells.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { stemOf } from '../../src/text/superiors.ts';

interface Options {
  allow: readonly string[];
}

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
`;
const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局], responsible: [各县（市）区政府] }
`;

/** What a city runs for its districts, so that no district has one of its own. */
const CITY_WIDE = new Set(['housing-fund', 'public-resources-trading', 'customs', 'court', 'procuratorate']);
/** Branches work where they stand, whoever they belong to. */
const BRANCH = /(?:分局|支局|支队|大队|中队|分队|分中心|分公司|支公司|支行|分行|营业部|办事处|管理部|派出所|工作站)$/;
/** What the superior's unit is there for, said in brackets behind it. */
const HELPS = /指导|支持|协调|监督|统筹|配合|协助|市级|省级|上级/;
/** A column for the superior's units says so itself: 市级牵头单位. */
const FOR_SUPERIOR = /[省市州]级|上级|对口/;
/** Where the level was read from the units alone, more strangers than this show that it was misread. */
const MOST_FOREIGN = 0.25;

export default defineRule({
  id: 'units/foreign-level-unit',
  severity: 'warning',
  title: { 'zh-CN': '列了上一级的单位', en: 'Unit of a higher level' },
  why: {
    'zh-CN':
      '区的分解表给市财政局派任务，多半是从上级表照抄时忘了改：任务没有落到本级，本级也管不了上级的单位；局里的表写着厅财务处也是这样。县的表里写了区卫生健康局、街道的表里写了镇应急办，也是借用别处的表没有改。垂直管理单位（税务、气象、市资源规划局某某分局等）、企事业单位、要求或备注里说到的单位、注明“指导”“配合”的，不报告。',
    en: 'A district’s table that gives work to the city’s finance bureau was probably copied from the parent’s without change: the task does not reach this level, and this level cannot order its superior; so with 厅财务处 in the table of a 局. 区卫生健康局 in the table of a 县, or 镇应急办 in that of a 街道, was borrowed from elsewhere. Vertical bodies and branches, enterprises and institutions, units that the requirement or remark speaks of, and those noted as guiding or assisting are not reported.',
  },
  fix: {
    'zh-CN': '改成本级的对口单位；确实由上级单位办理的，在备注中写明。',
    en: 'Name the counterpart at this level; where the superior’s unit really does the work, say so in the remark.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '分解表把任务落到本级单位，是办文惯例，没有统一的国家标准。',
      en: 'A breakdown table puts tasks to units of its own level: office custom, no national standard.',
    },
  },
  about: ['unit'],
  messages: {
    named: {
      'zh-CN': '“{unit}”是上一级的单位[[，上级第 {parentTask} 项写的就是它]][[；本级对口的是{counterpart}]]',
      en: '“{unit}” belongs to a higher level[[; parent task {parentTask} names it]][[; its counterpart here is {counterpart}]]',
    },
    collective: {
      'zh-CN': '“{unit}”是上级表对下面的统称，本表应当写本级的单位[[；上级第 {parentTask} 项写的就是它]]',
      en: '“{unit}” is how a superior’s table sums up those below it; this table has to name its own units[[; parent task {parentTask} says the same]]',
    },
    beside: {
      'zh-CN': '“{unit}”是同级的别的部门，本表的任务由本部门各科室承担[[；上级第 {parentTask} 项写的就是它]]',
      en: '“{unit}” is another department of this level; this table gives work to the sections of its own office[[; parent task {parentTask} names it]]',
    },
    sort: {
      'zh-CN':
        '“{unit}”是{sort}的单位，本表是{home}的[[；上级第 {parentTask} 项写的就是它]][[；本级对口的是{counterpart}]]',
      en: '“{unit}” is a unit of some {sort}, and this table is that of {home}[[; parent task {parentTask} names it]][[; its counterpart here is {counterpart}]]',
    },
    parentUnit: { 'zh-CN': '上级表写在这里', en: 'the parent table names it here' },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        default: [],
        description:
          '名称里含有这些词的单位可以列。Units whose names contain one of these words may be listed, such as 市轨道交通建设指挥部.',
      },
    },
  },
  good: [
    {
      title: '垂直管理单位、分局、公积金中心、企业',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 公布办事指南, lead: [市资源规划局新海分局, 国家税务总局临江市新海区税务局], responsible: [新海生态环境局, 市公积金中心, 市自来水公司, 区气象局] }
`,
      },
    },
    {
      title: '要求里说到的、注明配合的、配置允许的',
      options: { allow: ['市轨道办'] },
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 统一数据口径, requirement: 每月与市数据局核对一次接口。, lead: [区数据局], responsible: [市数据局] }
  - { number: 2, title: 公布征迁信息, lead: [区住建局], responsible: [市轨道办, 市住建局（负责指导）] }
`,
      },
    },
  ],
  bad: [
    {
      title: '别的行写本市疾控中心，这一行写成了省的',
      files: {
        'child.yaml': `title: 2026年临江市疫苗管理任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 清点冷链设备, lead: [市卫健委], responsible: [市疾控中心] }
  - { number: 2, title: 培训接种人员, lead: [市卫健委], responsible: [省疾控中心] }
  - { number: 3, title: 抽检疫苗批次, lead: [市市场监管局], responsible: [市疾控中心, 市中医院] }
  - { number: 4, title: 推广中医药, lead: [市卫健委], responsible: [省中医院, 市中医院] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'named' }],
    },
    {
      title: '照抄了上级的牵头单位',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局], responsible: [各镇人民政府] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'named' }],
    },
    {
      title: '县的表里写了区的局',
      files: {
        'child.yaml': `title: 2026年青禾县校园食品安全任务分解表
issuer: 青禾县人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 抽检食材, lead: [县市场监管局], responsible: [县教育局, 区卫生健康局] }
  - { number: 2, title: 培训食堂人员, lead: [县教育局], responsible: [县卫生健康局, 各乡镇人民政府] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'sort' }],
    },
    {
      title: '局里的表列了别的局',
      files: {
        'child.yaml': `title: 2026年新海区水利局防汛工作任务分解表
issuer: 临江市新海区水利局
year: 2026
parent: none
tasks:
  - { number: 1, title: 检修闸门, lead: [工程科], responsible: [信息中心] }
  - { number: 2, title: 储备沙袋, lead: [区应急局], responsible: [各科室] }
  - { number: 3, title: 值守水库, lead: [运行管理科], responsible: [各科室] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'beside' }],
    },
    {
      title: '照抄了上级对下面的统称',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - number: 1
    title: 扩大预算公开范围
    lead: [区财政局]
    responsible:
      - 市直各有关单位
      - 各县（市）区政府
`,
      },
      findings: [
        { at: 'child.yaml:10', message: 'collective' },
        { at: 'child.yaml:11', message: 'collective' },
      ],
    },
  ],
  check({ table, trace, vocabulary, options }: RuleContext<Options>, report) {
    let found = table.tasks.flatMap((task) => foreignIn(task, table, trace?.parent, options));
    const { source } = table.identity;
    const all = table.tasks.reduce(
      (sum, { lead, responsible }) => sum + lead.units.length + responsible.units.length,
      0,
    );
    if (source === 'units' && found.length > all * MOST_FOREIGN) return;
    const asked = found.filter(
      ({ task, cell, unit }) => cell !== task.lead && unit.kind === 'named' && unit.level === table.identity.level,
    );
    // One that helps in one row is a slip; in several they are how this bureau's table is made. Nobody leads by helping.
    if (asked.length > 1) {
      const helpers = new Set(asked.map(({ unit }) => unit.name));
      found = found.filter(({ task, cell, unit }) => cell === task.lead || !helpers.has(unit.name));
    }
    const others = ofOtherSort(table, trace?.parent, vocabulary, options);
    if (others.length <= all * MOST_FOREIGN) found.push(...others);
    for (const { task, cell, unit, sort } of found) {
      const copied = trace && copiedFrom(task, unit, trace);
      const counterpart = sort === undefined ? counterpartOf(unit, table) : ownOfSort(unit, sort, table);
      const about = {
        place: placeOfUnit(cell, unit),
        task: task.number,
        ...(copied && {
          related: [{ path: copied.path, messageId: 'parentUnit' as const, data: {}, place: copied.place }],
        }),
      };
      const data = { task: task.number, unit: unit.name, ...(copied && { parentTask: copied.number }) };
      if (unit.kind === 'collective') report({ messageId: 'collective', data, ...about });
      else if (unit.level === table.identity.level && sort === undefined && unit.body !== 'office')
        report({ messageId: 'beside', data, ...about });
      else {
        const change = counterpart === undefined ? undefined : renamingOf(cell, unit, counterpart);
        const more = { ...about, ...(change && { fix: { safe: false, changes: [change] } }) };
        const named = { ...data, ...(counterpart && { counterpart }) };
        if (sort === undefined) report({ messageId: 'named', data: named, ...more });
        else report({ messageId: 'sort', data: { ...named, sort, home: table.identity.place! }, ...more });
      }
    }
  },
});

interface Foreign {
  task: Task;
  cell: UnitCell;
  unit: Unit;
  /** The word of another sort of place of the table's own level: 区 in the table of a 县. */
  sort?: string;
}

/** Assisting units may well stand above. */
function foreignIn(task: Task, table: Table, above: Table | undefined, { allow }: Options): Foreign[] {
  const { level } = table.identity;
  const found: Foreign[] = [];
  if (level === undefined) return found;
  const isInside = givesWorkToSections(table);
  for (const cell of [task.lead, task.responsible]) {
    for (const unit of cell.units) {
      const isForeign =
        unit.kind === 'named'
          ? isNamedAbove(unit, task, level, isInside, table) || isSectionAbove(unit, table, above)
          : isFromAbove(unit, level, isInside, table);
      if (!isForeign || allow.some((word) => unit.name.includes(word))) continue;
      if (!FOR_SUPERIOR.test(cell.place.cell?.heading ?? '')) found.push({ task, cell, unit });
    }
  }
  return found;
}

/** The words for places of one level: a place has bodies of its own sort only. */
const SORTS: Readonly<Partial<Record<Level, RegExp>>> = { county: /[区县市旗]$/, township: /(?:街道|[镇乡])$/ };

/**
 * 区卫生健康局 in the table of a 县, 镇应急办 in that of a 街道: named by the word of another sort of place. More than a few of them show that the
 * place has become one of that sort.
 */
function ofOtherSort(
  table: Table,
  above: Table | undefined,
  vocabulary: Vocabulary,
  options: Options,
): readonly Foreign[] {
  const { identity, tasks } = table;
  const { level, place } = identity;
  const own = sortOf(identity);
  const found: Foreign[] = [];
  if (level === undefined || place === undefined || own === undefined) return found;
  // A city may have districts, unless it is certain to have none.
  if (own === '市' && !isCountyCity(identity, above?.identity, vocabulary)) return found;
  for (const task of tasks) {
    for (const cell of [task.lead, task.responsible]) {
      for (const unit of cell.units) {
        if (unit.kind !== 'named' || unit.place !== undefined || unit.level !== level) continue;
        const sort = levelWordOf(unit.name, vocabulary);
        if (sort === undefined || sort === own || !SORTS[level]!.test(sort) || sort.length > 2) continue;
        // What is no known bureau may be a zone's, which is called 区 as well.
        if (level === 'county' && unit.family === undefined) continue;
        if (unit.body === 'institution' || options.allow.some((word) => unit.name.includes(word))) continue;
        if (!isOrdered(unit, task, table)) continue;
        found.push({ task, cell, unit, sort });
      }
    }
  }
  return found;
}

function sortOf({ level, place }: Identity): string | undefined {
  return level && place && SORTS[level]?.exec(place)?.[0];
}

/** The unit of that name here, under the word of its own place. */
function ownOfSort({ name }: Unit, sort: string, { identity }: Table): string {
  return sortOf(identity)! + name.slice(sort.length);
}

/**
 * A department’s table that shares the work among its sections: for it the other departments of its government stand beside it, and
 * take no orders from it, as those above do not.
 */
const givesWorkToSections = remembering(1, ({ identity, tasks }: Table): boolean => {
  if (identity.kind !== 'department') return false;
  const leads = tasks.flatMap(({ lead }) => lead.units);
  return leads.filter(({ body }) => body === 'office').length * 2 > leads.length;
});

/** 厅财务处 in the table of a 局: a section of the house that issued the table above. */
function isSectionAbove(unit: Unit, table: Table, above: Table | undefined): boolean {
  const { body, name } = unit;
  if (body !== 'office') return false;
  if (above && isOfHouse(unit, table, above)) return true;
  const [own, other] = [table, above].map((one) => stripBlanks(one?.issuer?.value ?? '').at(-1));
  return other !== undefined && other !== own && '厅局委办院'.includes(other) && name.startsWith(other);
}

function isNamedAbove(unit: Unit, task: Task, own: Level, isInside: boolean, table: Table): boolean {
  const { identity } = table;
  const { name, level, body, family } = unit;
  // 信息中心 without a word for the level is an institution of its own.
  const isNamedInFull = unit.place !== undefined || NAMES_LEVEL.test(name);
  // 区社会福利院 may be the bureau's own; what is no known department is not told from that.
  const isDepartment =
    body === 'department' && family !== undefined && family !== identity.family && !ASSOCIATION.test(name);
  const isBeside = isInside && isNamedInFull && level === own && isDepartment;
  if (level === undefined || !(isAbove(level, own) || isBeside)) return false;
  if (level === 'state' && !/^(?:国家|国务院|中央|中国)/.test(name)) return false;
  const stem = stemOf(identity.place ?? '');
  if (stem.length >= 2 && name.includes(stem)) return false;
  return (unit.body !== 'institution' || standsForOwn(unit, task, table)) && isOrdered(unit, task, table);
}

/** It is given work as a department is: no vertical body or branch, nor one that helps or that the task itself names. */
function isOrdered(unit: Unit, task: Task, table: Table): boolean {
  const { name, family, isVertical, note } = unit;
  if (isVertical || CITY_WIDE.has(family ?? '') || (BRANCH.test(name) && !standsForOwn(unit, task, table)))
    return false;
  if (note !== undefined && HELPS.test(note)) return false;
  return !saidIn(task).includes(name);
}

/** How associations and foundations are called: nobody’s departments, and a bureau may well ask them. */
const ASSOCIATION = /(?:总会|协会|学会|商会|促进会|基金会)$/;

/** Of the task asked about last: a row may name thousands of units. */
const saidIn = remembering(1, ({ title, requirement, remark }: Task) =>
  stripBlanks(`${title.value}\n${requirement.value}\n${remark.value}`),
);

/** 区直各部门 stand beside a bureau; 各部门 and 各成员单位 may be its own. */
const NAMES_LEVEL = new RegExp(`^[${LEVEL_CHARACTERS}]`);

/** 市直各有关单位 in a district's table, and 各区政府 or 各区财政局 in the table of one of them. */
function isFromAbove(unit: Unit, own: Level, isInside: boolean, { identity }: Table): boolean {
  const covers = unit.covers ?? [];
  if (covers.length === 0) return false;
  // Of one line a place has one bureau: all of them are those of all places of their level.
  if (unit.family !== undefined) return covers.every(({ level }) => level !== undefined && !isAbove(own, level));
  const isBeside = isInside && NAMES_LEVEL.test(unit.name);
  return covers.every(({ body, level }) => {
    if (level === undefined) return false;
    if (body === 'department') return isAbove(level, own) || (isBeside && level === own);
    return body === 'government' && identity.kind === 'government' && !isAbove(own, level);
  });
}

function isAbove(level: Level, own: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(own);
}

function copiedFrom(
  task: Task,
  unit: Unit,
  trace: Trace,
): { number: number; path: string; place: UnitCell['place'] } | undefined {
  for (const parent of trace.parentsOf(task)) {
    for (const cell of [parent.lead, parent.responsible]) {
      const same = cell.units.find(({ name }) => name === unit.name);
      if (same) return { number: parent.number, path: trace.parent.path, place: placeOfUnit(cell, same) };
    }
  }
  return undefined;
}
