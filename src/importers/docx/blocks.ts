import type { TableBlock } from '../grid/blocks.ts';
import { embeddedPieces } from '../office/embedded.ts';
import { officeText, type Piece } from '../office/pieces.ts';
import { childAt, isElement } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { isPlaceholder, readParagraph } from './paragraph.ts';
import type { Reading } from './reading.ts';
import { readTable } from './table.ts';

/** Paragraphs and tables of a body, cell or text box, in reading order. */
export function readPieces(container: XmlElement, reading: Reading, depth: number): Piece[] {
  const pieces: Piece[] = [];
  collect(container, pieces, { text: '' }, reading, depth);
  return pieces;
}

/** Words of paragraphs whose end was deleted, until one ends. */
interface Carried {
  text: string;
}

function collect(container: XmlElement, pieces: Piece[], carried: Carried, reading: Reading, depth: number): void {
  for (const child of container.children) {
    if (reading.tally.passed) return;
    if (!isElement(child)) continue;
    switch (child.name) {
      case 'w:p':
        collectParagraph(child, pieces, carried, reading, depth);
        break;
      case 'w:tbl': {
        const table = readTable(child, reading, depth);
        if (table) for (const piece of unwrapped(child, table, reading, depth)) pieces.push(piece);
        break;
      }
      case 'w:del':
      case 'w:moveFrom':
        reading.changes += 1;
        break;
      case 'w:sdt':
        if (!isPlaceholder(child)) collect(child, pieces, carried, reading, depth);
        break;
      case 'mc:AlternateContent': {
        const chosen = childAt(child, 'mc:Choice') ?? childAt(child, 'mc:Fallback');
        if (chosen) collect(chosen, pieces, carried, reading, depth);
        break;
      }
      case 'w:altChunk':
        pieces.push(...embeddedPieces(reading.chunks.get(child.attributes['r:id'] ?? '') ?? [], reading.tally));
        break;
      case 'w:sdtPr':
      case 'w:tcPr':
        break;
      default:
        // Wrappers: w:sdtContent, w:customXml, w:ins, w:smartTag.
        collect(child, pieces, carried, reading, depth);
    }
    if (depth > 0) continue;
    const table = child.name === 'w:tbl' ? { table: reading.tally.counts.tables } : {};
    for (const note of reading.notes.splice(0)) pieces.push({ kind: 'note', note, ...table });
  }
}

function collectParagraph(
  element: XmlElement,
  pieces: Piece[],
  carried: Carried,
  reading: Reading,
  depth: number,
): void {
  const { text, label, heading, boxes, noted, joinsNext, isHidden } = readParagraph(element, reading);
  if (joinsNext) carried.text += text;
  else if (!isHidden || carried.text !== '') {
    pieces.push({ kind: 'paragraph', text: carried.text + text, label, heading });
    carried.text = '';
  }
  for (const { about, note } of noted) {
    const { text: words } = officeText(readPieces(note, reading, depth + 1));
    if (words.trim() !== '') reading.notes.push({ about, words: words.trim() });
  }
  for (const box of boxes) for (const piece of readPieces(box, reading, depth)) pieces.push(piece);
}

/** A table of one cell around another is a frame: what stands in it is read as if it stood alone. */
function unwrapped(element: XmlElement, table: TableBlock, reading: Reading, depth: number): Piece[] {
  const row = childAt(element, 'w:tr');
  const cell = childAt(row, 'w:tc');
  const isFrame = table.rows.length === 1 && table.rows[0]!.cells.length === 1 && childAt(cell, 'w:tbl') !== undefined;
  return isFrame && cell ? readPieces(cell, reading, depth) : [table];
}
