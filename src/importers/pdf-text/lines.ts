import { isBlank, stripBlanks } from '../../text/blanks.ts';
import { bareNumber, countPages, isMarkedPageNumber, isPageNumber } from '../../text/page-marks.ts';

/** A line that is not empty, without the blanks around it. */
export interface Line {
  text: string;
  start: number;
  end: number;
  /** Empty lines in front of it. */
  blankLines: number;
  /** From 1. */
  page: number;
  /** Characters of blank in front of the text. */
  indent: number;
}

const LINE = /[^\n\r\f\v\u2028\u2029]+|\r\n|[\n\r\v\u2028\u2029]|\f/g;

/** Cuts the text into its lines; a form feed, or a single blank in front of a line where there are none, turns the page. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let page = 1;
  let breaks = 1;
  let hasFormFeed = false;
  for (const { 0: token, index } of text.matchAll(LINE)) {
    if (token === '\f') {
      page += lines.length > 0 ? 1 : 0;
      breaks = Math.max(breaks, 1);
      hasFormFeed = true;
    } else if (token.trim() === '') {
      if (/[\n\r\v\u2028\u2029]/.test(token)) breaks += 1;
    } else {
      const [start, end] = trimmed(text, index, index + token.length);
      if (start >= end) continue;
      lines.push({ text: text.slice(start, end), start, end, blankLines: breaks - 1, page, indent: start - index });
      breaks = 0;
    }
  }
  return hasFormFeed ? lines : turnAtIndents(lines);
}

function trimmed(text: string, from: number, to: number): readonly [start: number, end: number] {
  let [start, end] = [from, to];
  while (start < end && isBlank(text[start]!)) start += 1;
  while (end > start && isBlank(text[end - 1]!)) end -= 1;
  return [start, end];
}

/** Some extractors turn a form feed into a blank. Lines that are indented all over say nothing about pages. */
function turnAtIndents(lines: Line[]): Line[] {
  const indented = lines.filter(({ indent }) => indent > 0).length;
  if (indented * 8 > lines.length + 24) return lines;
  let page = 1;
  return lines.map((line, at) => {
    if (at > 0 && line.indent === 1) page += 1;
    return { ...line, page };
  });
}

/** A page number is shorter than this, blanks set wide between its parts among it. */
const LONGEST_NUMBER = 80;

/**
 * Takes the page numbers out and turns the page behind each of them. A bare number counts only where a page ends, and one of
 * many digits where the pages beside it end with the numbers beside it.
 */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const counted = countedEnds(lines);
  const kept: Line[] = [];
  let turned = 0;
  let hasTurned = false;
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    const endsPage = next === undefined || next.page !== line.page;
    const plain = line.text.length > LONGEST_NUMBER ? '' : stripBlanks(line.text);
    if (isMarkedPageNumber(plain) || (endsPage && isPageNumber(plain) && line.blankLines > 0) || counted.has(line)) {
      hasTurned = !endsPage;
      continue;
    }
    if (hasTurned) turned += 1;
    hasTurned = false;
    kept.push({ ...line, page: line.page + turned });
  }
  return kept;
}

function countedEnds(lines: readonly Line[]): ReadonlySet<Line> {
  const ends = lines.flatMap((line, at) => {
    const endsPage = lines[at + 1]?.page !== line.page;
    const value = endsPage && line.text.length <= LONGEST_NUMBER ? bareNumber(stripBlanks(line.text)) : undefined;
    return value === undefined ? [] : [{ line, value, page: line.page }];
  });
  const isCounted = countPages(ends);
  return new Set(ends.filter((_, at) => isCounted[at]).map(({ line }) => line));
}
