import type { Position, Range } from 'vscode-languageserver-types';

/** Part of a text. */
interface Piece {
  text: string;
  /** Line ends in it; a carriage return at its end counts as one. */
  breaks: number;
  /** Whether that one may go on in the next piece. */
  isOpen: boolean;
}

/** Characters of a piece: as many are copied by an edit as there are pieces to pass over in a text of 4 MB. */
const LONGEST = 2048;

/** A text that is edited by places. An edit copies no more than what it touches, however long the text is. */
export interface EditedText {
  replace(range: Range, text: string): void;
  toString(): string;
}

/** Places are told as the protocol does: lines end with CR, LF or both; what lies behind a line is its end, what lies behind the last is the end of all. */
export function editedText(whole: string): EditedText {
  const pieces = piecesOf(whole);

  /** Where a line begins; the end of the text behind the last. */
  function startOf(line: number): number {
    if (line <= 0) return 0;
    let left = line;
    let start = 0;
    for (let index = 0; index < pieces.length; index += 1) {
      const { text, breaks, isOpen } = pieces[index]!;
      const closed = isOpen && pieces[index + 1]?.text.startsWith('\n') ? breaks - 1 : breaks;
      if (left <= closed) return start + behindBreak(text, left);
      left -= closed;
      start += text.length;
    }
    return start;
  }

  function offsetAt({ line, character }: Position): number {
    const start = startOf(line);
    if (line < 0 || character <= 0) return start;
    let offset = Math.min(start + character, startOf(line + 1));
    while (offset > start && /[\r\n]/.test(charAt(offset - 1))) offset -= 1;
    return offset;
  }

  /** The piece with a character, and how far into it; behind the last character the end of the last piece. */
  function pieceAt(offset: number): [index: number, within: number] {
    let left = offset;
    let index = 0;
    while (index < pieces.length - 1 && left >= pieces[index]!.text.length) left -= pieces[index++]!.text.length;
    return [index, left];
  }

  function charAt(offset: number): string {
    const [index, within] = pieceAt(offset);
    return pieces[index]?.text.charAt(within) ?? '';
  }

  return {
    replace({ start, end }, text) {
      const [from, to] = [offsetAt(start), offsetAt(end)].toSorted((a, b) => a - b) as [number, number];
      const [first, before] = pieceAt(from);
      const [last, behind] = pieceAt(to);
      const head = pieces[first]?.text.slice(0, before) ?? '';
      const tail = pieces[last]?.text.slice(behind) ?? '';
      pieces.splice(first, last - first + 1, ...piecesOf(head + text + tail));
    },
    toString: () => pieces.map(({ text }) => text).join(''),
  };
}

/** Cut into pieces of about one length, so that an edit that goes on at the same place does not cut each time. */
function piecesOf(text: string): Piece[] {
  const length = Math.ceil(text.length / Math.ceil(text.length / LONGEST));
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; start += length) {
    const part = text.slice(start, start + length);
    pieces.push({ text: part, breaks: countBreaks(part), isOpen: part.endsWith('\r') });
  }
  return pieces;
}

const CARRIAGE_RETURN = 13;
const LINE_FEED = 10;

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED);
}

function countBreaks(text: string): number {
  let breaks = 0;
  for (let at = 0; at < text.length; at += 1) if (isBreak(text, at)) breaks += 1;
  return breaks;
}

/** Where the text goes on behind so many line ends, of which it has as many. */
function behindBreak(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0; at += 1) if (isBreak(text, at)) left -= 1;
  return at;
}
