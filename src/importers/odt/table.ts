import type { TableBlock } from '../grid/blocks.ts';
import { officeText } from '../office/pieces.ts';
import { count, countWords, noteWider } from '../office/tally.ts';
import { type RawCell, type RawTable, tableBlock } from '../office/raw-table.ts';
import { isElement, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { readOdtPieces } from './blocks.ts';
import type { OdtReading } from './reading.ts';

/** More columns than any table has; hostile spans and repetitions must not fill the memory. */
const MOST_COLUMNS = 128;

/** A cell merged downwards: how many rows are still to come, and its columns. */
interface Merged {
  rows: number;
  span: number;
}

/** Reads a table:table; undefined when a limit was passed. */
export function readOdtTable(element: XmlElement, reading: OdtReading, depth: number): TableBlock | undefined {
  const { tally } = reading;
  if (depth === 0 && !count(tally, 'tables')) return undefined;
  const raw: RawTable = { number: tally.counts.tables, widths: widthsOf(element, reading), rows: [] };
  const merged = new Map<number, Merged>();
  for (const row of groupedChildren(element, 'table:table-row')) {
    const times = Math.max(1, wholeNumber(row.attributes['table:number-rows-repeated']) ?? 1);
    // Rows repeated without words fill a page and say nothing.
    for (let time = 0; time < times; time += 1) {
      const cells = readRow(row, merged, reading, depth);
      if (times > 1 && cells.every(({ text }) => text === '')) break;
      if (!count(tally, 'rows')) return undefined;
      raw.rows.push(cells);
    }
  }
  return tableBlock(raw);
}

/** Rows and columns may stand in groups: header rows, outlines. */
export function groupedChildren(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    const isGroup = /^table:table-(?:header-)?(?:rows|columns)$|^table:table-(?:row|column)-group$/.test(child.name);
    return isGroup ? groupedChildren(child, name) : [];
  });
}

function widthsOf(element: XmlElement, { styles }: OdtReading): number[] {
  const widths: number[] = [];
  for (const { attributes } of groupedChildren(element, 'table:table-column')) {
    const times = timesOf(attributes['table:number-columns-repeated']);
    const width = styles.widths.get(attributes['table:style-name'] ?? '') ?? 0;
    for (let time = 0; time < times && widths.length < MOST_COLUMNS; time += 1) widths.push(width);
  }
  return widths;
}

function readRow(row: XmlElement, merged: Map<number, Merged>, reading: OdtReading, depth: number): RawCell[] {
  const cells: RawCell[] = [];
  /** Columns filled so far, and where the last cell that spans columns ends. */
  let at = 0;
  let spannedTo = 0;
  for (const element of row.children.filter(isElement)) {
    const isCovered = element.name === 'table:covered-table-cell';
    if (!isCovered && element.name !== 'table:table-cell') continue;
    const { attributes } = element;
    for (let time = timesOf(attributes['table:number-columns-repeated']); time > 0; time -= 1) {
      if (at >= MOST_COLUMNS) {
        if (cellWords(element, reading, depth + 1).text !== '') noteWider(reading.tally, MOST_COLUMNS);
        break;
      }
      if (!count(reading.tally, 'cells')) return cells;
      if (isCovered) {
        const above = at >= spannedTo ? merged.get(at) : undefined;
        if (above) {
          cells.push({ from: at, to: at + above.span, isContinued: true, ...cellWords(element, reading, depth + 1) });
          spannedTo = at + above.span;
        }
        at += 1;
        continue;
      }
      // Some writers leave out the covered cells.
      at = Math.max(at, spannedTo);
      const span = timesOf(attributes['table:number-columns-spanned']);
      spannedTo = at + span;
      const rows = wholeNumber(attributes['table:number-rows-spanned']) ?? 1;
      cells.push({ from: at, to: spannedTo, isContinued: false, ...cellWords(element, reading, depth + 1) });
      if (rows > 1) merged.set(at, { rows, span });
      at += 1;
    }
  }
  for (const [column, open] of merged) {
    open.rows -= 1;
    if (open.rows < 1) merged.delete(column);
  }
  return cells;
}

function cellWords(cell: XmlElement, reading: OdtReading, depth: number): ReturnType<typeof officeText> {
  const words = officeText(readOdtPieces(cell, reading, depth));
  countWords(reading.tally, words.text);
  return words;
}

function timesOf(value: string | undefined): number {
  return Math.min(MOST_COLUMNS, Math.max(1, wholeNumber(value) ?? 1));
}
