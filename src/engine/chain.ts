import type { ParentStatus, Refusal } from '../model/rule.ts';
import { refusalOf } from '../trace/refusal.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { findParent, isSame, type ParentOptions } from './parents.ts';
import type { LoadedTable, Workspace } from './workspace.ts';

/** The rule that reports each refusal; switched off, it lets such a parent be compared. */
export const REFUSED_BY: Readonly<Record<Refusal['reason'], string>> = {
  year: 'parent/wrong-year',
  same: 'parent/wrong-level',
  below: 'parent/wrong-level',
  place: 'parent/foreign-parent',
};

/** A table above, and why it cannot be the parent of the one below it; undefined where it can. */
export interface Link {
  table: LoadedTable;
  refusal: Refusal | undefined;
}

export interface Chain {
  /** What became of the search for the nearest. */
  status: ParentStatus;
  /** Nearest first, the refused ones among them; empty where none was found. */
  above: readonly Link[];
}

export interface ChainOptions extends ParentOptions {
  vocabulary: Vocabulary;
  /** Rules that are switched off refuse nothing. */
  isSwitchedOff(rule: string): boolean;
}

/** Everything above a table: the one place where a chain of parents is built. */
export async function findChain(child: LoadedTable, workspace: Workspace, options: ChainOptions): Promise<Chain> {
  const { status, parent } = await findParent(child, workspace, options);
  if (!parent || status.kind !== 'found') return { status, above: [] };
  const { ancestors, circle } = await findAncestors(child, parent, workspace, options);
  const { table, declared } = status;
  if (circle) {
    // A chain that leads back to the child has no top: nothing on it can be called the table above.
    const reference = options.override ?? declared?.value ?? options.fallback ?? parent.file.path;
    return { status: { kind: 'unresolved', reference, declared, reason: 'circular', tried: circle }, above: [] };
  }
  const above = ancestors.map((upper, at) => {
    const refusal = refusalOf((ancestors[at - 1] ?? child).table, upper.table, options.vocabulary);
    return {
      table: upper,
      refusal: refusal && options.isSwitchedOff(REFUSED_BY[refusal.reason]) ? undefined : refusal,
    };
  });
  const refusal = above[0]!.refusal;
  return { status: refusal ? { kind: 'refused', table, declared, refusal } : status, above };
}

/** Nearest first. A chain that comes back to a table that it already holds ends there; `circle` then names the files on it. */
async function findAncestors(
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
