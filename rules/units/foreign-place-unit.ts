import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import type { Table, Task } from '../../src/model/table.ts';
import { LEVELS, type Unit } from '../../src/model/unit.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { isSamePlace, stemOf, superiorsOf } from '../../src/text/superiors.ts';
import { readPlace } from '../../src/text/places.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { namesNobody } from '../shared/blank-cell.ts';
import { standsForOwn } from '../shared/own-institutions.ts';
import { placeOfUnit, unitCells } from '../shared/unit-cells.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { COUNTING_CHARACTERS } from '../../src/text/numerals.ts';

const HEAD = `title: 2026年新海区河道整治任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'units/foreign-place-unit',
  severity: 'warning',
  title: { 'zh-CN': '列了别处的单位', en: 'Unit of another place' },
  why: {
    'zh-CN':
      '别的区县的局、市局驻别处的分局，本级安排不动，多半是借用别处的表时没有改。协作、帮扶的对象写在工作任务或者工作要求里的，不算。',
    en: 'A bureau of another county, or the branch that the city’s bureau has there, takes no orders from this level: mostly somebody else’s table was borrowed and not adapted. Partners that the task itself names are meant.',
  },
  fix: { 'zh-CN': '换成本地的对口单位。', en: 'Name the counterpart of this place.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '任务交给本地有权承担的单位，是工作惯例，没有统一的国家标准。',
      en: 'Giving tasks to units that answer to this place is office custom; no national standard lays it down.',
    },
  },
  about: ['unit'],
  messages: {
    body: {
      'zh-CN': '“{unit}”是{place}的单位，本表属于{home}',
      en: '“{unit}” belongs to {place}, this table to {home}',
    },
    branch: {
      'zh-CN': '“{unit}”是驻{place}的机构，本表属于{home}',
      en: '“{unit}” is the branch at {place}, this table belongs to {home}',
    },
  },
  good: [
    {
      title: '本地的分局，市里的局，下属街道，功能区',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 清淤, lead: [新海区水利局], responsible: [市生态环境局新海分局, 石桥街道办事处, 新海高新区管委会] }
`,
      },
    },
    {
      title: '管几个镇的派出所；本镇的村办的站',
      files: {
        'child.yaml': `title: 2026年石桥镇河道整治任务分解表
issuer: 新海县石桥镇人民政府
year: 2026
parent: none
tasks:
  - { number: 1, title: 清淤, lead: [城关派出所], responsible: [石桥文化站, 各村（社区）和镇直有关单位] }
  - { number: 2, title: 巡河, lead: [枫林文化站], responsible: [枫林村] }
`,
      },
    },
    {
      title: '工作任务中写明的协作对象',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 与青岚区共治界河, lead: [区水利局], responsible: [青岚区水利局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '市局驻别县的局；别市的疾控中心',
      files: {
        'child.yaml': `title: 2026年青岚县河道整治任务分解表
issuer: 临江市青岚县人民政府
year: 2026
parent: none
tasks:
  - { number: 1, title: 清淤, lead: [临江市青岚生态环境局], responsible: [县疾控中心] }
  - { number: 2, title: 采样, lead: [临江市禾浦生态环境局], responsible: [县水利局] }
  - { number: 3, title: 化验, lead: [县水利局], responsible: [禾浦县疾控中心] }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'branch' },
        { at: 'child.yaml:8', message: 'body' },
      ],
    },
    {
      title: '别的区的局',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 清淤, lead: [青岚区水利局], responsible: [各街道] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'body' }],
    },
    {
      title: '邻镇的派出所，邻镇的各村',
      files: {
        'child.yaml': `title: 2026年石桥镇河道整治任务分解表
issuer: 新海县石桥镇人民政府
year: 2026
parent: none
tasks:
  - { number: 1, title: 清淤, lead: [镇农业农村办], responsible: [石桥派出所, 各村] }
  - { number: 2, title: 巡河, lead: [枫岭派出所], responsible: [枫岭镇各村] }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'body' },
        { at: 'child.yaml:7', message: 'body' },
      ],
    },
    {
      title: '市局驻别处的分局',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 清淤, lead: [区水利局], responsible: [市生态环境局青岚分局] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'branch' }],
    },
  ],
  check({ table, parent, vocabulary }: RuleContext<unknown>, report) {
    const { place: home, level } = table.identity;
    if (home === undefined || level === undefined) return;
    const superiors = onceAsked(() => [
      ...LEVELS.slice(0, LEVELS.indexOf(level)).flatMap((above) =>
        superiorsOf(table, above, vocabulary).map(({ name }) => name),
      ),
      ...(parent?.identity.place === undefined ? [] : [parent.identity.place]),
    ]);
    const moulds = mouldsOf(table);
    for (const task of table.tasks) {
      for (const cell of unitCells(task)) {
        // Left for people by a suggestion: TODO：县教育局 is no place.
        if (namesNobody(cell)) continue;
        for (const unit of cell.units) {
          const place = foreignPlace(unit, task, table, superiors, vocabulary) ?? placeInMould(unit, moulds, table);
          if (place === undefined || saidIn(task).includes(stemOf(place))) continue;
          const isBranch = unit.isVertical === true || !unit.name.startsWith(place);
          report({
            messageId: isBranch ? 'branch' : 'body',
            data: { task: task.number, unit: unit.name, place, home },
            place: placeOfUnit(cell, unit),
            task: task.number,
          });
        }
      }
    }
  },
});

/** Branches are called after what they watch over, or after a zone, as well as after a district. */
const NO_DISTRICT = new RegExp(
  `^(?:直属|水上|公交|轨道|地铁|铁路|机场|空港|港口|港务|森林|稽查|交通|治安|车站|综合|第?[\\d${COUNTING_CHARACTERS}]+)|(?:高新|经开|经济|技术|开发|保税|自贸|新区|园区|工业园|产业园|度假|旅游区|示范区|港区)`,
);

/** How bodies named after the place are called: with what in front of its name, and what behind. */
interface Mould {
  front: string;
  tail: string;
}

/**
 * Of the bodies that are found once in each place, those that the table names its own by: 松坞派出所 and 松坞林业工作站 of a township,
 * 临江市新海生态环境局 of a district.
 */
function mouldsOf({ identity, tasks }: Table): readonly Mould[] {
  const home = stemOf(identity.place!);
  const moulds = new Map<string, Mould>();
  for (const { kind, name } of tasks.flatMap((task) => unitCells(task).flatMap((cell) => cell.units))) {
    const at = kind === 'named' ? name.indexOf(home) : -1;
    if (at < 0) continue;
    const [front, tail] = [name.slice(0, at), name.slice(at + home.length)];
    const isOnce = front === '' ? identity.level === 'township' && STATION.test(tail) : BUREAU.test(tail);
    if (isOnce) moulds.set(name, { front, tail });
  }
  return [...moulds.values()];
}

/** A township has one of each; its villages have schools and clinics, and no station. */
const STATION = /^.{2,}[所站院]$/;
/** Of a bureau above, what it calls its own in each place; 分局 are told by what they are. */
const BUREAU = /^[^区县市旗镇乡].{2,}(?<!分)局$/;

/** 枣坪 of 枣坪派出所, where the township's own stands in the table as well, and which is no village of it. */
function placeInMould({ kind, name }: Unit, moulds: readonly Mould[], table: Table): string | undefined {
  if (kind !== 'named') return undefined;
  const home = stemOf(table.identity.place!);
  for (const { front, tail } of moulds) {
    if (!name.startsWith(front) || !name.endsWith(tail)) continue;
    const other = name.slice(front.length, -tail.length);
    if (!ELSEWHERE.test(other) || other.includes(home) || NO_DISTRICT.test(other)) continue;
    const isVillage = table.tasks.some((task) =>
      [task.lead, task.responsible].some(({ value }) => value.includes(`${other}村`) || value.includes(`${other}社区`)),
    );
    if (!isVillage) return other;
  }
  return undefined;
}

/** A name, and no word for what stands above. */
const ELSEWHERE = new RegExp(`^[^${LEVEL_CHARACTERS}各本]{2,3}$`);

const NAMES_LEVEL = new RegExp(`(?:[${LEVEL_CHARACTERS}]|街道)$`);

/** The other place that a unit belongs to: at the level of the table, or where a branch of its superior sits. */
function foreignPlace(
  unit: Unit,
  task: Task,
  table: Table,
  superiors: () => readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const { kind, place, level, body, name } = unit;
  const { identity } = table;
  const home = identity.place!;
  const isAll = kind === 'collective';
  // 各村（社区）和镇直有关单位 has no place in front.
  if (isAll && !(place !== undefined && name.startsWith(place))) return undefined;
  if (place === undefined || (!isAll && body === 'zone')) return undefined;
  if (isSamePlace(place, home) || name.includes(stemOf(home))) return undefined;
  if (superiors().some((own) => isSamePlace(place, own))) return undefined;
  if (!isAll && body === 'institution' && !unit.isVertical && !standsForOwn(unit, task, table)) return undefined;
  if (vocabulary.zones.some((zone) => place.includes(zone)) || NO_DISTRICT.test(place)) return undefined;
  if (isAll || unit.isVertical !== true) {
    // Of all bodies in a place (枣坪镇各村) the level is theirs, not that of the place.
    const at = isAll ? readPlace(place, vocabulary)?.level : level;
    // 沭原市水利局 in a table below 琅溪市: of a level above, and of no place above.
    const isOfNone = at !== undefined && superiors().some((own) => readPlace(own, vocabulary)?.level === at);
    return (at === identity.level || isOfNone) && NAMES_LEVEL.test(place) ? place : undefined;
  }
  // 中国人民银行乌陵市分行 of a city, in the table of another.
  if (level === identity.level && NAMES_LEVEL.test(place) && !name.startsWith(place)) return place;
  // 云浦公安分局: what a city has in its districts has no branches of its own there.
  if (identity.level === 'county' && home.endsWith('区') && name.startsWith(place) && name.endsWith('分局'))
    return place;
  // 县公安局城关分局 is a branch of the county's own bureau.
  const isOfOwn = identity.level === 'county' ? !/^(?:.{1,4}市|市|省)/.test(name) && !/[区县旗市]$/.test(place) : true;
  return isOfOwn ? undefined : place;
}

function saidIn({ title, requirement, remark }: Task): string {
  return stripBlanks(`${title.value}\n${requirement.value}\n${remark.value}`);
}
