import type { OfficeContent } from '../importers/grid/blocks.ts';
import type { ReaderLimits } from '../importers/limits.ts';
import { unpackWithZlib } from '../io/unpack.ts';
import { OFFICE_READERS } from './readers/office-readers.ts';

/** In the worker: reads what safe-reader.ts, and nobody else, has sent. */
export async function readOffice(message: unknown): Promise<OfficeContent> {
  const { format, bytes, limits } = message as { format: string; bytes: Uint8Array; limits: ReaderLimits };
  const read = await OFFICE_READERS[format]!.load();
  return read(bytes, limits, unpackWithZlib);
}
