import type { Problem } from '../model/document.ts';
import type { ParentStatus } from '../model/rule.ts';
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
  const reference = options.override ?? declared?.value ?? fallbackFor(child, workspace, options);
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
    const library = options.library ? [options.library] : neighbours(child.file.path);
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

/** The parent that the configuration names for all tables around is named for those below it, not for itself. */
function fallbackFor(
  { file, index, table }: LoadedTable,
  workspace: Workspace,
  { fallback }: ParentOptions,
): string | undefined {
  if (fallback === undefined || fallback === 'none') return fallback;
  const number = parseDocNumber(fallback);
  if (number) return number.normal === table.docNumber?.normal ? undefined : fallback;
  const named = splitTableNumber(fallback);
  const isItself = workspace.files.identify(named.path) === file.key && named.index === index;
  return isItself ? undefined : fallback;
}

/** An empty table was read all right; that it is empty has a message of its own. */
function isUnreadable({ id, severity }: Problem): boolean {
  return severity === 'error' && id !== 'import/no-tasks';
}

export function isSame(a: LoadedTable, b: LoadedTable): boolean {
  return a.file.key === b.file.key && a.index === b.index;
}

/** parent.yaml#2 means the second table of the file. */
function splitTableNumber(reference: string): { path: string; index: number } {
  const match = /^(.+)#([1-9]\d{0,3})$/.exec(reference);
  return match ? { path: match[1]!, index: Number(match[2]) - 1 } : { path: reference, index: 0 };
}

/**
 * Where a document number is looked for beside a table, kind after kind: what comes first is quickest to read and exactest,
 * and a document that stands there as Word file and as PDF is found once.
 */
const KINDS: readonly string[] = [
  '*.{yaml,yml,json}',
  '*.{docx,docm}',
  '*.{xlsx,xlsm,odt,ods,fodt,fods,html,htm,mht,mhtml,csv}',
  '*.{doc,wps,rtf,xls,et}',
  '*.pdf',
];

function neighbours(path: string): readonly (readonly string[])[] {
  const folder = folderOf(path).replace(/[\\[\]{}()*?!+@]/g, '\\$&');
  return KINDS.map((kind) => [folder === '.' ? kind : `${folder}/${kind}`]);
}

async function findByNumber(
  number: DocNumber,
  child: LoadedTable,
  workspace: Workspace,
  { library, root }: { library: readonly (readonly string[])[]; root: string },
): Promise<{ matches: readonly LoadedTable[]; tried: readonly string[] }> {
  const tried: string[] = [];
  const known = [child.file.path, ...workspace.knownPaths()];
  for (const patterns of library) {
    const found = (await workspace.files.glob(patterns, root, () => workspace.wait())).filter(
      (path) => !isSidecar(path) && !isLeftBehind(path),
    );
    tried.push(...found);
    // Tables that were read already are asked with the first kind: they cost nothing.
    const matches = await withNumber(number, child, [...known.splice(0), ...found], workspace);
    if (matches.length > 0) return { matches, tried };
  }
  return { matches: [], tried };
}

async function withNumber(
  number: DocNumber,
  child: LoadedTable,
  paths: readonly string[],
  workspace: Workspace,
): Promise<readonly LoadedTable[]> {
  const matches: LoadedTable[] = [];
  for (const path of paths) {
    const numbers = await workspace.numbersIn(path);
    workspace.wait();
    if (!numbers.includes(number.normal)) continue;
    for (const candidate of (await workspace.load(path)).tables) {
      if (candidate.table.docNumber?.normal !== number.normal || isSame(candidate, child)) continue;
      if (!matches.some((match) => isSame(match, candidate))) matches.push(candidate);
    }
  }
  return matches;
}
