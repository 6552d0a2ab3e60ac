import { strToU8, zipSync } from 'fflate';
import type { ContractTable } from './contract.ts';

/** Office files made from XML, so that the repository holds no binary blobs. */

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => {
    // The type of an OpenDocument file stands in plain sight at its start.
    const level = name === 'mimetype' ? 0 : 6;
    return [name, [typeof part === 'string' ? strToU8(part) : part, { level }]];
  });
  return zipSync(Object.fromEntries(files), { mtime: '2026-01-02T00:00:00' });
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

export const WORD =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';

const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  ['document.main', 'styles', 'numbering']
    .map((part) => {
      const type = `application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml`;
      return `<Override PartName="/word/${part.split('.')[0]}.xml" ContentType="${type}"/>`;
    })
    .join('') +
  '</Types>';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  /** What stands in w:body. */
  body: string;
  /** What stands in w:numbering. */
  numbering?: string;
  /** What stands in w:styles. */
  styles?: string;
  /** What stands in w:sectPr. */
  section?: string;
}

export function docxOf({ body, numbering = '', styles = '', section = '' }: DocxParts): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  return zipOf({
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      relation('rId1', 'styles', 'styles.xml') + relation('rId2', 'numbering', 'numbering.xml'),
    ),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${WORD}><w:body>${body}<w:sectPr>${section}</w:sectPr></w:body></w:document>`,
    'word/styles.xml': `<w:styles ${WORD}>${styles}</w:styles>`,
    'word/numbering.xml': `<w:numbering ${WORD}>${numbering}</w:numbering>`,
  });
}

/** A paragraph of one run; line ends are breaks. */
export function wordParagraph(text: string, properties = ''): string {
  const run = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>');
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && `<w:r>${run}</w:r>`}</w:p>`;
}

export interface WordCell {
  span?: number;
  merge?: 'restart' | 'continue';
  /** What stands in the cell; a string is one paragraph. */
  content: string;
  isXml?: boolean;
}

export function wordCell(cell: string | WordCell): string {
  const { span = 1, merge, content, isXml = false } = typeof cell === 'string' ? { content: cell } : cell;
  const properties =
    (span > 1 ? `<w:gridSpan w:val="${span}"/>` : '') +
    (merge === 'restart' ? '<w:vMerge w:val="restart"/>' : merge === 'continue' ? '<w:vMerge/>' : '');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${isXml ? content : wordParagraph(content)}</w:tc>`;
}

export function wordRow(cells: readonly (string | WordCell)[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map(wordCell).join('')}</w:tr>`;
}

export function wordTable(widths: readonly number[], rows: readonly string[]): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

export function docxOfTable(table: ContractTable): Uint8Array {
  return docxOf({ body: wordBodyOfTable(table) });
}

/** What stands in w:body. */
export function wordBodyOfTable({ before, rows, after, columns }: ContractTable): string {
  const open = new Map<number, { rows: number; span: number }>();
  const table = rows.map((row) => {
    const cells: WordCell[] = [];
    const own = [...row];
    for (let at = 0; at < columns;) {
      const above = open.get(at);
      if (above && above.rows > 0) {
        above.rows -= 1;
        cells.push({ content: '', span: above.span, merge: 'continue' });
        at += above.span;
        continue;
      }
      const { text, columnSpan = 1, rowSpan = 1 } = own.shift()!;
      cells.push({ content: text, span: columnSpan, ...(rowSpan > 1 && { merge: 'restart' as const }) });
      if (rowSpan > 1) open.set(at, { rows: rowSpan - 1, span: columnSpan });
      at += columnSpan;
    }
    return wordRow(cells);
  });
  const widths = Array.from({ length: columns }, () => 2000);
  const paragraphs = (texts: readonly string[]): string => texts.map((text) => wordParagraph(text)).join('');
  return paragraphs(before) + wordTable(widths, table) + paragraphs(after);
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';
export const OPEN =
  `xmlns:office="${ODF}office:1.0" xmlns:text="${ODF}text:1.0" xmlns:table="${ODF}table:1.0" ` +
  `xmlns:style="${ODF}style:1.0" xmlns:draw="${ODF}drawing:1.0" ` +
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"';

export interface OdtParts {
  /** What stands in office:text. */
  body: string;
  /** What stands in office:automatic-styles. */
  styles?: string;
  manifest?: string;
}

export function odtOf({ body, styles = '', manifest = '<manifest/>' }: OdtParts): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${OPEN}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
  });
}

export function openParagraph(text: string): string {
  return `<text:p>${text.split('\n').map(escapeXml).join('<text:line-break/>')}</text:p>`;
}

export function odtOfTable(table: ContractTable): Uint8Array {
  return odtOf({ body: openBodyOfTable(table) });
}

/** What stands in office:text. */
export function openBodyOfTable({ before, rows, after, columns }: ContractTable): string {
  const covered = new Map<number, number>();
  const table = rows.map((row) => {
    const own = [...row];
    let cells = '';
    for (let at = 0; at < columns;) {
      const left = covered.get(at) ?? 0;
      if (left > 0) {
        covered.set(at, left - 1);
        cells += '<table:covered-table-cell/>';
        at += 1;
        continue;
      }
      const { text, columnSpan = 1, rowSpan = 1 } = own.shift()!;
      cells += `<table:table-cell table:number-columns-spanned="${columnSpan}" table:number-rows-spanned="${rowSpan}">${openParagraph(text)}</table:table-cell>`;
      cells += '<table:covered-table-cell/>'.repeat(columnSpan - 1);
      for (let column = at; column < at + columnSpan; column += 1) covered.set(column, rowSpan - 1);
      at += columnSpan;
    }
    return `<table:table-row>${cells}</table:table-row>`;
  });
  const paragraphs = (texts: readonly string[]): string => texts.map(openParagraph).join('');
  return `${paragraphs(before)}<table:table><table:table-column table:number-columns-repeated="${columns}"/>${table.join('')}</table:table>${paragraphs(after)}`;
}
