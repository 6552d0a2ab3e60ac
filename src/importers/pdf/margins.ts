import { stripBlanks } from '../../text/blanks.ts';
import type { PageParts } from './page-parts.ts';

/** Parts of the page above and below which running heads and page numbers stand. */
const HEAD = 0.16;
const FOOT = 0.84;

const PAGE_NUMBER =
  /^(?:[-—–－―·.•]*(?:第)?(?:\d{1,4}|[一二三四五六七八九十百]{1,5})(?:页)?[-—–－―·.•]*|第?\d{1,4}页?[,，/／]?共?\d{1,4}页?|page\d{1,4}(?:of\d{1,4})?)$/i;

/** Takes out page numbers, and lines that run along the top or bottom of the pages; a running head stays once. */
export function withoutMargins(pages: readonly PageParts[]): PageParts[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(marginKeys(page))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Set<string>();
  return pages.map((page) => ({
    ...page,
    parts: page.parts.filter((part) => {
      if (part.kind === 'table') return true;
      const zone = zoneOf(part.top, part.bottom, page.height);
      if (!zone) return true;
      if (isPageNumber(part.text)) return false;
      const key = keyOf(zone, part.text);
      if ((counts.get(key) ?? 0) < 2) return true;
      if (zone === 'foot' || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  }));
}

function marginKeys({ parts, height }: PageParts): string[] {
  return parts.flatMap((part) => {
    const zone = part.kind === 'line' ? zoneOf(part.top, part.bottom, height) : undefined;
    return part.kind === 'line' && zone ? [keyOf(zone, part.text)] : [];
  });
}

function zoneOf(top: number, bottom: number, height: number): 'head' | 'foot' | undefined {
  if (bottom <= height * HEAD) return 'head';
  return top >= height * FOOT ? 'foot' : undefined;
}

function keyOf(zone: string, text: string): string {
  return `${zone} ${stripBlanks(text).replace(/\d+/g, '#')}`;
}

function isPageNumber(text: string): boolean {
  const plain = stripBlanks(text);
  return plain.length <= 16 && PAGE_NUMBER.test(plain);
}
