import { toLocation } from '../../engine/locate.ts';
import type { LoadedFile, Workspace } from '../../engine/workspace.ts';
import { parseDocNumber } from '../../text/document-numbers.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** none and document numbers are no paths. */
export function isReference(parent: string): boolean {
  return parent === 'none' || parseDocNumber(parent) !== undefined;
}

/** A parent named on the command line must be readable. */
export async function checkParent(parent: string | undefined, workspace: Workspace, session: Session): Promise<void> {
  if (parent === undefined || isReference(parent)) return;
  await readOrRefuse(parent.replaceAll('\\', '/').replace(/#[1-9]\d*$/, ''), workspace, session, 'cli/parent-faulty');
}

/** The file, where it can be read as a table; else refuses with every reason, each at its place. */
export async function readOrRefuse(
  path: string,
  workspace: Workspace,
  { say }: Session,
  id: 'cli/unreadable' | 'cli/parent-faulty' = 'cli/unreadable',
): Promise<LoadedFile> {
  const file = await workspace.load(path);
  const faults = file.problems.filter((problem) => problem.severity === 'error');
  const said = faults.map((fault) => {
    const isBeside = fault.place.path !== undefined;
    const location = toLocation(fault.place, isBeside ? file.sidecar?.starts() : file.starts());
    const where = fault.place.path ?? path;
    const place = location.line === undefined ? where : `${where}:${location.line}:${location.column}`;
    return { id, data: { place, reason: say(fault.id, fault.data) } };
  });
  if (said.length > 0) throw Refusal.ofAll(said);
  return file;
}
