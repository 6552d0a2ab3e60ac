import { createYamlImporter } from '../importers/yaml/yaml-importer.ts';
import type { Importer } from '../model/document.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** Every reader, in the order they are asked; those for other formats are loaded when a file needs them. */
export function createImporters(vocabulary: Vocabulary): readonly Importer[] {
  return [
    createYamlImporter(),
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
