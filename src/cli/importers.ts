import { officeFormat } from '../importers/office/office-format.ts';
import { createYamlImporter } from '../importers/yaml/yaml-importer.ts';
import type { Importer } from '../model/document.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Host } from './host.ts';
import { OFFICE_READERS } from './office-readers.ts';

/** Every reader, in the order they are asked; those for other formats are loaded when a file needs them. */
export function createImporters(vocabulary: Vocabulary, host: Pick<Host, 'readApart'>): readonly Importer[] {
  return [
    createYamlImporter(),
    {
      id: 'office',
      matches: (source) => Object.hasOwn(OFFICE_READERS, officeFormat(source) ?? ''),
      async read(source) {
        const { createOfficeImporter } = await import('../importers/office/office-importer.ts');
        const { unpackWithZlib: unpack } = await import('../io/unpack.ts');
        const { safeReader } = await import('./safe-reader.ts');
        const format = officeFormat(source)!;
        return createOfficeImporter(format, async () => safeReader(format, host), vocabulary, { unpack }).read(source);
      },
    },
    {
      id: 'text',
      matches: () => true,
      async read(source) {
        const { createTextImporter } = await import('../importers/text/text-importer.ts');
        return createTextImporter(vocabulary).read(source);
      },
    },
  ];
}
