/** Texts longer than this are cut before a pattern looks at them: no cell of a table is longer. */
const LONGEST_TEXT = 4000;

/** Ways to divide a text among the repetitions of a pattern, at each place where a match may begin. */
const MOST_WAYS = 20_000;

/**
 * A regular expression from a policy pack, or undefined where it is malformed or could take very long on some text:
 * repetition of a group that repeats or branches itself, several wide repetitions, look-around and back-references are
 * refused.
 */
export function safePattern(source: string): RegExp | undefined {
  if (!isSafe(source)) return undefined;
  try {
    return new RegExp(source, 'u');
  } catch {
    return undefined;
  }
}

export function matchesPattern(pattern: RegExp, text: string): boolean {
  return pattern.test(text.slice(0, LONGEST_TEXT));
}

function isSafe(source: string): boolean {
  if (/\\[1-9k]|\(\?(?!:)/.test(source)) return false;
  // For each open group: whether anything in it repeats or branches.
  const groups: boolean[] = [];
  let isLastRisky = false;
  let ways = 1;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '\\') {
      at++;
      isLastRisky = false;
    } else if (character === '[') {
      at = endOfClass(source, at);
      isLastRisky = false;
    } else if (character === '(') {
      groups.push(false);
    } else if (character === ')') {
      isLastRisky = groups.pop() ?? false;
      if (isLastRisky && groups.length > 0) groups[groups.length - 1] = true;
    } else if (character === '|') {
      if (groups.length > 0) groups[groups.length - 1] = true;
    } else if (character === '*' || character === '+' || character === '{' || character === '?') {
      const bounds = character === '{' ? /^\{(\d+)(,?)(\d*)\}/.exec(source.slice(at)) : undefined;
      if (character === '{' && !bounds) return false;
      const isUnbounded = character === '*' || character === '+' || (bounds?.[2] === ',' && bounds[3] === '');
      if (bounds && Math.max(Number(bounds[1]), Number(bounds[3])) > 100) return false;
      if (isLastRisky && character !== '?') return false;
      ways *= isUnbounded ? LONGEST_TEXT : Math.max(2, Number(bounds?.[3] ?? 2));
      if (ways > MOST_WAYS) return false;
      if (groups.length > 0) groups[groups.length - 1] = true;
      if (bounds) at += bounds[0].length - 1;
      isLastRisky = false;
    } else isLastRisky = false;
  }
  return true;
}

function endOfClass(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === ']') return at;
  }
  return source.length;
}
