import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';
import type { ReadCMap } from './open-pdf.ts';

/** PDF files (*.pdf) with text in them. */
export function createPdfImporter(vocabulary: Vocabulary, readCMap: ReadCMap, options?: OfficeOptions): Importer {
  return createOfficeImporter(
    'PDF',
    async () => (await import('./read-pdf.ts')).createPdfReader(readCMap),
    vocabulary,
    options,
  );
}
