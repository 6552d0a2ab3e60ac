import type { Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table, UnitCell } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { entryAt, placeOfUnit, runsInto, unitCells } from '../shared/unit-cells.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'units/joined-units',
  severity: 'warning',
  title: { 'zh-CN': '两个单位连写在一起', en: 'Two units run together' },
  why: {
    'zh-CN':
      '两个单位之间漏了顿号，读的人可能当成一个单位，检索和统计也会漏掉后一个。用空格、换行分开的不报告；只有前后两个都认得出是单位、后一个又带着“区”“市”“各”等字的，才报告；科室连写的，两个名称都在表中单独出现过才报告。',
    en: 'Without a mark between them two units read as one, and searches and counts miss the second. Blanks and line breaks part units well enough. Reported only where both are known as units and the second begins with 各 or a word for its level or place; of sections, where the table has both names by themselves.',
  },
  fix: { 'zh-CN': '在两个单位之间加顿号。', en: 'Put 、 between the two units.' },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 15834-2011《标点符号用法》4.5 顿号：并列词语之间的停顿用顿号',
      en: 'GB/T 15834-2011, General rules for punctuation, 4.5: 、 parts coordinate words',
    },
  },
  about: ['first', 'second'],
  messages: {
    joined: {
      'zh-CN': '“{first}”和“{second}”连写在一起，中间漏了顿号',
      en: '“{first}” and “{second}” run together; 、 is missing between them',
    },
  },
  good: [
    {
      title: '用顿号、空格、“和”分开',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: 区财政局、区审计局, responsible: 区发改局 区商务局 }
  - { number: 2, title: 制作政策图解, lead: 区委宣传部和区政府办公室 }
`,
      },
    },
    {
      title: '一个单位的名称里有别的单位的字样',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布垃圾分类站点, lead: 新海区城市管理和综合执法局, responsible: 市资源规划局新海分局 }
  - { number: 2, title: 公布办税指南, lead: 国家税务总局临江市新海区税务局, responsible: 区委机构编制委员会办公室 }
`,
      },
    },
  ],
  bad: [
    {
      title: '牵头单位连写',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 扩大预算公开范围, lead: [区财政局区审计局], responsible: [各镇人民政府] }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'joined' }],
    },
    {
      title: '责任单位中有三个连写',
      files: {
        'child.yaml': `${HEAD}  - number: 1
    title: 扩大预算公开范围
    lead: 区财政局
    responsible: 区发改局区商务局区水利局、各镇人民政府
`,
      },
      findings: [
        { at: 'child.yaml:8', message: 'joined' },
        { at: 'child.yaml:8', message: 'joined' },
      ],
    },
  ],
  check({ table }, report) {
    const offices = officesOf(table);
    for (const task of table.tasks) {
      for (const cell of unitCells(task)) {
        const { units } = cell;
        for (const unit of units) {
          const names = twoIn(unit, offices);
          if (!names) continue;
          const fix = separate(cell, unit, names.first.length);
          report({
            messageId: 'joined',
            data: { task: task.number, ...names },
            place: placeOfUnit(cell, unit),
            task: task.number,
            ...(fix && { fix }),
          });
        }
        for (let at = 1; at < units.length; at++) {
          const before = units[at - 1]!;
          const unit = units[at]!;
          if (!(isKnown(before) || isBodyBefore(before, unit)) || !isKnown(unit) || !hasOwnPrefix(unit)) continue;
          if (!runsInto(cell, before, unit)) continue;
          const fix = separate(cell, unit);
          report({
            messageId: 'joined',
            data: { task: task.number, first: before.name, second: unit.name },
            place: placeOfUnit(cell, unit),
            task: task.number,
            ...(fix && { fix }),
          });
        }
      }
    }
  },
});

function isKnown({ kind, family, body }: Unit): boolean {
  return kind === 'named' ? family !== undefined : body !== undefined;
}

/** 街道城建办各社区居委会: no name goes on with 各, whatever body stands in front. */
function isBodyBefore({ body }: Unit, { raw }: Unit): boolean {
  return body !== undefined && raw.startsWith('各');
}

const LEVEL_IN_FRONT = new RegExp(`^(?:[各${LEVEL_CHARACTERS}]|街道)`);

/** Only a word for level or place tells that another unit begins: 区发改局区商务局. */
function hasOwnPrefix({ raw, place }: Unit): boolean {
  return LEVEL_IN_FRONT.test(raw) || (place !== undefined && raw.startsWith(place));
}

/** The names of sections that the table has by themselves. */
function officesOf({ tasks }: Table): ReadonlySet<string> {
  const units = tasks.flatMap((task) => unitCells(task).flatMap((cell) => cell.units));
  return new Set(units.filter(({ body }) => body === 'office').map(({ name }) => name));
}

/** 财务股人事股: sections have no level in front, and a name that is made of two others of the table is these two. */
function twoIn({ raw, name, body }: Unit, offices: ReadonlySet<string>): { first: string; second: string } | undefined {
  if (body !== 'office' || raw !== name) return undefined;
  for (let at = SHORTEST; at <= name.length - SHORTEST; at++) {
    const [first, second] = [name.slice(0, at), name.slice(at)];
    if (offices.has(first) && offices.has(second)) return { first, second };
  }
  return undefined;
}

/** 办公室 and 财务股. */
const SHORTEST = 3;

/** Only where the words stand in one entry: a list that a reader made has its separators already. `length`: of what stays in front of the mark. */
function separate(cell: UnitCell, { span }: Unit, length = 0): Proposal | undefined {
  const found = entryAt(cell, span[0]);
  const at = found ? span[0] + length - found.start : 0;
  if (!found || at <= 0) return undefined;
  return { safe: true, changes: [{ kind: 'replace', pointer: found.entry.place.pointer, span: [at, at], text: '、' }] };
}
