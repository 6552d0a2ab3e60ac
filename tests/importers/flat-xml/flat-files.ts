import type { ContractTable } from '../contract.ts';
import { escapeXml, OPEN, openBodyOfTable, wordBodyOfTable } from '../office-files.ts';

/** Documents of a single XML file. */

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const WORD_2003 =
  'xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml" xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint" xmlns:aml="http://schemas.microsoft.com/aml/2001/core"';

export function word2003Of(body: string, before = ''): Uint8Array {
  return bytesOf(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<?mso-application progid="Word.Document"?>\n<w:wordDocument ${WORD_2003} w:macrosPresent="no" xml:space="preserve">${before}<w:body><wx:sect>${body}<w:sectPr><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></wx:sect></w:body></w:wordDocument>`,
  );
}

export function word2003OfTable(table: ContractTable): Uint8Array {
  return word2003Of(wordBodyOfTable(table).replaceAll('w:vMerge', 'w:vmerge'));
}

/** A docx as one file: its parts one after the other. */
export function wordPackageOf(document: string): Uint8Array {
  const part = (name: string, xml: string): string =>
    `<pkg:part pkg:name="${name}" pkg:contentType="application/xml"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
  const body = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${document}</w:body></w:document>`;
  return bytesOf(
    `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${part('/_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>')}${part('/word/document.xml', body)}</pkg:package>`,
  );
}

export function excelXmlOf(worksheets: string, styles = ''): Uint8Array {
  return bytesOf(
    `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:html="http://www.w3.org/TR/REC-html40"><Styles>${styles}</Styles>${worksheets}</Workbook>`,
  );
}

/** Rows of cells that begin in them: what columns are taken by cells from above is left out by an index. */
function placed({ rows }: ContractTable): { text: string; column: number; across: number; down: number }[][] {
  const covered = new Map<number, number>();
  return rows.map((row, index) => {
    let column = 0;
    return row.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
      while ((covered.get(column) ?? 0) > index) column += 1;
      const from = column;
      for (; column < from + columnSpan; column += 1) covered.set(column, index + rowSpan);
      return { text, column: from, across: columnSpan - 1, down: rowSpan - 1 };
    });
  });
}

export function excelXmlOfTable(table: ContractTable): Uint8Array {
  const rows = placed(table).map((cells) => {
    const written = cells.map(({ text, column, across, down }) => {
      const merge = `${across > 0 ? ` ss:MergeAcross="${across}"` : ''}${down > 0 ? ` ss:MergeDown="${down}"` : ''}`;
      const data = text === '' ? '' : `<Data ss:Type="String">${escapeXml(text).replaceAll('\n', '&#10;')}</Data>`;
      return `<Cell ss:Index="${column + 1}"${merge}>${data}</Cell>`;
    });
    return `<Row>${written.join('')}</Row>`;
  });
  return excelXmlOf(`<Worksheet ss:Name="分解表"><Table>${rows.join('')}</Table></Worksheet>`);
}

function openDocument(kind: 'text' | 'spreadsheet', content: string, styles = ''): Uint8Array {
  return bytesOf(
    `<?xml version="1.0" encoding="UTF-8"?>\n<office:document ${OPEN} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.${kind}"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document>`,
  );
}

export const fodtOf = (content: string): Uint8Array => openDocument('text', content);
export const fodtOfTable = (table: ContractTable): Uint8Array => fodtOf(openBodyOfTable(table));
export const wordPackageOfTable = (table: ContractTable): Uint8Array => wordPackageOf(wordBodyOfTable(table));
export const fodsOf = (content: string, styles = ''): Uint8Array => openDocument('spreadsheet', content, styles);

export function fodsOfTable(table: ContractTable): Uint8Array {
  const rows = placed(table).map((cells) => {
    let at = 0;
    const written = cells.map(({ text, column, across, down }) => {
      const gap = column > at ? `<table:covered-table-cell table:number-columns-repeated="${column - at}"/>` : '';
      at = column + 1;
      const lines = text.split('\n').map((line) => `<text:p>${escapeXml(line)}</text:p>`);
      return `${gap}<table:table-cell office:value-type="string" table:number-columns-spanned="${across + 1}" table:number-rows-spanned="${down + 1}">${lines.join('')}</table:table-cell>`;
    });
    return `<table:table-row>${written.join('')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
  });
  return fodsOf(
    `<table:table table:name="分解表">${rows.join('')}<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
  );
}
