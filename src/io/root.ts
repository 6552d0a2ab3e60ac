import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { findTrustedConfig } from './config-places.ts';
import { isTrusted } from './owner.ts';
import { LONGEST_PATH, upwards } from './upwards.ts';

/** How the folder of a working tree is known: git, Mercurial, Subversion. */
const MARKS = ['.git', '.hg', '.svn'];

const trees = new Map<string, string | undefined>();
const roots = new Map<string, string>();

/** What was found out is found out anew: for whoever outlives a change of the folders. */
export function forgetPlaces(): void {
  trees.clear();
  roots.clear();
}

/** The top of the working tree that a folder stands in, as its path is written; undefined where there is none. */
export function workingTree(folder: string): string | undefined {
  if (!trees.has(folder)) trees.set(folder, findTree(folder));
  return trees.get(folder);
}

function findTree(folder: string): string | undefined {
  let linked: string | undefined;
  for (const at of upwards(folder)) {
    if (!MARKS.some((mark) => isTrusted(join(at, mark), folder) !== undefined)) continue;
    // A link to another working tree does not make that one part of this.
    if (!isLink(at)) return at;
    linked ??= at;
  }
  return linked;
}

/**
 * What a file may speak of: the working tree that it stands in, else the folder of its configuration, else the working
 * directory where that holds it, else its own folder. Whatever it names outside is not read on its behalf.
 */
export function rootOf(path: string): string {
  const folder = dirname(resolve(path));
  const known = roots.get(folder);
  if (known !== undefined) return known;
  const config = workingTree(folder) === undefined ? findTrustedConfig(folder) : undefined;
  const here = process.cwd();
  const root = real(workingTree(folder) ?? config ?? (isInside(real(folder), here) ? here : folder));
  roots.set(folder, root);
  return root;
}

/** Whether a path, its links followed, stands in a folder given by its real path. What is not there yet would stand there. */
export function isWithin(path: string, root: string): boolean {
  return isInside(real(path), root);
}

/**
 * Whether a link on the way leads out of what the path may speak of. Who has followed it says to where: a link can be put
 * there and taken away again in between.
 */
export function leadsOut(path: string, at: string = real(path)): boolean {
  return at !== resolve(path) && !isInside(at, rootOf(path));
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** With as much of it followed as there is. */
function real(path: string): string {
  const whole = resolve(path);
  const isPossible = whole.length <= LONGEST_PATH;
  for (let at = isPossible ? whole : dirname(whole.slice(0, LONGEST_PATH)); ; at = dirname(at)) {
    try {
      return join(realpathSync.native(at), whole.slice(at.length));
    } catch {
      if (dirname(at) === at) return whole;
    }
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
