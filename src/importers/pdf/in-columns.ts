import { isClosingMark } from './chunks.ts';
import type { TextLine } from './text-lines.ts';
import type { Letter } from './upright.ts';

/** Room between the words of two cells, in heights of the writing: the sides of cells are never set closer. */
const APART = 0.2;

/** Whether no word of a line reaches over the edges of columns, and words of two columns stand apart. */
export function isInColumns({ letters, size }: Pick<TextLine, 'letters' | 'size'>, xs: readonly number[]): boolean {
  const visible = letters.filter(({ text }) => text.trim() !== '');
  return xs.every((x) => {
    let [left, right] = [-Infinity, Infinity];
    for (const letter of visible) {
      if (middleOf(letter) < x) left = Math.max(left, rightOf(letter));
      else right = Math.min(right, letter.left);
    }
    return left < x + size * APART && right > x - size * APART && right - left > size * APART;
  });
}

/** Whether words of a line stand in more than one column. */
export function isInSeveral({ letters }: Pick<TextLine, 'letters'>, xs: readonly number[]): boolean {
  const visible = letters.filter(({ text }) => text.trim() !== '');
  return new Set(visible.map((letter) => xs.filter((x) => middleOf(letter) > x).length)).size > 1;
}

function middleOf({ left, right }: Letter): number {
  return (left + right) / 2;
}

/** The right half of a closing mark is blank, and may hang over the end of a column. */
function rightOf({ left, right, text, size }: Letter): number {
  return isClosingMark(text) ? Math.min(right, left + size / 2) : right;
}
