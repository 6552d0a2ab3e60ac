import { type Chunk, chunksOf } from './chunks.ts';
import { distinct } from './distinct.ts';
import { columnsOf, isInSeveral, standInColumns } from './in-columns.ts';
import type { Stroke } from './marks.ts';
import type { Region } from './regions.ts';
import { rowCuts, severalIn } from './row-cuts.ts';
import type { Cut } from './row-shapes.ts';
import { textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';
import { middleOf } from './span.ts';
import { EDGE_SAME } from './type-sizes.ts';

/** Share of the height that lines between columns take up where columns are ruled. */
const RULED = 0.3;
/** Bands of a table whose rows are not ruled: header and body, a title above or notes below. */
const FEW_BANDS = 3;

/** Where columns are parted by lines; undefined where they are not. */
export function ruledColumns({ left, right, top, bottom, verticals }: Region): number[] | undefined {
  const inner = verticals.filter(({ at }) => at > left + EDGE_SAME && at < right - EDGE_SAME);
  const covered = inner.reduce((sum, { from, to }) => sum + to - from, 0);
  return covered >= (bottom - top) * RULED
    ? distinct([left, ...inner.map(({ at }) => at), right], EDGE_SAME)
    : undefined;
}

/** What the words of a table without lines between its columns tell about it. */
export interface Guess {
  /** Cells stand in the middle of their rows. */
  isCentred: boolean;
  /** Where headings repeated from the page before end. */
  headBottom: number | undefined;
  /** The table began on a page before. */
  goesOn: boolean;
  /** The least number that a row may have, where numbers count the rows from page to page. */
  next?: number | undefined;
  /** It goes on on the next page. */
  isOpenBelow?: boolean;
}

/** Whether lines part the rows, not only the header from what stands below. */
export function areRowsRuled(region: Region): boolean {
  return bandsIn(region) > FEW_BANDS;
}

/** How many bands the lines across part. */
export function bandsIn(region: Region): number {
  return bandsAt(region).length - 1;
}

/** Where the bands of a table end that lines across part. */
export function bandsAt({ top, bottom, horizontals }: Region): number[] {
  return distinct([top, ...horizontals.map(({ at }) => at), bottom], EDGE_SAME);
}

/** Draws the lines that are meant but not drawn between rows, and between columns parted at `xs` that are not ruled. */
export function completed(
  region: Region,
  letters: readonly Letter[],
  xs: readonly number[],
  guess: Guess | undefined,
  areColumnsKnown = guess !== undefined,
): Completed {
  const bands = bandsOf(region, letters, xs, guess);
  const across = bands
    .filter(({ isRuled }) => !isRuled)
    .map(({ top }) => ({ isHorizontal: true, at: top, from: region.left, to: region.right }));
  const inner = xs.slice(1, -1);
  const openIn = areColumnsKnown
    ? (band: Band) => (isHeading(band, xs) ? [] : inner)
    : openEdges(bands, inner, region.verticals);
  const down = bands.flatMap((band) => sidesOf(band, openIn(band)));
  return {
    region: { ...region, horizontals: [...region.horizontals, ...across], verticals: [...region.verticals, ...down] },
    doubtful: bands.filter(({ isDoubtful }) => isDoubtful).map(({ top }) => top),
  };
}

interface Completed {
  region: Region;
  /** Where rows are parted that might as well be parted elsewhere. */
  doubtful: readonly number[];
}

interface Band {
  /** A line is drawn above it. */
  isRuled: boolean;
  /** It might as well begin elsewhere. */
  isDoubtful: boolean;
  top: number;
  bottom: number;
  letters: readonly Letter[];
}

/** The rows of a table, from top to bottom: those that are ruled, and within them those that the words tell. */
function bandsOf(region: Region, letters: readonly Letter[], xs: readonly number[], guess: Guess | undefined): Band[] {
  const ys = bandsAt(region);
  const isUnruled = !areRowsRuled(region);
  const holdsSeveral = severalIn(letters, xs);
  return ys.slice(1).flatMap((bottom, at) => {
    const band = bandOf({ at: ys[at]!, isDoubtful: false }, bottom, letters, true);
    const isCutByHead = guess?.headBottom !== undefined && guess.headBottom > band.top && guess.headBottom < bottom;
    if (!isUnruled && !isCutByHead && !holdsSeveral(band)) return [band];
    const cuts = rowCuts(band.letters, xs, {
      isUnruled: isUnruled && guess !== undefined,
      isCentred: guess?.isCentred,
      headBottom: guess?.headBottom,
      goesOn: guess?.goesOn,
      next: guess?.next,
      isOpenBelow: guess?.isOpenBelow,
    });
    const tops: Cut[] = [{ at: band.top, isDoubtful: false }, ...cuts];
    return tops.map((top, index) => bandOf(top, tops[index + 1]?.at ?? bottom, band.letters, index === 0));
  });
}

function bandOf({ at: top, isDoubtful }: Cut, bottom: number, letters: readonly Letter[], isRuled: boolean): Band {
  return {
    isRuled,
    isDoubtful,
    top,
    bottom,
    letters: letters.filter((one) => middleOf(one) > top && middleOf(one) < bottom),
  };
}

/** Words that run over the columns, with nothing beside them; several lines that keep to the columns are cells. */
function isHeading({ letters }: Band, xs: readonly number[]): boolean {
  const inner = xs.slice(1, -1);
  const lines = textLines(letters);
  const chunks = lines.map(chunksOf);
  const isAlone = chunks.every(({ length }) => length <= 1);
  if (!isAlone || !chunks.flat().some((chunk) => inner.some((x) => runsOver(chunk, x)))) return false;
  return lines.length === 1 || !standInColumns(lines, inner);
}

/**
 * By row, the edges of its columns that are not drawn in it and that its words keep to. Where a row has some and lacks one
 * that another row has, its cells are merged, unless words stand side by side in them; one that the headings alone have is meant for
 * all rows.
 */
function openEdges(bands: readonly Band[], inner: readonly number[], verticals: readonly Stroke[]) {
  const walls = inner.map((x) => verticals.filter(({ at }) => Math.abs(at - x) < EDGE_SAME));
  const isWalled = ({ top, bottom }: Band, edge: number): boolean =>
    walls[edge]!.some(({ from, to }) => Math.min(to, bottom) - Math.max(from, top) > (bottom - top) / 2);
  const drawn = new Set(inner.filter((_, edge) => bands.slice(1).some((band) => isWalled(band, edge))));
  return (band: Band): readonly number[] => {
    const missing = inner.filter((_, edge) => !isWalled(band, edge));
    const isMerged = missing.length < inner.length && missing.some((x) => drawn.has(x));
    const isApart = !isMerged || standBesideEach(band.letters, inner, missing);
    return isApart && isInColumns(band.letters, missing) ? missing : [];
  };
}

/** On both sides of each of the edges, up to the next, words stand on one line. */
function standBesideEach(letters: readonly Letter[], inner: readonly number[], edges: readonly number[]): boolean {
  const lines = textLines(letters);
  return edges.every((x) => {
    const at = inner.indexOf(x);
    return lines.some((line) => {
      const columns = columnsOf(line, inner);
      return columns.has(at) && columns.has(at + 1);
    });
  });
}

/** Words that stand side by side in columns parted at `xs`, none of them over two. */
function isInColumns(letters: readonly Letter[], xs: readonly number[]): boolean {
  const lines = textLines(letters);
  return standInColumns(lines, xs) && lines.some((line) => isInSeveral(line, xs));
}

function runsOver({ left, right }: Chunk, x: number): boolean {
  return x > left + 1 && x < right - 1;
}

function sidesOf({ top, bottom }: Band, xs: readonly number[]): Stroke[] {
  return xs.map((at) => ({ isHorizontal: false, at, from: top, to: bottom }));
}
