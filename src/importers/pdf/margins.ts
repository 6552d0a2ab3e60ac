import { stripBlanks } from '../../text/blanks.ts';
import { bareNumber, countPages, isMarkedPageNumber, isPageNumber } from '../../text/page-marks.ts';
import type { TextLine } from './text-lines.ts';

interface Page {
  /** Lines outside ruled tables, from top to bottom. */
  lines: readonly TextLine[];
  width: number;
  height: number;
}

/** Running heads and page numbers stand this near the ends of a page, in shares of its longer side: turned paper has as deep margins. */
const MARGIN = 0.16;
/** How many lines from either end may be such. */
const OUTERMOST = 3;

/**
 * The line with which a page ends or begins, where it is its number: before tables are looked for, which may reach down to
 * it. A bare number counts where another page has one at its place.
 */
export function pageNumberLines(pages: readonly Page[]): Set<TextLine> {
  const ends = pages.flatMap(({ lines, ...size }, page) => {
    const at = [...new Set([lines[0], lines.at(-1)])];
    return at.flatMap((line) =>
      line ? outermost({ ...size, lines: [line] }).map((found) => ({ ...found, page })) : [],
    );
  });
  const counted = countedLines(ends);
  const places = ends.map(({ key }) => key);
  const isRunning = (key: string): boolean => places.indexOf(key) !== places.lastIndexOf(key);
  const numbers = ends.filter(({ line, key }) => {
    const { text } = line;
    // Some programs number the lines of their feet too.
    const isMarked = [text, text.replace(/^\d{1,3}\s+/, '')].some((one) => isMarkedPageNumber(stripBlanks(one)));
    return isMarked || ((isPageNumber(stripBlanks(text)) || counted.has(line)) && isRunning(key));
  });
  return new Set(numbers.map(({ line }) => line));
}

/** Numbers of more digits than most pages have, which go on from page to page. */
function countedLines(ends: readonly { line: TextLine; page: number }[]): ReadonlySet<TextLine> {
  const numbers = ends.flatMap(({ line, page }) => {
    const value = bareNumber(stripBlanks(line.text));
    return value === undefined ? [] : [{ line, value, page }];
  });
  const isCounted = countPages(numbers);
  return new Set(numbers.filter((_, at) => isCounted[at]).map(({ line }) => line));
}

/** Page numbers, and lines that stand at one height on several pages; a running head counts from its second page on. */
export function marginLines(pages: readonly Page[]): Set<TextLine> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const { key } of outermost(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const found = new Set<TextLine>();
  for (const page of pages) {
    for (const { line, zone, key } of outermost(page)) {
      const isRunning = counts.get(key)! > 1 && (zone === 'foot' || seen.has(key));
      if (isRunning || (isPageNumber(stripBlanks(line.text)) && !countsRows(line, page.lines))) found.add(line);
      seen.add(key);
    }
  }
  return found;
}

/** A bare number that goes on from the one at whose left another line begins: that of a row which the page cuts. */
function countsRows(line: TextLine, lines: readonly TextLine[]): boolean {
  const value = bareNumber(stripBlanks(line.text));
  return lines.some(
    ({ left, text }) => Math.abs(left - line.left) < line.size && Number.parseInt(text, 10) + 1 === value,
  );
}

function outermost({ lines, width, height }: Page): { line: TextLine; zone: string; key: string }[] {
  return [...lines.slice(0, OUTERMOST), ...lines.slice(Math.max(OUTERMOST, lines.length - OUTERMOST))].flatMap(
    (line) => {
      const margin = Math.max(width, height) * MARGIN;
      const zone = line.bottom <= margin ? 'head' : line.top >= height - margin ? 'foot' : undefined;
      const words = stripBlanks(line.text).replace(/\d+/g, '#');
      return zone ? [{ line, zone, key: `${zone} ${Math.round(line.base / 2)} ${words}` }] : [];
    },
  );
}
