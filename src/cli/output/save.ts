import type { WriteLoss, WriteOptions } from '../../model/files.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** Writes a file and says what it could not keep of the one before. */
export async function save(
  path: string,
  content: string | Uint8Array,
  { host, say }: Session,
  options: Pick<WriteOptions, 'expected' | 'isNew'> = {},
): Promise<void> {
  const losses: WriteLoss[] = [];
  const fault = await host.write(path, content, { ...options, onLoss: (loss) => losses.push(loss) });
  if (fault === 'exists') throw new Refusal('cli/exists', { path });
  if (fault === 'changed') throw new Refusal('cli/changed', { path });
  if (fault) throw new Refusal('cli/cannot-write', { path, reason: say(`write/${fault}`) });
  for (const loss of losses) host.err(`gov-lint: ${say(`write/lost-${loss}`, { path })}\n`);
}
