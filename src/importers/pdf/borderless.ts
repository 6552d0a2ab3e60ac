import { stripBlanks } from '../../text/blanks.ts';
import { chunksOf } from './chunks.ts';
import { headsSection } from './sections.ts';
import type { TextLine } from './text-lines.ts';

/** Fewest columns that are told apart by their words alone. */
const FEWEST = 3;
/** Widest gap between headings and the line below them, in heights of the writing. */
const CLOSE = 1.5;
const LONGEST_HEADING = 14;
/** Lines of one cell and of headings that may stand above the first ones side by side. */
const TALLEST = 24;
/** 序 above 号, of a heading in two lines. */
const LONGEST_PIECE = 4;
/** How much further apart of lines that are meant to be equally far two may stand, in heights of the writing. */
const NEARER = 0.1;
const BEHIND = /^(?:抄送|抄报|主送|备注|注|说明|填表)[^，。]{0,6}[:：]|印发$/;

/** The lines of a page that are a table without ruling: from a row of headings on. */
export function borderlessIn(lines: readonly TextLine[]): TextLine[] {
  const from = lines.findIndex((line, at) => isHeader(line) && lines.slice(at + 1, at + TALLEST).some(isSeveral));
  return from < 0 ? [] : untilEnd(lines.slice(startOf(from, lines)));
}

/** Where the row of headings ends with which lines begin: those of two lines stand level with the others. */
export function headerBottom(lines: readonly TextLine[]): number | undefined {
  const at = lines.findIndex(isHeader);
  const header = lines[at];
  if (!header) return undefined;
  let end = at;
  while (end + 1 < lines.length && isOfHeader(lines, end + 1, header)) end += 1;
  return Math.max(...lines.slice(at, end + 1).map(({ bottom }) => bottom));
}

/** Level with the headings, or their second line: pieces of words, none a number, no further from them than from what stands below. */
function isOfHeader(lines: readonly TextLine[], at: number, header: TextLine): boolean {
  const [before, line, below] = [lines[at - 1]!, lines[at]!, lines[at + 1]];
  if (line.top < header.bottom - 1) return true;
  const [above, under] = [pitchOf(before, line), below ? pitchOf(line, below) : Infinity];
  return isPieces(line) && !/\d/.test(line.text) && above < under + line.size * NEARER;
}

/** Digits of another font may stand a little higher: what the middle of a line stands on counts. */
function pitchOf(above: TextLine, below: TextLine): number {
  const baseOf = ({ letters }: TextLine): number => letters[letters.length >> 1]!.base;
  return baseOf(below) - baseOf(above);
}

function isPieces(line: TextLine): boolean {
  return chunksOf(line).every(({ text }) => text.length <= LONGEST_PIECE);
}

/** The headings that stand close above the first line of a table that is ruled below its rows only. */
export function headerAbove(lines: readonly TextLine[], top: number): TextLine[] {
  const from = lines.findLastIndex(isHeader);
  const last = lines.at(-1);
  return from >= 0 && last && top - last.bottom < last.size * CLOSE ? lines.slice(startOf(from, lines)) : [];
}

/** The lines at the top of a page that go on with the table of the page before. */
export function restIn(lines: readonly TextLine[], leftmost: number): TextLine[] {
  // Its repeated headings may be gone with the margins of the page, so that a section comes first.
  const first = lines.find(({ text }) => !headsSection(text));
  if (!first) return [];
  const isInside = first.left > leftmost + first.size * 3;
  const share = lines.filter(isSeveral).length / lines.length;
  return isInside || isSeveral(first) || share >= 0.3 ? untilEnd(lines) : [];
}

/** Up to 抄送 and the like. */
export function untilEnd(lines: readonly TextLine[]): TextLine[] {
  const behind = lines.findIndex(({ text }, at) => at > 0 && BEHIND.test(stripBlanks(text)));
  return lines.slice(0, behind < 0 ? lines.length : behind);
}

/** Where a row of headings begins: the upper line of some may stand above the line of the others. */
function startOf(from: number, lines: readonly TextLine[]): number {
  const [before, line] = [lines[from - 1], lines[from]!];
  const isPiece = before && line.top < before.bottom + 1 && isPieces(before);
  return isPiece ? startOf(from - 1, lines) : from;
}

function isSeveral(line: TextLine): boolean {
  return chunksOf(line).length > 1;
}

/** Short words apart from each other, no sentence among them. */
export function isHeader(line: TextLine): boolean {
  const chunks = chunksOf(line);
  return (
    chunks.length >= FEWEST && chunks.every(({ text }) => text.length <= LONGEST_HEADING && !/[。；，\d]/.test(text))
  );
}
