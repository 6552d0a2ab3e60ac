/** More than any clause of a table and nearly every path has; beyond it a value only hides what is said of it. */
const LONGEST_SHOWN = 500;

/** Beginning and end of what is too long to be read where it is shown: a path is known by its last names. */
export function shortened(words: string): string {
  if (words.length <= LONGEST_SHOWN) return words;
  const half = LONGEST_SHOWN / 2;
  // Not through a character that takes two units.
  const [head, tail] = [words.slice(0, half), words.slice(-half)];
  return `${head.replace(/[\uD800-\uDBFF]$/, '')}…${tail.replace(/^[\uDC00-\uDFFF]/, '')}`;
}
