import type { Stroke } from './marks.ts';
import { Groups, type Region } from './regions.ts';
import { EDGE_SAME } from './type-sizes.ts';

/** A field of a table: rows [top, bottom) and columns [left, right) of its lattice. */
export interface Field {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A table as drawn: where its columns and rows are parted, and which fields are not parted. */
export interface Lattice {
  xs: number[];
  ys: number[];
  fields: Field[];
}

/** Share of a side that a line must cover to be a wall. */
const COVERED = 0.6;
const MOST_COLUMNS = 64;
const MOST_ROWS = 3_000;

/** Cells between ruling lines. Outer lines that are not drawn stand where the others end. */
export function latticeOf(region: Region): Lattice | undefined {
  const xs = positions([...region.verticals.map(({ at }) => at), region.left, region.right]);
  const ys = positions([...region.horizontals.map(({ at }) => at), region.top, region.bottom]);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns > MOST_COLUMNS || rows > MOST_ROWS) return undefined;
  const groups = new Groups(columns * rows);
  const across = byPosition(region.horizontals, ys);
  const down = byPosition(region.verticals, xs);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      if (column + 1 < columns && !isWall(down[column + 1]!, ys[row]!, ys[row + 1]!)) groups.join(at, at + 1);
      if (row + 1 < rows && !isWall(across[row + 1]!, xs[column]!, xs[column + 1]!)) groups.join(at, at + columns);
    }
  }
  return { xs, ys, fields: fieldsOf(groups, columns, rows) };
}

/** Distinct positions; those close together are one, in their middle. */
function positions(values: readonly number[]): number[] {
  const found: { sum: number; count: number; first: number }[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && value - last.first < EDGE_SAME) {
      last.sum += value;
      last.count += 1;
    } else found.push({ sum: value, count: 1, first: value });
  }
  return found.map(({ sum, count }) => sum / count);
}

function byPosition(strokes: readonly Stroke[], at: readonly number[]): Stroke[][] {
  const sorted: Stroke[][] = at.map(() => []);
  for (const stroke of strokes) {
    let best = 0;
    for (const [index, value] of at.entries()) {
      if (Math.abs(value - stroke.at) < Math.abs(at[best]! - stroke.at)) best = index;
    }
    sorted[best]!.push(stroke);
  }
  return sorted;
}

function isWall(strokes: readonly Stroke[], from: number, to: number): boolean {
  let covered = 0;
  for (const stroke of strokes) covered += Math.max(0, Math.min(to, stroke.to) - Math.max(from, stroke.from));
  return covered >= (to - from) * COVERED;
}

function fieldsOf(groups: Groups, columns: number, rows: number): Field[] {
  const open = new Map<string, Field>();
  const fields: Field[] = [];
  for (let row = 0; row < rows; row += 1) {
    // Row by row: what is joined but no rectangle falls apart into rectangles.
    for (let left = 0; left < columns;) {
      const root = groups.rootOf(row * columns + left);
      let right = left + 1;
      while (right < columns && groups.rootOf(row * columns + right) === root) right += 1;
      const key = `${root} ${left} ${right}`;
      const above = open.get(key);
      if (above && above.bottom === row) above.bottom = row + 1;
      else {
        const field = { left, right, top: row, bottom: row + 1 };
        open.set(key, field);
        fields.push(field);
      }
      left = right;
    }
  }
  return fields;
}
