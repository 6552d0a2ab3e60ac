import { beginsInside, endsStatement } from '../../text/marks.ts';
import type { Paragraph } from '../grid/grid.ts';
import type { Line } from './lines.ts';
import { widthOf } from './words.ts';

/** Joins the lines of running text to paragraphs: a full line goes on, and so do lines that stand closer than the others. */
export function paragraphsOf(lines: readonly Line[], source: string): Paragraph[] {
  const full = fullWidth(lines);
  const isLoose = lines.filter(({ blankLines }) => blankLines > 0).length * 2 > lines.length;
  const groups: Line[][] = [];
  // The first line of a paragraph is set in by two characters, and any line may lack one that was carried over.
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const group = groups.at(-1);
    if (before && group && goesOn(before, line, full - (group.length === 1 ? 8 : 5), isLoose)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const start = group[0]!.start;
    const end = group.at(-1)!.end;
    return { text: group.length === 1 ? source.slice(start, end) : joined(group), range: [start, end] };
  });
}

const STARTS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.．、](?!\d)|附件|抄送|第[一二三四五六七八九十]+[章条])/;

function goesOn(before: Line, line: Line, full: number, isLoose: boolean): boolean {
  if (beginsInside(line.text)) return true;
  if (STARTS.test(line.text)) return false;
  const isFull = widthOf(before.text) >= full;
  const hasEnded = endsStatement(before.text);
  if (line.page !== before.page) return isFull && !hasEnded;
  return isFull || (isLoose && line.blankLines === 0 && !hasEnded);
}

/** The width that the widest lines agree on. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => widthOf(text)).toSorted((a, b) => b - a);
  for (const [at, width] of widths.entries()) if (width - (widths[at + 1] ?? 0) <= 2) return width;
  return Infinity;
}

function joined(group: readonly Line[]): string {
  const parts: string[] = [];
  for (const [at, { text }] of group.entries()) {
    const before = group[at - 1]?.text ?? '';
    if (/[A-Za-z]/.test(before.slice(-1)) && /^[A-Za-z]/.test(text)) parts.push(' ');
    parts.push(text);
  }
  return parts.join('');
}
