import type { TableFile } from './generated/table-file.ts';
import type { Place } from './location.ts';
import type { Json } from './finding.ts';

/** Something an importer has to say about a file. */
export interface Problem {
  /** Id in the message catalogue, e.g. import/unknown-key. */
  id: string;
  /**
   * `error`: the file cannot be relied on and is not checked (exit status 2);
   * `warning`: it was read, this place deserves a look.
   */
  severity: 'error' | 'warning' | 'info';
  data: Record<string, Json>;
  place: Place;
}

/** One table as an importer read it: plain data in the shape of the table file, and where each value stands. */
export interface TableDocument {
  data: TableFile;
  /** The place of the value at a JSON pointer, or of the nearest value around it. */
  placeOf(pointer: string): Place;
}

export interface ReadResult {
  /** In document order; empty when nothing could be read. */
  tables: readonly TableDocument[];
  problems: readonly Problem[];
  /** The decoded text that ranges point into; absent for formats without text. */
  text?: string;
}

/** A file to read. */
export interface Source {
  /** Shown to people and used for the extension only; nothing is opened. */
  path: string;
  bytes: Uint8Array;
}

/** One format: bytes in, tables and problems out. Opens nothing, throws nothing for bad input. */
export interface Importer {
  id: string;
  matches(source: Source): boolean;
  read(source: Source): ReadResult | Promise<ReadResult>;
}
