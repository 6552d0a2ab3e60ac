import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import type { GridDocument } from '../../src/importers/grid/grid.ts';
import { looksLikePdfText, readPdfText } from '../../src/importers/pdf-text/read-pdf-text.ts';
import { inventTable } from './invented-tables.ts';
import { LIKE_THE_REAL_ONE, renderPdfText, type Layout, type PlainTable } from './render-pdf-text.ts';

const plain = (text: string | undefined): string => (text ?? '').replace(/\s/gu, '');

function taskRows(grid: GridDocument) {
  return grid.rows.slice(1).filter(({ cells }) => cells.length > 1);
}

/** Cells of tasks that came back changed, and those of them that carry a doubt. */
function measure(table: PlainTable, text: string) {
  const rows = new Map(
    taskRows(readPdfText(text, vocabulary)).map(({ cells }) => [/^\d+/.exec(plain(cells[0]?.text))?.[0], cells]),
  );
  let [all, wrong, doubts] = [0, 0, 0];
  for (const row of table.rows) {
    if ('heading' in row) continue;
    const cells = rows.get(/^\d+/.exec(row.cells[0]!.join(''))?.[0]);
    for (const [column, paragraphs] of row.cells.entries()) {
      all += 1;
      if (plain(paragraphs.join('')) !== plain(cells?.[column]?.text)) wrong += 1;
      else if (cells?.[column]?.doubt !== undefined) doubts += 1;
    }
  }
  return { right: 1 - wrong / all, doubts: doubts / all };
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

  it('is told from tab-led cells, from Markdown and from running text', () => {
    const tabbed = SMALL.replaceAll('\n\n', '\n').replaceAll('\n', '\n\t');
    const real = looksLikePdfText(SMALL, vocabulary);
    expect(real).toBeGreaterThan(0.4);
    expect(looksLikePdfText(tabbed, vocabulary)).toBeLessThan(real / 2);
    expect(looksLikePdfText('没有表格的一段话。\n', vocabulary)).toBe(0);
  });
});

describe('generated tables', () => {
  const layouts: [string, Partial<Layout>, least: number][] = [
    ['like the real ones', {}, 0.97],
    ['no blank lines', { blankLines: 'none' }, 0.97],
    ['doubled blank lines', { blankLines: 'double' }, 0.97],
    ['blank lines around cells', { blankLines: 'groups', sharesLines: false }, 0.97],
    [
      'form feeds, page numbers, each heading on its own line',
      { pageMark: '\f', header: 'own lines', pageNumbers: true },
      0.97,
    ],
    ['narrow columns', { widths: [10, 14, 7, 9] }, 0.95],
    ['no rule against punctuation at the start of a line', { hasKinsoku: false }, 0.95],
  ];
  it.each(layouts)('come back: %s', (_, layout, least) => {
    for (const seed of [3, 4]) {
      const table = inventTable(seed, { titlesEndInStop: true, leadSeparator: '、', columns: 4, tasks: 20 });
      const { right, doubts } = measure(table, renderPdfText(table, { ...LIKE_THE_REAL_ONE, ...layout }));
      expect(right).toBeGreaterThanOrEqual(least);
      expect(doubts).toBeLessThanOrEqual(0.03);
    }
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
