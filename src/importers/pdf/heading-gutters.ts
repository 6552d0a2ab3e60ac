import { isHeader } from './borderless.ts';
import { APART as CHUNKS_APART, chunksOf } from './chunks.ts';
import type { TextLine } from './text-lines.ts';

/** How far the starts of cells of one column may differ, in heights of the writing. */
const LEVEL = 0.2;
/** Blank in front of words that begin a cell, in heights of the writing. */
const APART = 0.5;
/** Narrowest gap that may part two headings, in heights of the writing; wider ones than APART of chunks.ts do anyway. */
const NARROW = 0.3;
/** Share of the rows in which a cell has to begin behind such a gap. */
const MOST_BEGIN = 0.5;
/** Share of the lines that a letter may cross the edge of a column in. */
const CROSSING = 0.04;

/**
 * Where columns are parted that touch each other: between each two headings, where most cells begin and no letter crosses.
 * The gutters themselves where they part all headings, or where no such edge is found.
 */
export function withHeadings(gutters: readonly number[], pages: readonly (readonly TextLine[])[]): readonly number[] {
  const lines = pages.flat();
  // What stands as high on another page is nothing beside them.
  const first = pages.find((page) => page.some(isHeader)) ?? [];
  const header = first.find(isHeader);
  const headings = header ? headingsOf(header, first) : [];
  const edges = new Set(gutters);
  for (const [at, { left }] of headings.slice(1).entries()) {
    const { right } = headings[at]!;
    const edge = gutters.find((x) => x > right && x < left) ?? edgeBetween(right, left, lines);
    if (edge === undefined) return gutters;
    edges.add(edge);
  }
  // A number stands far from the title behind it, where the headings of both nearly touch; in 序 号 no cell begins.
  for (const { from, to } of header ? narrowGaps(header) : []) {
    if ([...edges].some((x) => x > from && x < to)) continue;
    const edge = edgeBetween(from, to, lines, Math.ceil(lines.filter(startsInSeveral).length * MOST_BEGIN));
    if (edge !== undefined) edges.add(edge);
  }
  return [...edges].toSorted((a, b) => a - b);
}

/** Those of a line, and those beside it that stand one letter above the other: 序 above 号. */
function headingsOf(header: TextLine, lines: readonly TextLine[]): { left: number; right: number }[] {
  const own = chunksOf(header);
  const stacked = lines
    .filter((line) => line !== header && line.text.length === 1 && Math.abs(line.base - header.base) < line.size)
    .filter(({ left, right }) => own.every((chunk) => chunk.left > right || chunk.right < left));
  const pieces = stacked.filter(({ left }, at) => stacked.findIndex((one) => Math.abs(one.left - left) < 1) === at);
  return [...own, ...pieces].toSorted((a, b) => a.left - b.left);
}

/** Gaps within what passes for one heading, wider than between any two letters of a word. */
function narrowGaps({ letters, size }: TextLine): { from: number; to: number }[] {
  const visible = letters.filter(({ text }) => text.trim() !== '');
  return visible.slice(1).flatMap(({ left }, at) => {
    const { right } = visible[at]!;
    return left - right > size * NARROW && left - right <= size * CHUNKS_APART ? [{ from: right, to: left }] : [];
  });
}

function startsInSeveral(line: TextLine): boolean {
  return startsIn(line).length > 1;
}

/** Where at least so many cells begin. */
function edgeBetween(from: number, to: number, lines: readonly TextLine[], least = 2): number | undefined {
  const starts = lines.flatMap((line) => startsIn(line).filter((x) => x > from && x <= to)).toSorted((a, b) => a - b);
  const size = lines[0]!.size;
  let best: { x: number; count: number } | undefined;
  for (const [at, x] of starts.entries()) {
    const end = starts.findIndex((other, index) => index > at && other - x > size * LEVEL);
    const count = (end < 0 ? starts.length : end) - at;
    if (count > (best?.count ?? least - 1) && crossings(x, lines) <= lines.length * CROSSING) best = { x, count };
  }
  return best && best.x - size * LEVEL;
}

/** Where words begin: at the start of the line, behind a blank, and behind the number that opens the line. */
function startsIn({ letters, size }: TextLine): number[] {
  const visible = letters.filter(({ text }) => text.trim() !== '');
  const numbered = visible.findIndex(({ text }) => !/^\d$/.test(text));
  return visible
    .filter(({ left }, at) => at === 0 || at === numbered || left - visible[at - 1]!.right > size * APART)
    .map(({ left }) => left);
}

/** Lines of several cells with a letter over an edge; a heading runs over all columns. */
function crossings(x: number, lines: readonly TextLine[]): number {
  const several = lines.filter(startsInSeveral);
  return several.filter(({ letters, size }) =>
    letters.some(({ left, right, text }) => left < x - size * LEVEL && right > x + size * LEVEL && text.trim() !== ''),
  ).length;
}
