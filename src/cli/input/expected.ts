import { decodeText } from '../../importers/decode.ts';
import { Refusal, unreadableFile } from '../refusal.ts';
import type { Session } from '../session.ts';

/** A list of units is short; a megabyte is another file. */
const LARGEST_LIST = 1 << 20;

/** Names of those who have to hand in a table: one a line, each once, blank ones and comments (#) left out. */
export async function readExpected(path: string, session: Session): Promise<readonly string[]> {
  const content = await session.host.files.read(path, LARGEST_LIST);
  if (!('bytes' in content)) throw unreadableFile(path, { fault: content.fault, limit: LARGEST_LIST }, session);
  const { text, problems } = decodeText(content.bytes);
  // A list that cannot be read is not one of nobody: a report by it would miss no one.
  const fault = problems.find(({ severity }) => severity === 'error');
  if (fault) throw new Refusal('cli/unreadable', { place: path, reason: session.say(fault.id, fault.data) });
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== '' && !line.startsWith('#')))];
}
