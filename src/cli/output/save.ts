import type { WriteLoss, WriteOptions } from '../../model/files.ts';
import type { Session } from '../run.ts';
import { complain } from './complain.ts';

/** Writes a file and says what it could not keep of the one before; a number is the exit status after a complaint. */
export async function save(
  path: string,
  content: string | Uint8Array,
  { host, say }: Session,
  options: Pick<WriteOptions, 'expected' | 'isNew'> = {},
): Promise<number | undefined> {
  const losses: WriteLoss[] = [];
  const fault = await host.write(path, content, { ...options, onLoss: (loss) => losses.push(loss) });
  if (fault === 'exists') return complain(host, say, 'cli/exists', { path });
  if (fault === 'changed') return complain(host, say, 'cli/changed', { path });
  if (fault) return complain(host, say, 'cli/cannot-write', { path, reason: say(`write/${fault}`) });
  for (const loss of losses) host.err(`gov-lint: ${say(`write/lost-${loss}`, { path })}\n`);
  return undefined;
}
