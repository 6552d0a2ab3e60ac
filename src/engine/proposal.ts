import type { Fix, Proposal } from '../model/finding.ts';
import type { LoadedTable } from './workspace.ts';

/** What a rule proposes as edits of the file; undefined where the file is never rewritten or its writing does not allow it. */
export function fixFor(proposal: Proposal | undefined, { document }: LoadedTable): Fix | undefined {
  if (!proposal || proposal.changes.length === 0) return undefined;
  const edits = document.editsFor?.(proposal.changes);
  return edits && edits.length > 0 ? { ...proposal, edits } : undefined;
}
