import { decodeText } from '../../importers/decode.ts';
import { unreadableFile } from '../refusal.ts';
import type { Session } from '../session.ts';

/** A list of units is short; a megabyte is another file. */
const LARGEST_LIST = 1 << 20;

/** Names of those who have to hand in a table: one a line, blank ones and comments (#) left out. */
export async function readExpected(path: string, session: Session): Promise<readonly string[]> {
  const content = await session.host.files.read(path, LARGEST_LIST);
  if (!('bytes' in content)) throw unreadableFile(path, { fault: content.fault, limit: LARGEST_LIST }, session);
  return decodeText(content.bytes)
    .text.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
