import { readNumbering } from '../../text/numbering.ts';
import { breakAfter } from './cell-text.ts';
import { chunksOf } from './chunks.ts';
import { usualSize } from './gutters.ts';
import type { TextLine } from './text-lines.ts';

export interface PageLine extends TextLine {
  page: number;
}

/** So many lines that end at one edge run full; fewer do by chance. */
const FEWEST_FULL = 2;
/**
 * How many times as wide as the left margin the right one may be. Those of official documents are 28 and 26 mm (GB/T
 * 9704-2012, 5.2.1), a binding edge or a set-in paragraph makes them differ; lines that end further in end alike by chance.
 */
const MARGIN = 2;
/** How much more room stands between paragraphs than between their lines, in heights of the writing. */
const APART = 0.3;
/** How far from the left edge a line may begin that goes on with the one above; a paragraph is set in by two. */
const SET_IN = 0.7;
/** Words of so many columns are a row of a table. */
const ROW = 3;

/**
 * Lines of running text as paragraphs: one that ran full goes on in the next, on the next page too. `widths` are those of
 * the pages, the first at 0.
 */
export function paragraphsOf(lines: readonly PageLine[], widths: readonly number[]): { text: string; page: number }[] {
  const frame = frameOf(lines, widths);
  const paragraphs: { text: string; page: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const [before, open] = [lines[at - 1], paragraphs.at(-1)];
    const joint = before && open && frame && jointOf(open.text, before, line, frame);
    if (open && joint !== undefined) open.text += joint + line.text;
    else paragraphs.push({ text: line.text, page: line.page });
  }
  return paragraphs;
}

interface Frame {
  left: number;
  right: number;
  /** Room between lines of one paragraph. */
  gap: number;
}

/** Where the lines of a text begin and end when they run full. */
function frameOf(lines: readonly PageLine[], widths: readonly number[]): Frame | undefined {
  if (lines.length === 0) return undefined;
  const size = usualSize(lines);
  const left = Math.min(...lines.map((line) => line.left));
  const rights = lines
    .filter(({ right, page }) => widths[page - 1]! - right <= left * MARGIN)
    .map(({ right }) => right)
    .toSorted((a, b) => b - a);
  const right = rights.find((edge, at) => edge - (rights[at + FEWEST_FULL - 1] ?? -Infinity) < size);
  if (right === undefined) return undefined;
  const full = new Set(lines.filter((line) => right - line.right < size * 2));
  const gaps = lines.flatMap((line, at) => {
    const before = lines[at - 1];
    return before && full.has(before) && before.page === line.page ? [line.top - before.bottom] : [];
  });
  return {
    left,
    right,
    gap: gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length * 0.3)] ?? size,
  };
}

/** What stands between two lines of a paragraph; undefined where another begins. */
function jointOf(text: string, before: PageLine, line: PageLine, { left, right, gap }: Frame): string | undefined {
  const isBelow = line.page === before.page && line.top - before.bottom <= gap + APART * line.size;
  const isSameType = Math.abs(line.size - before.size) < APART * before.size;
  const isSetIn = line.left - left > SET_IN * line.size;
  if (!isSameType || isSetIn || (!isBelow && line.page === before.page)) return undefined;
  if (chunksOf(before).length >= ROW || readNumbering(line.text) !== undefined) return undefined;
  const joint = breakAfter(text, before, line, right - before.left);
  return joint === '\n' ? undefined : joint;
}
