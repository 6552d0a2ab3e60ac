/** Where something stands. Offsets are UTF-16 units into the decoded text of the file, ends exclusive. */

/** The cell of an office document or text export; rows and columns count from 1. */
export interface CellPlace {
  page?: number;
  sheet?: string;
  table?: number;
  row?: number;
  column?: number;
  /** Outside tables: which of the paragraphs with words, from 1. */
  paragraph?: number;
  /** Heading of the column as printed. */
  heading?: string;
  /** Spreadsheet reference such as C5. */
  ref?: string;
}

/** A place inside one file, before lines and columns are worked out. */
export interface Place {
  /** The file, where it is another than the table's own: the sidecar beside it. */
  path?: string;
  /** JSON pointer into the table file of docs/table.md, e.g. /sections/0/tasks/3/lead. */
  pointer: string;
  range?: readonly [start: number, end: number];
  /** The text of the file at `range` is the value, character by character, so offsets in the value hold in the file. */
  isVerbatim?: boolean;
  /** The part of the value at the pointer that is meant; absent where all of it is. */
  span?: readonly [start: number, end: number];
  /** Entry of a list that the file runs together with the entry in front: nothing stands between them. */
  isJoined?: boolean;
  cell?: CellPlace;
}

/** A place as the report shows it: 1-based lines and columns, ends exclusive, columns in UTF-16 units. */
export interface Location {
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  pointer?: string;
  /** Printed number of the child task the finding is about. */
  task?: number;
  cell?: CellPlace;
}
