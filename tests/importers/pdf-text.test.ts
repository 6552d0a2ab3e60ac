import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import type { GridDocument } from '../../src/importers/grid/grid.ts';
import { looksLikePdfText, readPdfText } from '../../src/importers/pdf-text/read-pdf-text.ts';
import { inventTable, type Habits } from './invented-tables.ts';
import { LIKE_THE_REAL_ONE, renderPdfText, type Layout, type PlainTable } from './render-pdf-text.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s/gu, '');

function taskRows(grid: GridDocument) {
  return grid.rows.slice(1).filter(({ cells }) => cells.length > 1);
}

interface Measured {
  cells: number;
  wrong: number;
  /** Wrong ones that carry no doubt. */
  silent: number;
  /** Right ones that carry one. */
  needless: number;
}

/** How the cells of tasks came back. */
function measure(table: PlainTable, text: string): Measured {
  const numberOf = (cell: string) => /^\d+/.exec(cell)?.[0];
  const rows = new Map(
    taskRows(readPdfText(text, vocabulary)).map(({ cells }) => [numberOf(plain(cells[0]?.text)), cells]),
  );
  const found: Measured = { cells: 0, wrong: 0, silent: 0, needless: 0 };
  for (const row of table.rows) {
    if ('heading' in row) continue;
    const cells = rows.get(numberOf(row.cells[0]!.join('')));
    for (const [column, paragraphs] of row.cells.entries()) {
      const isRight = plain(paragraphs.join('')) === plain(cells?.[column]?.text);
      const isDoubted = cells?.[column]?.doubt !== undefined;
      found.cells += 1;
      if (!isRight) found.wrong += 1;
      if (!isRight && !isDoubted) found.silent += 1;
      if (isRight && isDoubted) found.needless += 1;
    }
  }
  return found;
}

const SMALL = `临江市人民政府办公室文件

临政办〔2026〕12号

 工作任务 工作要求 牵头单位 责任单位

一、聚焦企业需求推动公开

1.梳理惠企政策。
按行业归并各类政策，在门户网站设立专栏，
方便企业查询。
市发改委
市直各有关单位，各县（市）

区政府

2.公示招标信息。
每月更新。
市直各有关单位，各县（市）

区政府

— 2 —

工作任务 工作要求 牵头单位 责任单位

3.改进窗口服务。
统一服务标准，公开办理时限。
市政务服务中

心管委会（负责市级窗

口）

市直各有关单位，各县（市）

区政府
抄送：市委办公室。
`;

describe('the text of a PDF file', () => {
  const grid = readPdfText(SMALL, vocabulary);
  const words = taskRows(grid).map(({ cells }) => cells.map(({ text }) => plain(text)));

  it('gives every task a cell for each column, empty ones included', () => {
    const all = '市直各有关单位，各县（市）区政府';
    expect(words).toEqual([
      ['1.梳理惠企政策。', '按行业归并各类政策，在门户网站设立专栏，方便企业查询。', '市发改委', all],
      ['2.公示招标信息。', '每月更新。', '', all],
      ['3.改进窗口服务。', '统一服务标准，公开办理时限。', '市政务服务中心管委会（负责市级窗口）', all],
    ]);
  });

  it('keeps the header once, headings over all columns, and what stands around the table', () => {
    expect(grid.rows[0]!.cells.map(({ text }) => text)).toEqual(['工作任务', '工作要求', '牵头单位', '责任单位']);
    expect(grid.rows[1]!.cells).toMatchObject([{ text: '一、聚焦企业需求推动公开', columnSpan: 4, isVerbatim: true }]);
    expect(grid.before.map(({ text }) => text)).toEqual(['临江市人民政府办公室文件', '临政办〔2026〕12号']);
    expect(grid.after.map(({ text }) => text)).toEqual(['抄送：市委办公室。']);
  });

  it('turns the page at page numbers, and knows where in the file a cell stands', () => {
    const last = taskRows(grid).at(-1)!.cells;
    expect(taskRows(grid)[0]!.cells[0]!.cell).toMatchObject({ page: 2, row: 3, column: 1 });
    expect(last[0]!.cell?.page).toBeGreaterThan(2);
    for (const { cells } of grid.rows) {
      for (const { text, range, isVerbatim } of cells)
        if (range && isVerbatim) expect(SMALL.slice(...range)).toBe(text);
    }
  });

  it('knows numbers of pages by their going on, however many digits they have', () => {
    const bound = SMALL.replace('— 2 —', '\n1204\f').replace('抄送：', '\n1205\f抄送：');
    expect(bound.match(/\f/g)).toHaveLength(2);
    const found = taskRows(readPdfText(bound, vocabulary)).map(({ cells }) => cells.map(({ text }) => plain(text)));
    expect(found).toEqual(words);
  });

  it('is told from tab-led cells, from Markdown and from running text', () => {
    const tabbed = SMALL.replaceAll('\n\n', '\n').replaceAll('\n', '\n\t');
    const real = looksLikePdfText(SMALL, vocabulary);
    expect(real).toBeGreaterThan(0.4);
    expect(looksLikePdfText(tabbed, vocabulary)).toBeLessThan(real / 2);
    expect(looksLikePdfText('没有表格的一段话。\n', vocabulary)).toBe(0);
  });
});

const SEEDS = [1201, 1202, 1203];
const FIVE = { widths: [13, 17, 9, 12, 7], centred: [true, true, true, true, true] };

// Some rows hold a lone named unit: whether it leads or is responsible no text tells, so that a doubt is the best answer.
describe('generated tables', () => {
  const nostop = { titlesEndInStop: false, leadSeparator: 'lines' } as const;
  const layouts: [string, Partial<Layout>, Partial<Habits>, leastRight?: number, mostSilent?: number][] = [
    ['like the real ones', {}, {}],
    ['no blank lines', { blankLines: 'none' }, {}],
    ['doubled blank lines', { blankLines: 'double' }, {}],
    ['blank lines around cells', { blankLines: 'groups', sharesLines: false }, {}],
    ['form feeds, headings apart', { pageMark: '\f', header: 'own lines', pageNumbers: true }, {}],
    ['narrow columns', { widths: [10, 14, 7, 9] }, {}],
    ['punctuation at the start of a line', { hasKinsoku: false }, {}],
    // The part of a requirement on the page before stands in front of the title, which is centred on the next one.
    ['rows over the end of a page', { splitsRows: true, linesPerPage: 24 }, {}, 0.97, 0.01],
    ['titles without a stop, leads on lines of their own', {}, nostop],
    ['five columns', FIVE, { columns: 5 }],
    ['line by line, all columns centred', { order: 'visual' }, {}],
    ['line by line, no blank lines', { order: 'visual', blankLines: 'none' }, {}],
    ['line by line, short columns centred', { order: 'visual', centred: [false, false, true, true] }, {}, 0.98],
    ['line by line, all at the top', { order: 'visual', centred: [false, false, false, false] }, {}],
    ['line by line, five columns', { ...FIVE, order: 'visual' }, { columns: 5 }, 0.96, 0.025],
  ];
  it.each(layouts)('come back: %s', (_, layout, habits, leastRight = 0.99, mostSilent = 0.003) => {
    const all: Measured = { cells: 0, wrong: 0, silent: 0, needless: 0 };
    for (const seed of SEEDS) {
      const table = inventTable(seed, { titlesEndInStop: true, leadSeparator: '、', columns: 4, tasks: 20, ...habits });
      const found = measure(table, renderPdfText(table, { ...LIKE_THE_REAL_ONE, ...layout }));
      for (const key of ['cells', 'wrong', 'silent', 'needless'] as const) all[key] += found[key];
    }
    expect(1 - all.wrong / all.cells).toBeGreaterThanOrEqual(leastRight);
    expect(all.silent / all.cells).toBeLessThanOrEqual(mostSilent);
    expect(all.needless / all.cells).toBeLessThanOrEqual(0.04);
  });
});

describe('what pdftotext leaves of a page', () => {
  const numbered: Habits = { titlesEndInStop: false, leadSeparator: 'lines', columns: 6, tasks: 14 };
  const plainly: Habits = { titlesEndInStop: true, leadSeparator: 'lines', columns: 4, tasks: 14 };
  const textOf = (name: string) => readFileSync(new URL(`pdftotext/${name}.txt`, import.meta.url), 'utf8');
  const faultsOf = (name: string) => readPdfText(textOf(name), vocabulary).faults?.map(({ id }) => id);

  it.each<[string, Habits]>([
    ['middle-landscape.layout', plainly],
    ['borderless-portrait.layout', plainly],
    ['numbered-portrait.layout', numbered],
  ])('is read by its columns: %s', (name, habits) => {
    expect(measure(inventTable(801, habits), textOf(name))).toMatchObject({ wrong: 0, needless: 0 });
    expect(faultsOf(name)).toEqual([]);
  });

  it('is read by its sentences where the columns are lost', () => {
    const { wrong, silent } = measure(inventTable(801, plainly), textOf('middle-landscape.raw'));
    expect(wrong).toBeLessThanOrEqual(2);
    expect(silent).toBe(0);
    expect(faultsOf('middle-landscape.raw')).toEqual([]);
  });

  it('is reported where the lines are out of order', () => {
    expect(faultsOf('middle-landscape.plain')).toEqual(['import/lines-out-of-order']);
  });
});

describe('long tables', () => {
  const habits: Habits = { titlesEndInStop: true, leadSeparator: '、', columns: 4, tasks: 990 };
  const text = renderPdfText(inventTable(5, habits), { ...LIKE_THE_REAL_ONE, widths: [10, 14, 7, 9] });

  it('are read to their end', () => {
    expect(text.match(/\S+/g)!.length).toBeGreaterThan(12_000);
    const { rows, faults } = readPdfText(text, vocabulary);
    expect(rows.filter(({ cells }) => cells.length > 1).length).toBe(991);
    expect(faults).toEqual([]);
  });

  it('say how much was not read', () => {
    const broken = `${SMALL.replace(/抄送.*\n/, '')}4.${'字'.repeat(3000)}\n5.其后。\n要求。\n`;
    expect(readPdfText(broken, vocabulary).faults).toEqual([
      {
        id: 'import/text-cut',
        severity: 'error',
        data: { lines: 3 },
        range: [broken.indexOf('4.字'), broken.indexOf('\n5.其后')],
      },
    ]);
  });
});

describe('bad input', () => {
  const header = '工作任务 工作要求 牵头单位 责任单位\n';
  it.each([
    ['nothing', ''],
    ['a header alone', header],
    ['one endless line', header + '字'.repeat(3_000_000)],
    ['brackets that never close', `${header}1.（\n${'（'.repeat(300_000)}`],
    ['letters with blanks between them', header + '市 '.repeat(300_000)],
    ['lines without a number', header + '没有编号的一行，\n'.repeat(4_000)],
    ['headings without end', '任务\n'.repeat(200_000)],
    ['form feeds', `${'\f'.repeat(300_000)}任务 要求`],
  ])(
    '%s is read without a fault',
    (_, text) => {
      const grid = readPdfText(text, vocabulary);
      for (const { range } of [...grid.before, ...grid.after]) expect(range![1]).toBeLessThanOrEqual(text.length);
    },
    60_000,
  );
});
