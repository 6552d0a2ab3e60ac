import type { Location } from '../model/location.ts';
import { visible } from '../text/visible.ts';
import { widthOf } from './width.ts';

export interface Frame {
  /** The line of the file, cut to fit, control characters made visible. */
  source: string;
  /** Blanks and ^ that stand below it. */
  marks: string;
  line: number;
}

/** The line where a location begins, with the characters marked, in at most `columns` columns. */
export function frameOf(text: string, location: Location, columns: number): Frame | undefined {
  const { line, column, endLine, endColumn } = location;
  if (line === undefined || column === undefined) return undefined;
  const content = lineAt(text, line);
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

function lineAt(text: string, line: number): string {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', start);
    if (next === -1) return '';
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}

/** The stretch of a long line to show: some words before the mark, the mark, and what fits behind it. */
function windowAround(
  content: string,
  start: number,
  end: number,
  columns: number,
): { from: number; to: number; lead: string; tail: string } {
  let from = 0;
  if (widthOf(content.slice(0, Math.min(end, start + columns))) > columns - 2) {
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
