import { stripBlanks } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import type { GridCell, GridRow } from './grid.ts';

/** Several tables below one another in one: a title further down, with headings under it, begins the next. */
export function partsAtTitles(rows: readonly GridRow[]): GridRow[][] {
  const parts: GridRow[][] = [[]];
  for (const [at, row] of rows.entries()) {
    const isTitle = isTitleRow(row) && parts.at(-1)!.some((above) => filledCells(above).length > 2);
    if (isTitle && looksLikeHeader(rows.slice(at + 1, at + 4))) parts.push([]);
    parts.at(-1)!.push(row);
  }
  return parts;
}

/** The title that a table carries in its own first rows, blanks stripped. */
export function ownTitle(rows: readonly GridRow[]): string | undefined {
  const header = rows.findIndex((row) => filledCells(row).length > 2);
  const title = rows.slice(0, Math.max(0, header)).find(isTitleRow);
  return title && stripBlanks(filledCells(title)[0]!.text);
}

export function filledCells({ cells }: GridRow): GridCell[] {
  return cells.filter(({ text }) => text.trim() !== '');
}

function isTitleRow(row: GridRow): boolean {
  const [first, second] = filledCells(row);
  return first !== undefined && second === undefined && isTableTitle(first.text) && !readNumbering(first.text);
}

/** Short words in three cells or more, a line or two below the title. */
function looksLikeHeader(rows: readonly GridRow[]): boolean {
  return rows.some((row) => {
    const cells = filledCells(row);
    return cells.length > 2 && cells.every(({ text }) => stripBlanks(text).length <= 12 && !/\d/.test(text));
  });
}
