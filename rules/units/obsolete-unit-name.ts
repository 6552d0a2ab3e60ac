import type { Change } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table, UnitCell } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { COUNTY_RUN } from '../shared/county-run.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { provinceOf } from '../shared/province.ts';
import { type OfficeName, officeName } from '../shared/same-unit.ts';
import { earliestDay } from '../shared/table-date.ts';
import { placeOfUnit, renamingOf, unitCells } from '../shared/unit-cells.ts';

const head = (year: number): string => `title: ${year}年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: ${year}
parent: none
tasks:
`;

/** 环保办 and 安监办 live on in townships, 人事科 and 法制科 inside departments: only these sorts of body were renamed as a whole. */
const RENAMED = new Set(['局', '委', '厅']);
/** Offices that were renamed as such. */
const RENAMED_OFFICES = new Set(['法制', '政府法制', '扶贫', '扶贫开发']);

export default defineRule({
  id: 'units/obsolete-unit-name',
  severity: 'warning',
  title: { 'zh-CN': '单位用了旧名', en: 'Obsolete name of a unit' },
  why: {
    'zh-CN':
      '机构改革以后还写旧名（环保局、国土局、卫计委），任务就落到了已经没有的单位，多半是从往年的表抄来的。按本表的日期判断：没有日期的按当年1月1日，所以2018年、2019年改革过渡期的表不报告；有的省份保留旧名的，看不出本表属于哪个省就不报告；乡镇的办和所有保留旧名的，本表别处写有同类机构的新名称，或者所是县局派出的、本表或上级表写有县局的新名称，才报告；开发区的机构不在此列。同一个旧名只报告一次。',
    en: 'A name from before the reforms (环保局, 国土局, 卫计委) gives the task to a body that no longer exists; it was probably copied from an old table. Judged by the date of the table, or 1 January of its year, so tables of the transition in 2018 and 2019 are not reported. Where some provinces kept a name, silence unless the province is known. An office of a township is reported only beside the one of its kind that came of it, a station of the county’s bureau where the bureau is named by its new name; development zones are left alone. Each name is reported once.',
  },
  fix: {
    'zh-CN': '改成现行的名称，并核对职责划转给了哪个单位。',
    en: 'Use the present name; check which unit took over the work.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN':
        '旧名停用的时间依据《国务院机构改革方案》（2018年3月17日）、《国税地税征管体制改革方案》以及地方机构改革的完成时限（2019年3月底）；公文使用机关现行名称是办文惯例。',
      en: 'Dates follow the State Council reform plan of 17 March 2018, the tax administration reform plan and the end of local reforms in March 2019; writing a body’s present name is office custom.',
    },
  },
  about: ['unit'],
  messages: {
    obsolete: {
      'zh-CN':
        '“{unit}”是旧名，{until}以后不再使用，职能现属“{line}”条线[[；本表别处写作{current}]][[（全表共 {count} 处）]]',
      en: '“{unit}” is a former name, out of use after {until}; its work now belongs to {line}[[; elsewhere this table writes {current}]][[ ({count} times in this table)]]',
    },
  },
  good: [
    {
      title: '现行名称',
      files: {
        'child.yaml': `${head(2026)}  - { number: 1, title: 公布空气质量, lead: [新海生态环境局], responsible: [区自然资源局, 区卫健局, 区应急局] }
`,
      },
    },
    {
      title: '2018年的表用当时的名称；法制科是内设机构，环保办在镇里',
      files: {
        'child.yaml': `${head(2018)}  - { number: 1, title: 公布空气质量, lead: [区环保局], responsible: [区国土局, 区卫计局, 区安监局, 法制科, 石桥镇环保办] }
`,
      },
    },
  ],
  bad: [
    {
      title: '2026年的表写环保局、卫计局；卫计局出现两处，报告一次',
      files: {
        'child.yaml': `${head(2026)}  - { number: 1, title: 公布空气质量, lead: [区环保局], responsible: [区卫计局] }
  - { number: 2, title: 公布疫苗信息, lead: [区卫计局], responsible: [区卫健局] }
`,
      },
      findings: [
        { at: 'child.yaml:6', message: 'obsolete' },
        { at: 'child.yaml:6', message: 'obsolete' },
      ],
    },
    {
      title: '统称里的局用了旧名',
      files: {
        'child.yaml': `title: 2026年临江市疫苗管理任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 清点冷链设备, lead: [市卫健委], responsible: [各县（市）区卫生健康局] }
  - { number: 2, title: 培训接种人员, lead: [市卫健委], responsible: [各县（市）区卫计局] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'obsolete' }],
    },
    {
      title: '镇里已经有应急管理办公室',
      files: {
        'child.yaml': `title: 2026年石桥镇安全生产任务分解表
issuer: 新海县石桥镇人民政府
year: 2026
parent: none
tasks:
  - { number: 1, title: 检查粉尘企业, lead: [镇应急管理办公室], responsible: [镇环保办] }
  - { number: 2, title: 培训网格员, lead: [镇安全生产监督管理办公室], responsible: [各村] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'obsolete' }],
    },
    {
      title: '浙江保留经信的名称，青岚所在的福建没有',
      files: {
        'child.yaml': `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
basis:
  - { title: 福建省人民政府办公厅关于印发2026年政务公开工作要点的通知 }
tasks:
  - { number: 1, title: 公布惠企政策, lead: [市经信局] }
`,
      },
      findings: [{ at: 'child.yaml:8', message: 'obsolete' }],
    },
  ],
  check({ table, parent, upstream, vocabulary }, report) {
    const day = earliestDay(table);
    if (day === undefined || isZone(table.identity.place, vocabulary)) return;
    const tables = [table, ...(parent ? [parent] : []), ...upstream.map((trace) => trace.parent)];
    const province = onceAsked(() => provinceOf(tables, vocabulary));
    const uses = usesOf(table);
    const currentOf = currentNames(uses, vocabulary);
    const bureauOf = onceAsked(() => currentNames(usesIn(tables), vocabulary));
    for (const [name, { unit, cell, task, count }] of uses) {
      const office = officeName(unit, vocabulary);
      const current = currentOf(unit);
      const isReplaced =
        (current !== undefined && sortOf(current) === sortOf(name)) ||
        // 县自然资源局 has no 国土资源所.
        (isOfCounty(unit) && bureauOf()({ ...unit, level: 'county' }) !== undefined);
      const until = office && endOf(office, unit, isReplaced, province, vocabulary);
      if (until === undefined || until >= day) continue;
      const changes = current === undefined ? [] : renaming(table, name, current);
      report({
        messageId: 'obsolete',
        data: {
          task,
          unit: name,
          until,
          line: vocabulary.families.get(unit.family ?? '')?.label ?? '',
          ...(current !== undefined && { current }),
          ...(count > 1 && { count }),
        },
        place: placeOfUnit(cell, unit),
        task,
        ...(changes.length > 0 && { fix: { safe: false, changes } }),
      });
    }
  },
});

/** The name that is in use, wherever the old one stands. */
function renaming(table: Table, name: string, current: string): Change[] {
  const cells = table.tasks.flatMap(unitCells);
  return cells.flatMap((cell) =>
    cell.units.flatMap((unit) => (unit.name === name ? (renamingOf(cell, unit, current) ?? []) : [])),
  );
}

interface Use {
  unit: Unit;
  cell: UnitCell;
  task: number;
  count: number;
}

function usesIn(tables: readonly Table[]): Map<string, Use> {
  return new Map(tables.toReversed().flatMap((table) => [...usesOf(table)]));
}

/** Named units by name, each where it first stands. */
function usesOf(table: Table): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const task of table.tasks) {
    for (const cell of unitCells(task)) {
      for (const unit of cell.units) {
        if (unit.kind !== 'named' && unit.family === undefined) continue;
        const use = uses.get(unit.name);
        if (use) use.count++;
        else uses.set(unit.name, { unit, cell, task: task.number, count: 1 });
      }
    }
  }
  return uses;
}

/** The last day of the name; undefined where it is in use, or may be. */
function endOf(
  office: OfficeName,
  unit: Unit,
  isReplaced: boolean,
  province: () => string | undefined,
  vocabulary: Vocabulary,
): string | undefined {
  const dated = vocabulary.dated.get(office.alias);
  if (dated?.until === undefined || isZone(unit.place, vocabulary)) return undefined;
  // 国家税务总局 is the name of today.
  if (unit.name.includes('总局')) return undefined;
  // A township may keep its 安监办, unless its own table names the office of the same sort that came of it; its 国土资源所 is the county's.
  const isOfTownship = unit.level === 'township' || STATION.test(unit.name);
  if (isOfTownship && !isReplaced) return undefined;
  const isRenamed =
    isOfTownship || RENAMED.has(office.sort) || (office.sort === '办' && RENAMED_OFFICES.has(office.alias));
  if (!isRenamed) return undefined;
  const own = dated.keptIn && province();
  if (dated.keptIn && (own === undefined || dated.keptIn.includes(own))) return undefined;
  return dated.until;
}

const STATION = /[所站]$/;

/** A station in a township that bears the name of the county's bureau, whose it is. */
function isOfCounty({ level, name, family = '' }: Unit): boolean {
  return level === 'township' && STATION.test(name) && COUNTY_RUN.has(family);
}

/** 办公室 is 办; of other bodies the last character says what they are. */
function sortOf(name: string): string {
  return name.replace(/办公室$/, '办').slice(-1);
}

/** Zones name their offices as they like. */
function isZone(place: string | undefined, vocabulary: Vocabulary): boolean {
  return place !== undefined && vocabulary.zones.some((zone) => place.endsWith(zone));
}

/** The first name in use for the same office as one that is not. */
function currentNames(uses: ReadonlyMap<string, Use>, vocabulary: Vocabulary): (unit: Unit) => string | undefined {
  const keyOf = ({ kind, family, level }: Unit): string => `${kind} ${family} ${level}`;
  let current: Map<string, string> | undefined;
  return (unit) => {
    if (!current) {
      current = new Map();
      for (const { unit: other } of uses.values()) {
        const office = officeName(other, vocabulary);
        if (office === undefined || vocabulary.dated.has(office.alias)) continue;
        if (!current.has(keyOf(other))) current.set(keyOf(other), other.name);
      }
    }
    return current.get(keyOf(unit));
  };
}
