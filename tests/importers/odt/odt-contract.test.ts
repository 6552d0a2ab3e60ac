import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createOdtImporter } from '../../../src/importers/odt/odt-importer.ts';
import { describeImporter } from '../contract.ts';
import { odtOfTable } from '../office-files.ts';

describeImporter('odt', { importer: createOdtImporter(vocabulary), path: '分解表.odt', make: odtOfTable });
