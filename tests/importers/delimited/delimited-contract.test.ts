import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createDelimitedImporter } from '../../../src/importers/delimited/delimited-importer.ts';
import { describeImporter } from '../contract.ts';
import { delimitedOfTable } from './delimited-files.ts';

const importer = createDelimitedImporter(vocabulary);
const KINDS = [
  ['csv', '分解表.csv', ','],
  ['tsv', '分解表.tsv', '\t'],
  ['csv by semicolons', '分解表.csv', ';'],
  ['csv by bars', '分解表.txt', '|'],
] as const;

// The notice is left to read-delimited.test.ts: its rows would count.
for (const [name, path, separator] of KINDS) {
  const make = (table: Parameters<typeof delimitedOfTable>[0]): Uint8Array => delimitedOfTable(table, separator);
  describeImporter(name, { importer, path, make, without: ['merges', 'notice'] });
}
