import type { Problem, Said } from '../../model/document.ts';
import type { CellPlace } from '../../model/location.ts';
import type { OutlineStyle } from '../../text/numbering.ts';

/** A line of text outside the table. */
export interface Paragraph {
  text: string;
  /** What the file itself says that the line is, beside its words: an item of a list, a note, a heading of a level from 1. */
  shape?: 'item' | 'note' | number;
  /** Empty lines in front of it, in formats that are text. */
  blankLines?: number;
  /** Room in front of the words, in widths of a character, in formats that are text. */
  room?: number;
  range?: readonly [start: number, end: number];
  cell?: CellPlace;
}

/** One cell; a cell that spans several columns or rows stands once, at its first column and row. */
export interface GridCell {
  /** The words as they stand, lines joined by \n. */
  text: string;
  /** First column, from 0. */
  column: number;
  columnSpan: number;
  rowSpan: number;
  range?: readonly [start: number, end: number];
  /** The file's text at `range` is `text`, character by character. */
  isVerbatim?: boolean;
  /** Where stretches of `text` stand in the file, character by character, when the whole does not: `at` counts in `text`. */
  runs?: readonly { at: number; range: readonly [start: number, end: number] }[];
  cell?: CellPlace;
  /** The number that an automatic list puts in front of the words; they begin at `end`. */
  listNumber?: { value: number; end: number };
  /** Set where another reading was nearly as likely: the words in doubt. */
  doubt?: string;
}

export interface GridRow {
  /** In column order. */
  cells: readonly GridCell[];
  /** The reader knows the row to be the names of the columns, whether anybody else knows them or not. */
  isHeader?: boolean;
  /** The reader knows the row to be the heading of a section: with the paragraphs that stand below it. */
  heading?: { text: readonly Paragraph[] };
  /** In running text: the level of the outline that the row stands on. Sections of this level and below end in front of it. */
  level?: OutlineStyle;
}

/** What every reader of a format without a schema produces; one piece of code turns it into a table. */
export interface GridDocument {
  /** Paragraphs in front of the table: notice and title. */
  before: readonly Paragraph[];
  columns: number;
  rows: readonly GridRow[];
  /** Paragraphs behind it: 抄送, 印发. */
  after: readonly Paragraph[];
  /** Notes at the foot of the page, in the files that know them apart. */
  footnotes?: readonly Paragraph[];
  /** What has to be said of the table as a whole, and from where on. */
  faults?: readonly GridFault[];
}

export type GridFault = Said & { data: Problem['data']; range?: readonly [start: number, end: number] };
