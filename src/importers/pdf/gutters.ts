import { type Chunk, chunksOf } from './chunks.ts';
import type { TextLine } from './text-lines.ts';

/** Share of the lines over several columns that may reach into a gutter all the same. */
const CROSSING = 0.03;
/** Of so many lines one may be out of line: a mark that hangs over, a heading beside something. */
const ENOUGH = 16;
/** Narrowest gutter, in heights of the writing. */
const NARROWEST = 0.45;

/** Where columns without lines between them are parted: no line over several columns has words there. */
export function guttersOf(lines: readonly TextLine[]): number[] {
  const several = lines.map(chunksOf).filter(({ length }) => length > 1);
  if (several.length < 2) return [];
  return realGutters(emptyStretches(several, usualSize(lines) * NARROWEST), several);
}

interface Stretch {
  from: number;
  to: number;
}

function emptyStretches(several: readonly (readonly Chunk[])[], narrowest: number): Stretch[] {
  const ends = several
    .flatMap((chunks) => chunks.flatMap(({ left, right }) => [[left, 1] as const, [right, -1] as const]))
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const most = Math.max(several.length < ENOUGH ? 0 : 1, Math.floor(several.length * CROSSING));
  const stretches: Stretch[] = [];
  let covering = 0;
  let from: number | undefined;
  for (const [x, change] of ends) {
    const before = covering;
    covering += change;
    if (before > most && covering <= most) from = x;
    else if (before <= most && covering > most && from !== undefined) {
      if (x - from >= narrowest) stretches.push({ from, to: x });
      from = undefined;
    }
  }
  return stretches;
}

/** Words that never stand side by side are of one column: a heading in its middle, numbers at its left. */
function realGutters(stretches: readonly Stretch[], several: readonly (readonly Chunk[])[]): number[] {
  const gutters: number[] = [];
  let left = -Infinity;
  for (const [at, { from, to }] of stretches.entries()) {
    const right = stretches[at + 1]?.from ?? Infinity;
    const isParting = several.some(
      (chunks) =>
        chunks.some((chunk) => chunk.right > left && chunk.left < from) &&
        chunks.some((chunk) => chunk.left >= from && chunk.left < right),
    );
    if (!isParting) continue;
    gutters.push((from + to) / 2);
    left = (from + to) / 2;
  }
  return gutters;
}

export function usualSize(lines: readonly { size: number }[]): number {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
