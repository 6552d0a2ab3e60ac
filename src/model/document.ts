import type { Comment } from './exception.ts';
import type { SidecarFile } from './generated/sidecar-file.ts';
import type { TableFile } from './generated/table-file.ts';
import type { Place } from './location.ts';
import type { Change, Edit, Json } from './finding.ts';
import type { Doubt } from './reading.ts';
import type { LooseLink } from './table.ts';
import type { Work } from './work.ts';

/**
 * Something an importer has to say about a file, by its id in the message catalogue. `error`: the file cannot be relied on and is
 * not checked (exit status 2); `warning`, `info`: it was read, this place deserves a look.
 */
export type Problem = Said & ProblemPlace;

export type Said = { id: string; severity: 'error' } | Doubt;

interface ProblemPlace {
  data: Record<string, Json>;
  place: Place;
  /** Which table of the file it belongs to, from 1; absent where the file holds one, or it is the file's as a whole. */
  table?: number;
  /** Printed number of the task that it stands in. */
  task?: number;
  /** The words that tell it from others of its kind in the file: the heading, the key. */
  about?: readonly string[];
}

/** One table as an importer read it: plain data in the shape of the table file, and where each value stands. */
export interface TableDocument {
  data: TableFile;
  /** The place of the value at a JSON pointer, or of the nearest value around it. */
  placeOf(pointer: string): Place;
  /**
   * The exact edits of the file's text that make these changes; undefined where its way of writing does not allow them.
   * Absent for formats that are never rewritten.
   */
  editsFor?(changes: readonly Change[]): readonly Edit[] | undefined;
  /** What the sidecar links without reaching a row of this table. */
  looseLinks?: readonly LooseLink[];
  /** The place of the key in front of it; absent for formats without keys. */
  placeOfKey?(pointer: string): Place;
}

export interface ReadResult {
  /** In document order; empty when nothing could be read. */
  tables: readonly TableDocument[];
  problems: readonly Problem[];
  /** The decoded text that ranges point into; absent for formats without text. */
  text?: string;
  /** Comments that speak to gov-lint, in order. */
  comments?: readonly Comment[];
}

/** What stands in the sidecar NAME.gov-lint.yaml beside a file. */
export interface SidecarContent {
  /** Absent when the problems keep it from being used. */
  data?: SidecarFile;
  problems: readonly Problem[];
  text: string;
  placeOf(pointer: string): Place;
}

/** A file to read. */
export interface Source {
  /** Shown to people and used for the extension only; nothing is opened. */
  path: string;
  bytes: Uint8Array;
  /** Whatever takes longer the more there is to read is done by it; absent where nobody watches over the time. */
  work?: Work | undefined;
}

/** One format: bytes in, tables and problems out. Opens nothing, throws nothing for bad input. */
export interface Importer {
  id: string;
  matches(source: Source): boolean;
  read(source: Source): ReadResult | Promise<ReadResult>;
}
