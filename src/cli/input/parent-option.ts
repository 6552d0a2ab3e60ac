import { toLocation } from '../../engine/locate.ts';
import type { Workspace } from '../../engine/workspace.ts';
import { parseDocNumber } from '../../text/document-numbers.ts';
import { complain } from '../output/complain.ts';
import type { Session } from '../run.ts';

/** none and document numbers are no paths. */
export function isReference(parent: string): boolean {
  return parent === 'none' || parseDocNumber(parent) !== undefined;
}

/** A parent named on the command line must be readable: the exit status after a complaint, undefined when it is. */
export async function checkParent(parent: string, workspace: Workspace, session: Session): Promise<number | undefined> {
  if (isReference(parent)) return undefined;
  return complainUnreadable(parent.replaceAll('\\', '/').replace(/#[1-9]\d*$/, ''), workspace, session);
}

/** Says on standard error why a file cannot be read as a table; undefined when it can. */
export async function complainUnreadable(
  path: string,
  workspace: Workspace,
  { host, say }: Session,
): Promise<number | undefined> {
  const file = await workspace.load(path);
  const faults = file.problems.filter((problem) => problem.severity === 'error');
  let status: number | undefined;
  for (const fault of faults) {
    const isBeside = fault.place.path !== undefined;
    const location = toLocation(fault.place, isBeside ? file.sidecar?.starts() : file.starts());
    const where = fault.place.path ?? path;
    const place = location.line === undefined ? where : `${where}:${location.line}:${location.column}`;
    status = complain(host, say, 'cli/unreadable', { place, reason: say(fault.id, fault.data) });
  }
  return status;
}
