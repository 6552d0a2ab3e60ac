import { LARGEST_FILE, type Workspace } from '../../engine/workspace.ts';
import { complain } from '../output/complain.ts';
import type { Session } from '../run.ts';

/** Puts standard input into the workspace under the name it goes by; a number is the exit status after a complaint. */
export async function takeStdin(
  name: string,
  workspace: Workspace,
  { host, say }: Session,
): Promise<number | undefined> {
  const content = await host.stdin(LARGEST_FILE);
  if ('bytes' in content) {
    workspace.put(name, content.bytes);
    return undefined;
  }
  const reason = say(`file/${content.fault}`, { limit: LARGEST_FILE / 1024 / 1024 });
  return complain(host, say, 'cli/stdin-unreadable', { reason });
}
