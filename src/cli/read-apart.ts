import type { ContentReader, OfficeContent } from '../importers/grid/blocks.ts';
import { fileProblem } from '../importers/problem.ts';
import type { Host } from './host.ts';

/** Reads a format in a worker; undefined where the host has none. */
export function readerApart(format: string, host: Host): ContentReader | undefined {
  const { readApart } = host;
  if (!readApart) return undefined;
  return async (bytes, limits) => {
    const result = await readApart(format, bytes, limits);
    // What the worker posts is what the format's reader gave.
    if ('value' in result) return result.value as OfficeContent;
    const problem = {
      time: () => fileProblem('error', 'import/out-of-time', { seconds: limits.milliseconds / 1000 }),
      memory: () => fileProblem('error', 'import/out-of-memory', { limit: limits.memoryMegabytes }),
      failed: () => fileProblem('error', 'import/reader-failed'),
    }[result.fault]();
    return { blocks: [], problems: [problem] };
  };
}
