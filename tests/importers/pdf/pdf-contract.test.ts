import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createPdfImporter } from '../../../src/importers/pdf/pdf-importer.ts';
import { readCMap } from '../../../src/io/cmaps.ts';
import { inflateWithZlib as inflate } from '../../../src/io/unpack.ts';
import { describeImporter } from '../contract.ts';
import { pdfOfTable } from './pdf-files.ts';

describeImporter('pdf', {
  importer: createPdfImporter(vocabulary, { readCMap, inflate }),
  path: '分解表.pdf',
  make: pdfOfTable,
});
