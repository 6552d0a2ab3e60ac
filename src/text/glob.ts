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

/** Whether a pattern stands for exactly this path, as a shell would expand it; \ takes the meaning from the next sign. */
export function matchesPath(path: string, pattern: string): boolean {
  const segments = path.split('/');
  return alternatives(pattern).some((one) => matchesFolders(one.split('/'), segments, true));
}

function bare(pattern: string): string {
  return pattern.replaceAll('\\', '/').replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '');
}

/** {a,b}.yaml as a.yaml and b.yaml. */
export function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  while (open.length > 0 && done.length + open.length <= MOST_PATTERNS) {
    const next = open.shift()!;
    const found = /(?<!\\)\{((?:\\.|[^{}\\])*)\}/.exec(next);
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
  return matchesFolders(anywhere, segments, false);
}

/** Unless it is for the whole path, the pattern may end in front of it: it then names a folder around it. */
function matchesFolders(wanted: readonly string[], segments: readonly string[], isWhole: boolean): boolean {
  // Positions in the pattern that can be reached after each segment: linear in both, whatever the pattern is.
  let reached = closure(new Set([0]), wanted);
  for (const segment of segments) {
    const next = new Set<number>();
    for (const at of reached) {
      if (at === wanted.length) {
        if (!isWhole) return true;
      } else if (wanted[at] === '**') next.add(at);
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

/** A name matches the pattern that it is itself too: 表[1].yaml is a name that people give. */
export function matchesName(pattern: string, name: string): boolean {
  return pattern === name || matchesSigns(signsOf(pattern), name);
}

/** Whether a part of a pattern stands for more than one name. */
export function isWild(pattern: string): boolean {
  return signsOf(pattern).some((sign) => sign.kind !== 'character');
}

/** The name that a part of a pattern without wildcards is. */
export function plainName(pattern: string): string {
  return pattern.replace(/\\(.)/g, '$1');
}

type Sign =
  | { kind: 'star' | 'any' }
  | { kind: 'character'; character: string }
  | { kind: 'set'; members: string; isNegated: boolean };

function signsOf(pattern: string): Sign[] {
  const signs: Sign[] = [];
  for (const [whole, escaped, negation, members] of pattern.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|[^]/gu)) {
    if (escaped !== undefined) signs.push({ kind: 'character', character: escaped });
    else if (members !== undefined) signs.push({ kind: 'set', members, isNegated: negation !== '' });
    else if (whole === '*') signs.push({ kind: 'star' });
    else signs.push(whole === '?' ? { kind: 'any' } : { kind: 'character', character: whole });
  }
  return signs;
}

/** With one star to go back to, the last one: earlier ones need not be tried again. */
function matchesSigns(signs: readonly Sign[], name: string): boolean {
  const characters = [...name];
  let at = 0;
  let star = -1;
  let mark = 0;
  for (let index = 0; index < characters.length;) {
    const sign = signs[at];
    if (sign?.kind === 'star') {
      star = at++;
      mark = index;
    } else if (sign && isMet(sign, characters[index]!)) {
      at += 1;
      index += 1;
    } else if (star !== -1) {
      at = star + 1;
      index = ++mark;
    } else return false;
  }
  while (signs[at]?.kind === 'star') at += 1;
  return at === signs.length;
}

function isMet(sign: Sign, character: string): boolean {
  if (sign.kind === 'character') return sign.character === character;
  return sign.kind !== 'set' || isMember(character, sign.members) !== sign.isNegated;
}

/** Of abc or a-z. */
function isMember(character: string, members: string): boolean {
  const list = [...members];
  return list.some((one, at) => {
    if (list[at + 1] === '-' && list[at + 2] !== undefined) return one <= character && character <= list[at + 2]!;
    return one === character;
  });
}
