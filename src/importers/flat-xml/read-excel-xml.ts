import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { LAST_COLUMN, LAST_ROW } from '../xlsx/reference.ts';
import type { Merge, Sheet, SheetRow } from '../xlsx/sheet.ts';
import { sheetContent } from '../xlsx/sheet-content.ts';
import { serialOf } from '../xlsx/show-date.ts';
import { general } from '../xlsx/general.ts';
import { type NumberFormat, numberFormat } from '../xlsx/show-number.ts';
import { childAt, childrenNamed, isElement, wholeNumber } from '../xml/element.ts';
import { readXml, type XmlElement, type XmlVocabulary } from '../xml/read-xml.ts';

const VOCABULARY: XmlVocabulary = {
  prefixes: {
    'urn:schemas-microsoft-com:office:spreadsheet': 'ss',
    'urn:schemas-microsoft-com:office:excel': 'x',
    'http://www.w3.org/TR/REC-html40': 'html',
  },
  skipped: new Set(['ss:Borders', 'ss:Font', 'ss:Interior', 'ss:Comment', 'ss:PhoneticText']),
  // Words with looks of their own stand in elements of HTML.
  hasText: (name) => name === 'ss:Data' || name.startsWith('html:') || name === 'x:Visible',
};

/** Workbooks of a single XML file (“XML 电子表格 2003”), which reporting systems write under the name .xls. */
export function readExcelXml(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  const read = readXml(bytes, 'XML', VOCABULARY, limits);
  if ('problem' in read) return { blocks: [], problems: [read.problem] };
  const formats = formatsOf(read.root);
  const sheets = childrenNamed(read.root, 'ss:Worksheet').map((element) => ({
    name: element.attributes['ss:Name'] ?? '',
    isHidden: childAt(element, 'x:WorksheetOptions', 'x:Visible') !== undefined,
    read: () => ({ sheet: sheetOf(childAt(element, 'ss:Table'), formats) }),
  }));
  return sheetContent(sheets, limits);
}

type Formats = ReadonlyMap<string, NumberFormat>;

/** Formats that go by a name, as they look here. */
const NAMED: Readonly<Record<string, string>> = {
  'General Number': 'General',
  'General Date': 'yyyy/m/d h:mm',
  'Long Date': 'yyyy"年"m"月"d"日"',
  'Medium Date': 'd-mmm-yy',
  'Short Date': 'yyyy/m/d',
  'Long Time': 'h:mm:ss',
  'Medium Time': 'h:mm AM/PM',
  'Short Time': 'h:mm',
  Currency: '"¥"#,##0.00;"¥"-#,##0.00',
  Fixed: '0.00',
  Standard: '#,##0.00',
  Percent: '0.00%',
  Scientific: '0.00E+00',
};

function formatsOf(root: XmlElement): Formats {
  const formats = new Map<string, NumberFormat>();
  for (const style of childrenNamed(childAt(root, 'ss:Styles'), 'ss:Style')) {
    const { 'ss:ID': id = '', 'ss:Parent': parent = '' } = style.attributes;
    const code = childAt(style, 'ss:NumberFormat')?.attributes['ss:Format'];
    const inherited = formats.get(parent);
    if (code !== undefined) formats.set(id, numberFormat(Object.hasOwn(NAMED, code) ? NAMED[code]! : code, false));
    else if (inherited) formats.set(id, inherited);
  }
  return formats;
}

function sheetOf(table: XmlElement | undefined, formats: Formats): Sheet {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let row = 0;
  for (const element of childrenNamed(table, 'ss:Row')) {
    const { attributes } = element;
    row = wholeNumber(attributes['ss:Index']) ?? row + 1;
    if (row < 1 || row > LAST_ROW) continue;
    const cells = new Map<number, string>();
    let column = 0;
    for (const cell of childrenNamed(element, 'ss:Cell')) {
      column = wholeNumber(cell.attributes['ss:Index']) ?? column + 1;
      if (column < 1 || column > LAST_COLUMN) break;
      const across = spanOf(cell.attributes['ss:MergeAcross']);
      const down = spanOf(cell.attributes['ss:MergeDown']);
      if (across + down > 0) merges.push({ top: row, left: column, bottom: row + down, right: column + across });
      const text = cellText(cell, formats);
      if (text.trim() !== '') cells.set(column, text);
      column += across;
    }
    const isHidden = attributes['ss:Hidden'] === '1' || attributes['ss:Height'] === '0';
    if (cells.size > 0) rows.push({ row, cells, isHidden });
    row += spanOf(attributes['ss:Span']);
  }
  return {
    rows: rows.toSorted((a, b) => a.row - b.row),
    merges,
    hiddenColumns: hiddenColumns(table),
    unknown: undefined,
  };
}

function spanOf(written: string | undefined): number {
  return Math.min(LAST_ROW, Math.max(0, wholeNumber(written) ?? 0));
}

function hiddenColumns(table: XmlElement | undefined): [from: number, to: number][] {
  const hidden: [number, number][] = [];
  let column = 0;
  for (const { attributes } of childrenNamed(table, 'ss:Column')) {
    const from = wholeNumber(attributes['ss:Index']) ?? column + 1;
    column = from + spanOf(attributes['ss:Span']);
    if (attributes['ss:Hidden'] === '1' || attributes['ss:Width'] === '0') hidden.push([from, column]);
  }
  return hidden;
}

function cellText(cell: XmlElement, formats: Formats): string {
  const data = childAt(cell, 'ss:Data');
  if (!data) return '';
  const value = wordsOf(data).replaceAll('\r\n', '\n');
  const format = formats.get(cell.attributes['ss:StyleID'] ?? '');
  switch (data.attributes['ss:Type']) {
    case 'Number':
      return Number.isFinite(Number(value)) ? (format?.number ?? general)(Number(value)) : value;
    case 'DateTime': {
      const serial = serialOf(value.replace(/\.\d+$/, ''), false);
      return serial === undefined ? value : (format?.number ?? general)(serial);
    }
    case 'Boolean':
      return value.trim() === '1' ? 'TRUE' : 'FALSE';
    default:
      return format?.text(value) ?? value;
  }
}

function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? wordsOf(child) : child)).join('');
}
