import { stripBlanks } from '../../text/blanks.ts';
import { type ColumnRole, columnOf } from '../../text/headers.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Piece } from './pieces.ts';

export interface HeaderColumn {
  heading: string;
  /** Undefined for a heading that is not known. */
  role: ColumnRole | undefined;
  range: readonly [start: number, end: number];
}

/** A header row among pieces: from `from` up to, not including, `to`. */
export interface HeaderPieces {
  from: number;
  to: number;
  columns: readonly HeaderColumn[];
}

const LONGEST_HEADING = 12;

/** Every header row, the repeated ones included. Headings stand one to a piece, over several pieces, or many on a line. */
export function findHeaders(pieces: readonly Piece[], vocabulary: Vocabulary): HeaderPieces[] {
  const found: HeaderPieces[] = [];
  for (let at = 0; at < pieces.length;) {
    const last = found.at(-1);
    const header = (last && repeatedAt(pieces, at, last)) ?? headerAt(pieces, at, vocabulary, last === undefined);
    if (header) found.push(header);
    at = header ? header.to : at + 1;
  }
  return found;
}

/** The same headings again, however they are parted this time. */
function repeatedAt(pieces: readonly Piece[], from: number, header: HeaderPieces): HeaderPieces | undefined {
  const headings = header.columns.map(({ heading }) => stripBlanks(heading)).join('');
  let words = '';
  for (let at = from; at < pieces.length && words.length < headings.length; at += 1) {
    words += stripBlanks(pieces[at]!.text.slice(0, 200));
    if (!headings.startsWith(words)) return undefined;
    if (words === headings) return { from, to: at + 1, columns: header.columns };
  }
  return undefined;
}

function headerAt(
  pieces: readonly Piece[],
  from: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): HeaderPieces | undefined {
  const columns: HeaderColumn[] = [];
  /** Unknown headings count only when a known one follows, or nothing parts them from the header. */
  let known = 0;
  let at = from;
  let end = from;
  while (at < pieces.length && columns.length < 16) {
    const cells = cellsAt(pieces, at, vocabulary);
    if (!cells) break;
    const isKnown = cells.columns.some(({ role }) => role !== undefined);
    if (!isKnown && !(at === from ? isFirst && opensHeader(pieces, at) : continuesHeader(pieces, from, at, known)))
      break;
    columns.push(...cells.columns);
    if (isKnown) known += cells.columns.filter(({ role }) => role !== undefined).length;
    at = cells.to;
    end = at;
  }
  const roles = new Set(columns.flatMap(({ role }) => role ?? []));
  const isTable = roles.has('title') || roles.has('requirement');
  return known >= 2 && roles.size >= 2 && isTable && known * 2 >= columns.length
    ? { from, to: end, columns }
    : undefined;
}

function isUnknownHeading(piece: Piece): boolean {
  const plain = stripBlanks(piece.text);
  return plain.length <= 8 && /\p{L}/u.test(plain) && !/[。，；：“”《》]|表$/u.test(plain) && !readNumbering(plain);
}

/** A first heading that nobody knows: the next one follows without a gap. Behind a table it would be its last cell. */
function opensHeader(pieces: readonly Piece[], at: number): boolean {
  return isUnknownHeading(pieces[at]!) && pieces[at]!.tabs > 0 && (pieces[at + 1]?.blankLines ?? 1) === 0;
}

/** A further heading that nobody knows: led by the same kind of gap as its neighbours. */
function continuesHeader(pieces: readonly Piece[], from: number, at: number, known: number): boolean {
  const piece = pieces[at]!;
  const gap = at === from + 1 ? 0 : (pieces[at - 1]?.blankLines ?? 0);
  // Headings that share a line end with it.
  const sharesLine = at > from && !pieces[at - 1]!.isLineStart;
  return (
    isUnknownHeading(piece) &&
    !(sharesLine && piece.isLineStart) &&
    (known > 0 || at <= from + 1) &&
    piece.blankLines <= gap &&
    (piece.tabs > 0 || stripBlanks(piece.text).length <= 4)
  );
}

function cellsAt(
  pieces: readonly Piece[],
  at: number,
  vocabulary: Vocabulary,
): { columns: HeaderColumn[]; to: number } | undefined {
  const first = pieces[at]!;
  if (first.text.length > 120) return undefined;
  const whole = columnOf(first.text, vocabulary);
  if (whole) return { columns: [{ heading: first.text, role: whole, range: first.range }], to: at + 1 };
  const parts = partsOf(first, vocabulary);
  if (parts) return { columns: parts, to: at + 1 };
  let words = first.text;
  for (let next = at + 1; next < Math.min(at + 4, pieces.length); next += 1) {
    const piece = pieces[next]!;
    if (piece.tabs > 0 || words.length + piece.text.length > LONGEST_HEADING + 4) break;
    words += piece.text;
    const role = columnOf(words, vocabulary);
    if (role) return { columns: [{ heading: words, role, range: [first.range[0], piece.range[1]] }], to: next + 1 };
  }
  if (stripBlanks(first.text).length > LONGEST_HEADING) return undefined;
  return { columns: [{ heading: first.text, role: undefined, range: first.range }], to: at + 1 };
}

/** A whole header row on one line, its headings parted by blanks; letter-spaced ones are put together again. */
function partsOf(piece: Piece, vocabulary: Vocabulary): HeaderColumn[] | undefined {
  const words = [...piece.text.matchAll(/\S+/g)].map((match) => ({
    text: match[0],
    start: piece.range[0] + match.index,
  }));
  if (words.length < 2 || words.length > 60) return undefined;
  const columns: HeaderColumn[] = [];
  for (let at = 0; at < words.length;) {
    let taken = 0;
    let joined = '';
    let role: ColumnRole | undefined;
    let heading = '';
    for (let next = at; next < Math.min(words.length, at + LONGEST_HEADING); next += 1) {
      joined += words[next]!.text;
      const found = columnOf(joined, vocabulary);
      // The longest known heading wins: 责任 alone is one too, but 责任 单位 is meant.
      if (found) [role, heading, taken] = [found, joined, next + 1 - at];
    }
    if (taken === 0) [heading, taken] = [words[at]!.text, 1];
    const last = words[at + taken - 1]!;
    columns.push({ heading, role, range: [words[at]!.start, last.start + last.text.length] });
    at += taken;
  }
  const known = columns.filter(({ role }) => role !== undefined).length;
  return known >= 2 && known * 2 >= columns.length ? columns : undefined;
}
