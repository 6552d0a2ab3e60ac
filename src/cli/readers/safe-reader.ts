import type { ContentReader, OfficeContent } from '../../importers/grid/blocks.ts';
import type { ReaderLimits } from '../../importers/limits.ts';
import { fileFault } from '../../importers/problem.ts';
import type { Host } from '../host.ts';
import { OFFICE_READERS } from './office-readers.ts';

/**
 * Reads files of a format that come from outside. A worker can be stopped but takes half as long to start as the whole
 * program: a small file is read in place, within limits that bound its time; whatever passes them goes to the worker.
 */
export function safeReader(format: string, host: Pick<Host, 'readApart'>): ContentReader {
  const { load, near } = OFFICE_READERS[format]!;
  return async (bytes, limits, unpack) => {
    if (!host.readApart) return (await load())(bytes, limits, unpack);
    const close = within(limits, near ?? {});
    if (near && bytes.length <= close.bytes) {
      const content = await (await load())(bytes, close, unpack);
      if (!content.problems.some(({ id }) => LIMITS.has(id))) return content;
    }
    return readApart(format, bytes, limits, host.readApart);
  };
}

/** The narrower of both, key by key. */
function within(limits: ReaderLimits, near: Partial<ReaderLimits>): ReaderLimits {
  const close = { ...limits };
  for (const [key, most] of Object.entries(near) as [keyof ReaderLimits, number][])
    close[key] = Math.min(limits[key], most);
  return close;
}

const LIMITS: ReadonlySet<string> = new Set([
  'import/too-large',
  'import/inflates-too-far',
  'import/too-many-elements',
  'import/too-many-tables',
  'import/too-many-rows',
  'import/too-many-cells',
  'import/too-many-characters',
]);

async function readApart(
  format: string,
  bytes: Uint8Array,
  limits: ReaderLimits,
  run: NonNullable<Host['readApart']>,
): Promise<OfficeContent> {
  const result = await run(format, bytes, limits);
  // What the worker posts is what the format's reader gave.
  if ('value' in result) return result.value as OfficeContent;
  const problem = {
    time: () => fileFault('import/out-of-time', { seconds: limits.milliseconds / 1000 }),
    memory: () => fileFault('import/out-of-memory', { limit: limits.memoryMegabytes }),
    failed: () => fileFault('import/reader-failed'),
  }[result.fault]();
  return { blocks: [], problems: [problem] };
}
