import type { ContractTable } from '../importers/contract.ts';
import { delimitedOfTable } from '../importers/delimited/delimited-files.ts';
import { excelXmlOfTable, fodsOfTable, fodtOfTable, word2003OfTable } from '../importers/flat-xml/flat-files.ts';
import { htmlOfTable } from '../importers/html/html-files.ts';
import { mhtmlOfTable } from '../importers/mime/mhtml-files.ts';
import { docxOfTable, odtOfTable } from '../importers/office-files.ts';
import { pdfOfTable } from '../importers/pdf/pdf-files.ts';
import { xlsxOfTable } from '../importers/xlsx/xlsx-files.ts';

function markdownOf({ before, rows, after }: ContractTable): string {
  const lines = rows.map((row) => `| ${row.map(({ text }) => text.replaceAll('\n', '<br>')).join(' | ')} |`);
  return [...before, '', ...lines, '', ...after].join('\n');
}

/** As Word saves text: each cell on lines of its own, led by a tab. */
function wordTextOf({ before, rows, after }: ContractTable): string {
  return [...before, ...rows.map((row) => row.map(({ text }) => `\t${text}`).join('\n')), ...after].join('\n');
}

/** As a PDF gives its words: a row on a line, blanks between its cells. */
function layoutTextOf({ before, rows, after }: ContractTable): string {
  return [...before, ...rows.map((row) => row.map(({ text }) => text.padEnd(12)).join('  ')), ...after].join('\n');
}

const textOf =
  (write: (table: ContractTable) => string) =>
  (table: ContractTable): Uint8Array =>
    new TextEncoder().encode(write(table));

/** A table as a file of each format, by how the file's name ends. */
export const FORMATS: Readonly<Record<string, (table: ContractTable) => Uint8Array>> = {
  'a.docx': docxOfTable,
  'a.xlsx': xlsxOfTable,
  'a.odt': odtOfTable,
  'a.html': htmlOfTable,
  'a.csv': (table) => delimitedOfTable(table, ','),
  'a.md': textOf(markdownOf),
  'word.txt': textOf(wordTextOf),
  'page.txt': textOf(layoutTextOf),
  'a.mht': mhtmlOfTable,
  'word.xml': word2003OfTable,
  'excel.xml': excelXmlOfTable,
  'a.fodt': fodtOfTable,
  'a.fods': fodsOfTable,
  'a.pdf': pdfOfTable,
};
