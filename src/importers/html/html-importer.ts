import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';

/** Web pages, and tables that Word, Excel, WPS and LibreOffice saved as such. */
export function createHtmlImporter(vocabulary: Vocabulary, options?: OfficeOptions): Importer {
  return createOfficeImporter('html', async () => (await import('./read-html.ts')).readHtml, vocabulary, options);
}
