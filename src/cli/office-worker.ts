import type { ReaderLimits } from '../importers/limits.ts';
import { serve } from '../io/serve.ts';
import { OFFICE_READERS } from './office-readers.ts';

serve(async (message) => {
  // Sent by read-apart.ts only.
  const { format, bytes, limits } = message as { format: string; bytes: Uint8Array; limits: ReaderLimits };
  return (await OFFICE_READERS[format]!())(bytes, limits);
});
