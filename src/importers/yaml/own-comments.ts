import type { Comment } from '../../model/exception.ts';
import { STYLE, type Spans } from './spans.ts';

const MARK = 'gov-lint-';

/** More than anybody writes into one file: each is held against every finding. */
export const MOST_COMMENTS = 1000;

/** A comment with its reason is shorter; what stands behind is not read. */
const LONGEST_COMMENT = 2000;

/**
 * The comments that speak to gov-lint: # gov-lint-…, at most one more than MOST_COMMENTS. A text without the mark costs one
 * search; with it, what stands inside a value or a key is told apart by the places of the values.
 */
export function ownComments(text: string, documents: readonly { spans: Spans }[]): Comment[] {
  const comments: Comment[] = [];
  let words: readonly Range[] | undefined;
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
    const sign = signBefore(text, at);
    if (sign === undefined) continue;
    words ??= documents.flatMap(({ spans }) => wordsOf(spans)).toSorted(([a], [b]) => a - b);
    if (isInside(sign, words)) continue;
    const end = text.indexOf('\n', at);
    const last = Math.min(end === -1 ? text.length : end, at + LONGEST_COMMENT);
    comments.push({ text: text.slice(at, last).trimEnd(), start: at });
    if (comments.length > MOST_COMMENTS) break;
  }
  return comments;
}

/** Offset of the # in front, when only a few blanks stand between and it opens a comment. */
function signBefore(text: string, at: number): number | undefined {
  let sign = at - 1;
  while (isBlank(text[sign]) && at - sign < 80) sign -= 1;
  if (text[sign] !== '#') return undefined;
  return sign === 0 || text[sign - 1] === '\n' || isBlank(text[sign - 1]) ? sign : undefined;
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}

type Range = readonly [start: number, end: number];

/** The places of keys and of values that are text; they do not overlap. */
function wordsOf({ keys, keyStart, keyEnd, start, end, style }: Spans): Range[] {
  const ranges: Range[] = [];
  for (let id = 0; id < keys.length; id++) {
    if (keyEnd[id]! > keyStart[id]!) ranges.push([keyStart[id]!, keyEnd[id]!]);
    const isText = style[id] === STYLE.plain || style[id] === STYLE.quoted || style[id] === STYLE.altered;
    if (isText) ranges.push([start[id]!, end[id]!]);
  }
  return ranges;
}

function isInside(at: number, ranges: readonly Range[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![0] <= at) low = middle + 1;
    else high = middle;
  }
  const last = ranges[low - 1];
  return last !== undefined && at < last[1];
}
