import type { ContractTable } from '../importers/contract.ts';

/** A table that grows in one way, in terms that every format can write. */
export interface TableShape {
  name: string;
  /** What the largest one has of what grows: within the limits of readers, or they would refuse it. */
  size: number;
  make(size: number): ContractTable;
}

type Row = ContractTable['rows'][number];

const HEADINGS = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'];
const texts = (...cells: readonly string[]): Row => cells.map((text) => ({ text }));
const task = (at: number): Row =>
  texts(String(at + 1), `公开第${at + 1}批事项`, '按季度更新。', '区财政局', '各镇人民政府');
const times = <Item>(size: number, make: (at: number) => Item): Item[] =>
  Array.from({ length: size }, (_, at) => make(at));

function tableOf(rows: readonly Row[], before: readonly string[] = ['2026年新海区重点工作任务分解表']): ContractTable {
  return { before, columns: HEADINGS.length, rows: [texts(...HEADINGS), ...rows], after: [] };
}

const inCell = (name: string, size: number, piece: string): TableShape => ({
  name: `a cell of ${name}`,
  size,
  make: (length) =>
    tableOf([texts('1', '公开预算', piece.repeat(length / piece.length), '区财政局', '各镇人民政府'), task(1)]),
});

/** Half a cell's limit, so that formats that count marks as characters take it too. */
const LONG_CELL = 24_000;

export const TABLES: readonly TableShape[] = [
  { name: 'rows', size: 1_000, make: (size) => tableOf(times(size, task)) },
  {
    name: 'columns',
    size: 1_000,
    make: (size) => ({
      ...tableOf([]),
      columns: HEADINGS.length + size,
      rows: [
        texts(...HEADINGS, ...times(size, (at) => `列${at}`)),
        [...task(0), ...times(size, () => ({ text: '待定' }))],
      ],
    }),
  },
  inCell('sentences', LONG_CELL, '按季度公开。'),
  inCell('blanks between two words', LONG_CELL, ' '),
  inCell('lines', LONG_CELL, '公开\n'),
  inCell('marks', LONG_CELL, '、'),
  {
    name: 'cells merged over two rows',
    size: 1_000,
    make: (size) =>
      tableOf(
        times(size, (at) =>
          at % 2 === 0
            ? task(at).map((cell, column) => (column === 3 ? { ...cell, rowSpan: 2 } : cell))
            : task(at).filter((_, column) => column !== 3),
        ),
      ),
  },
  {
    name: 'rows below one merged cell',
    size: 1_000,
    make: (size) =>
      tableOf(
        times(size, (at) =>
          at === 0
            ? task(at).map((cell, column) => (column === 3 ? { ...cell, rowSpan: size } : cell))
            : task(at).filter((_, column) => column !== 3),
        ),
      ),
  },
  {
    name: 'headings of sections',
    size: 1_000,
    make: (size) =>
      tableOf(times(size, (at) => (at % 2 === 0 ? [{ text: '一、做好主动公开', columnSpan: 5 }] : task(at)))),
  },
  {
    name: 'paragraphs in front of the table',
    size: 2_000,
    make: (size) =>
      tableOf(
        [task(0)],
        times(size, (at) => `${at % 9}、各单位要高度重视，认真组织实施。`),
      ),
  },
  {
    name: 'header rows',
    size: 1_000,
    make: (size) => tableOf(times(size, (at) => (at % 2 === 0 ? texts(...HEADINGS) : task(at)))),
  },
  {
    name: 'rows that lack their last cells',
    size: 1_000,
    make: (size) => tableOf(times(size, (at) => texts(String(at + 1), '公开', '', '', ''))),
  },
  {
    name: 'notes behind the table',
    size: 2_000,
    make: (size) => ({ ...tableOf([task(0)]), after: times(size, (at) => `注${at + 1}：本表由各单位分工落实。`) }),
  },
  {
    name: 'rows that cite documents',
    size: 1_000,
    make: (size) =>
      tableOf(
        times(size, (at) =>
          texts(`${at + 1}`, '公开', `执行《第${at}号办法》（临政规〔2025〕${at + 1}号）。`, '区财政局', '区审计局'),
        ),
      ),
  },
  {
    name: 'rows of many units',
    size: 500,
    make: (size) =>
      tableOf(times(size, (at) => texts(`${at + 1}`, '公开', '按季度更新。', '区财政局', '区审计局、'.repeat(20)))),
  },
];
