import type { TextLine } from './text-lines.ts';

/** A stretch of a line without a wide gap: the words of one column, where columns stand apart. */
export interface Chunk {
  left: number;
  right: number;
  text: string;
}

/** Gaps wider than this, in heights of the writing, part columns. */
const APART = 0.6;

const CLOSING = /^[、，。；：！？）》〉】〕」』”’]$/;

export function isClosingMark(text: string): boolean {
  return CLOSING.test(text);
}

export function chunksOf({ letters }: Pick<TextLine, 'letters'>): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { left, right: whole, text, size } of letters) {
    if (text.trim() === '') continue;
    // The right half of a closing mark is blank, and may hang over the end of a column.
    const right = isClosingMark(text) ? Math.min(whole, left + size / 2) : whole;
    const last = chunks.at(-1);
    if (last && left - last.right <= size * APART) {
      last.right = Math.max(last.right, right);
      last.text += text;
    } else chunks.push({ left, right, text });
  }
  return chunks;
}
