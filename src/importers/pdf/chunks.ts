import { isHalfBlank } from '../../text/marks.ts';
import { isBlank, type TextLine } from './text-lines.ts';
import type { Letter } from './upright.ts';

/** A stretch of a line without a wide gap: the words of one column, where columns stand apart. */
export interface Chunk {
  left: number;
  right: number;
  text: string;
}

/** Gaps wider than this, in heights of the writing, part columns. */
export const APART = 0.6;

export function chunksOf({ letters }: Pick<TextLine, 'letters'>): Chunk[] {
  const chunks: Chunk[] = [];
  for (const letter of letters) {
    if (isBlank(letter)) continue;
    const { left, text, size } = letter;
    const right = inkEnd(letter);
    const last = chunks.at(-1);
    if (last && left - last.right <= size * APART) {
      last.right = Math.max(last.right, right);
      last.text += text;
    } else chunks.push({ left, right, text });
  }
  return chunks;
}

/** The right half of a closing mark is blank, and may hang over the end of a column. */
export function inkEnd({ left, right, text, size }: Letter): number {
  return isHalfBlank(text) ? Math.min(right, left + size / 2) : right;
}
