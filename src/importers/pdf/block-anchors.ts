import { endsStatement } from '../../text/marks.ts';
import type { TextLine } from './text-lines.ts';
import { middleOf, type Span } from './span.ts';

/** How far cells that stand level may differ, in heights of the writing. */
const LEVEL = 0.4;
/** Room beside a line, in heights of the writing, that would have held another character. */
const FULL = 1.6;
/** What a line behind a gap says: no cell has one in its middle, and that two have one at the same height is no chance. */
const BEGINS = 1;
const FEWEST_RESTARTING = 2;
/** So much must speak for a row that begins: two cells, or one and a half where nothing speaks against it. */
const ENOUGH = 1.6;
/** A line that ends early tells less than a gap: paragraphs end so too. */
const EARLY_END = 0.8;
/** What a cell that runs on takes away. */
const TORN = 1.2;

/** The words of a page by column, lines of headings left out. */
export interface BlockColumns {
  columns: readonly (readonly TextLine[])[];
  /** Height of the writing. */
  size: number;
  /** The gap between lines of one cell. */
  usual: number;
}

/** Where no numbers tell: whether cells share their middles more often than their tops. */
export function areBlocksCentred(pages: readonly BlockColumns[]): boolean {
  let tops = 0;
  let middles = 0;
  for (const page of pages) {
    const blocks = page.columns.map((lines) => blocksOf(lines, page));
    tops += cellsIn(sharedHeights(blocks, ({ top }) => top, page.size));
    middles += cellsIn(sharedHeights(blocks, middleOf, page.size));
  }
  return middles > tops;
}

/** So many cells of several columns that begin level, or share their middles, are rows. */
const FEWEST_ROWS = 3;

/** Whether gaps part the words of several columns at the same heights. */
export function haveSharedGaps(page: BlockColumns): boolean {
  const blocks = page.columns.map((lines) => blocksOf(lines, page));
  return [({ top }: Span) => top, middleOf].some(
    (heightOf) => sharedHeights(blocks, heightOf, page.size).length >= FEWEST_ROWS,
  );
}

/** What tells rows that have no numbers: where cells begin side by side, or the middles that they share. */
export function blockAnchors(page: BlockColumns, isCentred: boolean): Span[] {
  if (!isCentred) return startsIn(page);
  const { columns, size } = page;
  const blocks = columns.map((lines) => blocksOf(lines, page));
  return sharedHeights(blocks, middleOf, size).map(({ at }) => ({ top: at - size / 2, bottom: at + size / 2 }));
}

function isApart(above: TextLine, below: TextLine, { size, usual }: BlockColumns): boolean {
  return below.top - above.bottom > usual + size * 0.5;
}

function blocksOf(lines: readonly TextLine[], page: BlockColumns): Span[] {
  const blocks: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before && !isApart(before, line, page)) blocks.at(-1)!.bottom = line.bottom;
    else blocks.push({ top: line.top, bottom: line.bottom });
  }
  return blocks;
}

interface Height {
  at: number;
  /** How many columns have a cell there. */
  cells: number;
}

function cellsIn(heights: readonly Height[]): number {
  return heights.reduce((sum, { cells }) => sum + cells, 0);
}

/** Heights at which cells of two columns or more stand. */
function sharedHeights(
  columns: readonly (readonly Span[])[],
  heightOf: (block: Span) => number,
  size: number,
): Height[] {
  const all = columns
    .flatMap((blocks, column) => (blocks.length > 1 ? blocks.map((block) => ({ at: heightOf(block), column })) : []))
    .toSorted((a, b) => a.at - b.at);
  const found: Height[] = [];
  for (let from = 0; from < all.length;) {
    let to = from + 1;
    while (to < all.length && all[to]!.at - all[from]!.at < size * LEVEL) to += 1;
    const group = all.slice(from, to);
    const cells = new Set(group.map(({ column }) => column)).size;
    if (cells > 1) found.push({ at: group.reduce((sum, { at }) => sum + at, 0) / group.length, cells });
    from = to;
  }
  return found;
}

/** Lines with which a row begins: cells begin there side by side, and none runs on. */
function startsIn(page: BlockColumns): Span[] {
  const { columns, size } = page;
  const votes = columns.flatMap((lines) => {
    const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
    return lines.map((line, at) => ({ line, vote: voteFor(lines[at - 1], line, widest, page) }));
  });
  const starts: Span[] = [];
  const sorted = votes.toSorted((a, b) => a.line.base - b.line.base);
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to]!.line.base - sorted[from]!.line.base < size * LEVEL) to += 1;
    const group = sorted.slice(from, to);
    const restarting = group.filter(({ vote }) => vote === BEGINS).length;
    if (restarting >= FEWEST_RESTARTING || group.reduce((sum, { vote }) => sum + vote, 0) >= ENOUGH) {
      const lines = group.map(({ line }) => line);
      starts.push({
        top: Math.min(...lines.map(({ top }) => top)),
        bottom: Math.max(...lines.map((one) => one.bottom)),
      });
    }
    from = to;
  }
  return starts;
}

/** How much a line speaks for a cell that begins with it. */
function voteFor(before: TextLine | undefined, line: TextLine, widest: number, page: BlockColumns): number {
  if (!before || isApart(before, line, page)) return BEGINS;
  if (before.right - before.left < widest - before.size * FULL) return EARLY_END;
  return endsStatement(before.text) ? 0 : -TORN;
}
