import { defineRule } from '../../src/model/rule.ts';
import type { Table, UnitCell } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { collectiveKey } from '../../src/text/vocabulary.ts';
import { TEAM } from '../shared/own-institutions.ts';
import { isOtherName, isSameOffice } from '../shared/same-unit.ts';
import { placeOfUnit, unitCells } from '../shared/unit-cells.ts';
import { isLeftOf } from '../../src/text/left-of.ts';
import { isCutShort } from '../shared/contraction.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { addTo } from '../../src/text/lists-by-key.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
/** A table that people wrote does not name more units. */
const MOST = 400;

export default defineRule({
  id: 'units/inconsistent-unit-name',
  severity: 'warning',
  title: { 'zh-CN': '同一单位前后名称不一', en: 'One unit under two names' },
  why: {
    'zh-CN':
      '同一张表里区卫健局、区卫生健康局并用，或者“区直各单位”“区直各有关单位”并用，汇总督办时会当成两个单位、两个范围。写法多的算统一的写法，少的报告一次。带不带地名（区财政局、新海区财政局）不算不一致。',
    en: 'Where one table writes 区卫健局 and 区卫生健康局, or 区直各单位 and 区直各有关单位, follow-up counts two units or two circles. The more frequent name is taken as the rule, the rarer one reported once. With or without the name of the place (区财政局, 新海区财政局) makes no difference.',
  },
  fix: {
    'zh-CN': '全表统一用一个名称；确实指不同范围的，写清楚各指哪些单位。',
    en: 'Use one name throughout; where two circles are meant, say which units each holds.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '同一文件中机构名称前后一致，简称先注明后使用，是办文惯例。',
      en: 'Naming a body the same way throughout a document is office custom.',
    },
  },
  about: ['unit'],
  messages: {
    unit: {
      'zh-CN': '“{unit}”（{count} 处）和“{other}”（{otherCount} 处）是同一个单位，名称应当一致',
      en: '“{unit}” ({count} times) and “{other}” ({otherCount} times) are one unit; use one name',
    },
    offices: {
      'zh-CN': '“{unit}”（{count} 处）和“{other}”（{otherCount} 处）说的是同样的单位，名称应当一致',
      en: '“{unit}” ({count} times) and “{other}” ({otherCount} times) are the same units; use one name',
    },
    collective: {
      'zh-CN': '“{unit}”（{count} 处）和“{other}”（{otherCount} 处）并用，指的是不是同一个范围？',
      en: '“{unit}” ({count} times) stands beside “{other}” ({otherCount} times): do they mean the same units?',
    },
    otherName: { 'zh-CN': '另一个名称用在这里', en: 'the other name is used here' },
  },
  good: [
    {
      title: '同一条线的不同单位；带地名与不带地名',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布文物名录, lead: [区文旅局], responsible: [区文物局, 新海区财政局] }
  - { number: 2, title: 建设问答知识库, lead: [区政府办公室], responsible: [区政务公开办公室, 区财政局, 区大数据中心, 区数据局] }
`,
      },
    },
    {
      title: '各镇人民政府和各街道办事处是两个统称',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布水库水位, lead: [区水利局], responsible: [各镇人民政府] }
  - { number: 2, title: 办好社区茶话会, lead: [区民政局], responsible: [各街道办事处, 各镇人民政府, 区直各部门] }
`,
      },
    },
  ],
  bad: [
    {
      title: '统称里的局前后两个名称',
      files: {
        'child.yaml': `title: 2026年临江市粮食安全任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 清点粮库, lead: [市粮储局], responsible: [各县（市）区发展和改革局] }
  - { number: 2, title: 晾晒稻谷, lead: [市农业农村局], responsible: [各县（市）区发改局] }
  - { number: 3, title: 检修烘干机, lead: [市粮储局], responsible: [各县（市）区发展和改革局] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'offices' }],
    },
    {
      title: '区卫健局和区卫生健康局、区政府办和区政府办公室',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布疫苗信息, lead: [区卫健局], responsible: [区政府办公室] }
  - { number: 2, title: 公布医疗价格, lead: [区卫健局], responsible: [区政府办公室] }
  - { number: 3, title: 公布接种门诊, lead: [区卫生健康局], responsible: [区政府办] }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'unit' },
        { at: 'child.yaml:7', message: 'unit' },
      ],
    },
    {
      title: '科室的简称；没有对应条线的简称',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 汇编文件, lead: [政策法规科], responsible: [区生态环境局] }
  - { number: 2, title: 清理文件, lead: [政策法规科], responsible: [区生态环境局] }
  - { number: 3, title: 审核文件, lead: [法规科], responsible: [区环境局] }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'unit' },
        { at: 'child.yaml:7', message: 'unit' },
      ],
    },
    {
      title: '用得一样多的，全称算统一的写法；监督管理写作监管',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 清理采购门槛, lead: [采购监管科], responsible: [区住建局] }
  - { number: 2, title: 公开采购意向, lead: [采购监督管理科], responsible: [区住房和城乡建设局] }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'unit' },
        { at: 'child.yaml:5', message: 'unit' },
      ],
    },
    {
      title: '区直各单位和区直各有关单位',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], responsible: [区直各有关单位] }
  - { number: 2, title: 制作政策图解, lead: [区司法局], responsible: [区直各有关单位] }
  - { number: 3, title: 回应网民留言, lead: [区信访局], responsible: [区直各单位] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'collective' }],
    },
  ],
  check({ table, vocabulary }, report) {
    const names = namesOf(table);
    const other = [...shortened(names, table, vocabulary), ...otherwiseRanked(names, table)];
    for (const group of [...groupsOf(names, table, vocabulary), ...other]) {
      const usual = group.reduce((most, name) => (isRatherUsual(name, most) ? name : most));
      const isPair = group.length === 2;
      for (const name of group) {
        const isShort = isPair && isShortFor(group[0]!.unit, group[1]!.unit, vocabulary);
        const isRanked = isPair && rankless(name.unit) !== undefined && rankless(name.unit) === rankless(usual.unit);
        if (name === usual || !(isShort || isRanked || isOtherNameOf(name.unit, usual.unit, vocabulary))) continue;
        report({
          messageId: isCircle(name.unit) ? 'collective' : name.unit.kind === 'collective' ? 'offices' : 'unit',
          data: {
            task: name.task,
            unit: name.unit.name,
            count: name.count,
            other: usual.unit.name,
            otherCount: usual.count,
          },
          place: placeOfUnit(name.cell, name.unit),
          task: name.task,
          related: [
            {
              path: table.path,
              messageId: 'otherName',
              data: {},
              place: placeOfUnit(usual.cell, usual.unit),
              task: usual.task,
            },
          ],
        });
      }
    }
  },
});

/** Of two names that stand equally often the full one is the name of the body; 农业农村水利局 is not the full name of 农业农村局. */
function isRatherUsual(name: Name, other: Name): boolean {
  if (name.count !== other.count || name.unit.kind === 'collective') return name.count > other.count;
  const [own, short] = [name.unit.name, other.unit.name];
  return own.length > short.length && !own.startsWith(short.slice(0, -1));
}

interface Name {
  unit: Unit;
  cell: UnitCell;
  task: number;
  count: number;
}

function namesOf(table: Table): Name[] {
  const names = new Map<string, Name>();
  for (const task of table.tasks) {
    for (const cell of unitCells(task)) {
      for (const unit of cell.units) {
        const known = names.get(unit.name);
        if (known) known.count++;
        else if (names.size < MOST) {
          names.set(unit.name, { unit, cell, task: task.number, count: 1 });
        }
      }
    }
  }
  return [...names.values()];
}

/** Names that mean one unit, in order of appearance. */
function groupsOf(names: readonly Name[], table: Table, vocabulary: Vocabulary): Name[][] {
  const groups: Name[][] = [];
  const candidates = new Map<string, Name[][]>();
  for (const name of names) {
    const key = name.unit.family ?? (name.unit.kind === 'collective' ? circleOf(name.unit) : undefined);
    if (key === undefined) continue;
    const near = candidates.get(key) ?? [];
    candidates.set(key, near);
    const group = near.find(([first]) => first && isSame(first.unit, name.unit, table, vocabulary));
    if (group) group.push(name);
    else {
      const fresh = [name];
      near.push(fresh);
      groups.push(fresh);
    }
  }
  return groups.filter(({ length }) => length > 1);
}

/** 局财务科, 本委财务处: the office that the section belongs to, as it calls itself. */
const OWN_OFFICE = /^本?(?:局|委|厅|院|署)(?:机关)?(?=.{2})/;
const ENDING = /(?:办公室|中心|[局委科处股室办])$/;

/**
 * 法规科 beside 政策法规科, 区环境局 beside 区生态环境局, 办公室 beside 局办公室: where no family tells which body a name means, one that
 * lacks the words in front of another of its kind is short for it; unless several are longer, or one row names both.
 */
function shortened(all: readonly Name[], table: Table, vocabulary: Vocabulary): Name[][] {
  const names = all.filter(
    ({ unit }) => unit.kind === 'named' && [ENDING, OFFICE, TEAM, GROUP].some((form) => form.test(unit.name)),
  );
  const pairs: Name[][] = [];
  for (const name of names) {
    const longer = names.filter((other) => isShortFor(name.unit, other.unit, vocabulary));
    const [only] = longer;
    if (!only || longer.length > 1 || standTogether(name.unit, only.unit, table)) continue;
    // 公共服务股文物股 is no other name of 文物股 where 公共服务股 is one by itself.
    const front = only.unit.name.slice(0, -name.unit.name.length);
    if (!names.some(({ unit }) => unit.name === front)) pairs.push([name, only]);
  }
  return pairs;
}

function isShortFor(a: Unit, b: Unit, vocabulary: Vocabulary): boolean {
  if (a.kind !== 'named' || a.name === b.name || a.level !== b.level) return false;
  if (a.family !== undefined && b.family !== undefined) return false;
  const [short, long] = [bareName(a), bareName(b)];
  if (a.body === 'office' && b.body === 'office' && short === long) return a.name.length < b.name.length;
  // 市水务集团 beside 市水务集团有限公司
  if (COMPANY.test(long) && short === long.replace(COMPANY, '') && short.endsWith('集团')) return true;
  // 街道社会事务办 beside 街道社会事务办公室
  if (short.endsWith('办') && long === `${short}公室`) return true;
  if (isOfficeCutShort(short, long, vocabulary) || isTeamCutShort(short, long)) return true;
  const isStem = ENDING.test(short) && short.replace(ENDING, '').length >= 2;
  return isStem && short.length < long.length && long.endsWith(short);
}

/** A group of companies, by its full name or without. */
const GROUP = /集团(?:.*公司)?$/;
const COMPANY = /(?:股份|有限责任|有限)*公司$/;

/** What offices, sections and stations are called; 办 is 办公室. */
const OFFICE = /(?:办公室|[办科股处室站])$/;

/** What an office does with its field, in any field; 农业保险 and 综合执法 are fields of their own. */
const TAKES_CARE = /^(?:服务|管理|发展|建设|工作|事务|保障)+$/;

/** 村建办 beside 村镇建设办公室, 采购监管科 beside 采购监督管理科, 民生办 beside 民生服务办公室. */
function isOfficeCutShort(short: string, long: string, vocabulary: Vocabulary): boolean {
  const [a, b] = [short, long].map((name) => OFFICE.exec(name));
  if (!a || !b || a[0].slice(0, 1) !== b[0].slice(0, 1)) return false;
  const [own, whole] = [short.slice(0, a.index), long.slice(0, b.index)];
  const isOpening =
    a[0] === '办' && own.length >= FIELD && whole.startsWith(own) && TAKES_CARE.test(whole.slice(own.length));
  return isOpening || isCutShort(own, whole, vocabulary);
}

/**
 * 文化综合执法大队 beside 文化市场综合行政执法大队: the short name of a team leaves words out in the middle. What it begins with is its field:
 * 巡查大队 is not 河道巡查大队.
 */
function isTeamCutShort(short: string, long: string): boolean {
  if (!TEAM.test(short) || short.length < FIELD + CALLING || short.length >= long.length) return false;
  const isAlike = short.slice(0, FIELD) === long.slice(0, FIELD) && short.slice(-CALLING) === long.slice(-CALLING);
  return isAlike && isLeftOf(short, long);
}

/** A word for the field, 文化, and two for what such bodies are called, 执法大队. */
const FIELD = 2;
const CALLING = 4;

const SECTION = /^(.{2,})[科处股]$/;

/** 医务处 beside 医务科: the sections of one house are of one rank. */
function otherwiseRanked(names: readonly Name[], table: Table): Name[][] {
  const ranks = new Map<string, Name[]>();
  for (const name of names) {
    const stem = rankless(name.unit);
    if (stem !== undefined) addTo(ranks, stem, name);
  }
  return [...ranks.values()].filter(
    (group) => group.length === 2 && !standTogether(group[0]!.unit, group[1]!.unit, table),
  );
}

/** Where no family tells which section it is, its name without its rank. */
function rankless({ kind, body, family, name }: Unit): string | undefined {
  return kind === 'named' && body === 'office' && family === undefined ? SECTION.exec(name)?.[1] : undefined;
}

const LEVEL_IN_FRONT = new RegExp(`^[${LEVEL_CHARACTERS}]`);

/** Without the level word in front, or the office that the section belongs to. */
function bareName({ name, level, body }: Unit): string {
  if (body === 'office') return name.replace(OWN_OFFICE, '');
  return level === undefined ? name : name.replace(LEVEL_IN_FRONT, '');
}

function standTogether(a: Unit, b: Unit, table: Table): boolean {
  return table.tasks.some((task) => {
    const names = new Set(unitCells(task).flatMap(({ units }) => units.map(({ name }) => name)));
    return names.has(a.name) && names.has(b.name);
  });
}

function isSame(a: Unit, b: Unit, table: Table, vocabulary: Vocabulary): boolean {
  return a.kind === b.kind && (isCircle(a) || isSameOffice(a, b, table, vocabulary));
}

/** 各镇街, 区直各部门: bodies of many lines of work. */
function isCircle({ kind, family }: Unit): boolean {
  return kind === 'collective' && family === undefined;
}

function isOtherNameOf(a: Unit, b: Unit, vocabulary: Vocabulary): boolean {
  if (!isCircle(a)) return isOtherName(a, b, vocabulary);
  // 各镇人民政府、街道办事处: the 各 in front holds for both.
  return spelling(a) !== spelling(b);
}

function spelling({ name }: Unit): string {
  return collectiveKey(name).replaceAll('各', '');
}

/**
 * 区直各有关单位 and 区直各单位 are one circle but for the word 有关; 部门 and 单位 may differ on purpose,
 * and so does 有关县区 without 各: some of them.
 */
function circleOf({ name, covers = [], family }: Unit): string | undefined {
  if (covers.length === 0 || family !== undefined) return undefined;
  const plain = collectiveKey(name)
    .replace(/各(?:有关|相关)的?|各/g, '')
    .replace(/人民政府|政府|办事处/g, '')
    .replace(/街道?/g, '街')
    .replace(/(?<=[镇乡街])办$/, '');
  return plain === '' ? undefined : `${plain} ${covers.map(({ body, level }) => `${body} ${level}`).join()}`;
}
