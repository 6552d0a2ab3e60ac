import type { ReaderLimits } from '../../importers/limits.ts';
import { officeFormat } from '../../importers/office/office-format.ts';
import { decodeUtf8 } from '../../io/decode.ts';
import { createYamlImporter } from '../../importers/yaml/yaml-importer.ts';
import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Host } from '../host.ts';
import { OFFICE_READERS } from './office-readers.ts';
import { createOlderImporter } from './older-importer.ts';

/** Every reader, in the order they are asked; those for other formats are loaded when a file needs them. */
export function createImporters(
  vocabulary: Vocabulary,
  host: Pick<Host, 'readApart' | 'convert'>,
  limitsOf: (path: string) => Partial<ReaderLimits> = () => ({}),
): readonly Importer[] {
  const office = async (format: string, path: string): Promise<Importer> => {
    const { createOfficeImporter } = await import('../../importers/office/office-importer.ts');
    const { unpackWithZlib: unpack } = await import('../../io/unpack.ts');
    const { safeReader } = await import('./safe-reader.ts');
    return createOfficeImporter(format, async () => safeReader(format, host), vocabulary, {
      unpack,
      limits: limitsOf(path),
    });
  };
  const { convert } = host;
  return [
    createYamlImporter(decodeUtf8),
    {
      id: 'office',
      matches: (source) => Object.hasOwn(OFFICE_READERS, officeFormat(source) ?? ''),
      read: async (source) => (await office(officeFormat(source)!, source.path)).read(source),
    },
    ...(convert ? [createOlderImporter(office, convert, limitsOf)] : []),
    {
      id: 'text',
      matches: () => true,
      async read(source) {
        const { createTextImporter } = await import('../../importers/text/text-importer.ts');
        return createTextImporter(vocabulary).read(source);
      },
    },
  ];
}
