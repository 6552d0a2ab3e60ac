import type { Line } from './lines.ts';
import { widthOf } from './words.ts';

/** A line as a row of places, each of which is blank or not. */
export interface Strip {
  /** For every place, whether something stands there. */
  filled: readonly boolean[];
  /** Places at which words begin that a mere blank parts from others: two cells that came so near that they were joined. */
  joins: readonly number[];
  page: number;
  /** The line does not stand directly below the one before it. */
  isApart: boolean;
  /** A heading over all columns: it says nothing of them. */
  isFree: boolean;
  /** From where to where each heading stands, on lines that repeat the header row. */
  headings?: readonly (readonly [start: number, end: number])[];
}

/** How places are counted: by characters, as pdftotext does, or by the width at which they are shown. */
export type Measure = 'characters' | 'widths';

export const MEASURES: readonly Measure[] = ['characters', 'widths'];

/** Places in front of each character of the line, the blanks that it is set in by included. */
export function placesOf(line: Line, measure: Measure): number[] {
  const places: number[] = [];
  let place = line.indent;
  for (let at = 0; at < line.text.length; at += 1) {
    places.push(place);
    place += measure === 'characters' ? 1 : widthOf(line.text[at]!);
  }
  places.push(place);
  return places;
}

/** For each line the place at which each column but the first begins, and what it costs to see them there. */
export interface Seams {
  /** By column, then by line. */
  places: readonly (readonly number[])[];
  /** Lines that the seams cut through, as a share of those that they could. */
  cut: number;
}

const WIDEST_LINE = 320;
const FARTHEST_STEP = 8;

const CUT = 3;
const CUT_NEAR_JOIN = 1;
const STRAY = 1.5;
const JOINED_INSIDE = 1;
const OUTSIDE = 0.2;
const NO_ROOM = 50;

/** Where two cells are joined, what follows stands farther left or right than it should by up to so many places. */
export const JOIN_REACH = 6;
/** Blanks that part two pieces of a line for sure. */
const WIDE = 3;

/** Follows each gap between columns down the lines: it may drift, and goes around the words. */
export function findSeams(strips: readonly Strip[], columns: number): Seams {
  const places: number[][] = [];
  let cuts = 0;
  let counted = 0;
  for (let column = 1; column < columns; column += 1) {
    const seam = findSeam(strips, column, places.at(-1));
    places.push(seam);
    for (const [at, { filled, isFree }] of strips.entries()) {
      if (isFree) continue;
      counted += 1;
      if (filled[seam[at]!] && filled[seam[at]! - 1]) cuts += 1;
    }
  }
  return { places, cut: counted === 0 ? 1 : cuts / counted };
}

function findSeam(strips: readonly Strip[], column: number, left: readonly number[] | undefined): number[] {
  const size = Math.min(WIDEST_LINE, Math.max(...strips.map(({ filled }) => filled.length)) + 2);
  const from: Int16Array[] = [];
  let costs = new Float64Array(size).fill(0);
  let range: readonly [number, number] = [0, size];
  for (const [at, strip] of strips.entries()) {
    if (strip.headings) range = [middleOf(strip.headings[column - 1]!), middleOf(strip.headings[column]!)];
    const stepped = new Float64Array(size).fill(Infinity);
    const steps = new Int16Array(size);
    const before = strips[at - 1];
    if (!before || before.page !== strip.page) {
      let best = 0;
      for (let place = 1; place < size; place += 1) if (costs[place]! < costs[best]!) best = place;
      // A page has places of its own.
      for (let place = 0; place < size; place += 1) {
        const jump = costs[best]! + 2;
        [stepped[place], steps[place]] = costs[place]! <= jump ? [costs[place]!, place] : [jump, best];
      }
    } else {
      const price = strip.isApart ? 0.1 : 0.5;
      for (let place = 0; place < size; place += 1) {
        for (let step = -FARTHEST_STEP; step <= FARTHEST_STEP; step += 1) {
          const cost = (costs[place + step] ?? Infinity) + Math.abs(step) * price;
          if (cost < stepped[place]!) [stepped[place], steps[place]] = [cost, place + step];
        }
      }
    }
    for (let place = 0; place < size; place += 1) {
      const leftmost = left?.[at] ?? 0;
      stepped[place]! += left && place <= leftmost + 1 ? NO_ROOM : costAt(strip, place, column, range, leftmost);
    }
    from.push(steps);
    costs = stepped;
  }
  let place = 0;
  for (let each = 1; each < size; each += 1) if (costs[each]! < costs[place]!) place = each;
  const seam: number[] = [];
  for (let at = strips.length - 1; at >= 0; at -= 1) {
    seam.push(place);
    place = from[at]![place]!;
  }
  return seam.toReversed();
}

/** Less than nothing where words begin: columns are flush left more often than not. */
function costAt(
  strip: Strip,
  place: number,
  column: number,
  range: readonly [number, number],
  leftmost: number,
): number {
  const outside = place < range[0] ? range[0] - place : place > range[1] ? place - range[1] : 0;
  let cost = outside * OUTSIDE;
  if (strip.headings) {
    const [, end] = strip.headings[column - 1]!;
    const [start] = strip.headings[column]!;
    return cost + (place <= start && place >= end ? 0 : CUT);
  }
  if (strip.isFree) return cost;
  const { filled } = strip;
  const here = filled[place] === true;
  const before = filled[place - 1] === true;
  if (here && before) {
    return cost + (strip.joins.some((join) => Math.abs(join - place) <= JOIN_REACH) ? CUT_NEAR_JOIN : CUT);
  }
  if (here) cost -= filled[place - 2] === true ? 0.3 : 0.6;
  else if (before && place < filled.length) cost += 0.1;
  if (holdsStray(filled, leftmost, place)) return cost + STRAY;
  return cost + (strip.joins.some((join) => join > leftmost + 1 && join < place) ? JOINED_INSIDE : 0);
}

/** The column to the left would hold a piece with a wide blank in front of it, which belongs to the next column. */
function holdsStray(filled: readonly boolean[], from: number, to: number): boolean {
  let at = Math.min(to, filled.length) - 1;
  while (at >= from && !filled[at]) at -= 1;
  if (at < from) return false;
  let blanks = 0;
  for (; at >= from; at -= 1) {
    if (!filled[at]) blanks += 1;
    else if (blanks >= WIDE) return true;
    else blanks = 0;
  }
  return blanks >= WIDE;
}

function middleOf([start, end]: readonly [number, number]): number {
  return (start + end) / 2;
}
