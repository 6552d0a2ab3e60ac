import { chunksOf } from './chunks.ts';
import { guttersOf } from './gutters.ts';
import type { Stroke } from './marks.ts';
import type { Region } from './regions.ts';
import { rowCuts } from './row-cuts.ts';
import { textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';

const SAME = 4;
/** Share of the height that lines between columns take up where columns are ruled. */
const RULED = 0.3;
/** Bands of a table whose rows are not ruled: header and body, a title above or notes below. */
const FEW_BANDS = 3;

/**
 * Draws the lines of a table that are meant but not drawn: between columns that stand apart, and between rows that open
 * with numbers or stand apart. Undefined where there are no columns.
 */
export function completed(region: Region, letters: readonly Letter[]): Region | undefined {
  const drawn = innerOf(region);
  const hasColumns = drawn.reduce((sum, { from, to }) => sum + to - from, 0) >= (region.bottom - region.top) * RULED;
  const columns = hasColumns ? drawn.map(({ at }) => at) : guttersOf(textLines(letters));
  if (columns.length === 0) return undefined;
  const xs = [region.left, ...distinct(columns), region.right];
  const bands = bandsOf(region, xs, letters);
  return {
    ...region,
    horizontals: [
      ...region.horizontals,
      ...bands.flatMap(({ top, isRuled }) => (isRuled ? [] : [across(region, top)])),
    ],
    verticals: hasColumns
      ? region.verticals
      : [
          ...region.verticals,
          ...bands.flatMap((band) => (isHeading(band, xs) ? [] : xs.slice(1, -1).map((x) => down(x, band)))),
        ],
  };
}

function innerOf({ left, right, verticals }: Region): Stroke[] {
  return verticals.filter(({ at }) => at > left + SAME && at < right - SAME);
}

interface Band {
  /** A line is drawn above it. */
  isRuled: boolean;
  top: number;
  bottom: number;
  letters: readonly Letter[];
}

/** The rows of a table, from top to bottom: those that are ruled, and within them those that the words tell. */
function bandsOf(region: Region, xs: readonly number[], letters: readonly Letter[]): Band[] {
  const ys = distinct([region.top, ...region.horizontals.map(({ at }) => at), region.bottom]);
  const isUnruled = ys.length - 1 <= FEW_BANDS;
  return ys.slice(1).flatMap((bottom, at) => {
    const band = bandOf(ys[at]!, bottom, letters, true);
    const cuts = rowCuts(band.letters, xs, isUnruled);
    const edges = [band.top, ...cuts, bottom];
    return edges.slice(1).map((to, index) => bandOf(edges[index]!, to, band.letters, index === 0));
  });
}

function bandOf(top: number, bottom: number, letters: readonly Letter[], isRuled: boolean): Band {
  return { isRuled, top, bottom, letters: letters.filter((one) => middleOf(one) > top && middleOf(one) < bottom) };
}

/** Words that run over the columns, with nothing beside them. */
function isHeading({ letters }: Band, xs: readonly number[]): boolean {
  const lines = textLines(letters).map(chunksOf);
  return (
    lines.every(({ length }) => length <= 1) &&
    lines.flat().some(({ left, right }) => xs.slice(1, -1).some((x) => x > left + 1 && x < right - 1))
  );
}

function distinct(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b))
    if (found.length === 0 || value - found.at(-1)! > SAME) found.push(value);
  return found;
}

function across({ left, right }: Region, at: number): Stroke {
  return { isHorizontal: true, at, from: left, to: right };
}

function down(at: number, { top, bottom }: Band): Stroke {
  return { isHorizontal: false, at, from: top, to: bottom };
}

function middleOf({ top, bottom }: Letter): number {
  return (top + bottom) / 2;
}
