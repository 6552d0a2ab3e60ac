import { endsStatement } from '../../text/marks.ts';
import { breakAfter, isWithinPhrase } from './cell-text.ts';
import { middleOf, type Span } from './span.ts';
import type { TextLine } from './text-lines.ts';

/*
 * Where no lines part the rows of a table, the shape of their cells does: each is one block of lines, all share their top or their middle,
 * the tallest fills the row, none runs on from a row into the next, and a row has one number where rows are numbered. What speaks against that is
 * weighed, 1 being a hint, 3 strong, 6 all but certain; of all ways to part a stretch of lines the one is taken against which least speaks.
 */

/** Where a row may end: no line is nearer with its middle, in heights of the writing. */
const CLEAR = 0.45;
/** Lines of one cell stand no further apart than usual, by more than this, in heights of the writing. */
export const APART = 0.5;
const GAP_INSIDE = 3;
/** A line that ends though the next word had room ends a paragraph, and most cells have one. */
const EARLY_END_INSIDE = 0.8;
/** A sentence that a full line breaks off goes on below. */
const TORN = 1.2;
/** So do a bracket, a title, and a list behind its comma. */
const TORN_PHRASE = 3;
/** A full line may end a sentence by chance. */
const FULL_STOP = 0.2;
/** A row has one number, or where none are numbered a title. */
const MISCOUNTED = 6;
const UNTITLED = 1.5;
/** And says more than one thing. */
const ALONE = 1.5;
/** A row without a number at the top: headings, or the rest of one from the page before. */
const AHEAD = 1.5;
const REST = 0.5;
/** How far level cells may differ, in heights of the writing: fonts differ in how high their letters are. */
const LEVEL = 0.3;
/** Further off is not worse: a cell is in its place or it is not. */
const MOST_OFF = 3;
/** Of two ways that are as good the one with fewer rows. */
const ROW = 0.1;
/** No row has more lines. */
const MOST_LINES = 200;
/** Where another cut is nearly as good, rows are told with doubt. */
const DOUBT = 1.5;

export interface Shape {
  columns: readonly (readonly TextLine[])[];
  /** How wide a line may become in each. */
  rooms: readonly number[];
  /** Numbers of rows, where they are numbered. */
  anchors: readonly Span[] | undefined;
  /** Height of the writing, and the gap between lines of one cell. */
  size: number;
  usual: number;
}

/** Part of a page that rows fill. */
export interface Stretch extends Span {
  /** The rest of a row from the page before may stand at the top, the upper part of one that goes on at the bottom. */
  isOpenAbove: boolean;
  isOpenBelow: boolean;
}

export interface Cut {
  at: number;
  isDoubtful: boolean;
}

/** The best way to part a stretch into rows, and how much speaks against it. */
export function partRows(shape: Shape, stretch: Stretch, isCentred: boolean): { cuts: Cut[]; cost: number } {
  const ways = waysOf(shape, stretch, isCentred);
  const { heights, costOf, partedAt } = ways;
  const last = heights.length - 1;
  const best = heights.map(() => ({ cost: Infinity, from: 0 }));
  best[0]!.cost = 0;
  for (let to = 1; to <= last; to += 1) {
    for (let from = Math.max(0, to - MOST_LINES); from < to; from += 1) {
      const cost = best[from]!.cost + costOf(from, to) + (to < last ? partedAt(to) : 0);
      if (cost < best[to]!.cost) best[to] = { cost, from };
    }
  }
  const path = [last];
  while (path[0]! > 0) path.unshift(best[path[0]!]!.from);
  const cuts = path.slice(1, -1).map((here, index): Cut => {
    const [above, below] = [path[index]!, path[index + 2]!];
    const cost = (cut: number): number => costOf(above, cut) + partedAt(cut) + costOf(cut, below);
    const own = cost(here);
    let isDoubtful = costOf(above, below) - own < DOUBT;
    for (let other = above + 1; other < below && !isDoubtful; other += 1)
      isDoubtful = other !== here && cost(other) - own < DOUBT;
    return { at: heights[here]!, isDoubtful };
  });
  return { cuts, cost: best[last]!.cost };
}

interface Ways {
  /** Where rows may end, the sides of the stretch among them. */
  heights: readonly number[];
  /** What speaks against a row between two of them. */
  costOf: (from: number, to: number) => number;
  /** What speaks against the end of a row there. */
  partedAt: (at: number) => number;
}

function waysOf({ columns: all, anchors, rooms, size, usual }: Shape, stretch: Stretch, isCentred: boolean): Ways {
  const columns = all.map((lines) => lines.filter((line) => isIn(line, stretch)));
  const heights = [stretch.top, ...clearHeights(columns.flat(), size), stretch.bottom];
  const above = columns.map((lines) => countsAbove(heights, lines));
  const numbers =
    anchors &&
    countsAbove(
      heights,
      anchors.filter((one) => isIn(one, stretch)),
    );
  const seams = columns.map((lines, column) => seamsOf(lines, rooms[column]!, { size, usual }));
  const joined = seams.map((own) => sums(own.map((seam) => seam.joined)));

  const countCost = (from: number, to: number, isTitled: boolean): number => {
    const isRest = from === 0 && stretch.isOpenAbove;
    if (!numbers) return isTitled || isRest ? 0 : UNTITLED;
    const count = numbers[to]! - numbers[from]!;
    if (count > 0) return (count - 1) * MISCOUNTED;
    return isRest ? REST : from === 0 ? AHEAD : MISCOUNTED;
  };
  const costOf = (from: number, to: number): number => {
    let cost = ROW;
    const cells: Span[] = [];
    for (const [column, lines] of columns.entries()) {
      const [first, end] = [above[column]![from]!, above[column]![to]!];
      if (first === end) continue;
      cost += joined[column]![end - 1]! - joined[column]![first]!;
      cells.push({ top: lines[first]!.top, bottom: lines[end - 1]!.bottom });
    }
    // What a page cuts stands at its top, though other cells stand in the middle.
    const isCut = (from === 0 && stretch.isOpenAbove) || (to === heights.length - 1 && stretch.isOpenBelow);
    if (cells.length === 1 && !isCut) cost += ALONE;
    const isTitled = above[0]![to]! > above[0]![from]!;
    const byTop = !isCentred || isCut ? unevenness(cells, ({ top }) => top, size) : Infinity;
    const byMiddle = isCentred ? unevenness(cells, middleOf, size) : Infinity;
    return cost + countCost(from, to, isTitled) + Math.min(byTop, byMiddle);
  };
  const partedAt = (at: number): number =>
    seams.reduce((sum, own, column) => sum + (own[above[column]![at]! - 1]?.parted ?? 0), 0);
  return { heights, costOf, partedAt };
}

function isIn(line: Span, { top, bottom }: Span): boolean {
  return middleOf(line) > top && middleOf(line) < bottom;
}

/** In the middle between lines of all columns that stand one below the other. */
function clearHeights(lines: readonly TextLine[], size: number): number[] {
  const middles = lines.map(middleOf).toSorted((a, b) => a - b);
  return middles.flatMap((y, at) => {
    const next = middles[at + 1];
    return next !== undefined && next - y >= size * CLEAR * 2 ? [(y + next) / 2] : [];
  });
}

/** By height, how many of the lines stand above it. */
function countsAbove(heights: readonly number[], lines: readonly Span[]): number[] {
  let count = 0;
  return heights.map((y) => {
    while (count < lines.length && middleOf(lines[count]!) < y) count += 1;
    return count;
  });
}

/** By place, the sum of all values in front of it. */
function sums(values: readonly number[]): number[] {
  const all = [0];
  for (const value of values) all.push(all.at(-1)! + value);
  return all;
}

/** How far the cells of a row are from standing level with the tallest. */
function unevenness(cells: readonly Span[], heightOf: (span: Span) => number, size: number): number {
  const row = { top: Infinity, bottom: -Infinity };
  for (const { top, bottom } of cells) [row.top, row.bottom] = [Math.min(row.top, top), Math.max(row.bottom, bottom)];
  return cells.reduce((sum, cell) => {
    const off = Math.abs(heightOf(cell) - heightOf(row)) / size - LEVEL;
    return sum + Math.min(MOST_OFF, Math.max(0, off));
  }, 0);
}

/** Between a line of a column and the next: what speaks against one cell, and against two. */
interface Seam {
  joined: number;
  parted: number;
}

function seamsOf(lines: readonly TextLine[], room: number, { size, usual }: Pick<Shape, 'size' | 'usual'>): Seam[] {
  return lines.slice(1).map((line, at) => {
    const before = lines[at]!;
    if (line.top - before.bottom > usual + size * APART) return { joined: GAP_INSIDE, parted: 0 };
    const isWithin = /[、，,]$/.test(before.text) || isWithinPhrase(before.text, line.text);
    if (isWithin) return { joined: 0, parted: TORN_PHRASE };
    const isEarly = breakAfter(before.text, before, line, room) === '\n';
    if (isEarly) return { joined: EARLY_END_INSIDE, parted: 0 };
    return { joined: 0, parted: endsStatement(before.text) ? FULL_STOP : TORN };
  });
}
