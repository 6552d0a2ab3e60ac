import { isInSeveral, mayStandInColumns, standInColumns } from './in-columns.ts';
import type { PageTable } from './page-table.ts';
import { middleOf, type Span } from './span.ts';
import { isBlank, type TextLine } from './text-lines.ts';

interface Page {
  tables: readonly PageTable[];
  /** Outside tables. */
  lines: readonly TextLine[];
}

/** Rows of a table that nothing drawn holds together. */
export interface RestRows {
  xs: readonly number[];
  lines: readonly TextLine[];
  /** Cells stand in the middle of their rows. */
  isCentred: boolean;
}

/**
 * Where rows are parted by shades or by lines of every second row, the last ones may stand on a page on which nothing is
 * drawn: the lines at its top that stand in the columns of the table with which the page before ends.
 */
export function restRows(before: Page, { tables, lines }: Page): RestRows | undefined {
  const last = before.tables.toSorted((a, b) => a.bottom - b.bottom).at(-1);
  const isAtEnd = last && before.lines.every((line) => line.top < last.bottom || isBlank(line));
  if (!isAtEnd || tables.length > 0) return undefined;
  const xs = last.xs.slice(1, -1);
  const end = lines.findIndex((line) => !isWithin(line, last.xs) || !mayStandInColumns(line, xs));
  const own = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !isBlank(line));
  const isTable = own.some((line) => isInSeveral(line, xs)) && standInColumns(own, xs);
  return isTable ? { xs: last.xs, lines: own, isCentred: areCentred(last) } : undefined;
}

function isWithin({ left, right, size }: TextLine, xs: readonly number[]): boolean {
  return left > xs[0]! - size && right < xs.at(-1)! + size;
}

/** Whether the cells of ruled rows share their middles rather than their tops. */
function areCentred({ rows }: PageTable): boolean {
  const off = (heightOf: (cell: Span) => number): number =>
    rows
      .map(({ cells }) =>
        cells.flatMap(({ lines, rowSpan }) =>
          lines.length > 0 && rowSpan === 1 ? [heightOf({ top: lines[0]!.top, bottom: lines.at(-1)!.bottom })] : [],
        ),
      )
      .filter((heights) => heights.length > 1)
      .reduce((sum, heights) => sum + Math.max(...heights) - Math.min(...heights), 0);
  return off(middleOf) < off(({ top }) => top);
}
