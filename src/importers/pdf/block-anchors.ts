import type { TextLine } from './text-lines.ts';
import { middleOf, type Span } from './span.ts';

/** How far cells that stand level may differ, in heights of the writing. */
const LEVEL = 0.4;
/** The words of a page by column, lines of headings left out. */
export interface BlockColumns {
  columns: readonly (readonly TextLine[])[];
  /** Height of the writing. */
  size: number;
  /** The gap between lines of one cell. */
  usual: number;
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
