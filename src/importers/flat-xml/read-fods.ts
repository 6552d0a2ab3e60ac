import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { fileFault } from '../problem.ts';
import { LAST_COLUMN, LAST_ROW } from '../xlsx/reference.ts';
import type { Merge, Sheet, SheetRow } from '../xlsx/sheet.ts';
import { sheetContent } from '../xlsx/sheet-content.ts';
import { groupedChildren } from '../odt/table.ts';
import { ODF_XML } from '../odt/vocabulary.ts';
import { childAt, childrenNamed, isElement, wholeNumber } from '../xml/element.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';

/** OpenDocument sheets of a single XML file (*.fods). What a cell shows stands in it as text. */
export function readFods(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  const read = readXml(bytes, 'XML', ODF_XML, limits);
  if ('problem' in read) return { blocks: [], problems: [read.problem] };
  const body = childAt(read.root, 'office:body', 'office:spreadsheet');
  if (!body) return { blocks: [], problems: [fileFault('import/part-missing', { member: 'office:spreadsheet' })] };
  const hidden = hiddenStyles(read.root);
  const sheets = childrenNamed(body, 'table:table').map((table) => ({
    name: table.attributes['table:name'] ?? '',
    isHidden: hidden.has(table.attributes['table:style-name'] ?? ''),
    read: () => ({ sheet: sheetOf(table) }),
  }));
  return sheetContent(sheets, limits);
}

/** Styles of tables that are not shown. */
function hiddenStyles(root: XmlElement): ReadonlySet<string> {
  const styles = childrenNamed(childAt(root, 'office:automatic-styles'), 'style:style');
  const hidden = styles.filter(
    (style) => childAt(style, 'style:table-properties')?.attributes['table:display'] === 'false',
  );
  return new Set(hidden.map(({ attributes }) => attributes['style:name'] ?? ''));
}

function sheetOf(table: XmlElement): Sheet {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let row = 1;
  for (const element of groupedChildren(table, 'table:table-row')) {
    const times = timesOf(element.attributes['table:number-rows-repeated'], LAST_ROW);
    const cells = rowCells(element, row, merges);
    const isHidden = isHiddenBy(element);
    // A row that is repeated to the end of the sheet is empty; one with words is repeated by hand, a few times.
    for (let time = 0; time < times && cells.size > 0 && time < MOST_REPEATED; time += 1) {
      rows.push({ row: row + time, cells, isHidden });
    }
    row += times;
    if (row > LAST_ROW) break;
  }
  return { rows, merges, hiddenColumns: hiddenColumns(table), unknown: undefined };
}

/** The limit of rows and cells takes care of the rest. */
const MOST_REPEATED = 20_000;

function rowCells(element: XmlElement, row: number, merges: Merge[]): Map<number, string> {
  const cells = new Map<number, string>();
  let column = 1;
  for (const cell of element.children.filter(isElement)) {
    if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue;
    const { attributes } = cell;
    const times = timesOf(attributes['table:number-columns-repeated'], LAST_COLUMN);
    const text = cell.name === 'table:table-cell' ? wordsOf(cell) : '';
    for (let time = 0; text.trim() !== '' && time < times; time += 1) cells.set(column + time, text);
    const right = column + timesOf(attributes['table:number-columns-spanned'], LAST_COLUMN) - 1;
    const bottom = row + timesOf(attributes['table:number-rows-spanned'], LAST_ROW) - 1;
    if (right > column || bottom > row) merges.push({ top: row, left: column, bottom, right });
    column += times;
    if (column > LAST_COLUMN) break;
  }
  return cells;
}

/** The paragraphs of a cell, each on its line. */
function wordsOf(cell: XmlElement): string {
  return childrenNamed(cell, 'text:p').map(lineOf).join('\n');
}

function lineOf(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child.replace(/[ \t\r\n]+/g, ' ');
      if (child.name === 'text:s') return ' '.repeat(timesOf(child.attributes['text:c'], 100));
      if (child.name === 'text:tab') return '\t';
      return child.name === 'text:line-break' ? '\n' : lineOf(child);
    })
    .join('');
}

function hiddenColumns(table: XmlElement): [from: number, to: number][] {
  const hidden: [number, number][] = [];
  let column = 1;
  for (const element of groupedChildren(table, 'table:table-column')) {
    const times = timesOf(element.attributes['table:number-columns-repeated'], LAST_COLUMN);
    if (isHiddenBy(element)) hidden.push([column, column + times - 1]);
    column += times;
  }
  return hidden;
}

function isHiddenBy({ attributes }: XmlElement): boolean {
  return ['collapse', 'filter'].includes(attributes['table:visibility'] ?? '');
}

function timesOf(written: string | undefined, most: number): number {
  return Math.min(most, Math.max(1, wholeNumber(written) ?? 1));
}
