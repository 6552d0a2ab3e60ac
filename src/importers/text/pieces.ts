import { withoutTraces } from '../../text/blanks.ts';
import { widthOf } from '../../text/widths.ts';
import type { Paragraph } from '../grid/grid.ts';

/** A run of text between line breaks and tabs, and what stood in front of it. */
export interface Piece {
  /** Without blanks around it. */
  text: string;
  range: readonly [start: number, end: number];
  /** Where stretches of `text` stand in the file when the whole does not. */
  runs?: readonly { at: number; range: readonly [start: number, end: number] }[];
  /** Tabs since the piece before. */
  tabs: number;
  /** Those of them on its own line. */
  ownTabs: number;
  /** No other piece stands before it on its line. */
  isLineStart: boolean;
  /** The level of a heading. */
  shape?: number;
  /** Set in bold type, or marked as a heading. */
  isBold?: boolean;
  /** Room in front of the words of its line, in widths of a character. */
  room?: number;
  /** Lines since the piece before that begin with a blank, this one's included. */
  indents: number;
  /** Empty lines since the piece before; a line that holds only a tab is not empty. */
  blankLines: number;
}

/** Two characters are the usual room in front of a paragraph. */
const TAB = 2;

/** What converters leave of things that are no text. */
const LEFTOVER = /\[bookmark:[^\]\n]{0,60}\]/gi;
const TOKEN = /\r\n|[\n\r\f\v\u2028\u2029]|\t|[^\n\r\f\v\u2028\u2029\t]+/g;

/** Cuts a text into its pieces, from `from` on. */
export function piecesOf(text: string, from = 0): Piece[] {
  const pieces: Piece[] = [];
  let tabs = 0;
  let indents = 0;
  let blankLines = 0;
  let ownTabs = 0;
  let isLineStart = true;
  let isLineEmpty = true;
  let isFirst = true;
  let room = 0;
  TOKEN.lastIndex = from;
  for (let found = TOKEN.exec(text); found; found = TOKEN.exec(text)) {
    const token = found[0];
    if (token === '\t') {
      tabs += 1;
      ownTabs += 1;
      if (isFirst) room += TAB;
      isLineEmpty = false;
    } else if (token.length <= 2 && token.trim() === '' && /[\n\r\f\v\u2028\u2029]/.test(token)) {
      if (isLineEmpty) blankLines += 1;
      isLineStart = true;
      isLineEmpty = true;
      isFirst = true;
      ownTabs = 0;
      room = 0;
      continue;
    } else {
      if (isLineStart && /^[ \u00a0]/.test(token)) indents += 1;
      const words = withoutTraces(token.replace(LEFTOVER, '')).trim();
      if (words !== '') {
        const range = rangeOf(token, words, found.index);
        room += isFirst ? widthOf(/^\s*/.exec(token)![0]) : 0;
        pieces.push({ text: words, range, tabs, ownTabs, isLineStart: isFirst, indents, blankLines, room });
        [tabs, ownTabs, indents, blankLines] = [0, 0, 0, 0];
        isLineEmpty = false;
        isFirst = false;
      }
    }
    isLineStart = false;
  }
  return pieces;
}

/** Where the words stand; around what was left out of their middle the whole stretch. */
export function rangeOf(token: string, words: string, offset: number): readonly [number, number] {
  const at = token.indexOf(words);
  if (at >= 0) return [offset + at, offset + at + words.length];
  return [offset + token.length - token.trimStart().length, offset + token.trimEnd().length];
}

export function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  return pieces.map(({ text, range }) => ({ text, range }));
}
