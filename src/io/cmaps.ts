import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const here = dirname(import.meta.filename);
/** The build puts them beside the bundle. */
const folder = import.meta.filename.endsWith('.ts')
  ? join(here, '../../node_modules/pdfjs-dist/cmaps')
  : join(here, 'cmaps');

/** A packed character map of Adobe: which characters the codes of fonts mean that a PDF does not carry. */
export async function readCMap(name: string): Promise<Uint8Array | undefined> {
  if (!/^[\w-]+\.bcmap$/.test(name)) return undefined;
  return readFile(join(folder, name)).catch(() => undefined);
}
