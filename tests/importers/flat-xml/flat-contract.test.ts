import { vocabulary } from '../../../rules/names/index.generated.ts';
import type { ContentReader } from '../../../src/importers/grid/blocks.ts';
import { readExcelXml } from '../../../src/importers/flat-xml/read-excel-xml.ts';
import { readFods } from '../../../src/importers/flat-xml/read-fods.ts';
import { readFodt } from '../../../src/importers/flat-xml/read-fodt.ts';
import { readWordXml } from '../../../src/importers/flat-xml/read-word-xml.ts';
import { createOfficeImporter } from '../../../src/importers/office/office-importer.ts';
import { readMhtml } from '../../../src/importers/mime/read-mhtml.ts';
import { type ContractSubject, describeImporter } from '../contract.ts';
import { mhtmlOfTable } from '../mime/mhtml-files.ts';
import { excelXmlOfTable, fodsOfTable, fodtOfTable, word2003OfTable, wordPackageOfTable } from './flat-files.ts';

const FORMATS: readonly (readonly [
  string,
  string,
  ContentReader,
  ContractSubject['make'],
  ContractSubject['without']?,
])[] = [
  ['Word XML', '分解表.doc', readWordXml, word2003OfTable],
  ['Word XML', '分解表.xml', readWordXml, wordPackageOfTable],
  ['Excel XML', '分解表.xls', readExcelXml, excelXmlOfTable, ['notice']],
  ['fodt', '分解表.fodt', readFodt, fodtOfTable],
  ['fods', '分解表.fods', readFods, fodsOfTable, ['notice']],
  ['mhtml', '分解表.mht', readMhtml, mhtmlOfTable],
];

for (const [id, path, reader, make, without = []] of FORMATS) {
  const importer = createOfficeImporter(id, async () => reader, vocabulary);
  describeImporter(`${id} (${path})`, { importer, path, make: (table) => make(table), without });
}
