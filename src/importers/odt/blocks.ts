import { officeText, type Piece } from '../office/pieces.ts';
import { type Counters, countOn, type Levels } from '../lists/list.ts';
import { isElement, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { readOdtParagraph } from './paragraph.ts';
import type { OdtReading } from './reading.ts';
import { readOdtTable } from './table.ts';

/** The list that a paragraph stands in. */
interface OpenList {
  style: string;
  levels: Levels;
  counters: Counters;
  depth: number;
  /** The item's first paragraph has the number; those behind it have none. */
  isNumberDue: boolean;
  anew: number | undefined;
}

/** Paragraphs and tables of a body, cell or text box, in reading order. */
export function readOdtPieces(container: XmlElement, reading: OdtReading, depth: number): Piece[] {
  const pieces: Piece[] = [];
  collect(container, pieces, undefined, reading, depth);
  return pieces;
}

function collect(
  container: XmlElement,
  pieces: Piece[],
  list: OpenList | undefined,
  reading: OdtReading,
  depth: number,
): void {
  for (const child of container.children) {
    if (reading.tally.passed) return;
    if (!isElement(child)) continue;
    switch (child.name) {
      case 'text:p':
      case 'text:h':
        collectParagraph(child, pieces, list, reading, depth);
        break;
      case 'text:list':
        collectList(child, pieces, list, reading, depth);
        break;
      case 'table:table': {
        const table = readOdtTable(child, reading, depth);
        if (table) pieces.push(table);
        break;
      }
      case 'text:section':
        if (child.attributes['text:display'] !== 'none') collect(child, pieces, list, reading, depth);
        break;
      case 'text:tracked-changes':
        break;
      default:
        // Frames, groups, indexes: what they hold is read where they stand.
        collect(child, pieces, list, reading, depth);
    }
    if (depth > 0) continue;
    const table = child.name === 'table:table' ? { table: reading.tally.counts.tables } : {};
    for (const note of reading.notes.splice(0)) pieces.push({ kind: 'note', note, ...table });
  }
}

function collectParagraph(
  element: XmlElement,
  pieces: Piece[],
  list: OpenList | undefined,
  reading: OdtReading,
  depth: number,
): void {
  const { text, boxes, noted, isHidden, number } = readOdtParagraph(element, reading);
  if (!isHidden) {
    const label = list ? labelInList(list) : outlineLabel(element, reading);
    const spelled = label ?? (number === '' ? undefined : { text: number });
    const heading = element.name === 'text:h' ? wholeNumber(element.attributes['text:outline-level']) : undefined;
    pieces.push({ kind: 'paragraph', text, label: spelled, heading });
  }
  for (const { about, note } of noted) {
    const { text: words } = officeText(readOdtPieces(note, reading, depth + 1));
    if (words.trim() !== '') reading.notes.push({ about, words: words.trim() });
  }
  for (const box of boxes) for (const piece of readOdtPieces(box, reading, depth)) pieces.push(piece);
}

function labelInList(list: OpenList): ReturnType<typeof countOn> {
  if (!list.isNumberDue) return undefined;
  list.isNumberDue = false;
  const { anew } = list;
  list.anew = undefined;
  return countOn(list.levels, list.counters, list.depth, anew);
}

function outlineLabel(element: XmlElement, { styles, outline }: OdtReading): ReturnType<typeof countOn> {
  if (element.name !== 'text:h' || element.attributes['text:is-list-header'] === 'true') return undefined;
  return countOn(styles.outline, outline, (wholeNumber(element.attributes['text:outline-level']) ?? 1) - 1);
}

function collectList(
  element: XmlElement,
  pieces: Piece[],
  outer: OpenList | undefined,
  reading: OdtReading,
  depth: number,
): void {
  const list = openList(element, outer, reading);
  for (const item of element.children.filter(isElement)) {
    list.isNumberDue = item.name === 'text:list-item' && !beginsWithList(item);
    list.anew = wholeNumber(item.attributes['text:start-value']);
    collect(item, pieces, list, reading, depth);
  }
}

/** A list inside an item without words of its own is only further in. */
function beginsWithList(item: XmlElement): boolean {
  return item.children.find(isElement)?.name === 'text:list';
}

function openList({ attributes }: XmlElement, outer: OpenList | undefined, reading: OdtReading): OpenList {
  const { countersById, countersByStyle, styles } = reading;
  const style = attributes['text:style-name'] ?? outer?.style ?? '';
  const id = attributes['xml:id'];
  const continued = attributes['text:continue-list'];
  const goesOn = attributes['text:continue-numbering'] === 'true';
  const counters =
    outer?.counters ??
    (continued === undefined ? undefined : countersById.get(continued)) ??
    (goesOn ? countersByStyle.get(style) : undefined) ??
    [];
  if (id !== undefined) countersById.set(id, counters);
  if (!outer) countersByStyle.set(style, counters);
  return {
    style,
    levels: styles.lists.get(style) ?? [],
    counters,
    depth: outer ? outer.depth + 1 : 0,
    isNumberDue: false,
    anew: undefined,
  };
}
