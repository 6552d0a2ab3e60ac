import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';

/** Rows of cells parted by commas, semicolons, tabs or bars, as Excel, WPS and databases write them. */
export function createDelimitedImporter(vocabulary: Vocabulary, options?: OfficeOptions): Importer {
  return createOfficeImporter(
    'csv',
    async () => (await import('./read-delimited.ts')).readDelimited,
    vocabulary,
    options,
  );
}
