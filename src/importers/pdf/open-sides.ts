import { bandsAt } from './complete.ts';
import type { Region } from './regions.ts';
import { middleOf } from './span.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';

/** So few rows may have words beside them by chance. */
const FEWEST = 2;
/** Share of the rows that have words in a column of the table. */
const FILLED = 0.8;
/** A column stands no further from the next, in heights of the writing. */
const NEAR = 12;
/** Room between the words and the edge of their column, in points. */
const PADDING = 2;

/**
 * A table whose first or last column has neither lines nor a shade of its own: words beside its rows, row by row, belong
 * to it.
 */
export function withOpenSides(region: Region, letters: readonly Letter[]): Region {
  const level = letters.filter((letter) => middleOf(letter) > region.top && middleOf(letter) < region.bottom);
  const left = columnBeside(region, textLines(level.filter((letter) => letter.right <= region.left + 1)));
  const right = columnBeside(region, textLines(level.filter((letter) => letter.left >= region.right - 1)));
  if (!left && !right) return region;
  const [from, to] = [left ? left.left - PADDING : region.left, right ? right.right + PADDING : region.right];
  const across = bandsAt(region).map((at) => ({ isHorizontal: true, at, from, to }));
  const side = (at: number) => ({ isHorizontal: false, at, from: region.top, to: region.bottom });
  return {
    ...region,
    left: from,
    right: to,
    horizontals: [...region.horizontals, ...across],
    verticals: [...region.verticals, ...(left ? [side(region.left)] : []), ...(right ? [side(region.right)] : [])],
  };
}

function columnBeside(region: Region, lines: readonly TextLine[]): { left: number; right: number } | undefined {
  const levels = bandsAt(region);
  if (levels.length <= FEWEST || lines.length === 0) return undefined;
  const isThrough = ({ top, bottom, size }: TextLine): boolean =>
    levels.some((level) => level > top + size * 0.3 && level < bottom - size * 0.3);
  const filled = levels.slice(1).filter((bottom, at) => {
    return lines.some((line) => middleOf(line) > levels[at]! && middleOf(line) < bottom);
  });
  if (lines.some(isThrough) || filled.length < (levels.length - 1) * FILLED) return undefined;
  const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))];
  const gap = Math.max(left - region.right, region.left - right);
  return gap < lines[0]!.size * NEAR ? { left, right } : undefined;
}
