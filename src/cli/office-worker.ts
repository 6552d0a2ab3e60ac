import type { ReaderLimits } from '../importers/limits.ts';
import { serve } from '../io/serve.ts';
import { unpackWithZlib } from '../io/unpack.ts';
import { OFFICE_READERS } from './office-readers.ts';

serve(async (message) => {
  // Sent by safe-reader.ts only.
  const { format, bytes, limits } = message as { format: string; bytes: Uint8Array; limits: ReaderLimits };
  const read = await OFFICE_READERS[format]!.load();
  return read(bytes, limits, unpackWithZlib);
});
