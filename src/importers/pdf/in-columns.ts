import { inkEnd } from './chunks.ts';
import { centreOf } from './span.ts';
import { isBlank, type TextLine } from './text-lines.ts';
import { COLUMN_GAP } from './type-sizes.ts';

type Line = Pick<TextLine, 'letters' | 'size'>;

/** How the words of a line stand to the edge between two columns: `begins` where none stand before it. */
type Stand = 'crossed' | 'touching' | 'parted' | 'begins' | 'beside';

/**
 * Whether lines stand in columns. Cells without room at their sides touch where a line runs full: such an edge needs
 * another line that leaves it clear, or begins there. Words over several columns leave no edge clear.
 */
export function standInColumns(lines: readonly Line[], xs: readonly number[]): boolean {
  return xs.every((x) => {
    const stands = new Set(lines.map((line) => standAt(line, x)));
    const isClear = stands.has('parted') || stands.has('begins');
    return !stands.has('crossed') && (isClear || !stands.has('touching'));
  });
}

/** The same of a line for itself: one that touches an edge leaves another clear. */
export function mayStandInColumns(line: Line, xs: readonly number[]): boolean {
  const stands = new Set(xs.map((x) => standAt(line, x)));
  return !stands.has('crossed') && (!stands.has('touching') || stands.has('parted'));
}

/** Whether words of a line stand in more than one column. */
export function isInSeveral(line: Pick<TextLine, 'letters'>, xs: readonly number[]): boolean {
  return columnsOf(line, xs).size > 1;
}

/** The columns in which words of a line stand, from 0. */
export function columnsOf({ letters }: Pick<TextLine, 'letters'>, xs: readonly number[]): ReadonlySet<number> {
  const visible = letters.filter((letter) => !isBlank(letter));
  return new Set(visible.map((letter) => xs.filter((x) => centreOf(letter) > x).length));
}

function standAt({ letters, size }: Line, x: number): Stand {
  let [left, right] = [-Infinity, Infinity];
  for (const letter of letters) {
    if (isBlank(letter)) continue;
    if (centreOf(letter) < x) left = Math.max(left, inkEnd(letter));
    else right = Math.min(right, letter.left);
  }
  const near = size * COLUMN_GAP;
  if (left >= x + near || right <= x - near) return 'crossed';
  if (left === -Infinity) return right < x + size ? 'begins' : 'beside';
  if (right === Infinity) return 'beside';
  return right - left > near ? 'parted' : 'touching';
}
