/** What a reader of a file from outside may use up. A file that needs more is refused with a message, not read in part. */
export interface ReaderLimits {
  /** Bytes of the file itself. */
  bytes: number;
  /** Bytes that all its packed parts may become, counted while they are unpacked. */
  inflatedBytes: number;
  /** Files listed in a zip container. */
  entries: number;
  /** How many times its packed size a part may become, counted from `ratioFrom` bytes on. */
  ratio: number;
  ratioFrom: number;
  /** Elements inside elements, tables inside tables included. */
  nesting: number;
  /** XML elements that are kept in memory. */
  elements: number;
  /** Pages of a document. */
  pages: number;
  /** Operators that draw all its pages, where pages are drawn. */
  operators: number;
  /** Tables of a document. */
  tables: number;
  /** Rows of all its tables. */
  rows: number;
  /** Cells of all its tables, repeated ones counted as often as they stand. */
  cells: number;
  /** Characters in all cells, and in one cell. */
  characters: number;
  cellCharacters: number;
  /** Time for reading one file. */
  milliseconds: number;
  /** Time for LibreOffice to convert one file of an older format. */
  conversionMilliseconds: number;
  /** Memory that the worker reading the file may hold. */
  memoryMegabytes: number;
}

/** A table of 1,000 tasks as Word writes it has about 5 MB of XML and 8,000 cells: all limits stand well above. */
export const READER_LIMITS: ReaderLimits = {
  bytes: 50 * 1024 * 1024,
  inflatedBytes: 48 * 1024 * 1024,
  entries: 5_000,
  ratio: 200,
  ratioFrom: 4 * 1024 * 1024,
  nesting: 200,
  elements: 400_000,
  pages: 2_000,
  operators: 3_000_000,
  tables: 500,
  rows: 10_000,
  cells: 100_000,
  characters: 2_000_000,
  cellCharacters: 50_000,
  milliseconds: 20_000,
  conversionMilliseconds: 60_000,
  memoryMegabytes: 384,
};
