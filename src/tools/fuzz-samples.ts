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
import { FOREIGN_FONT, line, pdfOfObjects, pdfOfTable, streamOf, words } from '../../tests/importers/pdf/pdf-files.ts';
import { xlsxOfTable } from '../../tests/importers/xlsx/xlsx-files.ts';
import { DATA_SAMPLES } from './fuzz-data-samples.ts';

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

/** As converters write it: pipes without a rule below the headings, a cell that goes on in the next line. */
function brokenMarkdown({ before, rows }: ContractTable): string {
  const lines = rows.map((row) => row.map(({ text }) => text).join(' | '));
  return [...before, ...lines, '1 | 公开', '预算 | 按季度', '更新 |'].join('\n');
}

/** A page over which words are typed: fields of a form and notes. */
function form(): Uint8Array {
  const value = '<FEFF53BF67974E1A5C40>';
  const field = (at: number, extra: string): string =>
    `<</Type/Annot/P 6 0 R/Rect[342 ${642 - 16 * at} 428 ${658 - 16 * at}]/F 4${extra}>>`;
  const cells = ['序号', '工作任务', '牵头单位'].map((text, at) => words(52 + 150 * at, 682, 10, text)).join('');
  const rules =
    [60, 200, 340, 430].map((x) => line(x, 600, x, 700)).join('') + line(60, 700, 430, 700) + line(60, 600, 430, 600);
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[8 0 R 9 0 R]/DR<</Font<</F1 3 0 R>>>>/DA(/F1 10 Tf 0 g)>>>>',
    '<</Type/Pages/Kids[6 0 R]/Count 1>>',
    ...FOREIGN_FONT,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 7 0 R/Annots[8 0 R 9 0 R 10 0 R]>>',
    streamOf(rules + cells),
    field(0, `/Subtype/Widget/FT/Tx/T(f)/V ${value}/DA(/F1 10 Tf 0 g)`),
    field(1, `/Subtype/Widget/FT/Ch/Ff 131072/T(g)/Opt[${value}]/V ${value}/DA(/F1 10 Tf 0 g)`),
    field(2, `/Subtype/FreeText/Contents ${value}/DA(/F1 10 Tf 0 g)`),
  ]);
}

/** Files to begin with, by format; `--from` adds others. */
export const FUZZ_SAMPLES: Readonly<Record<string, () => readonly Uint8Array[]>> = {
  docx: () => [docxOfTable(TABLE)],
  odt: () => [odtOfTable(TABLE)],
  xlsx: () => [xlsxOfTable(TABLE)],
  html: () => [htmlOfTable(TABLE)],
  pdf: () => [pdfOfTable(TABLE, { foot: '— # —' })],
  csv: () => [delimitedOfTable(TABLE, ',')],
  txt: () => [new TextEncoder().encode(wordText(TABLE))],
  md: () => [markdown(TABLE), brokenMarkdown(TABLE)].map((text) => new TextEncoder().encode(text)),
  mht: () => [mhtmlOfTable(TABLE)],
  'word.xml': () => [word2003OfTable(TABLE)],
  'excel.xml': () => [excelXmlOfTable(TABLE)],
  fodt: () => [fodtOfTable(TABLE)],
  fods: () => [fodsOfTable(TABLE)],
  'altchunk.docx': () => [
    docxWith('{1}{2}', [
      ['a.htm', htmlOfTable(TABLE)],
      ['b.docx', docxOfTable(TABLE)],
    ]),
  ],
  'form.pdf': () => [form()],
  ...DATA_SAMPLES,
};
