import { stripBlanks } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { isContinuedTitle, isTableTitle } from '../notice/is-table-title.ts';
import type { GridCell, GridRow } from './grid.ts';

/**
 * Several tables below one another in one: a title further down, with headings under it, begins the next. One that says that the table goes
 * on, above the headings that it has, begins none.
 */
export function partsAtTitles(rows: readonly GridRow[]): GridRow[][] {
  const parts: GridRow[][] = [[]];
  for (const [at, row] of rows.entries()) {
    const open = parts.at(-1)!;
    const isTitle = isTitleRow(row) && open.some((above) => filledCells(above).length > 2);
    const header = isTitle ? rows.slice(at + 1, at + 4).find(looksLikeHeader) : undefined;
    const goesOn = isContinuedTitle(filledCells(row)[0]?.text ?? '') && open.some((above) => areSame(above, header));
    if (header && !goesOn) parts.push([row]);
    else open.push(row);
  }
  return parts;
}

function areSame(row: GridRow, header: GridRow | undefined): boolean {
  const wordsOf = (one: GridRow): string =>
    filledCells(one)
      .map(({ text }) => stripBlanks(text))
      .join('|');
  return header !== undefined && wordsOf(row) === wordsOf(header);
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

/** Short words in three cells or more. */
function looksLikeHeader(row: GridRow): boolean {
  const cells = filledCells(row);
  return cells.length > 2 && cells.every(({ text }) => stripBlanks(text).length <= 12 && !/\d/.test(text));
}
