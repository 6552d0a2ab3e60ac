import { endsStatement } from '../../text/marks.ts';
import { usualSize } from './gutters.ts';
import type { TextLine } from './text-lines.ts';
import { middleOf, type Span } from './span.ts';

/** How near the middle of a line a row may end, in heights of the writing. */
const CLEAR = 0.45;
/** What it costs to part a sentence that runs on from a full line, in heights of the writing. */
const TORN = 0.8;
/** What it costs to take the words at the top for the rest of a row from the page before, in heights of the writing. */
const REST = 1;
/** Room at the end of a line, in heights of the writing, that is no room for another character. */
const FULL = 1.6;

/**
 * Where rows are parted whose cells stand in their middle: so that each cell stands as much above the middle of its anchor
 * as below, or at the top of its row, and few sentences are torn. One row for each anchor, from top to bottom, and before
 * them the rest of one from the page before, if `isOpenAbove`.
 */
export function centredCuts(
  columns: readonly (readonly TextLine[])[],
  xs: readonly number[],
  anchors: readonly Span[],
  { top, bottom }: Span,
  isOpenAbove: boolean,
): number[] {
  const inside = columns.map((lines) => lines.filter((line) => middleOf(line) > top && middleOf(line) < bottom));
  const lines = inside.flat().toSorted((a, b) => middleOf(a) - middleOf(b));
  const size = usualSize(lines);
  const tried = candidates(lines, size);
  // By end of the row so far: what it costs, and the cuts that lead there.
  let ways: { at: number; cost: number; cuts: readonly number[] }[] = [{ at: top, cost: 0, cuts: [] }];
  if (isOpenAbove && anchors.length > 0) {
    for (const at of tried.filter((value) => value > top && value < middleOf(anchors[0]!))) {
      ways.push({ at, cost: (REST + tornAt(at, inside, xs) * TORN) * size, cuts: [at] });
    }
  }
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1];
    const ends = next ? between(tried, middleOf(anchor), middleOf(next)) : [bottom];
    ways = ends.map((end) => {
      const torn = next ? tornAt(end, inside, xs) * TORN * size : 0;
      const all = ways.map(({ at, cost, cuts }) => ({
        at: end,
        cost: cost + torn + unevenness(inside, anchor, at, end),
        cuts: next ? [...cuts, end] : cuts,
      }));
      return all.reduce((best, way) => (way.cost < best.cost ? way : best));
    });
  }
  return [...(ways[0]?.cuts ?? [])];
}

/** Where no line would be cut. */
function candidates(lines: readonly TextLine[], size: number): number[] {
  const found: number[] = [];
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    if (next && middleOf(next) - middleOf(line) >= size * CLEAR * 2) found.push((middleOf(line) + middleOf(next)) / 2);
  }
  return found;
}

function between(values: readonly number[], from: number, to: number): number[] {
  const found = values.filter((value) => value > from && value < to);
  return found.length > 0 ? found : [(from + to) / 2];
}

/** How far the cells of a row are from standing where they should. */
function unevenness(columns: readonly (readonly TextLine[])[], anchor: Span, from: number, to: number): number {
  const cells = columns.flatMap((lines) => {
    const own = lines.filter((line) => middleOf(line) > from && middleOf(line) < to);
    return own.length === 0 ? [] : [{ top: own[0]!.top, bottom: own.at(-1)!.bottom }];
  });
  if (cells.length === 0) return 0;
  const top = Math.min(...cells.map((cell) => cell.top));
  const bottom = Math.max(...cells.map((cell) => cell.bottom));
  const middle = middleOf(anchor);
  const own = cells.reduce((sum, cell) => sum + Math.min(Math.abs(middleOf(cell) - middle), cell.top - top), 0);
  return own + 2 * Math.abs((top + bottom) / 2 - middle);
}

/** Columns whose last line above runs on below. */
function tornAt(y: number, columns: readonly (readonly TextLine[])[], xs: readonly number[]): number {
  let torn = 0;
  for (const [column, lines] of columns.entries()) {
    const below = lines.findIndex((line) => middleOf(line) > y);
    const above = lines[below - 1];
    if (above && xs[column + 1]! - above.right < above.size * FULL && !endsStatement(above.text)) torn += 1;
  }
  return torn;
}
