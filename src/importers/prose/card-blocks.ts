import type { ColumnRole } from '../../text/headers.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Block } from '../grid/blocks.ts';
import { isCardNumber } from '../grid/cards.ts';
import type { GridCell, GridRow, Paragraph } from '../grid/grid.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import { joined, part, type Stretch } from './stretch.ts';

/** A line that begins with the name of a field, 牵头单位：县水利局; a line may hold several. */
export interface CardLine {
  line: Paragraph;
  fields: readonly Field[];
  /** Words in front of the first field that are its number: 1.任务名称：. */
  number: Stretch | undefined;
}

export interface Field {
  key: string;
  role: ColumnRole | undefined;
  name: Stretch;
  words: Stretch;
}

/** The rows of one task, and the lines behind its last field that are no more of it. */
interface Card {
  rows: GridRow[];
  behind: Paragraph[];
}

/** Cards that begin at `starts` as rows of names and words, one table for each run of them, and the lines around. */
export function blocksOfCards(lines: readonly CardLine[], starts: readonly number[]): Block[] {
  const blocks: Block[] = [];
  let rows: GridRow[] | undefined;
  let between = lines.slice(0, starts[0]).map(({ line }) => line);
  for (const [at, start] of starts.entries()) {
    // A title between two cards begins another table; anything else belongs to the card below it.
    const isOpen = rows !== undefined && !between.some(({ text }) => isTableTitle(text));
    const above = isOpen ? between : between.slice(1 + between.findLastIndex(isNoHeading));
    if (!isOpen) {
      blocks.push(...paragraphsOf(between.slice(0, between.length - above.length)));
      blocks.push({ kind: 'table', columns: 2, rows: (rows = []) });
    }
    const card = cardOf(lines.slice(start, starts[at + 1]), at + 1 < starts.length);
    rows!.push(...above.map(headingRow), ...card.rows);
    between = card.behind;
  }
  return [...blocks, ...paragraphsOf(between)];
}

/** The name of the field that a card leaves out. */
const DEMAND = '工作要求';

/** `isFollowed`: another card stands behind it. */
function cardOf(lines: readonly CardLine[], isFollowed: boolean): Card {
  const numbers: GridRow[] = [];
  const fields = new Map<string, { name: Stretch; words: (Stretch | Paragraph)[] }>();
  let behind: Paragraph[] = [];
  for (const [at, { fields: named, number }] of lines.entries()) {
    const last = named.at(-1);
    if (!last) continue;
    if (number) numbers.push({ cells: [cellOf({ ...number, text: '序号' }, 0), cellOf(number, 1)] });
    for (const { key, name, words } of named) {
      const same = fields.get(key);
      if (same) same.words.push(words);
      else fields.set(key, { name, words: [words] });
    }
    const below = linesBelow(lines, at);
    const isLast = at + 1 + below.length === lines.length;
    const end = !isLast ? below.length : isFollowed ? endAboveCard(below, last) : endOfList(below, last);
    const rest = below.slice(0, end);
    // What stands below the name of a task is what it demands.
    const isBelowTitle = last.role === 'title' && last.words.text !== '' && rest.length > 0;
    const own = isBelowTitle ? DEMAND : last.key;
    if (!fields.has(own)) fields.set(own, { name: { ...last.name, text: DEMAND }, words: [] });
    fields.get(own)!.words.push(...rest);
    behind = below.slice(end);
  }
  const rows = [...fields.values()].map(({ name, words }) => ({
    cells: [cellOf(name, 0), cellOf(joined(words.filter(isFilled)), 1)],
  }));
  return { rows: [...numbers, ...rows], behind };
}

/** Those without fields of their own, up to the next that has some. */
function linesBelow(lines: readonly CardLine[], at: number): Paragraph[] {
  let next = at + 1;
  while (lines[next]?.fields.length === 0) next += 1;
  return lines.slice(at + 1, next).map(({ line }) => line);
}

/** How many of the lines between two cards go on with the last field of the first; the others stand above the second. */
function endAboveCard(lines: readonly Paragraph[], field: Field): number {
  if (isSaid(field)) return 0;
  const end = lines.findIndex(({ text }) => {
    const style = readNumbering(text)?.style;
    return !isPoint(style) && (style !== undefined || isCardNumber(text) || isTableTitle(text));
  });
  return end < 0 ? lines.length : end;
}

/** How many of the lines behind the last card go on with its last field: its points, or one line where it has no words yet. */
function endOfList(lines: readonly Paragraph[], field: Field): number {
  if (isSaid(field)) return 0;
  const end = lines.findIndex(
    ({ text }, at) => !isPoint(readNumbering(text)?.style) && (at > 0 || field.words.text !== ''),
  );
  return end < 0 ? lines.length : end;
}

/** Of units, a person or a day nothing more is said. */
function isSaid({ role, words }: Field): boolean {
  const isProse = role === undefined || role === 'title' || role === 'requirement' || role === 'other';
  return !isProse && words.text !== '';
}

const isPoint = (style: string | undefined): boolean => style === 'item' || style === 'subitem';

/** 一、作风方面 above a card is the heading of its section; a sentence belongs to the text in front. */
const isNoHeading = ({ text }: Paragraph): boolean => {
  const style = readNumbering(text)?.style;
  return (style !== 'chapter' && style !== 'section') || /[。；]/.test(text);
};

const isFilled = ({ text }: Stretch | Paragraph): boolean => text !== '';

const paragraphsOf = (lines: readonly Paragraph[]): Block[] =>
  lines.map((line) => ({ kind: 'paragraph' as const, ...line }));

const headingRow = (line: Paragraph): GridRow => ({ cells: [cellOf(part(line, 0, line.text.length), 0, 2)] });

function cellOf(stretch: Stretch, column: number, columnSpan = 1): GridCell {
  return { ...stretch, column, columnSpan, rowSpan: 1 };
}
