import type { Word } from './words.ts';

/** How a word was put into its cell. */
export type Joint = 'new' | 'inline' | 'wrap' | 'paragraph';

/** The words of one row, last first, with the column that each was given to. */
export interface Placement {
  word: number;
  column: number;
  joint: Joint;
  before: Placement | undefined;
}

/** Another reading of the same row that was nearly as good. */
export interface Rival {
  /** How much worse, as the logarithm of a ratio. */
  loss: number;
  placement: Placement | undefined;
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
  /** Width of what cannot be parted from its beginning by a line break. */
  firstToken: number;
}
