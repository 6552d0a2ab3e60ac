import type { MarkedWord } from './assignment.ts';
import type { Spot } from './layout-columns.ts';
import type { Cell, Path } from './path.ts';
import { isInline } from './words.ts';

/** Pieces of one cell stand one below the other. */
const BESIDE_ITSELF = 6;
/** Cells of one row stand side by side, from the first to the last. */
const OVERLAP = 3;
const OUT_OF_ORDER = 6;

/** What it is worth that a word stands where it does, if it belongs to the column of the row that is open. */
export function spotScore(word: MarkedWord, spot: Spot, column: number, { column: last, cells }: Path): number {
  let score = spot.hints[column]!;
  if (spot.isJoined || (column === last && isInline(word))) return score;
  for (const [index, cell] of cells.entries()) {
    if (!cell || cell.page !== word.page || cell.left > cell.right) continue;
    if (index === column) {
      if (spot.start >= cell.right || spot.end <= cell.left) score -= BESIDE_ITSELF;
    } else {
      const [left, right] = index < column ? [cell, spotExtent(spot)] : [spotExtent(spot), cell];
      if (right.left <= left.left) score -= OUT_OF_ORDER;
      else if (right.left < left.right) score -= OVERLAP;
    }
  }
  return score;
}

interface Extent {
  left: number;
  right: number;
}

const NOWHERE: Extent = { left: 1, right: 0 };

function spotExtent({ start, end }: Spot): Extent {
  return { left: start, right: end };
}

/** The extent of a cell once the word is in it. */
export function extentOf({ spot, page }: MarkedWord, cell: Cell | undefined): Extent {
  const before = cell && cell.page === page && cell.left <= cell.right ? cell : undefined;
  if (!spot || spot.isJoined) return before ? { left: before.left, right: before.right } : NOWHERE;
  if (!before) return spotExtent(spot);
  return { left: Math.min(before.left, spot.start), right: Math.max(before.right, spot.end) };
}
