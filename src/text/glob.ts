import { matchesName } from './glob-name.ts';
import { remembering } from './remembering.ts';

/** Most patterns that one with {a,b} may stand for. */
export const MOST_ALTERNATIVES = 64;
/** More than a configuration has; each is held against every path. */
const MOST_REMEMBERED = 100_000;

/**
 * Whether a path (seen from the folder of the patterns) matches: * and ? inside a name, ** for any folders, {a,b} for
 * alternatives. As in .gitignore a pattern without / matches in every folder, one that names a folder matches all in it,
 * and the last pattern that matches decides, ! taking a path out again.
 */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  const segments = path.split('/');
  const last = patterns.findLast((pattern) =>
    meanings(pattern).some((steps) => matchesFolders(steps, segments, false)),
  );
  return last !== undefined && !last.startsWith('!');
}

/** Whether a pattern stands for exactly this path, as a shell would expand it; \ takes the meaning from the next sign. */
export function matchesPath(path: string, pattern: string): boolean {
  const segments = path.split('/');
  return alternatives(pattern).some((one) => matchesFolders(stepsOf(one), segments, true));
}

/** What a pattern of a configuration stands for, anywhere where it names no folder. */
const meanings = remembering(MOST_REMEMBERED, (pattern: string): readonly (readonly string[])[] =>
  alternatives(bare(pattern)).map((one) => stepsOf(one.includes('/') ? one.replace(/^\//, '') : `**/${one}`)),
);

function bare(pattern: string): string {
  return pattern.replaceAll('\\', '/').replace(/^!/, '').replace(/^\.\//, '').replace(/\/$/, '');
}

/** {a,b}.yaml as a.yaml and b.yaml; none where it stands for more than are tried. */
export const alternatives = remembering(MOST_REMEMBERED, (pattern: string): readonly string[] => {
  const done: string[] = [];
  const open = [pattern];
  // Each choice of two leaves one more: who has been through twice as many is in braces without a choice.
  for (let rounds = 0; open.length > 0; rounds++) {
    if (done.length + open.length > MOST_ALTERNATIVES || rounds > 2 * MOST_ALTERNATIVES) return [];
    const next = open.shift()!;
    const found = /(?<!\\)\{((?:\\.|[^{}\\])*)\}/.exec(next);
    if (!found) done.push(next);
    else
      open.push(
        ...found[1]!
          .split(',', MOST_ALTERNATIVES + 1)
          .map((choice) => next.slice(0, found.index) + choice + next.slice(found.index + found[0].length)),
      );
  }
  return done;
});

/** The folders and the name that a pattern is made of; ** directly behind ** says nothing more. */
export const stepsOf = remembering(MOST_REMEMBERED, (pattern: string): readonly string[] =>
  pattern.split('/').filter((step, at, all) => step !== '**' || all[at - 1] !== '**'),
);

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
