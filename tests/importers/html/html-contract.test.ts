import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createHtmlImporter } from '../../../src/importers/html/html-importer.ts';
import { describeImporter } from '../contract.ts';
import { htmlOfTable } from './html-files.ts';

describeImporter('html', { importer: createHtmlImporter(vocabulary), path: '分解表.html', make: htmlOfTable });
