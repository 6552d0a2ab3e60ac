import type { Problem } from '../model/document.ts';
import type { ParentStatus, Refusal } from '../model/rule.ts';
import type { DocNumber } from '../model/table.ts';
import { parseDocNumber } from '../text/document-numbers.ts';
import { folderOf, resolveFrom } from './paths.ts';
import { isLeftBehind } from './left-behind.ts';
import { isSidecar } from './sidecar.ts';
import type { LoadedTable, Workspace } from './workspace.ts';

export interface ParentOptions {
  /** Reference given for the whole run; wins over what a table declares. Paths are seen from the working directory. */
  override?: string;
  /** For tables that declare none. Paths are seen from the working directory. */
  fallback?: string;
  /** Where a document number finds its table; without it the child's own folder. */
  library?: readonly string[];
  /** What a reference that is not the call's may lead to; the root of the child without it. */
  root?: string;
}

/** The rule that reports each refusal; switched off, it lets such a parent be compared. */
export const REFUSED_BY: Readonly<Record<Refusal['reason'], string>> = {
  year: 'parent/wrong-year',
  same: 'parent/wrong-level',
  below: 'parent/wrong-level',
  place: 'parent/foreign-parent',
};

export interface ParentSearch {
  status: ParentStatus;
  parent: LoadedTable | undefined;
}

/** Finds the table above, and reports why it cannot be found. */
export async function findParent(
  child: LoadedTable,
  workspace: Workspace,
  options: ParentOptions,
): Promise<ParentSearch> {
  const declared = child.table.parent;
  const reference = options.override ?? declared?.value ?? options.fallback;
  if (reference === undefined) return { status: { kind: 'undeclared' }, parent: undefined };
  if (reference === 'none') return { status: { kind: 'top' }, parent: undefined };

  const isDeclared = options.override === undefined && declared !== undefined;
  const folder = isDeclared ? folderOf(child.file.path) : '.';
  const unresolved = (
    reason: Extract<ParentStatus, { kind: 'unresolved' }>['reason'],
    tried: readonly string[],
  ): ParentSearch => ({
    status: { kind: 'unresolved', reference, declared: isDeclared ? declared : undefined, reason, tried },
    parent: undefined,
  });

  const number = parseDocNumber(reference);
  let parent: LoadedTable;
  if (number && number.normal === child.table.docNumber?.normal) return unresolved('self', [child.file.path]);
  if (number) {
    const library = options.library ?? neighbours(child.file.path);
    const root = (options.library && options.root) ?? workspace.files.rootOf(child.file.path);
    const { matches, tried } = await findByNumber(number, child, workspace, { library, root });
    if (matches.length === 0) return unresolved('not-found', tried);
    if (matches.length > 1) return unresolved('ambiguous', [...new Set(matches.map((match) => match.file.path))]);
    parent = matches[0]!;
  } else {
    const { path, index } = splitTableNumber(reference);
    const target = resolveFrom(folder, path);
    if (options.override === undefined) {
      const root = (isDeclared ? undefined : options.root) ?? workspace.files.rootOf(child.file.path);
      if (!workspace.files.isWithin(target, root)) return unresolved('outside', []);
    }
    const file = await workspace.load(target);
    if (file.problems.some((problem) => problem.id === 'import/not-found')) return unresolved('not-found', [file.path]);
    if (file.problems.some(isUnreadable)) return unresolved('unreadable', [file.path]);
    const found = file.tables[index];
    if (!found) return unresolved('no-tasks', [file.path]);
    parent = found;
  }
  if (isSame(parent, child)) return unresolved('self', [parent.file.path]);
  if (parent.table.tasks.length === 0) return unresolved('no-tasks', [parent.file.path]);
  return {
    status: { kind: 'found', table: parent.table, declared: isDeclared ? declared : undefined },
    parent,
  };
}

/**
 * Everything above `child`, nearest first. A chain that comes back to a table that it already holds ends there;
 * `circle` then names the files on it.
 */
export async function findAncestors(
  child: LoadedTable,
  first: LoadedTable,
  workspace: Workspace,
  { library, root }: Pick<ParentOptions, 'library' | 'root'>,
): Promise<{ ancestors: readonly LoadedTable[]; circle: readonly string[] | undefined }> {
  // A parent given for the whole run is the child's, not that of the tables above it.
  const where = { ...(library && { library }), ...(root !== undefined && { root }) };
  const ancestors = [first];
  for (;;) {
    const lowest = ancestors.at(-1)!;
    const { parent } = await findParent(lowest, workspace, where);
    if (!parent) return { ancestors, circle: undefined };
    if (isSame(parent, child)) return { ancestors, circle: [child, ...ancestors].map((table) => table.file.path) };
    if (ancestors.some((ancestor) => isSame(ancestor, parent))) return { ancestors, circle: undefined };
    ancestors.push(parent);
  }
}

/** An empty table was read all right; that it is empty has a message of its own. */
function isUnreadable({ id, severity }: Problem): boolean {
  return severity === 'error' && id !== 'import/no-tasks';
}

function isSame(a: LoadedTable, b: LoadedTable): boolean {
  return a.file.key === b.file.key && a.index === b.index;
}

/** parent.yaml#2 means the second table of the file. */
function splitTableNumber(reference: string): { path: string; index: number } {
  const match = /^(.+)#([1-9]\d{0,3})$/.exec(reference);
  return match ? { path: match[1]!, index: Number(match[2]) - 1 } : { path: reference, index: 0 };
}

function neighbours(path: string): readonly string[] {
  const folder = folderOf(path).replace(/[\\[\]{}()*?!+@]/g, '\\$&');
  return [folder === '.' ? '*.{yaml,yml,json}' : `${folder}/*.{yaml,yml,json}`];
}

async function findByNumber(
  number: DocNumber,
  child: LoadedTable,
  workspace: Workspace,
  { library, root }: { library: readonly string[]; root: string },
): Promise<{ matches: readonly LoadedTable[]; tried: readonly string[] }> {
  const tried = (await workspace.files.glob(library, root)).filter((path) => !isSidecar(path) && !isLeftBehind(path));
  const matches: LoadedTable[] = [];
  for (const path of [child.file.path, ...tried, ...workspace.knownPaths()]) {
    const numbers = await workspace.numbersIn(path);
    if (!numbers.includes(number.normal)) continue;
    for (const candidate of (await workspace.load(path)).tables) {
      if (candidate.table.docNumber?.normal !== number.normal || isSame(candidate, child)) continue;
      if (!matches.some((match) => isSame(match, candidate))) matches.push(candidate);
    }
  }
  return { matches, tried };
}
