import type { Importer } from '../../model/document.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { createOfficeImporter, type OfficeOptions } from '../office/office-importer.ts';

/** Workbooks (*.xlsx, *.xlsm) of Excel, WPS and LibreOffice. */
export function createXlsxImporter(vocabulary: Vocabulary, options?: OfficeOptions): Importer {
  return createOfficeImporter('xlsx', async () => (await import('./read-xlsx.ts')).readXlsx, vocabulary, options);
}
