import { decodeText } from '../../importers/decode.ts';
import { complainOfFile } from '../output/complain.ts';
import type { Session } from '../run.ts';

/** A list of units is short; a megabyte is another file. */
const LARGEST_LIST = 1 << 20;

/** Names of those who have to hand in a table: one a line, blank ones and comments (#) left out. A number is the exit status after a complaint. */
export async function readExpected(path: string, { host, say }: Session): Promise<readonly string[] | number> {
  const content = await host.files.read(path, LARGEST_LIST);
  if (!('bytes' in content)) return complainOfFile(host, say, path, { fault: content.fault, limit: LARGEST_LIST });
  return decodeText(content.bytes)
    .text.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
