/**
 * All that is known here of the inside of pdf.js, which no interface of it promises: its reading half is spoken to as its
 * drawing half does, for to load that as well costs twice as much. tests/importers/pdf/pdfjs-parts.test.ts compares each of
 * these with the version that is installed. Besides, bounded-inflate puts itself in the place of DecompressionStream, which
 * pdf.js asks for before it unpacks a stream by itself.
 */

export const VERSION = '5.6.205';

/** What the reading half answers, and what it says or asks of its own accord. */
export const ACTION = {
  configure: 'configure',
  open: 'GetDocRequest',
  ready: 'Ready',
  page: 'GetPage',
  annotations: 'GetAnnotations',
  draw: 'GetOperatorList',
  close: 'Terminate',
  opened: 'GetDoc',
  refused: 'DocException',
  shared: 'commonobj',
  fetch: 'FetchBinaryData',
  password: 'PasswordRequest',
} as const;

/** Kinds of answers and of pieces of a stream (CallbackKind, StreamKind). */
export const CALLBACK = { data: 1, error: 2 } as const;
export const STREAM = { cancel: 1, close: 3, enqueue: 4, error: 5, startComplete: 8 } as const;

/** What a page is drawn for (RenderingIntentFlag): any drawing in full, without annotations; these, as a screen shows them. */
export const INTENT = { any: 0x01, display: 0x02, annotationsDisable: 0x40, opList: 0x100 } as const;

/** Numbers of the operators in pdf.js (OPS). */
export const OP = {
  setLineWidth: 2,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFill: 23,
  fillStroke: 24,
  eoFillStroke: 25,
  closeFillStroke: 26,
  closeEOFillStroke: 27,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  setFillRGBColor: 59,
  paintFormXObjectBegin: 74,
  paintFormXObjectEnd: 75,
  beginGroup: 76,
  endGroup: 77,
  constructPath: 91,
} as const;

/** Numbers of the parts of a path in pdf.js (DrawOPS), and how many numbers follow each. */
export const PART = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
export const LENGTHS = [2, 2, 6, 4, 0] as const;

/** Where compileFontInfo of pdf.js puts the font matrix: behind flags, three numbers and the box. */
export const MATRIX_AT = 3 + 3 * 8 + 1 + 4 * 2;

/** Places in the code of pdf.js, and what stands there instead. */
export const CHANGES: readonly (readonly [before: string, after: string])[] = [
  // A font says in a table of its own what its codes mean; how its characters look is for those who draw them.
  [
    'if (!file || file.isEmpty) {',
    'if (file && properties.hasIncludedToUnicodeMap) { amendFallbackToUnicode(properties); this.toUnicode = properties.toUnicode; return; }\n' +
      'if (!file || file.isEmpty) {',
  ],
  // Fonts whose characters are drawings.
  [
    'const type3Evaluator = evaluator.clone(',
    'return (this.#type3Loaded = Promise.resolve());\nconst type3Evaluator = evaluator.clone(',
  ],
  // Node loads its whole HTTP client for this name, and nothing is fetched.
  ['if (typeof Response.prototype.bytes !== "function") {', 'if (false) {'],
];
