import { describe, expect, it } from 'vitest';
import type { PageCell, PageRow } from '../../../src/importers/pdf/page-table.ts';
import { joinPages } from '../../../src/importers/pdf/whole-tables.ts';

const XS = [0, 60, 200, 400];

function cell(from: number, text: string, merged: Partial<PageCell> = {}): PageCell {
  return { from, to: from + 1, isContinued: false, rowSpan: 1, text, lines: [], room: 100, ...merged };
}

function joined(above: PageRow[], below: PageRow[]): readonly PageRow[] {
  const page = (number: number, rows: PageRow[]) => ({
    page: number,
    parts: [
      {
        kind: 'table' as const,
        top: 0,
        bottom: 100,
        isGuessed: false,
        isRuled: true,
        hasOpenRows: false,
        xs: XS,
        rows,
      },
    ],
  });
  const [table] = joinPages([page(1, above), page(2, below)]);
  if (table?.kind !== 'table') throw new Error('no table');
  return table.rows;
}

/** The first column of a table over two pages, after the pages are joined. */
function firstColumn(above: PageRow[], below: PageRow[]): { text: string; isContinued: boolean }[] {
  return joined(above, below).map(({ cells }) => ({ text: cells[0]!.text, isContinued: cells[0]!.isContinued }));
}

const row = (first: PageCell, number: number): PageRow => ({
  top: 0,
  bottom: 20,
  isDoubtful: false,
  cells: [first, cell(1, `${number}`), cell(2, `完成第${number}项工作。`)],
});

describe('a merged cell over two pages', () => {
  it('has the words that stand on the second of them', () => {
    const rows = firstColumn(
      [row(cell(0, '领域'), 1), row(cell(0, '', { rowSpan: 2 }), 2), row(cell(0, '', { isContinued: true }), 3)],
      [row(cell(0, '二、规范收费', { rowSpan: 2 }), 4), row(cell(0, '', { isContinued: true }), 5)],
    );
    expect(rows).toEqual([
      { text: '领域', isContinued: false },
      { text: '二、规范收费', isContinued: false },
      { text: '', isContinued: true },
      { text: '', isContinued: true },
      { text: '', isContinued: true },
    ]);
  });

  it('takes no words of a row that is not merged, nor gives any to one', () => {
    const tall = { rowSpan: 2 };
    const rest = { isContinued: true };
    const single = firstColumn(
      [row(cell(0, '区教育局'), 1), row(cell(0, ''), 2)],
      [row(cell(0, '区财政局', tall), 3), row(cell(0, '', rest), 4)],
    );
    expect(single.map(({ text }) => text)).toEqual(['区教育局', '', '区财政局', '']);
    const alone = firstColumn(
      [row(cell(0, '区教育局'), 1), row(cell(0, '', tall), 2), row(cell(0, '', rest), 3)],
      [row(cell(0, '区财政局'), 4), row(cell(0, '区民政局'), 5)],
    );
    expect(alone.map(({ text }) => text)).toEqual(['区教育局', '', '', '区财政局', '区民政局']);
  });
});

describe('a row of nothing that is drawn in front of the end of a page', () => {
  const plain = (title: string, units: string): PageRow => ({
    top: 0,
    bottom: 20,
    isDoubtful: false,
    cells: [cell(0, title), cell(1, title && '按月推进。'), cell(2, units)],
  });

  it('is none, and the row above it goes on', () => {
    const rows = joined(
      [plain('任务', '单位'), plain('建章立制', '区财政局、各乡镇人民'), plain('', '')],
      [plain('', '政府'), plain('督促整改', '区司法局')],
    );
    expect(rows.map(({ cells }) => cells[2]!.text)).toEqual(['单位', '区财政局、各乡镇人民政府', '区司法局']);
  });

  it('stays where a cell is merged into it', () => {
    const merged: PageRow = {
      top: 0,
      bottom: 20,
      isDoubtful: false,
      cells: [cell(0, '', { isContinued: true }), cell(1, ''), cell(2, '')],
    };
    expect(joined([plain('任务', '单位'), merged], [plain('督促整改', '区司法局')])).toHaveLength(3);
  });
});
