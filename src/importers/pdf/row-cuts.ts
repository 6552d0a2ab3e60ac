import { endsStatement } from '../../text/marks.ts';
import type { BlockColumns } from './block-anchors.ts';
import { chunksOf } from './chunks.ts';
import { usualSize } from './gutters.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';
import { type Anchor, anchorsIn, NUMBERED } from './row-numbers.ts';
import { APART, type Cut, partRows, type Shape, type Stretch } from './row-shapes.ts';
import { headsSection } from './sections.ts';
import { centreOf, middleOf, type Span } from './span.ts';

/** Room at the end of a line, in heights of the writing, that is no room for another character. */
const FULL = 1.6;

/** What is known of a table beyond the words between two lines. */
export interface RowTraits {
  isUnruled: boolean;
  /** Cells stand in the middle of their rows; where that is not known, their shape tells. */
  isCentred?: boolean | undefined;
  /** Where headings repeated from the page before end. */
  headBottom?: number | undefined;
  /** The table began on a page before, or goes on on the next. */
  goesOn?: boolean | undefined;
  isOpenBelow?: boolean | undefined;
  /** The least number that a row here may have, where numbers count the rows from page to page. */
  next?: number | undefined;
}

/** Where rows without lines between them are parted. */
export function rowCuts(letters: readonly Letter[], xs: readonly number[], traits: RowTraits): Cut[] {
  const { isUnruled, headBottom = -Infinity } = traits;
  const columns = columnLines(letters, xs);
  const lines = columns.flat().toSorted((a, b) => a.top - b.top);
  if (lines.length === 0) return [];
  // Where rows are ruled, gaps part paragraphs of one cell, and only numbers tell that a row is several.
  if (!isUnruled && anchorsIn(columns, { areTasks: true }).length < 2) {
    const isCut = lines[0]!.bottom <= headBottom + 1 && lines.at(-1)!.top >= headBottom - 1;
    return isCut ? [{ at: edgeNear(headBottom, lines), isDoubtful: false }] : [];
  }
  const { shape, stretches, edges } = stretchesIn({ letters, xs, ...traits });
  const isCentred = traits.isCentred ?? areCentred([{ letters, xs, ...traits }]);
  const cuts = stretches.flatMap((stretch) => partRows(shape, stretch, isCentred).cuts);
  return [...edges.map((at) => ({ at, isDoubtful: false })), ...cuts]
    .filter(({ at }) => isUnruled || !isAcrossWords(at, columns, xs))
    .toSorted((a, b) => a.at - b.at);
}

/** Part of a page on which rows are to be told. */
export interface OpenPart extends Omit<RowTraits, 'isUnruled' | 'isCentred'> {
  letters: readonly Letter[];
  xs: readonly number[];
}

/** Whether cells stand in the middle of their rows rather than at the top: so that less speaks against the rows. */
export function areCentred(parts: readonly OpenPart[]): boolean {
  const shapes = parts.map(stretchesIn);
  const [top, middle] = [false, true].map((isCentred) =>
    shapes.reduce(
      (sum, { shape, stretches }) =>
        sum + stretches.reduce((own, stretch) => own + partRows(shape, stretch, isCentred).cost, 0),
      0,
    ),
  );
  return middle! < top!;
}

/** Headings are rows by themselves; what stands above, between and below them is to be parted, and `edges` are what parts them. */
function stretchesIn(part: OpenPart): { shape: Shape; stretches: Stretch[]; edges: number[] } {
  const { letters, xs, goesOn = false, isOpenBelow = false, next } = part;
  const all = columnLines(letters, xs);
  const lines = all.flat().toSorted((a, b) => a.top - b.top);
  const size = usualSize(lines);
  const usual = usualGap(all, size);
  const headBottom = endOfHeadings(lines, part.headBottom, usual + size * APART);
  const repeated = headBottom === undefined ? [] : [{ top: lines[0]!.top, bottom: headBottom }];
  const headings = [...repeated, ...headingsIn(letters)];
  const columns = withoutHeadings(all, headings);
  const numbers = anchorsIn(all, { next, isOpenBelow, headings });
  const anchors = numbers.length > 1 || next !== undefined ? numbers : undefined;
  const shape = { columns, rooms: roomsOf(columns), anchors, size, usual };
  const body = columns.flat();
  const between = (from: number, to: number): boolean =>
    body.some((line) => middleOf(line) > from && middleOf(line) < to);
  const edges: number[] = [];
  const stretches: Stretch[] = [];
  let from = -Infinity;
  // What stands above the first heading may be the rest of a row, even if headings are repeated above it.
  let isOpenAbove = goesOn;
  for (const { top, bottom } of [...headings, { top: Infinity, bottom: Infinity }].toSorted((a, b) => a.top - b.top)) {
    const to = top === Infinity ? Infinity : edgeNear(top, lines);
    if (between(from, to)) {
      const isLast = to === Infinity;
      stretches.push({ top: from, bottom: to, isOpenAbove, isOpenBelow: isLast && isOpenBelow });
      isOpenAbove = false;
    } else if (from > (headBottom ?? -Infinity)) isOpenAbove = false;
    if (top === Infinity) break;
    edges.push(to, edgeNear(bottom, lines));
    from = edges.at(-1)!;
  }
  const [first, last] = [lines[0]!.top, lines.at(-1)!.bottom];
  return { shape, stretches, edges: [...new Set(edges)].filter((y) => y > first && y < last) };
}

/**
 * How wide the lines of each column may become: as wide as its widest, and where that leaves more room in front of the next column
 * than the widest of another does, so much wider.
 */
function roomsOf(columns: readonly (readonly TextLine[])[]): number[] {
  const sides = columns.map((lines) => ({
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }));
  const gaps = sides.map(({ right }, at) => (sides[at + 1]?.left ?? Infinity) - right);
  const least = Math.min(...gaps);
  return sides.map(({ left, right }, at) => right - left + (gaps[at] === Infinity ? 0 : gaps[at]! - least));
}

/** The headings of columns end, at the latest, where nothing stands for more than the gap between lines of a cell. */
function endOfHeadings(lines: readonly TextLine[], least: number | undefined, apart: number): number | undefined {
  let bottom: number | undefined;
  for (const line of lines) {
    if (line.bottom > (least ?? -Infinity) + 1 || (bottom !== undefined && line.top - bottom > apart)) break;
    bottom = Math.max(bottom ?? line.bottom, line.bottom);
  }
  return bottom;
}

/** Most cells run on from a full line above to the next: what looks like two numbers is one, wrapped in a narrow column. */
function isAcrossWords(y: number, columns: readonly (readonly TextLine[])[], xs: readonly number[]): boolean {
  const pairs = columns.flatMap((lines, column) => {
    const below = lines.findIndex((line) => middleOf(line) > y);
    const above = lines[below - 1];
    return above ? [{ above, room: xs[column + 1]! - above.right }] : [];
  });
  const full = pairs.filter(({ above, room }) => room < above.size * FULL && !endsStatement(above.text));
  return full.length * 2 > pairs.length;
}

function withoutHeadings(columns: readonly (readonly TextLine[])[], headings: readonly Span[]): TextLine[][] {
  const isHeading = (line: TextLine): boolean =>
    headings.some((heading) => middleOf(line) > heading.top && middleOf(line) < heading.bottom);
  return columns.map((lines) => lines.filter((line) => !isHeading(line)));
}

/**
 * By page of a table, the least number that a row there may have, where numbers count the rows from page to page: then a page with
 * one of them has one row that begins on it, and one without has the rest of another.
 */
export function numbersOn(pages: readonly OpenPart[]): (number | undefined)[] {
  const nexts: number[] = [];
  let [next, count] = [0, 0];
  for (const page of pages) {
    const columns = columnLines(page.letters, page.xs);
    const counting = { headings: headingsIn(page.letters), isOpenBelow: page.isOpenBelow ?? false };
    const own = anchorsIn(columns, { ...counting, next });
    // Numbers that count something else.
    if (own.length === 0 && anchorsIn(columns, counting).length > 1) return pages.map(() => undefined);
    nexts.push(next);
    count += own.length;
    next = own.length > 0 ? own.at(-1)!.value + 1 : next;
  }
  return count > 1 ? nexts : pages.map(() => undefined);
}

export function blockColumns({ letters, xs }: { letters: readonly Letter[]; xs: readonly number[] }): BlockColumns {
  const columns = withoutHeadings(columnLines(letters, xs), headingsIn(letters));
  const size = usualSize(columns.flat());
  return { columns, size, usual: usualGap(columns, size) };
}

/**
 * Tells of a band between two lines whether it holds several numbered rows: a list in one cell begins and ends there. The
 * numbers of the whole table are looked for once, when the first band is asked about.
 */
export function severalIn(letters: readonly Letter[], xs: readonly number[]): (band: Span) => boolean {
  let all: readonly Anchor[] | undefined;
  return ({ top, bottom }) => {
    all ??= anchorsIn(columnLines(letters, xs.slice(0, NUMBERED + 1)), { areTasks: true });
    const inside = all.filter((anchor) => anchor.top > top && anchor.bottom < bottom);
    return inside.length > 1 && inside.length < all.length;
  };
}

function columnLines(letters: readonly Letter[], xs: readonly number[]): TextLine[][] {
  return xs.slice(1).map((right, at) => textLines(letters.filter((letter) => isBetween(letter, xs[at]!, right))));
}

/** Between the line that ends nearest to y and the one that begins there. */
function edgeNear(y: number, lines: readonly TextLine[]): number {
  let above = -Infinity;
  let below = Infinity;
  for (const line of lines) {
    if (middleOf(line) < y) above = Math.max(above, line.bottom);
    else below = Math.min(below, line.top);
  }
  return Number.isFinite(above + below) ? (above + below) / 2 : y;
}

/** Headings of sections stand alone on their line, whatever columns they reach over. */
function headingsIn(letters: readonly Letter[]): Span[] {
  return textLines(letters).filter((line) => chunksOf(line).length <= 2 && headsSection(line.text));
}

/** The gap between lines of one cell: most of all gaps are. */
function usualGap(columns: readonly (readonly TextLine[])[], size: number): number {
  const gaps: number[] = [];
  for (const lines of columns) {
    for (let at = 1; at < lines.length; at += 1) {
      const gap = lines[at]!.top - lines[at - 1]!.bottom;
      if (gap > -size * 0.3 && gap < size * 1.6) gaps.push(gap);
    }
  }
  return gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? size;
}

function isBetween(letter: Letter, from: number, to: number): boolean {
  return centreOf(letter) >= from && centreOf(letter) < to;
}
