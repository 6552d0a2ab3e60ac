import { stripBlanks } from '../../text/blanks.ts';
import { isMarkedPageNumber } from '../../text/page-marks.ts';
import { readNumbering, type NumberingStyle } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Look, lookOf, tearOf, unitShare } from '../grid/evidence.ts';
import type { HeaderPieces } from '../text/header-pieces.ts';
import type { Piece } from '../text/pieces.ts';

/** A piece of the table's body with everything that the decision about its place rests on. */
export interface Line {
  piece: Piece;
  look: Look;
  style: NumberingStyle | undefined;
  /** The number it begins with, or is. */
  number: number | undefined;
  /** Cell boundaries in front of it that the file still shows; see `Marks`. */
  marks: number;
  /** Stands directly behind a header row. */
  isAfterHeader: boolean;
  /** Share of unit names when it is read together with the line before it. */
  joinedUnits: number;
  /** 0 to 1: how much more of a unit's name the seam to the line before makes than its two sides do: 街道办 | 事处. */
  tear: number;
  isAfterword: boolean;
}

/**
 * What the tabs of the file tell. Where each cell stands on lines of its own, led by a tab: `exact` – every cell has its
 * tab, so they count cells; `some` – a tab begins a cell, but cells without one exist; `none`. Where the cells of a row
 * share a line, parted by tabs: `rows`.
 */
export type Marks = 'exact' | 'some' | 'none' | 'rows';

const AFTERWORD =
  /^(?:抄送|抄报|主送|主办|附件[:：\d一二三四五六七八九]|[（(]此件|注[:：]|备注[:：]|填表|.{0,30}\d{1,2}\s*[日号]\s*印发$|.{2,20}(?:办公室|办公厅|秘书处?)\s*\d{4}年)/;

export interface Body {
  lines: Line[];
  /** Rows there are at least, by the runs of lines that name units. */
  unitRuns: number;
  marks: Marks;
  hasBlankLines: boolean;
}

/** The lines of the table from its first header row on, without header rows, page numbers and titles that each page repeats. */
export function bodyOf(
  pieces: readonly Piece[],
  headers: readonly HeaderPieces[],
  layout: 'cells' | 'rows',
  vocabulary: Vocabulary,
): Body {
  const first = headers[0]!;
  const titles = new Set(pieces.slice(Math.max(0, first.from - 3), first.from).map(({ text }) => stripBlanks(text)));
  const counted = layout === 'rows' ? ROWS : markCounter(pieces, first);
  const lines: Line[] = [];
  let next = 1;
  let isAfterHeader = true;
  for (let at = first.to; at < pieces.length; at += 1) {
    if (headers[next]?.from === at) {
      at = headers[next]!.to - 1;
      next += 1;
      isAfterHeader = true;
      continue;
    }
    const piece = pieces[at]!;
    const plain = stripBlanks(piece.text.slice(0, 80));
    // A bare 3 could be a cell.
    if (isMarkedPageNumber(plain) || titles.has(plain)) continue;
    lines.push(lineOf(piece, lines.at(-1), counted.count(piece), isAfterHeader, vocabulary));
    isAfterHeader = false;
  }
  if (!first.columns.some(({ role }) => role === 'deadline')) markSignature(lines);
  return {
    lines,
    unitRuns: countUnitRuns(lines),
    marks: counted.marks,
    hasBlankLines: lines.some(({ piece }) => piece.blankLines > 0),
  };
}

const A_DAY = /^\d{4}年\d{1,2}月\d{1,2}日$/;

/** A body and a day at the end, where no other line is a day: whoever signs, and when. */
function markSignature(lines: Line[]): void {
  const days = lines.filter(isDay);
  const [body, day] = lines.slice(-2);
  if (days.length !== 1 || days[0] !== day || !body || body.look.units <= NAMING) return;
  for (const line of [body, day!]) line.isAfterword = true;
}

/** A whole day of a year, and nothing else. */
export function isDay({ piece }: Pick<Line, 'piece'>): boolean {
  return A_DAY.test(stripBlanks(piece.text));
}

/** Share of a line that has to be names of units, so that it is one of units. */
export const NAMING = 0.6;

function countUnitRuns(lines: readonly Line[]): number {
  let runs = 0;
  let isOpen = false;
  for (const { look } of lines) {
    if (look.units > 0.6) {
      if (!isOpen) runs += 1;
      isOpen = true;
    } else if (look.units < 0.3 && look.size >= 6) isOpen = false;
  }
  return runs;
}

function lineOf(
  piece: Piece,
  before: Line | undefined,
  marks: number,
  isAfterHeader: boolean,
  vocabulary: Vocabulary,
): Line {
  const numbering = readNumbering(piece.text);
  const look = lookOf(piece.text, vocabulary);
  return {
    piece,
    look,
    style: numbering?.style,
    number: numbering?.value ?? (look.isNumber ? Number(piece.text.replace(/\D/g, '')) : undefined),
    marks,
    isAfterHeader,
    tear: before ? tearOf(lastWords(before.piece.text), firstWords(piece.text), vocabulary) : 0,
    joinedUnits: before ? unitShare(lastWords(before.piece.text) + firstWords(piece.text), vocabulary) : 0,
    isAfterword: AFTERWORD.test(stripBlanks(piece.text.slice(0, 80))),
  };
}

interface MarkCounter {
  marks: Marks;
  count(piece: Piece): number;
}

const ROWS: MarkCounter = { marks: 'rows', count: (piece) => piece.tabs };

/** Tabs, or the blanks that a converter put in their place. */
function markCounter(pieces: readonly Piece[], header: HeaderPieces): MarkCounter {
  const body = pieces.slice(header.to);
  const headings = pieces.slice(header.from, header.to);
  const tabbed = body.filter((piece) => piece.tabs > 0).length;
  // Narrow columns have many lines to a tab: where the headings have theirs, so have the cells.
  const isTabbed = headings.filter((piece) => piece.tabs > 0).length * 2 > headings.length && tabbed > 1;
  if (isTabbed || (tabbed * 5 >= body.length && tabbed > 1)) {
    return { marks: body.some((piece) => piece.tabs > 1) ? 'exact' : 'some', count: (piece) => piece.tabs };
  }
  // Only where most cells of the header are indented too are blanks a sign of cells.
  const indented = body.filter((piece) => piece.indents > 0).length;
  if (indented * 5 >= body.length && headings.every((piece) => piece.indents > 0)) {
    return { marks: body.some((piece) => piece.indents > 1) ? 'exact' : 'some', count: (piece) => piece.indents };
  }
  return { marks: 'none', count: () => 0 };
}

const lastWords = (text: string) => /[^、，,；;\s]{0,24}$/.exec(text)?.[0] ?? '';
const firstWords = (text: string) => /^[^、，,；;\s]{0,24}/.exec(text)?.[0] ?? '';
