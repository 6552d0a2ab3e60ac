import { chunksOf } from './chunks.ts';
import type { TextLine } from './text-lines.ts';

/** Share of the lines over several columns that may reach into a gutter all the same. */
const CROSSING = 0.03;
/** Narrowest gutter, in heights of the writing. */
const NARROWEST = 0.45;

/** Where columns without lines between them are parted: no line over several columns has words there. */
export function guttersOf(lines: readonly TextLine[]): number[] {
  const several = lines.map(chunksOf).filter(({ length }) => length > 1);
  if (several.length < 2) return [];
  const size = usualSize(lines);
  const ends = several
    .flatMap((chunks) => chunks.flatMap(({ left, right }) => [[left, 1] as const, [right, -1] as const]))
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const most = Math.floor(several.length * CROSSING);
  const gutters: number[] = [];
  let covering = 0;
  let from: number | undefined;
  for (const [x, change] of ends) {
    const before = covering;
    covering += change;
    if (before > most && covering <= most) from = x;
    else if (before <= most && covering > most && from !== undefined) {
      if (x - from >= size * NARROWEST) gutters.push((from + x) / 2);
      from = undefined;
    }
  }
  return gutters;
}

export function usualSize(lines: readonly { size: number }[]): number {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
