import type { Change, Fix, Proposal } from '../model/finding.ts';
import type { LoadedTable } from './workspace.ts';

/** What a rule proposes as edits of the file; undefined where the file is never rewritten or its writing does not allow it. */
export function fixFor(proposal: Proposal | undefined, { document, file }: LoadedTable): Fix | undefined {
  if (!proposal || proposal.changes.length === 0) return undefined;
  // The sidecar's exceptions and links go by the numbers of tasks and would then speak of other ones.
  const { exceptions = [], links = [] } = file.sidecar?.data ?? {};
  const isReferredTo = links.length > 0 || exceptions.some(({ task }) => task !== undefined);
  if (isReferredTo && proposal.changes.some(renumbers)) return undefined;
  const edits = document.editsFor?.(proposal.changes);
  return edits && edits.length > 0 ? { ...proposal, edits } : undefined;
}

/** Gives a task another number. */
export function renumbers(change: Change): boolean {
  return change.kind === 'set' && /\/tasks\/\d+\/number$/.test(change.pointer);
}
