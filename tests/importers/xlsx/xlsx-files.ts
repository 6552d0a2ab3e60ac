import type { ContractTable } from '../contract.ts';
import { escapeXml, zipOf } from '../office-files.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface XlsxSheet {
  name: string;
  /** What stands in x:sheetData. */
  data: string;
  /** What stands in front of it: x:cols, x:dimension. */
  before?: string;
  /** What stands behind it: x:mergeCells. */
  after?: string;
  state?: 'hidden' | 'veryHidden';
}

export interface XlsxParts {
  sheets: readonly XlsxSheet[];
  /** Items of the shared strings. */
  strings?: string;
  /** What stands in x:styleSheet. */
  styles?: string;
  is1904?: boolean;
  isStrict?: boolean;
  more?: Readonly<Record<string, string>>;
}

export function xlsxOf({
  sheets,
  strings,
  styles,
  is1904 = false,
  isStrict = false,
  more = {},
}: XlsxParts): Uint8Array {
  const main = isStrict ? STRICT_MAIN : MAIN;
  const types = isStrict ? STRICT_RELATIONS : RELATIONS;
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${types}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>` +
      sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${escapeXml(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="s${at + 1}"/>`,
        )
        .join('') +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, at) => relation(`s${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        (strings === undefined ? '' : relation('t1', 'sharedStrings', 'sharedStrings.xml')) +
        (styles === undefined ? '' : relation('t2', 'styles', '/xl/styles.xml')),
    ),
    ...Object.fromEntries(
      sheets.map(({ data, before = '', after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`,
      ]),
    ),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...more,
  });
}

/** Column 3 → C, column 28 → AB. */
export function letter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

export function inlineCell(ref: string, text: string): string {
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** Rows of inline texts from a row of the sheet on; '' makes no cell. */
export function textRows(rows: readonly (readonly string[])[], from = 1): string {
  return rows
    .map((row, at) => {
      const cells = row.map((text, column) =>
        text === '' ? '' : inlineCell(`${letter(column + 1)}${from + at}`, text),
      );
      return `<row r="${from + at}">${cells.join('')}</row>`;
    })
    .join('');
}

/** Rows above the table count in a sheet, so the contract's notice is left to read-xlsx.test.ts. */
export function xlsxOfTable({ rows }: ContractTable): Uint8Array {
  const merges: string[] = [];
  const covered = new Map<number, number>();
  const strings: string[] = [];
  const data = rows.map((row, index) => {
    let column = 0;
    const cells = row.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
      column += 1;
      while ((covered.get(column) ?? 0) > index) column += 1;
      const ref = `${letter(column)}${index + 1}`;
      const end = `${letter(column + columnSpan - 1)}${index + rowSpan}`;
      if (end !== ref) merges.push(`<mergeCell ref="${ref}:${end}"/>`);
      for (let at = column; at < column + columnSpan; at += 1) covered.set(at, index + rowSpan);
      column += columnSpan - 1;
      if (text === '') return `<c r="${ref}" s="1"/>`;
      return `<c r="${ref}" s="1" t="s"><v>${strings.push(text) - 1}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const items = strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('');
  return xlsxOf({
    sheets: [
      {
        name: '分解表',
        data: data.join(''),
        ...(merges.length > 0 && { after: `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` }),
      },
    ],
    strings: items,
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="49"/></cellXfs>',
  });
}
