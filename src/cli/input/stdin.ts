import { LARGEST_FILE, type Workspace } from '../../engine/workspace.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** Puts standard input into the workspace under the name it goes by. */
export async function takeStdin(name: string, workspace: Workspace, { host, say }: Session): Promise<void> {
  const content = await host.stdin(LARGEST_FILE);
  if ('bytes' in content) return workspace.put(name, content.bytes);
  const reason = say(`file/${content.fault}`, { limit: LARGEST_FILE / 1024 / 1024 });
  throw new Refusal('cli/stdin-unreadable', { reason });
}
