import { READER_LIMITS, type ReaderLimits } from '../../importers/limits.ts';
import { olderFormat } from '../../importers/office/older-format.ts';
import { fileDoubt, fileFault } from '../../importers/problem.ts';
import type { Importer } from '../../model/document.ts';
import type { Host } from '../host.ts';

/** Formats of older programs: LibreOffice turns them into one that an importer of `office` reads. */
export function createOlderImporter(
  office: (format: string, path: string) => Promise<Importer>,
  convert: NonNullable<Host['convert']>,
  limitsOf: (path: string) => Partial<ReaderLimits>,
): Importer {
  return {
    id: 'older',
    matches: (source) => olderFormat(source) !== undefined,
    async read({ path, bytes, work }) {
      const { name, from, to } = olderFormat({ path, bytes })!;
      const limits = { ...READER_LIMITS, ...limitsOf(path) };
      const milliseconds = limits.conversionMilliseconds;
      const result = await convert(bytes, {
        from,
        to,
        milliseconds,
        megabytes: limits.memoryMegabytes,
        most: limits.bytes,
      });
      if ('fault' in result) {
        const data = { format: name, to, seconds: milliseconds / 1000 };
        return { tables: [], problems: [fileFault(`import/conversion-${result.fault}`, data)] };
      }
      const read = await (await office(to, path)).read({ path, bytes: result.bytes, ...(work && { work }) });
      return { ...read, problems: [...read.problems, fileDoubt('import/converted', { format: name, to })] };
    },
  };
}
