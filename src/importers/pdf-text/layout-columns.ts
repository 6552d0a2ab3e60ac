import { isBlank } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Body } from './body.ts';
import { partsChinese } from './content.ts';
import type { HeaderRow } from './header-row.ts';
import type { Line } from './lines.ts';
import { findSeams, JOIN_REACH, MEASURES, placesOf, type Measure, type Seams, type Strip } from './seams.ts';
import type { Word } from './words.ts';

/** Where a word stands on its page. */
export interface Spot {
  /** How well each column fits, as logarithms. */
  hints: readonly number[];
  start: number;
  end: number;
  /** Nothing but a blank parts it from the word before or behind it, and it stands where there was room. */
  isJoined: boolean;
}

/** Share of lines that are set in or parted by wide blanks, below which a text was not laid out in columns. */
const LAID_OUT = 0.3;
/** Share of lines that the gaps between columns may cut through. */
const MOST_CUT = 0.08;

/** Where the words stand, and what that says about their columns; undefined where no program kept the look of the page. */
export function spotsOf(body: Body, header: HeaderRow, words: readonly Word[]): readonly Spot[] | undefined {
  const { lines } = body;
  const wide = lines.filter(({ text, indent }) => indent > 2 || /[^\s]\s{3}/.test(text)).length;
  if (wide === 0 || wide < lines.length * LAID_OUT || header.cells.length < 2) return undefined;
  let best: { seams: Seams; measure: Measure; strips: Strips } | undefined;
  for (const measure of MEASURES) {
    const strips = stripsOf(body, header, measure);
    if (!strips) return undefined;
    const seams = findSeams(strips.all, header.cells.length);
    if (!best || seams.cut < best.seams.cut) best = { seams, measure, strips };
  }
  if (!best || best.seams.cut > MOST_CUT) return undefined;
  const { seams, measure, strips } = best;
  const places = new Map<number, number[]>();
  return words.map((word, at) => {
    const line = lines[word.line]!;
    let own = places.get(word.line);
    if (!own) places.set(word.line, (own = placesOf(line, measure)));
    const strip = strips.ofLine[word.line]!;
    const starts = [-Infinity, ...seams.places.map((seam) => seam[strip]!), Infinity];
    const start = own[word.start - line.start]!;
    const end = own[word.end - line.start]!;
    const isAfter = isJoined(words[at - 1], word);
    const isBefore = isJoined(word, words[at + 1]);
    const hints = hintsAt(start + (isAfter ? JOIN_REACH : 0), end - (isBefore ? JOIN_REACH : 0), starts);
    return { hints, start, end, isJoined: isAfter || isBefore };
  });
}

/** Nothing but a blank between two words in Chinese on one line. */
function isJoined(before: Word | undefined, word: Word | undefined): boolean {
  return before !== undefined && word?.gap === 'blank' && partsChinese(before.text, word.text);
}

/** Places drift by a few characters from row to row: the farther a word reaches over the edges of a column, the less it fits. */
function hintsAt(start: number, end: number, starts: readonly number[]): number[] {
  return starts.slice(1).map((next, column) => -costOf(starts[column]! - start) - costOf(end - next));
}

function costOf(places: number): number {
  return places <= 0 ? 0 : Math.min(30, places * 0.4 + places * places * 0.12);
}

interface Strips {
  all: Strip[];
  /** Index of the strip of each line. */
  ofLine: number[];
}

function stripsOf({ lines, headers }: Body, header: HeaderRow, measure: Measure): Strips | undefined {
  const all: Strip[] = [];
  const ofLine: number[] = [];
  const order = headingOrder(header);
  for (const [at, line] of lines.entries()) {
    const above = headers.get(at);
    if (above) {
      const headings = spansOf(above, order, header.cells.length, measure);
      if (headings.some(([, end], column) => end >= (headings[column + 1]?.[0] ?? Infinity))) return undefined;
      all.push({ filled: [], joins: [], page: line.page, isApart: true, isFree: true, headings });
    }
    ofLine.push(all.length);
    const numbering = readNumbering(line.text);
    const isHeading = numbering !== undefined && (numbering.style === 'chapter' || numbering.style === 'section');
    all.push({
      ...fillingOf(line, measure),
      page: line.page,
      isApart: line.blankLines > 0,
      isFree: isHeading && !/\s{3}/.test(line.text),
    });
  }
  return { all, ofLine };
}

function fillingOf(line: Line, measure: Measure): Pick<Strip, 'filled' | 'joins'> {
  const places = placesOf(line, measure);
  const filled = Array.from({ length: places.at(-1)! }, () => false);
  const joins: number[] = [];
  for (let at = 0; at < line.text.length; at += 1) {
    if (!isBlank(line.text[at]!)) filled.fill(true, places[at], places[at + 1]);
    else if (partsChinese(line.text[at - 1]!, line.text[at + 1]!)) joins.push(places[at + 1]!);
  }
  return { filled, joins };
}

/** The heading that each character of the header row belongs to, in the order of the text. */
function headingOrder({ cells }: HeaderRow): number[] {
  return cells
    .flatMap(({ words }, column) => words.map((word) => ({ word, column })))
    .toSorted((a, b) => a.word.start - b.word.start)
    .flatMap(({ word, column }) => Array.from(word.text, () => column));
}

function spansOf(lines: readonly Line[], order: readonly number[], columns: number, measure: Measure) {
  const spans = Array.from({ length: columns }, (): [number, number] => [Infinity, -Infinity]);
  let seen = 0;
  for (const line of lines) {
    const places = placesOf(line, measure);
    for (let at = 0; at < line.text.length; at += 1) {
      if (isBlank(line.text[at]!)) continue;
      const span = spans[order[seen] ?? columns - 1]!;
      span[0] = Math.min(span[0], places[at]!);
      span[1] = Math.max(span[1], places[at + 1]!);
      seen += 1;
    }
  }
  return spans;
}
