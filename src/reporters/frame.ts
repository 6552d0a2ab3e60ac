import type { Location } from '../model/location.ts';
import { visible } from '../text/visible.ts';
import type { Lines } from './lines.ts';
import { widthOf } from './width.ts';

export interface Frame {
  /** The line of the file, cut to fit, control characters made visible. */
  source: string;
  /** Blanks and ^ that stand below it. */
  marks: string;
  line: number;
}

/** The line where a location begins, with the characters marked, in at most `columns` columns. */
export function frameOf(lines: Pick<Lines, 'at'>, location: Location, columns: number): Frame | undefined {
  const { line, column, endLine, endColumn } = location;
  if (line === undefined || column === undefined) return undefined;
  const content = lines.at(line);
  if (content.trim() === '') return undefined;
  const start = Math.min(column - 1, content.length);
  const end = endLine === line && endColumn !== undefined ? Math.min(endColumn - 1, content.length) : content.length;
  const cut = windowAround(content, start, end, columns);
  const before = cut.lead + visible(content.slice(cut.from, start));
  const marked = visible(content.slice(start, Math.min(end, cut.to)));
  const after = visible(content.slice(Math.max(end, start, cut.from), cut.to)) + cut.tail;
  return {
    source: before + marked + (end < cut.to ? after : cut.tail),
    marks: ' '.repeat(widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
    line,
  };
}

/** So many characters for each column are more than fit, whatever they are: what stands farther in front is not measured. */
const MOST_NARROW = 4;

/** The stretch of a long line to show: some words before the mark, the mark, and what fits behind it. */
function windowAround(
  content: string,
  start: number,
  end: number,
  columns: number,
): { from: number; to: number; lead: string; tail: string } {
  let from = 0;
  const reach = Math.min(end, start + columns);
  if (reach > columns * MOST_NARROW || widthOf(content.slice(0, reach)) > columns - 2) {
    const room = Math.max(4, Math.min(12, columns - widthOf(content.slice(start, Math.min(end, start + columns))) - 2));
    from = start;
    for (let width = 0; from > 0; from--) {
      width += widthOf(content[from - 1]!);
      if (width > room) break;
    }
  }
  const lead = from > 0 ? '…' : '';
  let to = from;
  for (let width = lead.length + 1; to < content.length; to++) {
    width += widthOf(content[to]!);
    if (width > columns) break;
  }
  return { from, to, lead, tail: to < content.length ? '…' : '' };
}
