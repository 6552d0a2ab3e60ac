import { isBlank } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Body } from './body.ts';
import type { HeaderRow } from './header-row.ts';
import type { Line } from './lines.ts';
import { findSeams, MEASURES, placesOf, type Measure, type Seams, type Strip } from './seams.ts';
import type { Word } from './words.ts';

/** How well each column fits each word, as logarithms. */
export type Hints = readonly (readonly number[])[];

/** Share of lines that are set in or parted by wide blanks, below which a text was not laid out in columns. */
const LAID_OUT = 0.3;
/** Share of lines that the gaps between columns may cut through. */
const MOST_CUT = 0.08;

/** What the runs of blanks say about the column of each word; undefined where no program kept the look of the page. */
export function hintsFromLayout(body: Body, header: HeaderRow, words: readonly Word[]): Hints | undefined {
  const { lines } = body;
  const wide = lines.filter(({ text, indent }) => indent > 2 || /[^\s]\s{3}/.test(text)).length;
  if (wide < lines.length * LAID_OUT || header.cells.length < 2) return undefined;
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
  return words.map((word) => {
    const line = lines[word.line]!;
    let own = places.get(word.line);
    if (!own) places.set(word.line, (own = placesOf(line, measure)));
    const strip = strips.ofLine[word.line]!;
    const starts = [-Infinity, ...seams.places.map((seam) => seam[strip]!), Infinity];
    return hintsAt(own[word.start - line.start]!, own[word.end - line.start]!, starts);
  });
}

/** A word stands where most of it does; the nearer it comes to another column, the less is that one ruled out. */
function hintsAt(start: number, end: number, starts: readonly number[]): number[] {
  const shares: number[] = [];
  for (let column = 0; column + 1 < starts.length; column += 1) {
    shares.push(Math.max(0, Math.min(end, starts[column + 1]!) - Math.max(start, starts[column]!)));
  }
  const most = Math.max(...shares);
  return shares.map((share, column) => {
    if (share === most) return 0;
    if (share > 1) return -3;
    const away = start < starts[column]! ? starts[column]! - end : start - starts[column + 1]!;
    return -6 - 2 * Math.max(0, Math.min(12, away));
  });
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
      all.push({ filled: [], page: line.page, isApart: true, isFree: true, headings });
    }
    ofLine.push(all.length);
    const numbering = readNumbering(line.text);
    const isHeading = numbering !== undefined && (numbering.style === 'chapter' || numbering.style === 'section');
    all.push({
      filled: filledOf(line, measure),
      page: line.page,
      isApart: line.blankLines > 0,
      isFree: isHeading && !/\s{3}/.test(line.text),
    });
  }
  return { all, ofLine };
}

function filledOf(line: Line, measure: Measure): boolean[] {
  const places = placesOf(line, measure);
  const filled = Array.from({ length: places.at(-1)! }, () => false);
  for (let at = 0; at < line.text.length; at += 1) {
    if (!isBlank(line.text[at]!)) filled.fill(true, places[at], places[at + 1]);
  }
  return filled;
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
