import { columnOf } from '../../text/headers.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Block, TableBlock } from './blocks.ts';
import { isHeaderRow } from './columns.ts';
import type { GridCell, GridRow } from './grid.ts';
import { layOut } from './layout.ts';
import { filledCells } from './table-parts.ts';

/**
 * A table that lies on its side, the names of the fields in its first column and a task in each of the others, is turned; rows of one
 * cell above the names are lines in front of it. A card has names in further columns, and words in one.
 */
export function turned(block: Block, vocabulary: Vocabulary): Block[] {
  if (block.kind === 'paragraph' || block.columns < 3 || block.rows.length > MOST_NAMES) return [block];
  const from = block.rows.findIndex((row) => filledCells(row).length > 1);
  const rows = block.rows.slice(Math.max(0, from));
  if (from < 0 || !liesOnItsSide(block, rows, vocabulary)) return [block];
  const above: Block[] = block.rows
    .slice(0, from)
    .flatMap(filledCells)
    .map(({ text, range, cell }) => ({
      kind: 'paragraph',
      text,
      ...(range && { range }),
      ...(cell && { cell }),
    }));
  const columns: GridCell[][] = Array.from({ length: block.columns }, () => []);
  for (const [at, { cells }] of rows.entries()) {
    for (const cell of cells) {
      columns[cell.column]?.push({ ...cell, column: at, columnSpan: cell.rowSpan, rowSpan: cell.columnSpan });
    }
  }
  return [...above, { kind: 'table', columns: rows.length, rows: columns.map((cells) => ({ cells })) }];
}

/** A task has no more fields than a table has columns. */
const MOST_NAMES = 40;

function liesOnItsSide(block: TableBlock, rows: readonly GridRow[], vocabulary: Vocabulary): boolean {
  const laid = layOut({ ...block, rows, before: [], after: [] });
  if (laid.some((row) => isHeaderRow(row, vocabulary))) return false;
  const names = laid.flatMap(({ slots }) => (slots[0] && !slots[0].isContinued ? [slots[0].cell] : []));
  const isNames = isHeaderRow({ index: 0, slots: [], own: names }, vocabulary);
  const others = rows.flatMap(({ cells }) => cells.filter(({ column, text }) => column > 0 && text.trim() !== ''));
  const isWords = others.every(({ text }) => (columnOf(text, vocabulary) ?? 'other') === 'other');
  return isNames && isWords && rows.every((row) => filledCells(row).some(({ column }) => column === 0));
}
