import { readNumbering } from '../../text/numbering.ts';
import type { Block, TableBlock } from './blocks.ts';
import type { GridCell, GridRow } from './grid.ts';
import { filledCells as filled, partsAtTitles } from './table-parts.ts';

/**
 * What a sheet holds, in terms of a document: rows of one cell above the table are its title and notice, those behind it
 * what follows; a title further down begins another table.
 */
export function sheetBlocks(rows: readonly GridRow[], columns: number): Block[] {
  const parts = partsAtTitles(rows);
  return parts.flatMap((part, index) => blocksOfPart(part, columns, index === 0));
}

function blocksOfPart(rows: readonly GridRow[], columns: number, isFirst: boolean): Block[] {
  const from = rows.findIndex((row) => filled(row).length > 1);
  if (from < 0) return rows.flatMap(paragraphsOf);
  // A row of one cell under merged ones is a task that shares what is merged.
  const merged = rows.map(lastCovered).reduce((last, row) => Math.max(last, row), -1);
  let to = rows.length;
  while (to - 1 > Math.max(from, merged) && isBehind(rows[to - 1]!)) to -= 1;
  const table: TableBlock = {
    kind: 'table',
    columns,
    rows: rows.slice(from, to).map(({ cells }, at) => ({ cells: cells.map((cell) => clipped(cell, to - from - at)) })),
    ...(!isFirst && { isApart: true }),
  };
  return [...rows.slice(0, from).flatMap(paragraphsOf), table, ...rows.slice(to).flatMap(paragraphsOf)];
}

/** Position of the last row that a merged cell of a row reaches; -1 where it has none. */
function lastCovered({ cells }: GridRow, at: number): number {
  let last = -1;
  for (const { rowSpan } of cells) if (rowSpan > 1) last = Math.max(last, at + rowSpan - 1);
  return last;
}

function clipped(cell: GridCell, rows: number): GridCell {
  return cell.rowSpan > rows ? { ...cell, rowSpan: rows } : cell;
}

/** 抄送、填表人、备注 in one cell below the table; numbered rows are headings or tasks. */
function isBehind(row: GridRow): boolean {
  const [first, second] = filled(row);
  if (first === undefined) return true;
  return (
    second === undefined &&
    first.column === 0 &&
    first.rowSpan === 1 &&
    !readNumbering(first.text) &&
    /^[^\d]/.test(first.text.trim())
  );
}

function paragraphsOf(row: GridRow): Block[] {
  return filled(row).map(({ text, range, cell }) => ({
    kind: 'paragraph',
    text,
    ...(range && { range }),
    ...(cell && { cell }),
  }));
}
