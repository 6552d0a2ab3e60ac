import type { TableBlock } from '../grid/blocks.ts';
import { childAt, childrenNamed, isElement, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { officeText } from '../office/pieces.ts';
import { count, countWords } from '../office/tally.ts';
import { type RawCell, type RawTable, tableBlock } from '../office/raw-table.ts';
import { readPieces } from './blocks.ts';
import type { Reading } from './reading.ts';
import { isOn } from './styles.ts';

/** More columns than any table has; a hostile span must not fill the memory. */
const MOST_SPANNED = 128;

/** Reads a w:tbl; undefined when a limit was passed. */
export function readTable(element: XmlElement, reading: Reading, depth: number): TableBlock | undefined {
  const { tally } = reading;
  if (depth === 0 && !count(tally, 'tables')) return undefined;
  const widths = childrenNamed(childAt(element, 'w:tblGrid'), 'w:gridCol')
    .slice(0, MOST_SPANNED)
    .map(({ attributes }) => wholeNumber(attributes['w:w']) ?? 0);
  const raw: RawTable = { number: tally.counts.tables, widths, rows: [] };
  for (const row of wrappedChildren(element, 'w:tr')) {
    if (!isRowShown(row, reading)) continue;
    if (!count(tally, 'rows')) return undefined;
    raw.rows.push(readRow(row, reading, depth));
  }
  return tableBlock(raw);
}

/** Rows and cells may stand in content controls and other wrappers. */
function wrappedChildren(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    const isWrapper = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(child.name);
    return isWrapper ? wrappedChildren(child, name) : [];
  });
}

function isRowShown(row: XmlElement, reading: Reading): boolean {
  const properties = childAt(row, 'w:trPr');
  if (childAt(properties, 'w:ins')) reading.changes += 1;
  if (childAt(properties, 'w:del')) {
    reading.changes += 1;
    return false;
  }
  const hidden = childAt(properties, 'w:hidden');
  return hidden === undefined || !isOn(hidden.attributes['w:val']);
}

function readRow(row: XmlElement, reading: Reading, depth: number): RawCell[] {
  const cells: RawCell[] = [];
  let at = spanOf(childAt(row, 'w:trPr', 'w:gridBefore'), 0);
  for (const element of wrappedChildren(row, 'w:tc')) {
    if (!count(reading.tally, 'cells')) break;
    const properties = childAt(element, 'w:tcPr');
    const span = spanOf(childAt(properties, 'w:gridSpan'), 1);
    const merged = childAt(properties, 'w:hMerge');
    const before = cells.at(-1);
    const from = Math.min(at, 4 * MOST_SPANNED);
    at = from + span;
    const isDeleted = childAt(properties, 'w:cellDel') !== undefined;
    if (isDeleted) reading.changes += 1;
    // The older way of merging cells side by side.
    if (merged && merged.attributes['w:val'] !== 'restart' && before) {
      before.to = at;
      continue;
    }
    const words = isDeleted ? { text: '' } : officeText(readPieces(element, reading, depth + 1));
    countWords(reading.tally, words.text);
    cells.push({
      from,
      to: at,
      isContinued: isContinued(childAt(properties, 'w:vMerge')),
      ...words,
    });
  }
  return cells;
}

/** Without a value a merge goes on (ISO/IEC 29500-1, 17.4.84). */
function isContinued(merge: XmlElement | undefined): boolean {
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

function spanOf(element: XmlElement | undefined, least: number): number {
  const span = wholeNumber(element?.attributes['w:val']) ?? least;
  return Math.min(MOST_SPANNED, Math.max(least, span));
}
