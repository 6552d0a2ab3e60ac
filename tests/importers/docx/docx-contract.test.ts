import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createDocxImporter } from '../../../src/importers/docx/docx-importer.ts';
import { describeImporter } from '../contract.ts';
import { docxOfTable } from '../office-files.ts';

describeImporter('docx', { importer: createDocxImporter(vocabulary), path: '分解表.docx', make: docxOfTable });
