import { distinct } from './distinct.ts';
import type { Box, Stroke } from './marks.ts';
import { SHADE_GAP, SHADE_SAME } from './type-sizes.ts';

/** A page with more shades is a drawing, and so is one that they cut into more fields. */
const MOST = 1_500;
const MOST_FIELDS = 250_000;
const PAPER = '#ffffff';
/** Boxes narrower than this are the room beside the words of a cell, which some programs shade on its own. */
const NARROWEST = 12;

export interface ShadeEdges {
  horizontals: Stroke[];
  verticals: Stroke[];
  /** Between boxes of one shade that touch one below the other. */
  seams: Stroke[];
}

const NONE: ShadeEdges = { horizontals: [], verticals: [], seams: [] };

/** The edges that people see where the shade changes, and those between boxes that touch. */
export function shadeEdges(boxes: readonly Box[]): ShadeEdges {
  const shaded = boxes.filter(({ colour }) => colour !== PAPER);
  if (shaded.length === 0 || boxes.length > MOST) return NONE;
  const xs = distinct(
    boxes.flatMap(({ left, right }) => [left, right]),
    SHADE_SAME,
  );
  const ys = distinct(
    boxes.flatMap(({ top, bottom }) => [top, bottom]),
    SHADE_SAME,
  );
  if (xs.length * ys.length > MOST_FIELDS) return NONE;
  const colours = painted(boxes, xs, ys);
  const across: Stroke[] = [];
  const down: Stroke[] = [];
  for (const [row, at] of ys.entries()) {
    const changes = xs.slice(1).map((_, column) => colours.at(column, row - 1) !== colours.at(column, row));
    for (const [from, to] of runsOf(changes)) across.push({ isHorizontal: true, at, from: xs[from]!, to: xs[to]! });
  }
  for (const [column, at] of xs.entries()) {
    const changes = ys.slice(1).map((_, row) => colours.at(column - 1, row) !== colours.at(column, row));
    for (const [from, to] of runsOf(changes)) down.push({ isHorizontal: false, at, from: ys[from]!, to: ys[to]! });
  }
  return {
    horizontals: withoutGaps(across),
    verticals: withoutGaps([...down, ...sideSeams(shaded)]),
    seams: stackSeams(shaded),
  };
}

/** The colour of each field between the edges of boxes; later ones cover earlier ones. */
function painted(boxes: readonly Box[], xs: readonly number[], ys: readonly number[]) {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const fields = Array.from({ length: columns * rows }, () => PAPER);
  const indexIn = (edges: readonly number[], value: number): number => {
    const at = edges.findIndex((edge) => edge > value + 1e-6) - 1;
    return at === -2 ? edges.length - 1 : at;
  };
  for (const { left, right, top, bottom, colour } of boxes) {
    const [x0, x1] = [indexIn(xs, left), indexIn(xs, right)];
    for (let row = indexIn(ys, top); row < indexIn(ys, bottom); row += 1) {
      fields.fill(colour, row * columns + x0, row * columns + x1);
    }
  }
  return {
    at: (column: number, row: number): string =>
      column < 0 || row < 0 || column >= columns || row >= rows ? PAPER : fields[row * columns + column]!,
  };
}

function runsOf(changes: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const [at, isChange] of changes.entries()) {
    if (!isChange) continue;
    const last = runs.at(-1);
    if (last && last[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Cells of one shade that touch: people do not see where, but the file says it. */
function sideSeams(boxes: readonly Box[]): Stroke[] {
  const wide = boxes.filter(({ left, right }) => right - left >= NARROWEST);
  return wide.flatMap(({ right, top, bottom }) => {
    const isBeside = wide.some(
      (next) => isSame(next.left, right) && isSame(next.top, top) && isSame(next.bottom, bottom),
    );
    return isBeside ? [{ isHorizontal: false, at: right, from: top, to: bottom }] : [];
  });
}

function stackSeams(boxes: readonly Box[]): Stroke[] {
  return boxes.flatMap(({ left, right, bottom }) => {
    const isAbove = boxes.some(
      (next) => isSame(next.top, bottom) && isSame(next.left, left) && isSame(next.right, right),
    );
    return isAbove ? [{ isHorizontal: true, at: bottom, from: left, to: right }] : [];
  });
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) < SHADE_SAME;
}

/** Between two shaded cells that stand a little apart there is one edge, in the middle. */
function withoutGaps(edges: readonly Stroke[]): Stroke[] {
  const sorted = edges.toSorted((a, b) => a.at - b.at);
  const kept: Stroke[] = [];
  for (const edge of sorted) {
    const before = kept.findLast(({ from, to }) => from < edge.to && to > edge.from);
    if (before && edge.at - before.at > SHADE_SAME && edge.at - before.at < SHADE_GAP && isAlike(before, edge)) {
      before.at = (before.at + edge.at) / 2;
    } else kept.push({ ...edge });
  }
  return kept;
}

function isAlike(one: Stroke, other: Stroke): boolean {
  return Math.abs(one.from - other.from) < SHADE_GAP && Math.abs(one.to - other.to) < SHADE_GAP;
}
