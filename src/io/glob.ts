import { type Dirent, readdirSync, statSync } from 'node:fs';
import { alternatives, matchesPath, stepsOf } from '../text/glob.ts';
import { isWild, matchesName, plainName } from '../text/glob-name.ts';
import { isMisread } from './file-fault.ts';

/** What a pattern still stands for below a folder. */
interface Rest {
  folder: string;
  steps: readonly string[];
  /** The step that comes next. */
  at: number;
}

/**
 * Files that match any of the patterns (a leading ! takes out again), sorted by code unit. Names that begin with a dot and
 * node_modules are for patterns that name them. ** does not go through links, so that it comes to an end.
 * `wait` is called time and again and may break off by throwing.
 */
export function globFiles(
  patterns: readonly string[],
  mayEnter: (folder: string) => boolean,
  wait: () => void = () => undefined,
): string[] {
  const found = new Set<string>();
  const listed = new Map<string, readonly Dirent[]>();

  function entriesOf(folder: string): readonly Dirent[] {
    const entries = listed.get(folder) ?? list(folder, mayEnter);
    listed.set(folder, entries);
    return entries;
  }

  for (const pattern of patterns.filter((one) => !one.startsWith('!')).flatMap(alternatives)) {
    const [, start, rest] = /^((?:[A-Za-z]:)?\/*|(?:\.\/)+)([^]*)$/.exec(pattern)!;
    const seen = new Set<string>();
    const open: Rest[] = [];
    const go = (folder: string, steps: readonly string[], at: number): void => {
      const key = `${at} ${folder}`;
      if (seen.has(key)) return;
      seen.add(key);
      open.push({ folder, steps, at });
    };
    go(start!.startsWith('.') ? '' : start!, stepsOf(rest!), 0);
    for (let next = open.pop(); next; next = open.pop()) {
      wait();
      const { folder, steps, at } = next;
      const step = steps[at]!;
      const enter = (name: string): void => {
        const path = folder + name;
        if (at + 1 < steps.length) go(`${path}/`, steps, at + 1);
        else if (isFile(path)) found.add(path);
      };
      if (step === '**') {
        const isLast = at + 1 === steps.length;
        if (!isLast) go(folder, steps, at + 1);
        for (const entry of entriesOf(folder)) {
          if (isApart(entry.name)) continue;
          const path = folder + entry.name;
          if (entry.isDirectory()) go(`${path}/`, steps, at);
          if (isMisread(entry.name) || (isLast && isFile(path))) found.add(path);
        }
      } else if (!isWild(step)) {
        // A folder that is not there ends even the longest of patterns.
        if (isThere(folder + plainName(step))) enter(plainName(step));
      } else
        for (const { name } of entriesOf(folder))
          if ((!isApart(name) || step.startsWith('.')) && matchesName(step, name)) enter(name);
    }
  }
  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const isOut = (path: string): boolean => {
    wait();
    return without.some((pattern) => matchesPath(path, pattern));
  };
  return [...found].filter((path) => !isOut(path)).toSorted();
}

function list(folder: string, mayEnter: (folder: string) => boolean): readonly Dirent[] {
  try {
    return mayEnter(folder) ? readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }) : [];
  } catch {
    // What is not there or may not be listed holds nothing for us.
    return [];
  }
}

function isThere(folder: string): boolean {
  try {
    return statSync(folder, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function isApart(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** What cannot be looked up under its name counts as a file: whoever reads it says why it cannot be, instead of passing it over. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? isMisread(path);
  } catch {
    return false;
  }
}
