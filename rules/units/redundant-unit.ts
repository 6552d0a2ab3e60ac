import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import type { Cover, Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';
import { collectiveKey, type Vocabulary } from '../../src/text/vocabulary.ts';
import { COUNTY_RUN } from '../shared/county-run.ts';
import { isSameOffice } from '../shared/same-unit.ts';
import { placeOfUnit } from '../shared/unit-cells.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { NUMERAL_CHARACTERS } from '../../src/text/numerals.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
`;
/** Centres, museums and schools are no departments: 各部门 may leave them out. */
const OFFICE = /(?:局|委|办|厅|委员会|办公室|办公厅)$/;
/** A cell that people wrote names no more units. */
const MOST = 100;

export default defineRule({
  id: 'units/redundant-unit',
  severity: 'info',
  title: { 'zh-CN': '单位重复列出', en: 'Unit already included' },
  why: {
    'zh-CN':
      '牵头单位又列为责任单位，或者“区直各部门”之外又单列其中的一个局，名单就分不清轻重。“有关单位”范围不定，不算已经包括；垂直管理单位、党委部门、企事业单位不当作包括在“各部门”里。',
    en: 'A lead that is listed again as responsible, or one bureau beside “all departments”, blurs who does what. Vague collectives include nobody for certain; vertical and party bodies, enterprises and institutions are not taken to be among “all departments”.',
  },
  fix: {
    'zh-CN': '不需要突出的，删去重复的一个；需要突出的，写明它的分工。',
    en: 'Delete the repetition, or say in brackets what that unit does in particular.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '单位名单互不包含是办文惯例，没有统一的国家标准。',
      en: 'That listed units do not include one another is office custom; no national standard lays it down.',
    },
  },
  about: ['unit'],
  messages: {
    covered: {
      'zh-CN': '“{unit}”已经包括在“{collective}”之中',
      en: '“{unit}” is already included in “{collective}”',
    },
    lead: {
      'zh-CN': '牵头单位“{unit}”又列为责任单位',
      en: 'The lead “{unit}” is listed again as responsible',
    },
    collective: { 'zh-CN': '统称写在这里', en: 'the collective stands here' },
    leadHere: { 'zh-CN': '牵头单位写在这里', en: 'the lead is named here' },
  },
  good: [
    {
      title: '牵头单位自然也在“区直各部门”之中；“有关单位”范围不定',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局], responsible: [区直各部门, 各镇人民政府] }
  - { number: 2, title: 制作政策图解, lead: [区政府办公室], responsible: [区直各有关单位, 区财政局] }
`,
      },
    },
    {
      title: '垂直管理单位、党委部门、事业单位另列；注明了分工',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布办事指南, lead: [区政府办公室], responsible: [区直各部门, 区税务局, 区委宣传部, 区图书馆, 区数据局（负责技术）] }
`,
      },
    },
  ],
  bad: [
    {
      title: '“区直各部门”之外又列了区商务局',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 扩大预算公开范围
    lead: [区财政局]
    responsible:
      - 区直各部门
      - 区商务局
`,
      },
      findings: [{ at: 'child.yaml:11', message: 'covered' }],
    },
    {
      title: '“镇直各单位”之外又列了镇的财政所；派出所是县公安局的',
      files: {
        'child.yaml': `title: 2026年石桥镇森林防火任务分解表
issuer: 新海县石桥镇人民政府
year: 2026
parent: none
tasks:
  - { number: 1, title: 排班巡山, lead: [镇林业站], responsible: [镇直各单位, 镇财政所, 石桥派出所] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'covered' }],
    },
    {
      title: '牵头单位又是责任单位；确定的统称旁边又有不确定的',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 扩大预算公开范围
    lead: [区财政局]
    responsible: [区财政局, 各镇人民政府]
  - number: 2
    title: 制作政策图解
    lead: [区政府办公室]
    responsible: [区直各部门, 区直各有关部门]
`,
      },
      findings: [
        { at: 'child.yaml:9', message: 'lead' },
        { at: 'child.yaml:13', message: 'covered' },
      ],
    },
  ],
  check({ table, vocabulary }, report) {
    const covered = remembering(MOST_CELLS, (units: readonly Unit[]) => coveredAmong(units, table, vocabulary));
    for (const task of table.tasks) {
      const repeated = (unit: Unit): Unit | undefined =>
        task.lead.units.slice(0, MOST).find((lead) => isSameOffice(lead, unit, table, vocabulary));
      for (const unit of task.responsible.units.slice(0, MOST)) {
        if (unit.kind !== 'named' || unit.note !== undefined) continue;
        const lead = repeated(unit);
        if (!lead || lead.note !== undefined) continue;
        report({
          messageId: 'lead',
          data: { task: task.number, unit: unit.name },
          place: placeOfUnit(task.responsible, unit),
          task: task.number,
          related: [
            {
              path: table.path,
              messageId: 'leadHere',
              data: {},
              place: placeOfUnit(task.lead, lead),
              task: task.number,
            },
          ],
        });
      }
      for (const cell of [task.responsible, task.supporting]) {
        for (const { unit, collective } of covered(cell.units)) {
          if (cell === task.responsible && repeated(unit)) continue;
          report({
            messageId: 'covered',
            data: { task: task.number, unit: unit.name, collective: collective.name },
            place: placeOfUnit(cell, unit),
            task: task.number,
            related: [
              {
                path: table.path,
                messageId: 'collective',
                data: {},
                place: placeOfUnit(cell, collective),
                task: task.number,
              },
            ],
          });
        }
      }
    }
  },
});

/** Cells with the same words, which are the rule, have the same units. */
const MOST_CELLS = 20;

function coveredAmong(
  all: readonly Unit[],
  table: Table,
  vocabulary: Vocabulary,
): readonly { unit: Unit; collective: Unit }[] {
  const units = all.slice(0, MOST);
  const collectives = units.flatMap((unit) => {
    if (unit.kind !== 'collective') return [];
    const members = membersOf(unit, vocabulary);
    return members.isSome ? [] : [{ unit, members }];
  });
  if (collectives.length === 0) return [];
  return units.flatMap((unit) => {
    const found = collectives.find((one) => one.unit !== unit && includes(one, unit, table, vocabulary));
    return found ? [{ unit, collective: found.unit }] : [];
  });
}

/** What the bodies of a collective are called: in which sorts of places, and what stands behind the place. */
interface Members {
  places: ReadonlySet<string>;
  called: string;
  /** 各有关村: which of them is left open. */
  isSome: boolean;
}

/** Of 各村（居）民委员会 some are of 村, some of 居. */
const PLACES = new RegExp(`^(?:街道|社区|[${LEVEL_CHARACTERS}村居])+`);
/** What one of them has in front of what each is called: a name, or its number (三年级组). */
const FRONT = new RegExp(`^(?:\\p{Script=Han}{2,}|第?[\\d${NUMERAL_CHARACTERS}]+)$`, 'u');

/** 各县（市、区）水利局: 水利局 of 县, 市 and 区; 县直有关学校: some schools of the county. */
function membersOf({ name }: Unit, { vague }: Vocabulary): Members {
  let words = collectiveKey(name);
  const some = vague.find((word) => words.includes(word));
  if (some !== undefined) words = words.replace(some, '');
  words = words.replaceAll('各', '');
  const [places = ''] = PLACES.exec(words) ?? [];
  const sorts: readonly string[] = places.match(/街道|社区|./g) ?? [];
  return {
    // 居民委员会 are those of 社区, which stands in front of 居.
    places: new Set(sorts.includes('居') ? ['居', ...sorts, '社区'] : sorts),
    called: words.slice(places.length),
    isSome: some !== undefined,
  };
}

/** 各区水利局 beside 各县（市、区）水利局, 各有关村 beside 各村（社区）: bodies of one name, of fewer sorts of places or not all of them. */
function isNarrower(unit: Unit, collective: Unit, all: Members, vocabulary: Vocabulary): boolean {
  const { places, called, isSome } = membersOf(unit, vocabulary);
  if (unit.family !== collective.family || unit.place !== collective.place || called !== all.called) return false;
  const isPart = places.size > 0 || all.places.size === 0;
  return isPart && [...places].every((place) => all.places.has(place)) && (isSome || places.size < all.places.size);
}

function includes(
  { unit: collective, members }: { unit: Unit; members: Members },
  unit: Unit,
  { identity }: Table,
  vocabulary: Vocabulary,
): boolean {
  if (unit.note !== undefined || unit.isVertical || unit.isParty) return false;
  if (unit.kind === 'collective' && isNarrower(unit, collective, members, vocabulary)) return true;
  if (unit.kind === 'named' && isOneOf(unit, collective, members, identity.place, vocabulary)) return true;
  if (collective.isVague || collective.family !== undefined) return false;
  const covers = collective.covers ?? [];
  if (unit.kind === 'collective') {
    const inner = unit.covers ?? [];
    // 各有关单位 behind 市直各委、办、局: without a word for whose they are, they are some of all.
    const isTail = inner.length === 0 && unit.isVague === true && unit.level === undefined && unit.place === undefined;
    if (isTail && /^各?[有相]关单位$/.test(unit.name))
      return covers.some(({ body, level }) => body === 'department' && level === identity.level);
    // Of institutions the names tell: 市属有关企业 are none of 市属各高校.
    const isPart =
      unit.isVague === true && unit.family === undefined && unit.body !== 'institution' && inner.length > 0;
    return isPart && inner.every((cover) => covers.some((other) => isSameCover(cover, other)));
  }
  if (unit.isVague) return false;
  if (unit.body === 'office') return ALL_SECTIONS.test(collective.name);
  if (unit.level === undefined) return false;
  const isElsewhere = unit.place !== undefined && unit.place !== identity.place && unit.body !== 'government';
  if (isElsewhere || (unit.body === 'department' && !OFFICE.test(unit.name) && !isOwnStation(unit, collective)))
    return false;
  if (unit.body !== 'department' && unit.body !== 'government') return false;
  return covers.some(({ body, level }) => body === unit.body && level === unit.level);
}

/** 镇财政所 beside 镇直各单位: whatever works for a township itself is one of its units. */
function isOwnStation({ level, name, family = '' }: Unit, collective: Unit): boolean {
  if (level !== 'township' || COUNTY_RUN.has(family)) return false;
  return collective.name.endsWith('单位') && /[所站队]$|中心$/.test(name);
}

/** 梨园社区居民委员会 beside 各社区居民委员会, 柳河镇中心校 beside 各乡镇中心校: a name in front of what each is called, and none of another place. */
function isOneOf(
  { name }: Unit,
  collective: Unit,
  { places, called }: Members,
  place: string | undefined,
  { zones }: Vocabulary,
): boolean {
  if (!collective.name.startsWith('各') || !name.endsWith(called)) return false;
  const whose = name.slice(0, name.length - called.length).replace(place ?? '', '');
  // 高新区 beside 各县（市、区） is a zone, and no district.
  if (zones.some((zone) => whose.endsWith(zone))) return false;
  let front = whose;
  for (const sort of places) if (front.endsWith(sort)) front = front.slice(0, -sort.length);
  if (places.size > 0 ? front === whose : called.length < 2) return false;
  return FRONT.test(front) && !/..[省市区县旗]/.test(front);
}

/** 各科室, 局机关各处室; 各业务科室 leaves open which. */
const ALL_SECTIONS = /^(?:本?[局委厅办院])?(?:机关|内)?各[科处股]室?/;

function isSameCover(a: Cover, b: Cover): boolean {
  return a.body === b.body && a.level === b.level && a.level !== undefined;
}
