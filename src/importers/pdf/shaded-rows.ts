import { distinct } from './distinct.ts';
import { isInSeveral, mayStandInColumns, standInColumns } from './in-columns.ts';
import type { Box, Stroke } from './marks.ts';
import { shadeEdges } from './shading.ts';
import { middleOf, type Span } from './span.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';
import { EDGE_SAME } from './type-sizes.ts';

/** So many lines or edges that reach equally far are a table: one shaded row has two. */
const FEWEST = 3;
/** An edge that covers less of the table than this is that of a shaded cell or word, not of a row. */
const MOST_OF_ROW = 0.5;
/** Seams that part rows run through all their cells; at the sides some room may be left. */
const ALL_OF_ROW = 0.9;
/** Lines of one cell stand closer than this, in heights of the writing. */
const CLOSE = 1.2;

interface Ruling {
  horizontals: Stroke[];
  verticals: Stroke[];
}

interface Extent extends Span {
  left: number;
  right: number;
  count: number;
}

/**
 * The ruling of a page with the edges of its shades: rows that are parted by nothing but their shade are parted all the
 * same. What is shaded inside a row (a word, a cell) parts nothing.
 */
export function withShades(ruled: Ruling, boxes: readonly Box[], letters: readonly Letter[]): Ruling {
  const edges = shadeEdges(boxes);
  if (edges.horizontals.length === 0) return ruled;
  const extents = extentsOf([...ruled.horizontals, ...edges.horizontals]);
  const across = edges.horizontals.flatMap((edge) => {
    const table = extents.find((one) => isWithin(edge, one));
    if (!table || edge.to - edge.from < (table.right - table.left) * MOST_OF_ROW) return [];
    if (ruled.horizontals.some((line) => isDrawn(edge, line))) return [];
    return isThroughWords(edge.at, table, letters) ? [] : [{ ...edge, from: table.left, to: table.right }];
  });
  const drawn = [...ruled.horizontals, ...across];
  const seams = edges.seams.filter(({ at }) => drawn.some((line) => Math.abs(line.at - at) < EDGE_SAME));
  const horizontals = [...drawn, ...seams, ...seamRows(edges.seams, drawn, extents, letters)];
  const levels = distinct(
    horizontals.map(({ at }) => at),
    EDGE_SAME,
  );
  const isLevel = (y: number): boolean => levels.some((level) => Math.abs(level - y) < EDGE_SAME);
  const down = edges.verticals.filter(({ from, to }) => isLevel(from) && isLevel(to));
  const open = openRows(levels, down, textLines(letters));
  return {
    horizontals: [...horizontals, ...open.horizontals],
    verticals: [...ruled.verticals, ...down, ...open.verticals],
  };
}

/**
 * Where all cells have one shade, the file still says where one ends and the next begins. Only where some row holds lines
 * one below the other: boxes around each line of writing tell nothing.
 */
function seamRows(
  seams: readonly Stroke[],
  drawn: readonly Stroke[],
  extents: readonly Extent[],
  letters: readonly Letter[],
): Stroke[] {
  return extents.flatMap((table) => {
    const own = seams.filter((seam) => isWithin(seam, table) && !drawn.some((line) => isDrawn(seam, line)));
    const width = (at: number): number =>
      own.filter((one) => Math.abs(one.at - at) < 1).reduce((sum, { from, to }) => sum + to - from, 0);
    const levels = distinct(
      own.map(({ at }) => at),
      EDGE_SAME,
    ).filter((at) => width(at) > (table.right - table.left) * ALL_OF_ROW && !isThroughWords(at, table, letters));
    const all = [table.top, ...levels, table.bottom];
    const isTall = all.slice(1).some((to, index) => {
      const lines = textLines(letters.filter((one) => middleOf(one) > all[index]! && middleOf(one) < to));
      return lines.length > 1;
    });
    return isTall ? levels.map((at) => ({ isHorizontal: true, at, from: table.left, to: table.right })) : [];
  });
}

/**
 * Every second row may have no shade, also the first and the last on a page, where nothing closes it: where its words
 * stand in the columns of the shaded ones, it is parted as they are.
 */
function openRows(levels: readonly number[], down: readonly Stroke[], lines: readonly TextLine[]): Ruling {
  const found: Ruling = { horizontals: [], verticals: [] };
  const [first, last] = [levels[0]!, levels.at(-1)!];
  const above = columnsAt(first, first, down);
  const below = columnsAt(last, last, down);
  const top = endOf(lines.filter((line) => middleOf(line) < first).toReversed(), first, above);
  const bottom = endOf(
    lines.filter((line) => middleOf(line) > last),
    last,
    below,
  );
  const all = [...(top === undefined ? [] : [top]), ...levels, ...(bottom === undefined ? [] : [bottom])];
  for (const [index, to] of all.slice(1).entries()) {
    const from = all[index]!;
    // An edge along the whole side of the table says nothing of this row.
    if (down.some((edge) => Math.abs(edge.from - from) < EDGE_SAME && Math.abs(edge.to - to) < EDGE_SAME)) continue;
    const xs = columnsAt(from, to, down);
    const inside = lines.filter((line) => middleOf(line) > from && middleOf(line) < to);
    const isRow =
      standInColumns(inside, xs) && inside.some((line) => isInSeveral(line, xs) || line.left > (xs[1] ?? Infinity));
    if (xs.length <= 2 || !isRow) continue;
    for (const at of xs) found.verticals.push({ isHorizontal: false, at, from, to });
    for (const at of [from, to]) {
      if (!levels.includes(at)) found.horizontals.push({ isHorizontal: true, at, from: xs[0]!, to: xs.at(-1)! });
    }
  }
  return found;
}

/** Where the columns of the shaded rows are parted that end at `from` or begin at `to`. */
function columnsAt(from: number, to: number, down: readonly Stroke[]): number[] {
  const sides = down.filter(
    (edge) =>
      Math.min(Math.abs(edge.to - from), Math.abs(edge.from - from)) < EDGE_SAME ||
      Math.abs(edge.from - to) < EDGE_SAME,
  );
  const near = distinct(
    sides.map(({ at }) => at),
    EDGE_SAME,
  );
  if (near.length > 2) return near;
  // Headings over a row without shade: the shaded rows further down.
  return distinct(
    down.map(({ at }) => at),
    EDGE_SAME,
  );
}

/** How far lines go on from an edge that follow close upon each other and stand in its columns. */
function endOf(lines: readonly TextLine[], edge: number, xs: readonly number[]): number | undefined {
  let end: number | undefined;
  let last = edge;
  for (const line of lines) {
    const gap = Math.max(line.top - last, last - line.bottom);
    if (gap > line.size * CLOSE || !mayStandInColumns(line, xs)) break;
    last = middleOf(line) < edge ? line.top : line.bottom;
    end = middleOf(line) < edge ? line.top - 1 : line.bottom + 1;
  }
  return end;
}

/** A line is drawn there. */
function isDrawn(edge: Stroke, line: Stroke): boolean {
  return Math.abs(line.at - edge.at) < EDGE_SAME && line.from < edge.from + EDGE_SAME && line.to > edge.to - EDGE_SAME;
}

/** Where lines and edges reach equally far, the widest first. */
function extentsOf(lines: readonly Stroke[]): Extent[] {
  const found: Extent[] = [];
  for (const { at, from, to } of lines) {
    const same = found.find(({ left, right }) => Math.abs(left - from) < EDGE_SAME && Math.abs(right - to) < EDGE_SAME);
    if (same) {
      same.count += 1;
      same.top = Math.min(same.top, at);
      same.bottom = Math.max(same.bottom, at);
    } else found.push({ left: from, right: to, top: at, bottom: at, count: 1 });
  }
  return found
    .filter(({ count }) => count >= FEWEST)
    .map((extent) => widened(extent, lines))
    .toSorted((a, b) => b.right - b.left - (a.right - a.left));
}

/** A column at the side may have one shade from top to bottom: then only the outer edges reach over it. */
function widened(extent: Extent, lines: readonly Stroke[]): Extent {
  const outer = lines.filter(
    ({ at, from, to }) =>
      from < extent.left + EDGE_SAME &&
      to > extent.right - EDGE_SAME &&
      (Math.abs(at - extent.top) < EDGE_SAME || Math.abs(at - extent.bottom) < EDGE_SAME),
  );
  return {
    ...extent,
    left: Math.min(extent.left, ...outer.map(({ from }) => from)),
    right: Math.max(extent.right, ...outer.map(({ to }) => to)),
  };
}

function isWithin({ at, from, to }: Stroke, { left, right, top, bottom }: Extent): boolean {
  return from > left - EDGE_SAME && to < right + EDGE_SAME && at > top - EDGE_SAME && at < bottom + EDGE_SAME;
}

/** A cell merged over rows of several shades: its words stand where their edge would go through it. */
function isThroughWords(y: number, { left, right }: Extent, letters: readonly Letter[]): boolean {
  return letters.some(
    ({ left: x, top, bottom, size, text }) =>
      x > left && x < right && text.trim() !== '' && y > top + size * 0.3 && y < bottom - size * 0.3,
  );
}
