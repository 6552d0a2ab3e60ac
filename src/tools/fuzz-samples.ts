import type { ContractTable } from '../../tests/importers/contract.ts';
import { delimitedOfTable } from '../../tests/importers/delimited/delimited-files.ts';
import { htmlOfTable } from '../../tests/importers/html/html-files.ts';
import { docxWith } from '../../tests/importers/docx/chunk-files.ts';
import {
  excelXmlOfTable,
  fodsOfTable,
  fodtOfTable,
  word2003OfTable,
} from '../../tests/importers/flat-xml/flat-files.ts';
import { mhtmlOfTable } from '../../tests/importers/mime/mhtml-files.ts';
import { docxOfTable, odtOfTable } from '../../tests/importers/office-files.ts';
import { pdfOfTable } from '../../tests/importers/pdf/pdf-files.ts';
import { xlsxOfTable } from '../../tests/importers/xlsx/xlsx-files.ts';

/** A small table with everything that readers have to follow: notice, sections, merged cells. */
const TABLE: ContractTable = {
  before: [
    '新政办〔2026〕7号',
    '关于印发2026年新海区政务公开工作任务分解表的通知',
    '2026年新海区政务公开工作任务分解表',
  ],
  columns: 5,
  rows: [
    ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'].map((text) => ({ text })),
    [{ text: '一、做好主动公开', columnSpan: 5 }],
    ...Array.from({ length: 12 }, (_, index) => [
      { text: String(index + 1) },
      { text: `公开第${index + 1}批事项` },
      { text: '在区政府网站开设专栏，\n按季度更新。' },
      ...(index % 3 === 0 ? [{ text: '区财政局、区发改局', rowSpan: 3 }] : []),
      { text: '各镇人民政府、街道办事处' },
    ]),
  ],
  after: ['抄送：区委办公室。'],
};

/** As Word saves text: each cell on lines of its own, led by a tab. */
function wordText({ before, rows, after }: ContractTable): string {
  const cells = rows.map((row) => row.map(({ text }) => `\t${text}`).join('\n'));
  return [...before, ...cells, ...after].join('\n');
}

function markdown({ before, rows, after }: ContractTable): string {
  const lines = rows.map((row) => `| ${row.map(({ text }) => text.replaceAll('\n', '<br>')).join(' | ')} |`);
  return [...before, '', ...lines, '', ...after].join('\n');
}

/** Files to begin with, by format; `--from` adds others. */
export const FUZZ_SAMPLES: Readonly<Record<string, () => Uint8Array>> = {
  docx: () => docxOfTable(TABLE),
  odt: () => odtOfTable(TABLE),
  xlsx: () => xlsxOfTable(TABLE),
  html: () => htmlOfTable(TABLE),
  pdf: () => pdfOfTable(TABLE, { foot: '— # —' }),
  csv: () => delimitedOfTable(TABLE, ','),
  txt: () => new TextEncoder().encode(wordText(TABLE)),
  md: () => new TextEncoder().encode(markdown(TABLE)),
  mht: () => mhtmlOfTable(TABLE),
  'word.xml': () => word2003OfTable(TABLE),
  'excel.xml': () => excelXmlOfTable(TABLE),
  fodt: () => fodtOfTable(TABLE),
  fods: () => fodsOfTable(TABLE),
  'altchunk.docx': () =>
    docxWith('{1}{2}', [
      ['a.htm', htmlOfTable(TABLE)],
      ['b.docx', docxOfTable(TABLE)],
    ]),
};
