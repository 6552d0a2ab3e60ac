import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import { tableFromGrid } from '../../src/importers/grid/table-from-grid.ts';
import { readWordText } from '../../src/importers/word-text/read-word-text.ts';
import {
  type Deformation,
  doubleLineBreaks,
  dropBlankLines,
  dropLeadingBlanks,
  dropLinesWithoutWords,
  dropSomeLinesWithoutWords,
  dropTaskNumbers,
  otherHeadings,
  rewrap,
  stripTabs,
  tabsToBlanks,
  trimLineEnds,
  windowsLineEnds,
} from './deform-text.ts';
import { createDice, inventTable } from './invented-tables.ts';
import type { PlainTable } from './render-pdf-text.ts';
import { renderWordText } from './render-word-text.ts';

const read = (text: string) => tableFromGrid(readWordText(text, vocabulary), vocabulary);

const TABLE = `      2026年新海区政务公开工作任务分解表

\t工作任务
\t工作要求
\t牵头单位
\t责任单位

\t一、做好主动公开

\t1.公开预算。
\t
按时公开部门预算、专项资金、债务余额等信
息。
\t
\t
区直各有关单位，各镇人民政府、街道办事处

\t
2.公开决算。
\t
\t区财政局
区审计局
\t区直各有关单位，各镇人民政府、街道办事处
 \t工作任务
\t工作要求
\t牵头单位
\t责任单位

\t3.公开债务。
\t按季度公开。
\t
[bookmark: _GoBack]区财政局
（负责汇总）
\t

\t4.公开补贴。
\t按月公开。
\t区民政局区农业农村局
\t
区直各单位，各镇人民政府、街道办事处
`;

const ALL = ['区直各有关单位', '各镇人民政府', '街道办事处'];
const TASKS: TaskEntry[] = [
  {
    number: 1,
    title: '公开预算。',
    requirement: '按时公开部门预算、专项资金、债务余额等信息。',
    lead: [],
    responsible: ALL,
  },
  { number: 2, title: '公开决算。', lead: ['区财政局', '区审计局'], responsible: ALL },
  { number: 3, title: '公开债务。', requirement: '按季度公开。', lead: ['区财政局\n（负责汇总）'], responsible: [] },
  {
    number: 4,
    title: '公开补贴。',
    requirement: '按月公开。',
    lead: ['区民政局', '区农业农村局'],
    responsible: ['区直各单位', '各镇人民政府', '街道办事处'],
  },
];
const words = (tasks: readonly TaskEntry[] | undefined) => JSON.stringify(tasks).replace(/\\n/g, '');

it('reads cells on lines of their own, empty ones, wraps, leftovers and repeated headers', () => {
  const { table, problems } = read(TABLE);
  expect(table.data.title).toBe('2026年新海区政务公开工作任务分解表');
  expect(table.data.sections?.map(({ heading }) => heading)).toEqual(['一、做好主动公开']);
  expect(words(table.data.sections?.[0]?.tasks)).toBe(words(TASKS));
  expect(problems).toEqual([]);
});

it.each<[string, Deformation]>([
  ['without blank lines', dropBlankLines],
  ['without any line that has no words', dropLinesWithoutWords],
  ['with doubled line breaks', doubleLineBreaks],
  ['without tabs', stripTabs],
  ['with blanks for tabs', tabsToBlanks],
  ['with Windows line ends', windowsLineEnds],
  ['without blanks at page breaks', dropLeadingBlanks],
  ['with other headings', otherHeadings],
  ['without numbers', dropTaskNumbers],
])('reads the same table %s', (_, deform) => {
  const { sections } = read(deform(TABLE, createDice(1))).table.data;
  const wanted = deform === dropTaskNumbers ? TASKS.map(({ number: _number, ...task }) => task) : TASKS;
  expect(words(sections?.[0]?.tasks)).toBe(words(wanted));
});

it('points at the words in the file, also around wraps and leftovers', () => {
  const { table } = read(TABLE);
  const at = (pointer: string) => TABLE.slice(...table.placeOf(`/sections/0/tasks/${pointer}`).range!);
  expect(at('0/title')).toBe('公开预算。');
  expect(at('1/lead/1')).toBe('区审计局');
  expect(at('3/responsible/2')).toBe('街道办事处');
  expect(at('0/requirement')).toMatch(/^按时公开[^]*息。$/);
});

describe('invented tables', () => {
  it.each<[string, number, readonly Deformation[]]>([
    ['as Word writes them', 1, []],
    ['without blank lines', 1, [dropBlankLines]],
    ['with doubled line breaks', 1, [doubleLineBreaks]],
    ['with blanks for tabs', 1, [tabsToBlanks]],
    ['with other headings', 1, [otherHeadings]],
    ['without numbers', 1, [dropTaskNumbers]],
    ['wrapped at another width', 0.995, [rewrap(10, 40)]],
    // From here on empty cells leave no trace: whether a lone unit leads or is responsible is often anybody's guess.
    ['without any line that has no words', 0.985, [dropLinesWithoutWords]],
    ['with some such lines lost', 0.985, [dropSomeLinesWithoutWords]],
    ['without tabs', 0.985, [stripTabs]],
    ['with blanks for tabs, trimmed', 0.985, [tabsToBlanks, trimLineEnds]],
    ['without tabs and blank lines', 0.985, [stripTabs, dropLinesWithoutWords]],
    ['without tabs, wrapped at another width', 0.98, [rewrap(14, 40), stripTabs]],
    ['without tabs and numbers', 0.975, [dropTaskNumbers, stripTabs, dropLinesWithoutWords]],
  ])('come back %s: at least %d of the cells', (_, least, deformations) => {
    let cells = 0;
    let exact = 0;
    for (let seed = 1; seed <= 12; seed += 1) {
      const dice = createDice(seed * 31);
      const table = inventTable(seed, {
        columns: dice.pick([4, 5, 6] as const),
        titlesEndInStop: dice.chance(0.6),
        leadSeparator: dice.pick(['lines', '、'] as const),
        tasks: 12 + dice.below(30),
      });
      const habits = {
        tabAlone: dice.pick([0, 0.3, 0.6]),
        emptyParagraphs: dice.pick([0, 0.15]),
        rowsPerPage: dice.pick([0, 7, 12]),
        letterSpacedHeader: dice.chance(0.3),
      };
      const text = deformations.reduce((from, deform) => deform(from, dice), renderWordText(table, habits, dice));
      const rows = readWordText(text, vocabulary).rows.map((row) => row.cells.map((cell) => plain(cell.text)));
      const wanted = rowsOf(table);
      const got = rows.slice(1);
      for (const [index, row] of wanted.entries()) {
        for (const [column, cell] of row.entries()) {
          cells += 1;
          if (plain(got[index]?.[column] ?? '').replace(/^\d+[.]/, '') === cell) exact += 1;
        }
      }
      expect(got.length).toBe(wanted.length);
    }
    expect(exact / cells).toBeGreaterThanOrEqual(least);
  });
});

const plain = (text: string) => text.replace(/\s/g, '');

function rowsOf({ rows }: PlainTable): string[][] {
  return rows.map((row) =>
    'heading' in row ? [row.heading] : row.cells.map((cell) => plain(cell.join('')).replace(/^\d+[.]/, '')),
  );
}

it('finds no table where there is no header, and reads long junk in linear time', () => {
  expect(readWordText('通知\n\t各单位\n', vocabulary).rows).toEqual([]);
  const header = '\t工作任务\n\t工作要求\n\t牵头单位\n';
  for (const junk of ['\n', '\t', '（', '1.', '一、\n', '《公开\n', 'a\t\n']) {
    expect(() => readWordText(header + junk.repeat(3000), vocabulary)).not.toThrow();
  }
});
