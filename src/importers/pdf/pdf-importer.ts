import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';
import type { PdfResources } from './read-pdf.ts';

/** PDF files (*.pdf) with text in them. */
export function createPdfImporter(vocabulary: Vocabulary, resources: PdfResources, options?: OfficeOptions): Importer {
  return createOfficeImporter(
    'PDF',
    async () => (await import('./read-pdf.ts')).createPdfReader(resources),
    vocabulary,
    options,
  );
}
