import { readNumbering } from '../../text/numbering.ts';
import { opensTableNote } from '../../text/table-notes.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { TableBlock } from './blocks.ts';
import { isFormRow, isSumName } from './row-kind.ts';
import { lookOf } from './evidence.ts';
import type { GridCell, GridRow } from './grid.ts';
import { filledCells } from './table-parts.ts';

/**
 * A converter that writes a merged cell once shifts the rows under it to the left, and leaves their last cells empty. Such a
 * row is put back where its cells are like the others of their columns, under the merged cell.
 */
export function withLeftOutCells(block: TableBlock, findBody: () => number, vocabulary: Vocabulary): TableBlock {
  if (block.columns < 3 || !block.rows.some((row) => lastFilled(row) < block.columns - 1)) return block;
  const bodyFrom = findBody();
  // A bar behind the last cell makes a column that has no heading and no words.
  const width = 1 + Math.max(-1, ...block.rows.slice(0, bodyFrom).map(lastFilled));
  if (bodyFrom === 0 || block.rows.slice(bodyFrom).some(({ cells }) => cells.some(({ rowSpan }) => rowSpan > 1)))
    return block;
  const body = block.rows.slice(bodyFrom);
  const whole = body.filter((row) => lastFilled(row) === width - 1 && filledAt(row, 0) !== undefined);
  if (whole.length === 0 || whole.length === body.length) return block;
  const usual = usualFeatures(whole, width, vocabulary);
  const shifts = body.map((row, at) => (at === 0 ? 0 : shiftOf(row, width, usual, vocabulary)));
  return { ...block, rows: putBack(block.rows, [...block.rows.slice(0, bodyFrom).map(() => 0), ...shifts], width) };
}

/** Each row as many columns to the right as it was shifted; the last cells above what it lacks go on for one row more. */
function putBack(rows: readonly GridRow[], shifts: readonly number[], width: number): GridRow[] {
  const above: { cell: GridCell; row: number }[] = [];
  const spans = new Map<GridCell, number>();
  const back = rows.map((row, at): GridRow => {
    const shift = shifts[at]!;
    for (const over of above.slice(0, shift)) if (over) spans.set(over.cell, at - over.row + 1);
    const kept = shift === 0 ? row.cells : row.cells.filter(({ column }) => column + shift < width);
    const cells = shift === 0 ? kept : kept.map((cell) => ({ ...cell, column: cell.column + shift }));
    for (const cell of cells) above[cell.column] = { cell, row: at };
    return shift === 0 ? row : { ...row, cells };
  });
  const spanned = (cell: GridCell): GridCell => ({ ...cell, rowSpan: spans.get(cell) ?? cell.rowSpan });
  return back.map((row) =>
    row.cells.some((cell) => spans.has(cell)) ? { ...row, cells: row.cells.map(spanned) } : row,
  );
}

const filledAt = ({ cells }: GridRow, at: number): GridCell | undefined =>
  cells.find(({ column, text }) => column === at && text.trim() !== '');

function lastFilled({ cells }: GridRow): number {
  return cells.reduce((last, { column, text }) => (text.trim() === '' ? last : Math.max(last, column)), -1);
}

/** What tells columns apart: names of units, a time, a number alone, a number in front, a sentence. */
type Features = readonly number[];

function featuresOf(text: string, vocabulary: Vocabulary): Features {
  const look = lookOf(text, vocabulary);
  const style = readNumbering(text)?.style;
  return [look.units, look.isDeadline ? 1 : 0, look.isNumber ? 1 : 0, style === 'item' ? 1 : 0, look.prose];
}

/** What stands in each column on the average; undefined where nothing does. */
function usualFeatures(rows: readonly GridRow[], width: number, vocabulary: Vocabulary): (Features | undefined)[] {
  const sums = Array.from({ length: width }, () => ({ count: 0, total: undefined as number[] | undefined }));
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      const sum = sums[column];
      if (!sum || text.trim() === '') continue;
      const features = featuresOf(text, vocabulary);
      sum.count += 1;
      sum.total = features.map((value, at) => value + (sum.total?.[at] ?? 0));
    }
  }
  return sums.map(({ count, total }) => total?.map((value) => value / count));
}

/** A shift must explain the row better by one whole feature: a unit less in a column of sentences. */
const CLEARLY = 1;

function shiftOf(
  row: GridRow,
  width: number,
  usual: readonly (Features | undefined)[],
  vocabulary: Vocabulary,
): number {
  const last = lastFilled(row);
  // 合计, 备注 and 审核人：… stand where the numbers do, and nothing is left out in front of them.
  const first = filledAt(row, 0);
  if (
    last < 1 ||
    first === undefined ||
    isSumName(first.text) ||
    opensTableNote(first.text) ||
    isFormRow(filledCells(row), vocabulary) ||
    row.cells.some(({ columnSpan }) => columnSpan > 1)
  )
    return 0;
  const cells = row.cells
    .filter(({ text }) => text.trim() !== '')
    .map(({ column, text }) => ({ column, features: featuresOf(text, vocabulary) }));
  const strain = (shift: number): number =>
    cells.reduce((sum, { column, features }) => {
      const expected = usual[column + shift];
      return sum + (expected ? features.reduce((all, value, at) => all + Math.abs(value - expected[at]!), 0) : 1);
    }, 0);
  const unshifted = strain(0);
  let [best, least] = [0, unshifted - CLEARLY];
  for (let shift = 1; last + shift < width; shift += 1) {
    const own = strain(shift);
    if (own < least) [best, least] = [shift, own];
  }
  return best;
}
