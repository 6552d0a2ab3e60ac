import type { HeaderColumn } from '../text/header-pieces.ts';
import type { Body, Line } from './line.ts';

/**
 * Lines of the rows that have as many lines as the table has columns, those with the number left out: each is the next cell. Rows
 * run from number to number, headings between them left out. None where a row has more lines than columns, for then cells take
 * several lines, or where fewer than half of the rows are filled; the last row may be followed by anything.
 */
export function filledRows(
  { lines, marks }: Body,
  chain: ReadonlySet<number>,
  columns: readonly HeaderColumn[],
  isHeading: (line: Line) => boolean,
): ReadonlySet<number> {
  const filled = new Set<number>();
  if (marks !== 'none' || columns[0]?.role !== 'number') return filled;
  const starts = [...chain].toSorted((a, b) => a - b);
  let rows = 0;
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1] ?? lines.length;
    let end = start + 1;
    while (end < next && !isHeading(lines[end]!)) end += 1;
    if (end - start > columns.length && next < lines.length) return new Set();
    if (end - start < columns.length) continue;
    rows += 1;
    for (let at = start + 1; at < start + columns.length; at += 1) filled.add(at);
  }
  return rows * 2 >= starts.length ? filled : new Set();
}
