import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';

/** Word documents (*.docx) of Word, WPS and LibreOffice. */
export function createDocxImporter(vocabulary: Vocabulary, options?: OfficeOptions): Importer {
  return createOfficeImporter('docx', async () => (await import('./read-docx.ts')).readDocx, vocabulary, options);
}
