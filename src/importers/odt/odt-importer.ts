import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';

/** OpenDocument texts (*.odt) of LibreOffice, OpenOffice and WPS. */
export function createOdtImporter(vocabulary: Vocabulary, options?: OfficeOptions): Importer {
  return createOfficeImporter('odt', async () => (await import('./read-odt.ts')).readOdt, vocabulary, options);
}
