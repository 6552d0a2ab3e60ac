import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createXlsxImporter } from '../../../src/importers/xlsx/xlsx-importer.ts';
import { describeImporter } from '../contract.ts';
import { xlsxOfTable } from './xlsx-files.ts';

const importer = createXlsxImporter(vocabulary);
describeImporter('xlsx', { importer, path: '分解表.xlsx', make: xlsxOfTable, without: ['notice'] });
