import type { Citation } from '../model/table.ts';
import { stripBlanks } from './blanks.ts';
import { findDocNumbers, type FoundNumber } from './document-numbers.ts';
import { foldWidths } from './widths.ts';

/** Longest title that is believed; an opening mark without its partner ends there. */
const LONGEST_TITLE = 300;
/** Between a title and its number: nothing, or a bracket and perhaps the issuer. */
const JOINT = /^\s*(?:[（(〔[]\s*[^，,。；;、《》（()）]{0,24})?$/;

/** What a citation has: the mark that opens a title, or what a number has. */
export const MAY_CITE = /[《号〔﹝]/;

/** Documents that a text names: 《title》, number, or title with number, in order. */
export function readCitations(text: string): Citation[] {
  const numbers = findDocNumbers(text);
  if (!text.includes('《')) return numbers.map(ofNumber);
  const citations: Citation[] = [];
  const used = new Set<FoundNumber>();
  let next = 0;
  for (const [start, end] of titleSpans(text)) {
    while (next < numbers.length && (numbers[next]?.span[0] ?? 0) < end) next++;
    const number = numbers[next];
    const title = text.slice(start + 1, end - 1);
    const isJoined = number !== undefined && number.span[0] - end < 60 && JOINT.test(text.slice(end, number.span[0]));
    if (isJoined) used.add(number);
    citations.push(
      isJoined ? { title, ...ofNumber(number), span: [start, number.span[1]] } : { title, span: [start, end] },
    );
  }
  const titles = citations.map(({ span }) => span);
  // Both are in order: each number is held against the title that it may stand in.
  let at = 0;
  for (const number of numbers) {
    while (at < titles.length && titles[at]![1] <= number.span[0]) at++;
    const [start, end] = titles[at] ?? [Infinity, 0];
    // A number inside a title belongs to the title.
    if (!used.has(number) && !(start < number.span[0] && number.span[1] <= end)) citations.push(ofNumber(number));
  }
  citations.sort((a, b) => a.span[0] - b.span[0]);
  return citations;
}

function ofNumber({ number, raw, span }: FoundNumber): Citation {
  return number
    ? { docNumber: number, rawNumber: raw, span, numberSpan: span }
    : { rawNumber: raw, span, numberSpan: span };
}

/** Outermost pairs of 《》; titles inside titles stand in 〈〉 or, less correctly, in 《》. */
function titleSpans(text: string): [start: number, end: number][] {
  const spans: [number, number][] = [];
  for (let start = text.indexOf('《'); start >= 0; start = text.indexOf('《', start + 1)) {
    const end = titleEnd(text, start);
    if (end === undefined) continue;
    spans.push([start, end]);
    start = end - 1;
  }
  return spans;
}

function titleEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let first: number | undefined;
  const limit = Math.min(text.length, start + LONGEST_TITLE);
  for (let index = start; index < limit; index++) {
    const character = text[index];
    if (character === '《') depth++;
    if (character === '。' && depth > 1) break;
    if (character !== '》') continue;
    first ??= index + 1;
    if (--depth === 0) return index + 1;
  }
  // 《甲《乙》 lacks a mark: the title ends at the first one there is.
  return first;
}

/** Equal for two citations of the same document: by number where there is one, else by title. */
export function citationKey(citation: Pick<Citation, 'title' | 'docNumber' | 'rawNumber'>): string {
  if (citation.docNumber) return citation.docNumber.normal;
  return titleKey(citation.title ?? citation.rawNumber ?? '');
}

/** Titles compared without blanks, widths and kinds of marks. */
export function sameTitle(a: string, b: string): boolean {
  return titleKey(a) === titleKey(b);
}

/** Marks of one sort, the one that stands for all of them first. */
const SORTS = ['<《〈＜«', '>》〉＞»', '"“”„‟', "'‘’", '[〔［﹝', ']〕］﹞', '-—–－―'];
const SORT_OF = new Map(SORTS.flatMap(([first, ...others]) => others.map((mark) => [mark, first!])));
const ANY_SORT = new RegExp(`[${[...SORT_OF.keys()].join('')}]`, 'g');

function titleKey(title: string): string {
  return stripBlanks(foldWidths(title))
    .replace(ANY_SORT, (mark) => SORT_OF.get(mark)!)
    .replace(/^<(.*)>$/, '$1');
}
