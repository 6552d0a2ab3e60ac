import { readNumbering } from '../../text/numbering.ts';
import type { Paragraph } from '../grid/grid.ts';
import type { Piece } from './pieces.ts';

/** A line that is this much of the longest ones ran full. */
const FULL = 0.9;

/** Running text by its paragraphs: where lines were cut to a width, a full one goes on in the next. */
export function paragraphsOf(pieces: readonly Piece[]): Paragraph[] {
  const full = fullLength(pieces);
  const paragraphs: { text: string; range: readonly [number, number] }[] = [];
  let last = '';
  for (const { text, range } of pieces) {
    const open = paragraphs.at(-1);
    const begins = readNumbering(text) !== undefined || /^[^：:]{2,8}[：:]/.test(text);
    if (open && !begins && last.length >= full && !/[。；：！？）)]$/.test(last)) {
      paragraphs[paragraphs.length - 1] = { text: open.text + text, range: [open.range[0], range[1]] };
    } else paragraphs.push({ text, range });
    last = text;
  }
  return paragraphs;
}

/** Infinity where lines have all lengths: nothing was cut. */
function fullLength(pieces: readonly Piece[]): number {
  const lengths = pieces.map(({ text }) => text.length).toSorted((a, b) => a - b);
  const full = (lengths[Math.floor(lengths.length * 0.9)] ?? 0) * FULL;
  const count = lengths.filter((length) => length >= full).length;
  return count >= 4 && count * 4 >= lengths.length ? full : Infinity;
}
