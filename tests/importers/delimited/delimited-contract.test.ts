import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createDelimitedImporter } from '../../../src/importers/delimited/delimited-importer.ts';
import { describeImporter, type ContractTable } from '../contract.ts';

/** Rows above the table count in a file of rows, so the contract's notice is left to delimited.test.ts. */
function delimited(separator: string, needsQuotes: RegExp): (table: ContractTable) => Uint8Array {
  const field = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return ({ rows, columns }) => {
    const lines = rows.map((row) => {
      const fields = row.flatMap(({ text, columnSpan = 1 }) => [
        field(text),
        ...Array.from({ length: columnSpan - 1 }, () => ''),
      ]);
      return [...fields, ...Array.from({ length: columns - fields.length }, () => '')].join(separator);
    });
    return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
  };
}

const importer = createDelimitedImporter(vocabulary);
const without = ['merges', 'notice'] as const;

describeImporter('csv', { importer, path: '分解表.csv', make: delimited(',', /[",\n]/), without });
describeImporter('tsv', { importer, path: '分解表.tsv', make: delimited('\t', /["\t\n]/), without });
describeImporter('csv by semicolons', { importer, path: '分解表.csv', make: delimited(';', /[";\n]/), without });
describeImporter('csv by bars', { importer, path: '分解表.txt', make: delimited('|', /["|\n]/), without });
