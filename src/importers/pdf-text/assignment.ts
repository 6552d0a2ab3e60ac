import type { Spot } from './layout-columns.ts';
import type { Word } from './words.ts';

/** How a word was put into its cell. */
export type Joint = 'new' | 'inline' | 'wrap' | 'paragraph';

/** The words of one row, last first, with the column that each was given to. */
export interface Placement {
  word: number;
  column: number;
  joint: Joint;
  /** Lines that the words stand on, its own included. */
  lines: number;
  before: Placement | undefined;
}

/** Another reading that ends its last row at the same word and was nearly as good. */
export interface Rival {
  /** How much worse, as the logarithm of a ratio. */
  loss: number;
  /** Its last row; undefined where that is a heading, the last one of `before`. */
  placement: Placement | undefined;
  /** The rows in front of it; from some row on they are those of the reading that was taken. */
  before: RowList | undefined;
}

/** Rows, last first. */
export interface RowList {
  row: ReadRow;
  before: RowList | undefined;
}

export interface TaskRow {
  placement: Placement;
  rivals: readonly Rival[];
}

export interface HeadingRow {
  /** Indices of its words. */
  heading: readonly number[];
}

export type ReadRow = TaskRow | HeadingRow;

/** A word and what was found at its beginning. */
export interface MarkedWord extends Word {
  /** Number of a task that would begin here. */
  number: number | undefined;
  /** It is a link of the longest run of numbers, and no other word could be. */
  isAnchor: boolean;
  /** It could be the heading of a chapter or section. */
  isHeading: boolean;
  /** Where it stands on its page; undefined where that is not known. */
  spot: Spot | undefined;
  /** Width of what cannot be parted from its beginning by a line break. */
  firstToken: number;
}

/** The words of a row, first first. */
export function inOrder(last: Placement): Placement[] {
  const placements: Placement[] = [];
  for (let at: Placement | undefined = last; at; at = at.before) placements.push(at);
  return placements.toReversed();
}
