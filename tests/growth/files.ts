import { excelXmlOf, fodtOf, word2003Of } from '../importers/flat-xml/flat-files.ts';
import { mhtmlOf, mimePart } from '../importers/mime/mhtml-files.ts';
import { docxOf, odtOf, openParagraph, wordParagraph, wordRow, wordTable } from '../importers/office-files.ts';
import { line, pdfOfPages, words } from '../importers/pdf/pdf-files.ts';
import { textRows, xlsxOf } from '../importers/xlsx/xlsx-files.ts';

/** A file that grows in one way that only its format knows. */
export interface FileShape {
  path: string;
  name: string;
  /** How much the largest one has of what grows. */
  size: number;
  make(size: number): Uint8Array;
}

const HEADER = '序号 | 工作任务 | 工作要求 | 牵头单位 | 责任单位';
const lines = (size: number, row: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => row(at)).join('\n');

const times = (size: number, piece: (at: number) => string): string =>
  Array.from({ length: size }, (_, at) => piece(at)).join('');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const written =
  (path: string) =>
  (name: string, size: number, write: (size: number) => string): FileShape => ({
    path,
    name,
    size,
    make: (length) => bytesOf(write(length)),
  });
const markdown = written('a.md');
const text = written('a.txt');
const html = written('a.html');
const csv = written('a.csv');
const made =
  (path: string) =>
  (name: string, size: number, make: (size: number) => Uint8Array): FileShape => ({ path, name, size, make });
const docx = made('a.docx');
const xlsx = made('a.xlsx');
const odt = made('a.odt');
const pdf = made('a.pdf');

const HEADINGS = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'];
const TASK = ['1', '公开预算', '按季度更新。', '区财政局', '各镇人民政府'];
const wordTask = (cell: string): string =>
  wordTable(
    [1, 1, 1, 1, 1],
    [wordRow(HEADINGS), wordRow([...TASK.slice(0, 2), { content: cell, isXml: true }, ...TASK.slice(3)])],
  );
const page = (body: string, head = ''): string =>
  `<html><head>${head}</head><body><table><tr>${HEADINGS.map((cell) => `<td>${cell}</td>`).join('')}</tr><tr>${TASK.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>${body}</body></html>`;

export const FILES: readonly FileShape[] = [
  markdown('half tables', 1_200, (size) => lines(size, (at) => `${HEADER}\n${at} | 公开\n预算`)),
  markdown(
    'rows that a converter broke',
    1_200,
    (size) => `${HEADER}\n${lines(size, (at) => `${at} | 公开\n预算\n按季度 | 更新 |`)}`,
  ),
  markdown('half tables with titles', 400, (size) =>
    lines(size, (at) => `2026年第${at}批工作任务分解表\n${HEADER}\n${at} | 公开\n预算\n按季 |`),
  ),
  markdown('bars', 12_000, (size) => `${HEADER}\n${'a|'.repeat(size)}\nx\n1 | 2`),
  markdown('blanks in front of a word', 40_000, (size) => `${HEADER}\n1 | 公开\n${' '.repeat(size)}x\n2 | x`),
  markdown(
    'bars on lines of their own',
    3_000,
    (size) => `${HEADER}\n序号 |\n工作任务 |\n牵头单位 |\n${'公开\n|\n'.repeat(size / 5)}`,
  ),
  markdown('stars', 40_000, (size) => `${HEADER}\n1 | 公开\n${'*'.repeat(size)}x\n2 | x`),
  markdown('tags that do not end', 40_000, (size) => `${HEADER}\n1 | ${'<b '.repeat(size / 3)} | x\n2 | x`),

  text('numbered sentences', 4_000, (size) =>
    lines(size, (at) => `${at + 1}．公开第${at}批事项。按季度更新。（区财政局牵头）`),
  ),
  text('headings of running text', 4_000, (size) => lines(size, (at) => `${at % 2 ? '（一）' : '一、'}做好公开。`)),
  text('letter-spaced headings', 8_000, (size) => `${'工 作 任 务 '.repeat(size / 8)}\n1 公开`),
  text('brackets that do not match', 16_000, (size) => `一、公开\n${'（《“'.repeat(size / 3)}`),
  text('a line without end', 40_000, (size) => `一、公开\n1．${'公开预算'.repeat(size / 4)}`),
  text('form feeds', 16_000, (size) => `工作任务 工作要求 牵头单位\n${'\f公开'.repeat(size / 4)}`),
  csv('quotation marks that do not end', 40_000, (size) => `${HEADINGS.join(',')}\n1,${'"a,'.repeat(size / 3)}`),
  csv('quotation marks', 40_000, (size) => `${HEADINGS.join(',')}\n1,"${'""'.repeat(size / 2)}",x`),
  csv('separators of two kinds', 8_000, (size) => `${HEADINGS.join(',')}\n${lines(size / 4, () => '1;,\t')}`),
  csv(
    'rows that leave out cells merged over all of them',
    9_900,
    (size) => `${HEADINGS.join(',')}\n${TASK.join(',')}\n${lines(size, () => '按季度更新。,区财政局,各镇人民政府')}`,
  ),
  docx('tables inside a cell', 400, (size) =>
    docxOf({ body: wordTask(times(size, () => wordTable([1, 1], [wordRow(['甲', '乙'])]))) }),
  ),
  docx('elements that declare namespaces', 8_000, (size) =>
    docxOf({ body: wordTask(`<w:p>${times(size, (at) => `<w:r xmlns:n${at}="n${at}"><w:t>公开</w:t></w:r>`)}</w:p>`) }),
  ),
  docx('namespaces of one element', 8_000, (size) =>
    docxOf({
      body: wordTask(`<w:p ${times(size, (at) => `xmlns:n${at}="n${at}" `)}><w:r><w:t>公开</w:t></w:r></w:p>`),
    }),
  ),
  docx('attributes of one element', 8_000, (size) =>
    docxOf({ body: wordTask(`<w:p ${times(size, (at) => `a${at}="${at}" `)}><w:r><w:t>公开</w:t></w:r></w:p>`) }),
  ),
  docx('runs of one paragraph', 16_000, (size) =>
    docxOf({ body: wordTask(`<w:p>${times(size, () => '<w:r><w:t>公开</w:t></w:r>')}</w:p>`) }),
  ),
  docx('styles, each based on the one before', 4_000, (size) =>
    docxOf({
      body: times(size, (at) => wordParagraph('公开', `<w:pStyle w:val="s${at}"/>`)) + wordTask(wordParagraph('公开')),
      styles: times(
        size,
        (at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${at - 1}"/></w:style>`,
      ),
    }),
  ),
  docx('numbered paragraphs, each of a list of its own', 4_000, (size) =>
    docxOf({
      body:
        times(size, (at) =>
          wordParagraph('公开', `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${at + 1}"/></w:numPr>`),
        ) + wordTask(wordParagraph('公开')),
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
        times(size, (at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="0"/></w:num>`),
    }),
  ),
  docx('tables', 400, (size) => docxOf({ body: times(size, () => wordTask(wordParagraph('公开'))) })),
  made('word.xml')('elements inside one cell', 8_000, (size) =>
    word2003Of(wordTask(`<w:p>${times(size, () => '<w:r><w:br/></w:r>')}</w:p>`)),
  ),
  xlsx('sheets', 200, (size) =>
    xlsxOf({
      sheets: Array.from({ length: size }, (_, at) => ({ name: `表${at}`, data: textRows([HEADINGS, TASK]) })),
    }),
  ),
  xlsx('formats of numbers', 4_000, (size) =>
    xlsxOf({
      sheets: [
        {
          name: '表',
          data:
            textRows([HEADINGS]) +
            times(size, (at) => `<row r="${at + 2}"><c r="A${at + 2}" s="${at}"><v>${at}</v></c></row>`),
        },
      ],
      styles: `<numFmts>${times(size, (at) => `<numFmt numFmtId="${at + 200}" formatCode="0.0&quot;${at}&quot;"/>`)}</numFmts><cellXfs>${times(size, (at) => `<xf numFmtId="${at + 200}"/>`)}</cellXfs>`,
    }),
  ),
  xlsx('merged cells', 4_000, (size) =>
    xlsxOf({
      sheets: [
        {
          name: '表',
          data: textRows([HEADINGS, ...Array.from({ length: size }, () => TASK)]),
          after: `<mergeCells>${times(size / 2, (at) => `<mergeCell ref="D${at * 2 + 2}:D${at * 2 + 3}"/>`)}</mergeCells>`,
        },
      ],
    }),
  ),
  xlsx('merged cells that lie over one another', 2_000, (size) =>
    xlsxOf({
      sheets: [
        {
          name: '表',
          data: textRows([HEADINGS, ...Array.from({ length: size }, () => TASK)]),
          after: `<mergeCells>${times(size, (at) => `<mergeCell ref="A2:E${at + 3}"/>`)}</mergeCells>`,
        },
      ],
    }),
  ),
  made('excel.xml')('styles', 4_000, (size) =>
    excelXmlOf(
      `<Worksheet ss:Name="表"><Table>${times(size, (at) => `<Row><Cell ss:StyleID="s${at}"><Data ss:Type="Number">${at}</Data></Cell></Row>`)}</Table></Worksheet>`,
      times(size, (at) => `<Style ss:ID="s${at}"><NumberFormat ss:Format="0.0"/></Style>`),
    ),
  ),
  odt('styles', 8_000, (size) =>
    odtOf({
      body: times(size, (at) => `<text:p text:style-name="s${at}">公开</text:p>`),
      styles: times(size, (at) => `<style:style style:name="s${at}"><style:text-properties/></style:style>`),
    }),
  ),
  made('a.fodt')('spans of one paragraph', 16_000, (size) =>
    fodtOf(`<text:p>${times(size, () => '<text:span>公开</text:span>')}</text:p>`),
  ),
  made('a.fodt')('lists side by side', 4_000, (size) =>
    fodtOf(times(size, () => `<text:list><text:list-item>${openParagraph('公开')}</text:list-item></text:list>`)),
  ),
  html('tables inside a cell', 400, (size) => page(`<table><tr><td>${'<table><tr><td>甲<td>乙</table>'.repeat(size)}`)),
  html('tags that do not end', 8_000, (size) => page('<b><i><p>公开'.repeat(size / 4))),
  html('attributes of one element', 16_000, (size) => page(`<p ${times(size, (at) => `a${at}=${at} `)}>公开</p>`)),
  html('selectors that hide', 8_000, (size) =>
    page(
      times(size, (at) => `<p class="c${at}">公开</p>`),
      `<style>${times(size, (at) => `.c${at}{display:none}`)}</style>`,
    ),
  ),
  html('comments of a style sheet that do not end', 40_000, (size) =>
    page('', `<style>${'/*a{'.repeat(size / 4)}</style>`),
  ),
  html('entities', 40_000, (size) => page(`<p>${'&amp;&#x4e00;&'.repeat(size / 14)}</p>`)),
  html('tables', 400, (size) => times(size, () => page(''))),
  made('a.mht')('parts', 800, (size) =>
    mhtmlOf(
      Array.from({ length: size }, (_, at) =>
        mimePart('text/html; charset="utf-8"', `a${at}`, bytesOf(page('')), '8bit'),
      ),
    ),
  ),
  pdf('pages', 200, (size) =>
    pdfOfPages(Array.from({ length: size }, (_, at) => words(50, 700, 10, `${at}公开`) + line(50, 690, 300, 690))),
  ),
  pdf('runs of one line', 8_000, (size) =>
    pdfOfPages([times(size, (at) => words(50 + (at * 500) / size, 700, 10, '公'))]),
  ),
  pdf('lines of words', 2_000, (size) =>
    pdfOfPages([times(size, (at) => words(50, 800 - (at * 780) / size, 0.3, '公开预算'))]),
  ),
  pdf('rules', 8_000, (size) =>
    pdfOfPages([
      words(50, 700, 10, '公开') + times(size, (at) => line(50, 20 + (at * 800) / size, 500, 20 + (at * 800) / size)),
    ]),
  ),
  pdf('rules across each other', 400, (size) =>
    pdfOfPages([
      words(50, 700, 10, '公开') +
        times(size / 2, (at) => {
          const place = 20 + (at * 1000) / size;
          return line(20, place, 520, place) + line(place, 20, place, 520);
        }),
    ]),
  ),
  pdf('shades', 8_000, (size) =>
    pdfOfPages([
      words(50, 700, 10, '公开') + times(size, (at) => `0.9 g 50 ${(20 + (at * 800) / size).toFixed(2)} 400 9 re f\n`),
    ]),
  ),
];
