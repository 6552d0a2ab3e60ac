import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { TableBlock } from './blocks.ts';
import { lookOf } from './evidence.ts';
import type { GridCell, GridRow } from './grid.ts';

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
  const usual = Array.from({ length: width }, (_, column) => averageOf(featuresAt(whole, column, vocabulary)));
  const rows: GridRow[] = block.rows.slice(0, bodyFrom);
  for (const row of body) {
    const shift = rows.length > bodyFrom ? shiftOf(row, width, usual, vocabulary) : 0;
    if (shift === 0) rows.push(row);
    else {
      for (let column = 0; column < shift; column += 1) extendAbove(rows, column);
      const cells = row.cells.filter(({ column }) => column + shift < width);
      rows.push({ ...row, cells: cells.map((cell) => ({ ...cell, column: cell.column + shift })) });
    }
  }
  return { ...block, rows };
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

function featuresAt(rows: readonly GridRow[], column: number, vocabulary: Vocabulary): Features[] {
  return rows.flatMap((row) => {
    const cell = filledAt(row, column);
    return cell ? [featuresOf(cell.text, vocabulary)] : [];
  });
}

function averageOf(all: readonly Features[]): Features | undefined {
  if (all.length === 0) return undefined;
  return all[0]!.map((_, at) => all.reduce((sum, features) => sum + features[at]!, 0) / all.length);
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
  if (last < 1 || filledAt(row, 0) === undefined || row.cells.some(({ columnSpan }) => columnSpan > 1)) return 0;
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

/** The cell that stands in a column of the last row goes on for one row more. */
function extendAbove(rows: GridRow[], column: number): void {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const cell = rows[at]!.cells.find((one) => one.column === column);
    if (!cell) continue;
    const cells = rows[at]!.cells.map((one) => (one === cell ? { ...one, rowSpan: rows.length - at + 1 } : one));
    rows[at] = { ...rows[at]!, cells };
    return;
  }
}
