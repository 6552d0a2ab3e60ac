import { type Dirent, readdirSync, statSync } from 'node:fs';
import { alternatives, isWild, matchesName, matchesPath, plainName } from '../text/glob.ts';

/**
 * Files that match any of the patterns (a leading ! takes out again), sorted by code unit. Names that begin with a dot and
 * node_modules are for patterns that name them. ** does not go through links, so that it comes to an end.
 */
export function globFiles(patterns: readonly string[], mayEnter: (folder: string) => boolean): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();

  /** Everything below a folder that the rest of a pattern stands for, each pair of both once. */
  function walk(folder: string, steps: readonly string[]): void {
    const key = `${folder}\n${steps.join('/')}`;
    const [step, ...rest] = steps;
    if (step === undefined || seen.has(key)) return;
    seen.add(key);
    if (step === '**') {
      walk(folder, rest.length > 0 ? rest : ['*']);
      for (const entry of entriesOf(folder)) {
        if (entry.isDirectory() && !isApart(entry.name)) walk(folder + entry.name + '/', steps);
      }
    } else if (!isWild(step)) enter(folder, plainName(step), rest);
    else {
      for (const { name } of entriesOf(folder)) {
        if (isApart(name) ? step.startsWith('.') && matchesName(step, name) : matchesName(step, name))
          enter(folder, name, rest);
      }
    }
  }

  function enter(folder: string, name: string, rest: readonly string[]): void {
    const path = folder + name;
    if (rest.length > 0) walk(`${path}/`, rest);
    else if (isFile(path)) found.add(path);
  }

  function entriesOf(folder: string): Dirent[] {
    try {
      return mayEnter(folder) ? readdirSync(folder === '' ? '.' : folder, { withFileTypes: true }) : [];
    } catch {
      // What is not there or may not be listed holds nothing for us.
      return [];
    }
  }

  const without = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  for (const pattern of patterns.filter((one) => !one.startsWith('!')).flatMap(alternatives)) {
    const [, start, rest] = /^((?:[A-Za-z]:)?\/*|(?:\.\/)+)([^]*)$/.exec(pattern)!;
    walk(start!.startsWith('.') ? '' : start!, rest!.split('/'));
  }
  return [...found].filter((path) => !without.some((pattern) => matchesPath(path, pattern))).toSorted();
}

function isApart(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
