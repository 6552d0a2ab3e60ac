/** Most patterns that one with {a,b} may stand for. */
const MOST_PATTERNS = 64;

/**
 * Whether a path (seen from the folder of the patterns) matches: * and ? inside a name, ** for any folders, {a,b} for
 * alternatives. As in .gitignore a pattern without / matches in every folder, one that names a folder matches all in it,
 * and the last pattern that matches decides, ! taking a path out again.
 */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  const segments = path.split('/');
  const last = patterns.findLast((pattern) => alternatives(bare(pattern)).some((one) => matches(one, segments)));
  return last !== undefined && !last.startsWith('!');
}

function bare(pattern: string): string {
  return pattern.replaceAll('\\', '/').replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '');
}

/** {a,b}.yaml as a.yaml and b.yaml. */
function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_PATTERNS) {
    const next = open.shift()!;
    const found = /\{([^{}]*)\}/.exec(next);
    if (!found) done.push(next);
    else
      open.push(
        ...found[1]!
          .split(',')
          .map((choice) => next.slice(0, found.index) + choice + next.slice(found.index + found[0].length)),
      );
  }
  return done;
}

function matches(pattern: string, segments: readonly string[]): boolean {
  const wanted = pattern.replace(/^\//, '').split('/');
  const anywhere = pattern.includes('/') ? wanted : ['**', ...wanted];
  return matchesFolders(anywhere, segments);
}

/** The pattern may end in front of the path: it then names a folder around it. */
function matchesFolders(wanted: readonly string[], segments: readonly string[]): boolean {
  // Positions in the pattern that can be reached after each segment: linear in both, whatever the pattern is.
  let reached = closure(new Set([0]), wanted);
  for (const segment of segments) {
    const next = new Set<number>();
    for (const at of reached) {
      if (at === wanted.length) return true;
      if (wanted[at] === '**') next.add(at);
      else if (matchesName(wanted[at]!, segment)) next.add(at + 1);
    }
    reached = closure(next, wanted);
  }
  return reached.has(wanted.length);
}

/** ** also stands for no folder at all. */
function closure(positions: Set<number>, wanted: readonly string[]): Set<number> {
  for (const at of positions) if (wanted[at] === '**') positions.add(at + 1);
  return positions;
}

/** With one star to go back to, the last one: earlier ones need not be tried again. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  for (let index = 0; index < name.length;) {
    if (pattern[at] === '*') {
      star = at++;
      mark = index;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index])) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      index = ++mark;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}
