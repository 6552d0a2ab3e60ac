import { childAt, childrenNamed, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { LAST_COLUMN, LAST_ROW, readReference, reference } from './reference.ts';
import { serialOf } from './show-date.ts';
import { plainText, stringText } from './strings.ts';
import type { CellFormats } from './styles.ts';

export interface SheetRow {
  row: number;
  /** Words as shown, by column; cells without words are left out. */
  cells: Map<number, string>;
  isHidden: boolean;
}

export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Sheet {
  /** Those with words, from the top. */
  rows: SheetRow[];
  merges: Merge[];
  /** Columns that are not shown, as ranges. */
  hiddenColumns: readonly (readonly [from: number, to: number])[];
  /** Cells whose formula has no stored result. */
  unknown: { count: number; ref: string } | undefined;
}

export interface CellSource {
  strings: readonly string[];
  formats: CellFormats;
  is1904: boolean;
}

/** What stands in a worksheet. Its declared dimension is not looked at: it is often wrong. */
export function readSheet(root: XmlElement, source: CellSource): Sheet {
  const rows = new Map<number, SheetRow>();
  let unknown: Sheet['unknown'];
  let before = 0;
  for (const element of childrenNamed(childAt(root, 'x:sheetData'), 'x:row')) {
    const row = wholeNumber(element.attributes['r']) ?? before + 1;
    before = row;
    if (row < 1 || row > LAST_ROW) continue;
    const entry: SheetRow = rows.get(row) ?? { row, cells: new Map(), isHidden: isRowHidden(element) };
    let last = 0;
    for (const cell of childrenNamed(element, 'x:c')) {
      const column = readReference(cell.attributes['r'] ?? '')?.column ?? last + 1;
      last = column;
      if (column > LAST_COLUMN) continue;
      const text = cellText(cell, source);
      if (text === undefined)
        unknown = { count: (unknown?.count ?? 0) + 1, ref: unknown?.ref ?? reference({ row, column }) };
      else if (text.trim() !== '') entry.cells.set(column, text);
    }
    if (entry.cells.size > 0) rows.set(row, entry);
  }
  return {
    rows: [...rows.values()].toSorted((a, b) => a.row - b.row),
    merges: mergesOf(root),
    hiddenColumns: hiddenColumnsOf(root),
    unknown,
  };
}

function isRowHidden({ attributes }: XmlElement): boolean {
  return isTrue(attributes['hidden']) || (isTrue(attributes['customHeight']) && Number(attributes['ht']) === 0);
}

function hiddenColumnsOf(root: XmlElement): [number, number][] {
  return childrenNamed(childAt(root, 'x:cols'), 'x:col').flatMap(({ attributes }) => {
    const [from, to] = [wholeNumber(attributes['min']), wholeNumber(attributes['max'])];
    const isHidden = isTrue(attributes['hidden']) || attributes['width'] === '0';
    return isHidden && from !== undefined && to !== undefined ? [[from, to] as [number, number]] : [];
  });
}

function mergesOf(root: XmlElement): Merge[] {
  return childrenNamed(childAt(root, 'x:mergeCells'), 'x:mergeCell').flatMap(({ attributes }) => {
    const [from = '', to = from] = (attributes['ref'] ?? '').split(':');
    const [a, b] = [readReference(from), readReference(to)];
    if (!a || !b) return [];
    return [
      {
        top: Math.min(a.row, b.row),
        left: Math.min(a.column, b.column),
        bottom: Math.max(a.row, b.row),
        right: Math.max(a.column, b.column),
      },
    ];
  });
}

/** What a cell shows (ISO/IEC 29500-1, 18.18.11); undefined for a formula whose result is not in the file. */
function cellText(cell: XmlElement, { strings, formats, is1904 }: CellSource): string | undefined {
  const { t: type = 'n', s: style } = cell.attributes;
  if (type === 'inlineStr') {
    const item = childAt(cell, 'x:is');
    return item ? stringText(item) : '';
  }
  const value = childAt(cell, 'x:v')?.children.join('') ?? '';
  if (value === '') return childAt(cell, 'x:f') && type !== 'str' ? undefined : '';
  switch (type) {
    case 's':
      return formats(style).text(strings[wholeNumber(value) ?? -1] ?? '');
    case 'str':
      return formats(style).text(plainText(value));
    case 'b':
      return isTrue(value) ? 'TRUE' : 'FALSE';
    case 'e':
      return value;
    case 'd': {
      const serial = serialOf(value, is1904);
      return serial === undefined ? value : formats(style).number(serial);
    }
    default: {
      const number = Number(value);
      return Number.isFinite(number) ? formats(style).number(number) : value;
    }
  }
}

export function isTrue(value: string | undefined): boolean {
  return value !== undefined && ['1', 'true', 'on'].includes(value.trim());
}
