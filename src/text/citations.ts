import type { Citation } from '../model/table.ts';
import { stripBlanks } from './blanks.ts';
import { findDocNumbers } from './document-numbers.ts';
import { foldWidths } from './widths.ts';

/** Documents that a text names: 《title》, number, or title with number. */
export function readCitations(text: string): Citation[] {
  return findDocNumbers(text).map((found) => ({
    docNumber: found.number,
    rawNumber: found.raw,
    span: found.span,
    numberSpan: found.span,
  }));
}

/** Equal for two citations of the same document: by number where there is one, else by title. */
export function citationKey(citation: Pick<Citation, 'title' | 'docNumber'>): string {
  return citation.docNumber?.normal ?? titleKey(citation.title ?? '');
}

/** Titles compared without blanks, widths and kinds of brackets. */
export function sameTitle(a: string, b: string): boolean {
  return titleKey(a) === titleKey(b);
}

function titleKey(title: string): string {
  return stripBlanks(foldWidths(title))
    .replace(/[《〈<]/g, '<')
    .replace(/[》〉>]/g, '>');
}
