import type { Hunk } from '../model/comparison.ts';

/** Above this many changed elements two sequences count as replaced rather than compared: the search is quadratic in it. */
export const MOST_CHANGES = 1000;

/**
 * Where two sequences differ, in order: the shortest edit (E. Myers, An O(ND) Difference Algorithm and Its Variations, 1986) of what
 * stands between their common head and tail.
 */
export function differences<Element>(
  before: ArrayLike<Element>,
  after: ArrayLike<Element>,
  mostChanges = MOST_CHANGES,
): Hunk[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const [oldEnd, newEnd] = [before.length - tail, after.length - tail];
  if (head === oldEnd && head === newEnd) return [];
  const all: Hunk = { before: [head, oldEnd], after: [head, newEnd] };
  if (head === oldEnd || head === newEnd) return [all];
  return shortestEdit(before, after, all, mostChanges) ?? [all];
}

function shortestEdit<Element>(
  before: ArrayLike<Element>,
  after: ArrayLike<Element>,
  { before: [oldStart, oldEnd], after: [newStart, newEnd] }: Hunk,
  mostChanges: number,
): Hunk[] | undefined {
  const [rows, columns] = [oldEnd - oldStart, newEnd - newStart];
  const most = Math.min(rows + columns, mostChanges);
  const origin = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  /** What each number of changes reaches, on every second diagonal. */
  const trail: number[] = [];
  for (let changes = 0; changes <= most; changes++) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const isInsertion =
        diagonal === -changes ||
        (diagonal !== changes && furthest[origin + diagonal - 1]! < furthest[origin + diagonal + 1]!);
      let x = isInsertion ? furthest[origin + diagonal + 1]! : furthest[origin + diagonal - 1]! + 1;
      while (x < rows && x - diagonal < columns && before[oldStart + x] === after[newStart + x - diagonal]) x++;
      furthest[origin + diagonal] = x;
      trail.push(x);
      if (x >= rows && x - diagonal >= columns) return hunksAlong(trail, changes, rows, columns, oldStart, newStart);
    }
  }
  return undefined;
}

/** Walks the search back from the end and gathers the steps that change something. */
function hunksAlong(
  trail: readonly number[],
  most: number,
  rows: number,
  columns: number,
  oldStart: number,
  newStart: number,
): Hunk[] {
  const hunks: { before: [number, number]; after: [number, number] }[] = [];
  let [x, y] = [rows, columns];
  for (let changes = most; changes > 0; changes--) {
    const before = changes - 1;
    const at = (diagonal: number): number => trail[(before * changes + diagonal + before) / 2]!;
    const diagonal = x - y;
    const isInsertion = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
    const fromX = isInsertion ? at(diagonal + 1) : at(diagonal - 1);
    const fromY = fromX - (isInsertion ? diagonal + 1 : diagonal - 1);
    // Behind the change the two run on together as far as they can.
    const [changedX, changedY] = isInsertion ? [fromX, fromY + 1] : [fromX + 1, fromY];
    const first = hunks[0];
    if (first && first.before[0] === oldStart + changedX && first.after[0] === newStart + changedY) {
      first.before[0] = oldStart + fromX;
      first.after[0] = newStart + fromY;
    } else {
      hunks.unshift({
        before: [oldStart + fromX, oldStart + changedX],
        after: [newStart + fromY, newStart + changedY],
      });
    }
    [x, y] = [fromX, fromY];
  }
  return hunks;
}
