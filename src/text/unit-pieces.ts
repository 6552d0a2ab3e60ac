import { isBlank } from './blanks.ts';

/** A stretch of a cell between two separators, without blanks. */
export interface Piece {
  text: string;
  /** Offset in the cell of each character of `text`. */
  at: readonly number[];
  /** What stood in front of each character in the cell: nothing, blanks, a line break. */
  gaps: readonly Gap[];
  /** Characters inside brackets or quotation marks: no unit ends there. */
  isInside: readonly boolean[];
}

export type Gap = '' | 'blank' | 'line';

const SEPARATORS = new Set('、，,；;。|｜／/\t');
const OPENING: Readonly<Record<string, string>> = {
  '（': '）',
  '(': '）',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '［': '］',
  '“': '”',
  '「': '」',
  '《': '》',
  '‘': '’',
};
const CLOSING: Readonly<Record<string, string>> = {
  '）': '）',
  ')': '）',
  '〕': '〕',
  ']': ']',
  '】': '】',
  '］': '］',
  '”': '”',
  '」': '」',
  '》': '》',
  '’': '’',
};
const LATIN = /[A-Za-z0-9]/;

/** Cuts a cell at its separators; what stands in brackets or quotation marks stays together. */
export function cutPieces(cell: string): Piece[] {
  const inside = markInside(cell);
  const pieces: Piece[] = [];
  let piece = emptyPiece();
  let gap: Gap = '';
  for (let offset = 0; offset < cell.length; offset++) {
    const character = cell[offset] ?? '';
    if (SEPARATORS.has(character) && inside[offset] === 0) {
      if (piece.text !== '') pieces.push(piece);
      piece = emptyPiece();
      gap = '';
    } else if (isBlank(character)) {
      if (gap !== 'line') gap = character === '\n' || character === '\r' ? 'line' : 'blank';
    } else {
      if (gap !== '' && LATIN.test(character) && LATIN.test(piece.text.at(-1) ?? ''))
        add(piece, ' ', offset - 1, '', true);
      add(piece, character, offset, piece.text === '' ? '' : gap, inside[offset] === 1);
      gap = '';
    }
  }
  if (piece.text !== '') pieces.push(piece);
  return pieces;
}

type OpenPiece = { text: string; at: number[]; gaps: Gap[]; isInside: boolean[] };

function emptyPiece(): OpenPiece {
  return { text: '', at: [], gaps: [], isInside: [] };
}

function add(piece: OpenPiece, character: string, offset: number, gap: Gap, isInside: boolean): void {
  piece.text += character;
  piece.at.push(offset);
  piece.gaps.push(gap);
  piece.isInside.push(isInside);
}

/** 1 for the characters that stand between a pair of brackets, the closing one included; an unpaired bracket encloses nothing. */
function markInside(cell: string): Uint8Array {
  const inside = new Uint8Array(cell.length);
  const open: { offset: number; closing: string }[] = [];
  /** By closing bracket: positions in `open`, which may have been cut off since. */
  const openBy = new Map<string, number[]>();
  let outermost = -1;
  for (let offset = 0; offset < cell.length; offset++) {
    const character = cell[offset] ?? '';
    const closing = OPENING[character];
    if (closing !== undefined) {
      const alike = openBy.get(closing);
      if (alike) alike.push(open.length);
      else openBy.set(closing, [open.length]);
      open.push({ offset, closing });
      continue;
    }
    const closed = CLOSING[character];
    if (closed === undefined) continue;
    const index = lastOpen(open, openBy.get(closed), closed);
    if (index === undefined) continue;
    const start = open[index]?.offset ?? 0;
    open.length = index;
    // Nested pairs lie inside one that was filled or will be: each character is filled at most twice.
    if (open.length > 0 && outermost > start) continue;
    inside.fill(1, start + 1, offset + 1);
    outermost = offset;
  }
  return inside;
}

/** Takes out the position of the last open bracket of a kind, and with it those that were cut off since they were put down. */
function lastOpen(
  open: readonly { closing: string }[],
  positions: number[] | undefined,
  closed: string,
): number | undefined {
  let last = positions?.pop();
  while (last !== undefined && open[last]?.closing !== closed) last = positions!.pop();
  return last;
}
