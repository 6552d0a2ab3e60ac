import { stripBlanks } from '../../text/blanks.ts';
import type { TextLine } from './text-lines.ts';

interface Page {
  /** Lines outside ruled tables, from top to bottom. */
  lines: readonly TextLine[];
  height: number;
}

/** Parts of the page above and below which running heads and page numbers stand. */
const HEAD = 0.16;
const FOOT = 0.84;
/** How many lines from either end may be such. */
const OUTERMOST = 3;

const PAGE_NUMBER =
  /^(?:[-—–－―·.•]*(?:第)?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})(?:页)?[-—–－―·.•]*|第?\d{1,4}页?[,，/／]?共?\d{1,4}页?|page\d{1,4}(?:of\d{1,4})?)$/i;

/** Page numbers, and lines that stand at one height on several pages; a running head counts from its second page on. */
export function marginLines(pages: readonly Page[]): Set<TextLine> {
  const counts = new Map<string, number>();
  for (const page of pages) for (const { key } of outermost(page)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  const found = new Set<TextLine>();
  for (const page of pages) {
    for (const { line, zone, key } of outermost(page)) {
      const isRunning = counts.get(key)! > 1 && (zone === 'foot' || seen.has(key));
      if (isRunning || isPageNumber(line.text)) found.add(line);
      seen.add(key);
    }
  }
  return found;
}

function outermost({ lines, height }: Page): { line: TextLine; zone: string; key: string }[] {
  return [...lines.slice(0, OUTERMOST), ...lines.slice(Math.max(OUTERMOST, lines.length - OUTERMOST))].flatMap(
    (line) => {
      const zone = line.bottom <= height * HEAD ? 'head' : line.top >= height * FOOT ? 'foot' : undefined;
      const words = stripBlanks(line.text).replace(/\d+/g, '#');
      return zone ? [{ line, zone, key: `${zone} ${Math.round(line.base / 2)} ${words}` }] : [];
    },
  );
}

function isPageNumber(text: string): boolean {
  const plain = stripBlanks(text);
  return plain.length <= 16 && PAGE_NUMBER.test(plain);
}
