import { stripBlanks } from '../../text/blanks.ts';
import { borderlessIn, headerAbove, headerBottom, restIn, untilEnd } from './borderless.ts';
import { guttersOf } from './gutters.ts';
import { areCentred, numbersOn } from './row-cuts.ts';
import { withHeadings } from './heading-gutters.ts';
import type { Region } from './regions.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';

/** Part of a page that may be a table whose columns only the words tell. */
export interface WordArea {
  /** Index of its page. */
  page: number;
  region: Region;
  letters: readonly Letter[];
  /** Lines of the page that it takes, when it is a table. */
  taken: readonly TextLine[];
  /** Goes on with the area of the page before. */
  goesOn: boolean;
  /** Where its columns are parted, its sides among them; empty where it is no table. */
  xs: readonly number[];
  /** Cells stand in the middle of their rows. */
  isCentred: boolean;
  /** The least number that a row on it may have, where numbers count the rows from page to page. */
  next: number | undefined;
  /** It goes on on the next page. */
  isOpenBelow: boolean;
  /** Where headings repeated from the page before end. */
  headBottom: number | undefined;
}

interface Page {
  /** Outside ruled tables and open ones, margins left out. */
  lines: readonly TextLine[];
  /** `xs` where lines part their columns, and nothing their rows. */
  open: readonly { region: Region; letters: readonly Letter[]; xs?: readonly number[] }[];
  hasTables: boolean;
}

/** Tables without lines between their columns, page by page; those that go on share their columns. */
export function wordAreas(pages: readonly Page[]): WordArea[] {
  const areas: WordArea[] = [];
  for (const [page, one] of pages.entries()) {
    const before = areas.at(-1)?.page === page - 1 ? areas.at(-1) : undefined;
    const found = areasIn(page, one, before);
    for (const area of found) areas.push(area);
  }
  let from = 0;
  for (let to = 1; to <= areas.length; to += 1) {
    if (areas[to]?.goesOn) continue;
    shareColumns(areas.slice(from, to));
    from = to;
  }
  return areas;
}

function areasIn(page: number, { lines, open, hasTables }: Page, before: WordArea | undefined): WordArea[] {
  if (open.length > 0) {
    return open.map(({ region, letters, xs }, index) => {
      const isFirst = index === 0 && !hasTables;
      const above = lines.filter(({ bottom }) => bottom <= region.top + 1);
      const goesOn =
        isFirst && before !== undefined && (above.length === 0 || restIn(above, region.left).length === above.length);
      if (xs) return { ...areaOf(page, region, letters, [], goesOn && above.length === 0), xs };
      const below = index === open.length - 1 ? untilEnd(lines.filter(({ top }) => top >= region.bottom - 1)) : [];
      const head = goesOn ? above : headerAbove(above, region.top);
      return areaOf(page, region, letters, [...head, ...(isRest(below) ? below : [])], goesOn);
    });
  }
  if (hasTables || lines.length === 0) return [];
  const rest = before ? restIn(lines, before.region.left) : [];
  const taken = rest.length > 0 ? rest : borderlessIn(lines);
  if (taken.length === 0) return [];
  const { left, right, top, bottom } = taken[0]!;
  const area = areaOf(page, { left, right, top, bottom, horizontals: [], verticals: [] }, [], taken, rest.length > 0);
  return [rest.length > 0 ? area : { ...area, headBottom: headerBottom(taken) }];
}

/** Words below the last line of an open table: the upper part of a row that goes on. */
function isRest(lines: readonly TextLine[]): boolean {
  return lines.length > 0 && restIn(lines, lines[0]!.left).length === lines.length;
}

function areaOf(
  page: number,
  region: Region,
  letters: readonly Letter[],
  taken: readonly TextLine[],
  goesOn: boolean,
): WordArea {
  const around = (pick: (...values: number[]) => number, own: number, values: readonly number[]): number =>
    pick(own, ...values);
  return {
    page,
    region: {
      ...region,
      left: around(
        Math.min,
        region.left,
        taken.map(({ left }) => left - 2),
      ),
      right: around(
        Math.max,
        region.right,
        taken.map(({ right }) => right + 2),
      ),
      top: around(
        Math.min,
        region.top,
        taken.map(({ top }) => top - 2),
      ),
      bottom: around(
        Math.max,
        region.bottom,
        taken.map(({ bottom }) => bottom + 2),
      ),
    },
    letters: [...letters, ...taken.flatMap((line) => line.letters)],
    taken,
    goesOn,
    xs: [],
    isCentred: false,
    next: undefined,
    isOpenBelow: false,
    headBottom: undefined,
  };
}

/** Pages of one table are looked at together: a column may be empty on one of them. */
function shareColumns(areas: readonly WordArea[]): void {
  const ruled = areas.find(({ xs }) => xs.length > 0)?.xs;
  const xs = ruled ?? columnsOf(areas);
  if (xs.length === 0) return;
  for (const area of areas) {
    if (area.xs.length > 0) continue;
    area.region = { ...area.region, left: xs[0]!, right: xs.at(-1)! };
    area.xs = xs;
  }
  const [first = [], ...further] = areas.map(({ letters }) => textLines(letters));
  for (const [at, page] of further.entries()) areas[at + 1]!.headBottom = repeatedBottom(first, page);
  for (const area of areas.slice(0, -1)) area.isOpenBelow = true;
  for (const [at, next] of numbersOn(areas).entries()) areas[at]!.next = next;
  const isCentred = areCentred(areas);
  for (const area of areas) area.isCentred = isCentred;
}

function columnsOf(areas: readonly WordArea[]): number[] {
  const pages = areas.map(({ letters }) => textLines(letters));
  const gutters = withHeadings(guttersOf(pages.flat()), pages);
  const left = Math.min(...areas.map(({ region }) => region.left));
  const right = Math.max(...areas.map(({ region }) => region.right));
  return gutters.length === 0 ? [] : [left, ...gutters, right];
}

const MOST_HEADINGS = 4;
/** 序 above 号. */
const LONGEST_PIECE = 4;

/** How far down the lines at the top repeat those at the top of the first page; a heading in two lines may begin above them. */
function repeatedBottom(first: readonly TextLine[], lines: readonly TextLine[]): number | undefined {
  const from = lines.slice(0, MOST_HEADINGS).findIndex((line) => isSame(line, first[0]));
  if (from < 0 || lines.slice(0, from).some(({ text }) => stripBlanks(text).length > LONGEST_PIECE)) return undefined;
  let bottom: number | undefined;
  for (const [at, line] of lines.slice(from, from + MOST_HEADINGS).entries()) {
    if (!isSame(line, first[at])) break;
    bottom = line.bottom;
  }
  return bottom;
}

function isSame(line: TextLine, other: TextLine | undefined): boolean {
  return other !== undefined && stripBlanks(line.text) === stripBlanks(other.text);
}
