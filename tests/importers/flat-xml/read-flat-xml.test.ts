import { describe, expect, it } from 'vitest';
import { flatKind } from '../../../src/importers/flat-xml/flat-kind.ts';
import { readExcelXml } from '../../../src/importers/flat-xml/read-excel-xml.ts';
import { readFods } from '../../../src/importers/flat-xml/read-fods.ts';
import { readWordXml } from '../../../src/importers/flat-xml/read-word-xml.ts';
import type { OfficeContent } from '../../../src/importers/grid/blocks.ts';
import { READER_LIMITS } from '../../../src/importers/limits.ts';
import { wordParagraph, wordRow, wordTable } from '../office-files.ts';
import { excelXmlOf, fodsOf, word2003Of, wordPackageOf } from './flat-files.ts';
import { cpuMilliseconds } from '../../growth/growth.ts';

/** Paragraphs as text, tables as rows of cells. */
function shown({ blocks }: OfficeContent): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the kind of an XML file', () => {
  it.each([
    ['Word XML', word2003Of('')],
    ['Word XML', wordPackageOf('')],
    ['Excel XML', excelXmlOf('')],
    ['fods', fodsOf('')],
    ['Word XML', new Uint8Array([0xff, 0xfe, ...Buffer.from(Buffer.from(word2003Of('')).toString(), 'utf16le')])],
  ])('is %s by its root and namespace', (kind, bytes) => {
    expect(flatKind(bytes)).toBe(kind);
  });

  it.each([
    ['a page', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>'],
    ['a workbook of somebody else', '<Workbook xmlns="urn:example"/>'],
    ['words about one', '说明：urn:schemas-microsoft-com:office:spreadsheet'],
    [
      'a root inside a comment',
      '<!-- <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"> --><list a="1"/>',
    ],
  ])('is none of these for %s', (_, text) => {
    expect(flatKind(bytesOf(text))).toBeUndefined();
  });
});

describe('Word XML', () => {
  const list = (shownNumber: string, text: string): string =>
    `<w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="1"/><wx:t wx:val="${shownNumber}" wx:wTabBefore="0"/></w:listPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

  it('keeps the numbers that lists of 2003 show, and leaves bullets out', () => {
    const content = readWordXml(
      word2003Of(list('一、', '清理河道') + list('3.', '补植绿化') + list('·', '加强巡查')),
      READER_LIMITS,
    );
    expect(shown(content)).toEqual(['一、清理河道', '3.补植绿化', '加强巡查']);
  });

  it('takes tracked changes of 2003 as accepted and leaves comments out', () => {
    const change = (type: string, inside: string): string =>
      `<aml:annotation aml:id="1" w:type="Word.${type}"><aml:content>${inside}</aml:content></aml:annotation>`;
    const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
    const body = `<w:p>${run('整治')}${change('Deletion', run('六条'))}${change('Insertion', run('八条'))}${change('Comment', `<w:p>${run('请核')}</w:p>`)}${run('黑臭水体')}</w:p>`;
    const content = readWordXml(word2003Of(body), READER_LIMITS);
    expect(shown(content)).toEqual(['整治八条黑臭水体']);
    expect(content.problems).toMatchObject([{ id: 'import/tracked-changes', data: { count: 2 } }]);
  });

  it('keeps blanks where the whole document does', () => {
    expect(
      shown(readWordXml(word2003Of('<w:p><w:r><w:t>甲 </w:t></w:r><w:r><w:t>乙</w:t></w:r></w:p>'), READER_LIMITS)),
    ).toEqual(['甲 乙']);
  });

  it('reads text in the sections and subsections that 2003 draws around it', () => {
    const body = `<wx:sub-section>${wordParagraph('一、总体安排')}<wx:sub-section>${wordTable([1, 1], [wordRow(['甲', '乙'])])}</wx:sub-section></wx:sub-section>`;
    expect(shown(readWordXml(word2003Of(body), READER_LIMITS))).toEqual(['一、总体安排', [['甲', '乙']]]);
  });

  it('says what is missing where a file has no text', () => {
    const { problems } = readWordXml(
      bytesOf('<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'),
      READER_LIMITS,
    );
    expect(problems).toMatchObject([{ id: 'import/part-missing', data: { member: 'w:body' } }]);
  });
});

describe('Excel XML', () => {
  const sheet = (rows: string, more = '', name = '表'): string =>
    `<Worksheet ss:Name="${name}"><Table>${rows}</Table>${more}</Worksheet>`;
  const cell = (type: string, value: string, attributes = ''): string =>
    `<Cell${attributes}><Data ss:Type="${type}">${value}</Data></Cell>`;

  it('shows numbers, dates and truth values by their styles', () => {
    const styles =
      '<Style ss:ID="d"><NumberFormat ss:Format="Long Date"/></Style><Style ss:ID="c" ss:Parent="d"/>' +
      '<Style ss:ID="m"><NumberFormat ss:Format="m&quot;月底前&quot;"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>';
    const row =
      cell('DateTime', '2026-09-30T00:00:00.000', ' ss:StyleID="d"') +
      cell('DateTime', '2026-09-30T00:00:00.000', ' ss:StyleID="c"') +
      cell('DateTime', '2026-09-30T00:00:00.000', ' ss:StyleID="m"') +
      cell('Number', '0.125', ' ss:StyleID="p"') +
      cell('Number', '3.14159265358979') +
      cell('Boolean', '1') +
      cell('Error', '#N/A');
    expect(shown(readExcelXml(excelXmlOf(sheet(`<Row>${row}</Row>`), styles), READER_LIMITS))).toEqual([
      [['2026年9月30日', '2026年9月30日', '9月底前', '12.50%', '3.141592654', 'TRUE', '#N/A']],
    ]);
  });

  it('puts cells where their indexes say, and merged ones once', () => {
    const rows =
      `<Row>${cell('String', '甲', ' ss:MergeDown="1"')}${cell('String', '丙', ' ss:Index="3"')}${cell('String', '丁')}</Row>` +
      `<Row ss:Index="2">${cell('String', '戊', ' ss:Index="3" ss:MergeAcross="1"')}</Row>` +
      `<Row ss:Index="9">${cell('String', '己')}${cell('String', '庚', ' ss:Index="4"')}</Row>`;
    const [table] = readExcelXml(excelXmlOf(sheet(rows)), READER_LIMITS).blocks;
    expect(
      table?.kind === 'table' && table.rows.map(({ cells }) => cells.map(({ text, cell: at }) => [text, at?.ref])),
    ).toEqual([
      [
        ['甲', 'A1'],
        ['丙', 'C1'],
        ['丁', 'D1'],
      ],
      [['戊', 'C2']],
      [
        ['己', 'A9'],
        ['', 'C9'],
        ['庚', 'D9'],
      ],
    ]);
  });

  it('leaves hidden rows, columns and sheets out and says so', () => {
    const rows =
      '<Column ss:Index="2" ss:Hidden="1" ss:Span="1"/>' +
      `<Row>${cell('String', '甲')}${cell('String', '乙')}${cell('String', '丙')}${cell('String', '丁')}</Row>` +
      `<Row ss:Hidden="1">${cell('String', '藏')}</Row>`;
    const hidden = sheet(
      `<Row>${cell('String', '去年')}</Row>`,
      '<WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions>',
      '旧',
    );
    const content = readExcelXml(excelXmlOf(sheet(rows) + hidden), READER_LIMITS);
    expect(shown(content)).toEqual([[['甲', '丁']]]);
    expect(content.problems).toMatchObject([
      { id: 'import/hidden-sheets', data: { sheets: ['旧'] } },
      { id: 'import/hidden-cells', data: { rows: 1, columns: 2 } },
    ]);
  });

  it('reads words with looks of their own, line ends among them', () => {
    const rich = `<Row><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>牵头：</B>县教育局<Font>&#10;协办</Font></ss:Data></Cell>${cell('String', '乙')}</Row>`;
    expect(shown(readExcelXml(excelXmlOf(sheet(rich)), READER_LIMITS))).toEqual([[['牵头：县教育局\n协办', '乙']]]);
  });

  it('is not filled up by an index or a span', () => {
    const rows = `<Row ss:Index="1048576">${cell('String', '甲', ' ss:MergeAcross="999999999" ss:MergeDown="999999999"')}</Row>`;
    const start = cpuMilliseconds();
    expect(shown(readExcelXml(excelXmlOf(sheet(rows)), READER_LIMITS))).toEqual(['甲']);
    expect(cpuMilliseconds() - start).toBeLessThan(2000);
  });
});

describe('fods', () => {
  const cell = (text: string, attributes = ''): string =>
    `<table:table-cell${attributes}><text:p>${text}</text:p></table:table-cell>`;
  const row = (cells: string, attributes = ''): string => `<table:table-row${attributes}>${cells}</table:table-row>`;
  const table = (content: string, attributes = ' table:name="表"'): string =>
    `<table:table${attributes}>${content}</table:table>`;

  it('reads what cells show, repeated ones as often as they stand', () => {
    const rows =
      row(
        cell('甲', ' office:value-type="date" office:date-value="2026-09-30"') +
          cell('乙', ' table:number-columns-repeated="2"'),
      ) +
      row(
        cell('丙<text:s text:c="2"/>丁<text:line-break/>戊') + '<table:table-cell/>' + cell('己'),
        ' table:number-rows-repeated="2"',
      );
    expect(shown(readFods(fodsOf(table(rows)), READER_LIMITS))).toEqual([
      [
        ['甲', '乙', '乙'],
        ['丙  丁\n戊', '', '己'],
        ['丙  丁\n戊', '', '己'],
      ],
    ]);
  });

  it('leaves hidden rows, columns and sheets out and says so', () => {
    const columns = '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>';
    const rows =
      row(cell('甲') + cell('乙') + cell('丙')) +
      row(cell('丁') + cell('戊') + cell('己'), ' table:visibility="filter"');
    const styles =
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const hidden = table(row(cell('旧')), ' table:name="去年" table:style-name="ta2"');
    const content = readFods(fodsOf(table(columns + rows) + hidden, styles), READER_LIMITS);
    expect(shown(content)).toEqual([[['甲', '丙']]]);
    expect(content.problems).toMatchObject([
      { id: 'import/hidden-sheets', data: { sheets: ['去年'] } },
      { id: 'import/hidden-cells', data: { rows: 1, columns: 1 } },
    ]);
  });

  it('leaves comments out', () => {
    const noted =
      '<table:table-cell><office:annotation><text:p>请核</text:p></office:annotation><text:p>甲</text:p></table:table-cell>';
    expect(shown(readFods(fodsOf(table(row(noted + cell('乙')))), READER_LIMITS))).toEqual([[['甲', '乙']]]);
  });
});
