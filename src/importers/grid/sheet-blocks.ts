import { stripBlanks } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import type { Block, TableBlock } from './blocks.ts';
import type { GridCell, GridRow } from './grid.ts';

/**
 * What a sheet holds, in terms of a document: rows of one cell above the table are its title and notice, those behind it
 * what follows; a title further down begins another table.
 */
export function sheetBlocks(rows: readonly GridRow[], columns: number): Block[] {
  const parts = partsOf(rows);
  return parts.flatMap((part, index) => blocksOfPart(part, columns, index === 0));
}

function partsOf(rows: readonly GridRow[]): GridRow[][] {
  const parts: GridRow[][] = [[]];
  for (const [at, row] of rows.entries()) {
    const isTitle = isTitleRow(row) && parts.at(-1)!.some((above) => filled(above).length > 2);
    if (isTitle && looksLikeHeader(rows.slice(at + 1, at + 4))) parts.push([]);
    parts.at(-1)!.push(row);
  }
  return parts;
}

function isTitleRow(row: GridRow): boolean {
  const [first, second] = filled(row);
  return first !== undefined && second === undefined && isTableTitle(first.text) && !readNumbering(first.text);
}

/** Short words in three cells or more, a line or two below the title. */
function looksLikeHeader(rows: readonly GridRow[]): boolean {
  return rows.some((row) => {
    const cells = filled(row);
    return cells.length > 2 && cells.every(({ text }) => stripBlanks(text).length <= 12 && !/\d/.test(text));
  });
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

function filled({ cells }: GridRow): GridCell[] {
  return cells.filter(({ text }) => text.trim() !== '');
}
