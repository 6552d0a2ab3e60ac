const NONE: readonly RegExpExecArray[] = [];

/** All matches of a pattern that has the flag g. Most texts have none, and `matchAll` makes a copy of the pattern and an iterator for each text. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return NONE;
  const all: RegExpExecArray[] = [];
  while (found) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex++;
    found = pattern.exec(text);
  }
  return all;
}
