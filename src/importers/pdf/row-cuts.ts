import { endsStatement } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { areBlocksCentred, blockAnchors, type BlockColumns } from './block-anchors.ts';
import { centredCuts } from './centred-rows.ts';
import { chunksOf } from './chunks.ts';
import { usualSize } from './gutters.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';
import { type Anchor, anchorsIn, NUMBERED, wholeTitle } from './row-numbers.ts';
import { centreOf, middleOf, type Span } from './span.ts';

/** How far lines of one height may differ, in heights of the writing. */
const LEVEL = 0.15;
/** How far digits may stand above or below the ideographs beside them: fonts differ in where they put their lines. */
const NEAR = 0.45;

/** Room at the end of a line, in heights of the writing, that is no room for another character. */
const FULL = 1.6;

/** The words of a table, as lines and by column. */
interface Words {
  lines: readonly TextLine[];
  columns: readonly (readonly TextLine[])[];
  xs: readonly number[];
}

interface RowTraits {
  isUnruled: boolean;
  isCentred?: boolean | undefined;
  /** Where headings repeated from the page before end. */
  headBottom?: number | undefined;
  /** The table began on a page before. */
  goesOn?: boolean | undefined;
}

/**
 * Where rows without lines between them are parted: in gaps wider than those between the lines of a cell, and where there
 * are none, above each number; where cells are centred the number stands in the middle of its row.
 */
export function rowCuts(
  letters: readonly Letter[],
  xs: readonly number[],
  { isUnruled, isCentred: known, headBottom = -Infinity, goesOn = false }: RowTraits,
): number[] {
  // Where rows are ruled, gaps part paragraphs of one cell, and only numbers tell that a row is several.
  const columns = columnLines(letters, xs);
  const lines = columns.flat().toSorted((a, b) => a.top - b.top);
  if (lines.length === 0) return [];
  if (!isUnruled && anchorsIn(columns, true).length < 2) {
    const isCut = lines[0]!.bottom <= headBottom + 1 && lines.at(-1)!.top >= headBottom - 1;
    return isCut ? [edgeNear(headBottom, lines)] : [];
  }
  const repeated = lines.filter(({ bottom }) => bottom <= headBottom + 1);
  const headings = [
    ...(repeated.length > 0 ? [{ top: lines[0]!.top, bottom: headBottom }] : []),
    ...headingsIn(letters),
  ];
  const size = usualSize(lines);
  const usual = usualGap(columns, size);
  const numbered = anchorsIn(columns);
  const isCentred = known ?? areCentred([{ letters, xs }]);
  const anchors =
    numbered.length < 2 && isUnruled
      ? blockAnchors({ columns: withoutHeadings(columns, headings), size, usual }, isCentred)
      : isCentred
        ? numbered.map((anchor) => wholeTitle(anchor, columns, size + usual))
        : numbered;
  // What stands there may be the rest of a row of the page before.
  const openAt = goesOn ? Math.max(headBottom, lines[0]!.top) : undefined;
  const segments: Span[] = [];
  for (const { top, bottom } of lines) {
    const last = segments.at(-1);
    if (last && top - last.bottom <= usual + Math.max(1.2, size * 0.12)) last.bottom = Math.max(last.bottom, bottom);
    else segments.push({ top, bottom });
  }
  const cuts: number[] = [];
  for (const [at, segment] of segments.entries()) {
    const inside = anchors.filter((anchor) => anchor.top >= segment.top - 1 && anchor.bottom <= segment.bottom + 1);
    const own = headings.filter((heading) => heading.top >= segment.top - 1 && heading.bottom <= segment.bottom + 1);
    const before = segments[at - 1];
    // A wide gap inside a row of numbered rows is one between paragraphs.
    const isOwnRow =
      anchors.length < 2 || inside.length > 0 || own.length > 0 || at <= 1 || segment.bottom <= anchors[0]!.top;
    if (before && isOwnRow) cuts.push((before.bottom + segment.top) / 2);
    for (const cut of cutsWithin(segment, inside, own, { lines, columns, xs }, isCentred, openAt)) cuts.push(cut);
  }
  return cuts.filter((cut) => isUnruled || !isAcrossWords(cut, columns, xs)).toSorted((a, b) => a - b);
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

function cutsWithin(
  segment: Span,
  anchors: readonly Span[],
  headings: readonly Span[],
  { lines, columns, xs }: Words,
  isCentred: boolean,
  openAt: number | undefined,
): number[] {
  if (isCentred) return centredWithin(segment, anchors, headings, { lines, columns, xs }, openAt);
  const cuts: number[] = [];
  const marks = [...anchors, ...headings].toSorted((a, b) => a.top - b.top);
  if (marks.length === 0) return [];
  let from = segment.top;
  for (const mark of marks) {
    if (headings.includes(mark)) {
      if (mark.top - from > 1) cuts.push(edgeNear(mark.top, lines));
      if (segment.bottom - mark.bottom > 1) cuts.push(edgeNear(mark.bottom, lines));
      from = mark.bottom;
      continue;
    }
    if (mark.top - from > (mark.bottom - mark.top) / 2) cuts.push(edgeNear(mark.top, lines));
    from = mark.top;
  }
  return [...new Set(cuts)];
}

/** Headings are parted from what stands above and below; the rows between two of them are told from their anchors. */
function centredWithin(
  segment: Span,
  anchors: readonly Span[],
  headings: readonly Span[],
  { lines, columns, xs }: Words,
  openAt: number | undefined,
): number[] {
  const cuts: number[] = [];
  let from = segment.top;
  for (const heading of [...headings, { top: segment.bottom, bottom: segment.bottom }]) {
    const own = anchors.filter(({ top, bottom }) => top >= from - 1 && bottom <= heading.top + 1);
    if (heading.top - from > 1 && heading.top < segment.bottom) cuts.push(edgeNear(heading.top, lines));
    const isOpenAbove = openAt !== undefined && from <= openAt + 1;
    for (const cut of centredCuts(columns, xs, own, { top: from, bottom: heading.top }, isOpenAbove)) cuts.push(cut);
    if (segment.bottom - heading.bottom > 1) cuts.push(edgeNear(heading.bottom, lines));
    from = heading.bottom;
  }
  return [...new Set(cuts)].toSorted((a, b) => a - b);
}

/** Numbers stand in the middle of their rows: often the next words in other columns do not begin beside them. */
export function areCentred(areas: readonly { letters: readonly Letter[]; xs: readonly number[] }[]): boolean {
  const pages = areas.map(({ letters, xs }) => {
    const columns = columnLines(letters, xs);
    return { columns, anchors: anchorsIn(columns) };
  });
  let all = 0;
  let level = 0;
  const width = Math.max(0, ...pages.map(({ columns }) => columns.length));
  for (let column = 0; column < width; column += 1) {
    const offsets = pages.flatMap(({ columns, anchors }) => offsetsOf(anchors, columns[column] ?? []));
    const usual = medianOf(offsets.filter((offset) => Math.abs(offset) < NEAR));
    all += offsets.length;
    level += offsets.filter((offset) => Math.abs(offset - usual) < LEVEL).length;
  }
  return all > 0 ? level < all * 0.9 : areBlocksCentred(areas.map(blockColumns));
}

export function blockColumns({ letters, xs }: { letters: readonly Letter[]; xs: readonly number[] }): BlockColumns {
  const columns = withoutHeadings(columnLines(letters, xs), headingsIn(letters));
  const size = usualSize(columns.flat());
  return { columns, size, usual: usualGap(columns, size) };
}

/** By how many heights of the writing the next words stand below each number. */
function offsetsOf(anchors: readonly Anchor[], lines: readonly TextLine[]): number[] {
  return anchors.flatMap(({ bottom }, at) => {
    const to = anchors[at + 1]?.bottom ?? Infinity;
    const next = lines.find((one) => one.bottom > bottom - one.size * NEAR && one.bottom < to - one.size * NEAR);
    return next ? [(next.bottom - bottom) / next.size] : [];
  });
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * Tells of a band between two lines whether it holds several numbered rows: a list in one cell begins and ends there. The
 * numbers of the whole table are looked for once, when the first band is asked about.
 */
export function severalIn(letters: readonly Letter[], xs: readonly number[]): (band: Span) => boolean {
  let all: readonly Anchor[] | undefined;
  return ({ top, bottom }) => {
    all ??= anchorsIn(columnLines(letters, xs.slice(0, NUMBERED + 1)), true);
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
  return textLines(letters).filter((line) => {
    if (line.text.length > 60 || chunksOf(line).length > 2) return false;
    const style = readNumbering(line.text)?.style;
    return (style === 'chapter' || style === 'section') && !/[。；，]$/.test(line.text);
  });
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
