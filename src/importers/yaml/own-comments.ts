import type { Comment } from '../../model/exception.ts';
import { STYLE, type Spans } from './spans.ts';

const MARK = 'gov-lint-';

/**
 * The comments that speak to gov-lint: # gov-lint-…. A text without the mark costs one search; with it, what stands inside
 * a value or a key is told apart by the places of the values.
 */
export function ownComments(text: string, documents: readonly { spans: Spans }[]): Comment[] {
  const comments: Comment[] = [];
  for (let at = text.indexOf(MARK); at !== -1; at = text.indexOf(MARK, at + 1)) {
    const sign = signBefore(text, at);
    if (sign === undefined || documents.some(({ spans }) => isInside(sign, spans))) continue;
    const end = text.indexOf('\n', at);
    comments.push({ text: text.slice(at, end === -1 ? undefined : end).trimEnd(), start: at });
  }
  return comments;
}

/** Offset of the # in front, when only blanks stand between and it opens a comment. */
function signBefore(text: string, at: number): number | undefined {
  let sign = at - 1;
  while (isBlank(text[sign])) sign -= 1;
  if (text[sign] !== '#') return undefined;
  return sign === 0 || text[sign - 1] === '\n' || isBlank(text[sign - 1]) ? sign : undefined;
}

function isBlank(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}

function isInside(at: number, { keys, keyStart, keyEnd, start, end, style }: Spans): boolean {
  for (let id = 0; id < keys.length; id++) {
    if (at >= keyStart[id]! && at < keyEnd[id]!) return true;
    const isValue = style[id] === STYLE.plain || style[id] === STYLE.quoted || style[id] === STYLE.altered;
    if (isValue && at >= start[id]! && at < end[id]!) return true;
  }
  return false;
}
