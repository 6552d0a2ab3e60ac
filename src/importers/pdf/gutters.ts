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
  const all = lines.map(chunksOf);
  const several = all.filter(({ length }) => length > 1);
  if (several.length < 2) return [];
  const alone = all.flatMap((chunks) => (chunks.length === 1 ? chunks : []));
  const stretches = emptyStretches(several, usualSize(lines) * NARROWEST);
  return realGutters(
    stretches.map((stretch) => besideWords(stretch, alone)),
    several,
  );
}

/** Words alone on their line that end in a gutter are of the column in front of it, and those that begin there of the one behind. */
function besideWords({ from, to, cut }: Stretch, alone: readonly Chunk[]): Stretch {
  const isIn = (x: number): boolean => x > from && x < to;
  const least = alone
    .filter(({ left, right }) => left < from && isIn(right))
    .reduce((x, { right }) => Math.max(x, right), from);
  const most = alone
    .filter(({ left, right }) => isIn(left) && right > to)
    .reduce((x, { left }) => Math.min(x, left), to);
  return { from, to, cut: (cut > least && cut <= most) || least >= most ? cut : (least + most) / 2 };
}

interface Stretch {
  from: number;
  to: number;
  /** Where the columns are parted: in between, and beside the words of a line that reaches into it. */
  cut: number;
}

function emptyStretches(several: readonly (readonly Chunk[])[], narrowest: number): Stretch[] {
  const ends = several
    .flatMap((chunks) => chunks.flatMap(({ left, right }) => [[left, 1] as const, [right, -1] as const]))
    .toSorted((a, b) => a[0] - b[0] || b[1] - a[1]);
  const most = Math.max(several.length < ENOUGH ? 0 : 1, Math.floor(several.length * CROSSING));
  const stretches: Stretch[] = [];
  let covering = 0;
  let open: { from: number; parts: Part[] } | undefined;
  // In front of the first words no column ends.
  let isBehindWords = false;
  for (const [at, [x, change]] of ends.entries()) {
    covering += change;
    if (covering > most) {
      if (open && x - open.from >= narrowest) stretches.push({ from: open.from, to: x, cut: cutWithin(open.parts) });
      open = undefined;
      isBehindWords = true;
      continue;
    }
    if (!isBehindWords) continue;
    const next = ends[at + 1]?.[0];
    // Nothing stands behind the last words.
    if (next === undefined) break;
    open ??= { from: x, parts: [] };
    open.parts.push({ from: x, to: next, covering });
  }
  return stretches;
}

interface Part {
  from: number;
  to: number;
  covering: number;
}

/** How far from the words in front: those behind begin level, while a mark that the end of a line leaves no room for hangs over. */
const NEARER_BEHIND = 2 / 3;

/** Within what the fewest words cover; the widest of such parts. In words that run over all of it those behind begin at its end. */
function cutWithin(parts: readonly Part[]): number {
  const wide = parts.filter(({ from, to }) => to > from);
  const fewest = Math.min(...wide.map(({ covering }) => covering));
  const best = wide
    .filter(({ covering }) => covering === fewest)
    .reduce((widest, part) => (part.to - part.from > widest.to - widest.from ? part : widest));
  return fewest > 0 ? best.to : best.from + (best.to - best.from) * NEARER_BEHIND;
}

/** Words that never stand side by side are of one column: a heading in its middle, numbers at its left. */
function realGutters(stretches: readonly Stretch[], several: readonly (readonly Chunk[])[]): number[] {
  const gutters: number[] = [];
  let left = -Infinity;
  for (const [at, { from, cut }] of stretches.entries()) {
    const right = stretches[at + 1]?.from ?? Infinity;
    const isParting = several.some(
      (chunks) =>
        chunks.some((chunk) => chunk.right > left && chunk.left < from) &&
        chunks.some((chunk) => chunk.left >= from && chunk.left < right),
    );
    if (!isParting) continue;
    gutters.push(cut);
    left = cut;
  }
  return gutters;
}

export function usualSize(lines: readonly { size: number }[]): number {
  const sizes = lines.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
