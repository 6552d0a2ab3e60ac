import { endsStatement } from '../../text/marks.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { breakAfter, isWithinPhrase, joinLines } from './cell-text.ts';
import type { PageParts } from './page-parts.ts';
import type { PageCell, PageRow, PageTable } from './page-table.ts';
import { headsSection } from './sections.ts';
import type { TextLine } from './text-lines.ts';
import { EDGE_SAME } from './type-sizes.ts';

/** A row with where it stands; rows of one table from all its pages. */
export interface WholeRow extends PageRow {
  page: number;
  /** On its page, from 1. */
  row: number;
}

export interface WholeTable {
  kind: 'table';
  isGuessed: boolean;
  /** Lines part all its rows, on every page. */
  isRuled: boolean;
  /** On some page its rows are told by the words alone. */
  hasOpenRows: boolean;
  /** Pages at whose end one row may go on, or another begin. */
  doubtfulEnds: number[];
  xs: readonly number[];
  rows: WholeRow[];
}

export type WholePart = ({ kind: 'line'; page: number } & TextLine) | WholeTable;

/** Fewer edges than this may agree by chance. */
const MOST_OPEN = 4;
/** A line and its gap, twice: a page leaves no single line of a paragraph behind. In heights of the writing. */
const HELD_BACK = 3;

/** Joins what pages cut: tables that go on, their repeated headings dropped, and rows that go on in the first row there. */
export function joinPages(pages: readonly PageParts[]): WholePart[] {
  const parts: WholePart[] = [];
  for (const { page, parts: own } of pages) {
    for (const part of own) {
      if (part.kind === 'line') {
        const cell = cutCell(parts, part, page);
        if (cell) addLine(cell, part);
        else parts.push({ ...part, page });
        continue;
      }
      const rows = part.rows.map((row, at) => ({ ...row, page, row: at + 1 }));
      const last = parts.at(-1);
      if (last?.kind === 'table' && last.rows.at(-1)!.page < page) {
        const edges = commonEdges(last, part);
        if (edges) {
          goOn(last, rows, edges, parts);
          last.hasOpenRows ||= part.hasOpenRows;
          last.isRuled &&= part.isRuled;
          continue;
        }
      }
      const { isGuessed, isRuled, hasOpenRows, xs } = part;
      parts.push({ kind: 'table', isGuessed, isRuled, hasOpenRows, doubtfulEnds: [], xs, rows });
    }
  }
  return parts;
}

interface Edges {
  xs: number[];
  before: readonly number[];
  here: readonly number[];
}

/** The edges of both, when they are those of one table: the page may be shifted, and not every row has every edge. */
function commonEdges({ xs: before, isGuessed }: WholeTable, { xs: here, ...part }: PageTable): Edges | undefined {
  // Where columns are told by words their edges are not exact, but they are as many.
  if (isGuessed && part.isGuessed && here.length === before.length) {
    const same = before.map((_, index) => index);
    return { xs: [...before], before: same, here: same };
  }
  const shift = before[0]! - here[0]!;
  const isKnown = (x: number): boolean => before.some((other) => Math.abs(other - x) <= EDGE_SAME);
  let moved = here.map((x) => x + shift);
  if (Math.abs(before.at(-1)! - moved.at(-1)!) > EDGE_SAME) {
    // A column merged over the whole page may be open at its side there.
    moved = [...here];
    const isOneMore = Math.abs(before.length - here.length) <= 1 && before.length > MOST_OPEN;
    if (!isOneMore || moved.filter(isKnown).length < Math.min(before.length, here.length)) return undefined;
  }
  const shared = moved.filter(isKnown).length;
  if (shared * 2 < Math.min(before.length, here.length) + 2) return undefined;
  const xs = [...before, ...moved.filter((x) => !isKnown(x))].toSorted((a, b) => a - b);
  const at = (x: number): number =>
    xs.reduce((best, other, index) => (Math.abs(other - x) < Math.abs(xs[best]! - x) ? index : best), 0);
  return { xs, before: before.map(at), here: moved.map(at) };
}

function goOn(
  table: WholeTable,
  rows: readonly WholeRow[],
  { xs, before, here }: Edges,
  parts: readonly WholePart[],
): void {
  const placed = (list: readonly WholeRow[], map: readonly number[]): WholeRow[] =>
    list.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, from: map[cell.from]!, to: map[cell.to]! })),
    }));
  table.xs = xs;
  if (before.some((to, at) => to !== at)) table.rows = placed(table.rows, before);
  const further = placed(rows, here);
  if (further[0]) further[0] = withoutHeadings(table.rows[0]!, further[0]);
  // What looks like a table of its own may be the rest of one behind a heading that nothing is drawn around.
  const repeated = parts.map((part) => (part.kind === 'table' ? repeatedRows(part.rows, further) : 0));
  const body = further.slice(Math.max(...repeated));
  const [first] = body;
  // A program that draws a row on to where its rest would stand leaves a row of nothing in front of the page's end.
  while (table.rows.length > 1 && isEmpty(table.rows.at(-1)!)) table.rows.pop();
  const last = table.rows.at(-1)!;
  if (first && isRest(last, first, table, rowsLike(table, parts))) {
    for (const cell of first.cells) addRest(last, cell);
    body.shift();
  } else if (first) goOnMerged(table, last, first);
  table.rows.push(...body);
}

/** How many rows at the top of a page repeat those at the top of the table. */
function repeatedRows(rows: readonly WholeRow[], further: readonly WholeRow[]): number {
  let count = 0;
  while (count < further.length && count < rows.length && count < 4) {
    const [one, other] = [wordsOf(rows[count]!), wordsOf(further[count]!)];
    if (one !== other || one === '') break;
    count += 1;
  }
  return count;
}

/** Where nothing parts a repeated heading from the row below it, the cells of that row begin with it. */
function withoutHeadings(heading: WholeRow, row: WholeRow): WholeRow {
  const cells = row.cells.map((cell) => behindHeading(cellAt(heading, cell.from), cell));
  return row.cells.length > 1 && cells.every((cell) => cell !== undefined) && cells.some(({ text }) => text !== '')
    ? { ...row, cells }
    : row;
}

function behindHeading(heading: PageCell | undefined, cell: PageCell): PageCell | undefined {
  const words = stripBlanks(heading?.text ?? '');
  let count = 0;
  let seen = '';
  while (count < cell.lines.length && seen.length < words.length) seen += stripBlanks(cell.lines[count++]!.text);
  const lines = cell.lines.slice(count);
  return words !== '' && seen === words ? { ...cell, lines, text: joinLines(lines, cell.room) } : undefined;
}

/** Nothing stands in it, and nothing is merged into it. */
const isEmpty = ({ cells }: PageRow): boolean =>
  cells.every(({ text, isContinued, rowSpan }) => text.trim() === '' && !isContinued && rowSpan === 1);
const wordsOf = ({ cells }: PageRow): string => cells.map(({ text }) => stripBlanks(text)).join('|');
/** A row with nothing but one cell of words. */
export const isHeading = ({ cells }: PageRow): boolean => cells.filter(({ text }) => text.trim() !== '').length === 1;

/** （三）加强监督: a heading, though it keeps to the first column. */
function isSection({ cells }: PageRow): boolean {
  const [words, ...others] = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return words !== undefined && others.length === 0 && headsSection(words);
}

/**
 * The cell that a line at the head of a page goes on with, where nothing drawn holds it: the line begins where the lines of the cell
 * do, and the cell breaks off, where most of its column end a sentence.
 */
function cutCell(parts: readonly WholePart[], line: TextLine, page: number): PageCell | undefined {
  const table = parts.at(-1);
  const last = table?.kind === 'table' ? table.rows.at(-1)! : undefined;
  if (table?.kind !== 'table' || !last || last.page >= page) return undefined;
  return last.cells.find(
    (cell) =>
      breaksOff(cell, rowsLike(table, parts)) &&
      Math.abs(line.left - cell.lines[0]!.left) < EDGE_SAME &&
      line.right <= cell.lines[0]!.left + cell.room + EDGE_SAME,
  );
}

/** It stops within a sentence, where most cells of its column end one. */
export function breaksOff({ from, text, lines }: PageCell, peers: readonly WholeRow[]): boolean {
  if (lines.length === 0 || text === '' || endsStatement(text)) return false;
  const ended = peers.filter(({ cells }) => cells.some((cell) => cell.from === from && endsStatement(cell.text)));
  return ended.length * 2 > peers.length;
}

function addLine(cell: PageCell, line: TextLine): void {
  cell.text += breakAfter(cell.text, cell.lines.at(-1)!, line, cell.room) + line.text;
  cell.lines = [...cell.lines, line];
}

/** The rows above in the same columns, of this table and of those that headings of sections part from it. */
export function rowsLike({ xs }: WholeTable, parts: readonly WholePart[]): WholeRow[] {
  return parts.flatMap((part) => (part.kind === 'table' && part.xs.length === xs.length ? part.rows : []));
}

/** The first row of a page says on what the last row before it began. `peers`: rows in the same columns. */
function isRest(last: WholeRow, first: WholeRow, table: WholeTable, peers: readonly WholeRow[]): boolean {
  if (last.cells.length === 1 || first.cells.length === 1 || isHeading(last) || isSection(first)) return false;
  const anchor = anchorOf(peers);
  if (anchor !== undefined) {
    const [above, below] = [cellAt(last, anchor), cellAt(first, anchor)];
    if (!below || !above) return false;
    if (below.text.trim() === '') return !above.isContinued || above.rowSpan <= 1;
    // The number may stand in the middle of a tall row.
    if (above.text.trim() === '') return (!above.isContinued && isNumbered(below.text)) || !isNumbered(below.text);
    return !isNumbered(below.text) || isCutNumber(peers, anchor, below);
  }
  return runsOn(last, first, table, peers);
}

/** 1 above and 2 below, where 11 stands in front of them: a narrow column wraps 12. */
function isCutNumber(rows: readonly WholeRow[], anchor: number, below: PageCell): boolean {
  const [before, above] = rows
    .map((row) => cellAt(row, anchor))
    .filter((cell) => cell !== undefined && !cell.isContinued && isNumbered(cell.text))
    .slice(-2);
  const [value, next] = [before?.text, above && above.text + below.text].map((text) => Number.parseInt(text ?? '', 10));
  return next === value! + 1 && Number.parseInt(above!.text, 10) !== next;
}

const isNumbered = (text: string): boolean =>
  /^\s*[（(]?\d{1,4}(?:[)）.．、\s]|$)/.test(text) || readNumbering(text) !== undefined;

/** The column with most numbers in it, whose cells are numbered in most rows. */
function anchorOf(rows: readonly WholeRow[]): number | undefined {
  const columns = new Map<number, { numbered: number; filled: number }>();
  for (const { cells } of rows.slice(1)) {
    if (cells.length < 3) continue;
    for (const { from, text, isContinued } of cells.slice(0, 3)) {
      if (isContinued || text.trim() === '') continue;
      const seen = columns.get(from) ?? { numbered: 0, filled: 0 };
      seen.filled += 1;
      if (isNumbered(text)) seen.numbered += 1;
      columns.set(from, seen);
    }
  }
  const found = [...columns].filter(([, { numbered, filled }]) => numbered >= 1 && numbered * 10 >= filled * 7);
  return found.toSorted((a, b) => b[1].numbered - a[1].numbered || a[0] - b[0])[0]?.[0];
}

function cellAt({ cells }: PageRow, column: number): PageCell | undefined {
  return cells.find(({ from, to }) => from <= column && column < to);
}

/** Most cells with words above and below stop in the middle of something, at the end of a full line. */
function runsOn(last: WholeRow, first: WholeRow, table: WholeTable, peers: readonly WholeRow[]): boolean {
  const [title] = first.cells;
  if (title?.text.trim() === '') return true;
  let on = 0;
  let ended = 0;
  let filled = 0;
  for (const below of first.cells) {
    const above = cellAt(last, below.from);
    if (!above || above.text.trim() === '' || below.text.trim() === '') continue;
    filled += 1;
    if (endsAbove(above, last)) ended += 2;
    const isSentence = endsStatement(above.text.trim());
    if (breakWithin(above, below) === '\n') ended += isSentence && readNumbering(below.text) ? 0 : 1;
    else if (!isSentence && (wraps(peers, below.from) || isWithinPhrase(above.text, below.text))) on += 1;
  }
  // A row of which every cell goes on may as well be two, and so may one of which some do.
  const isOpen = on > ended ? filled === first.cells.length : ended - on < 2;
  if (on > 0 && isOpen) table.doubtfulEnds.push(last.page);
  return on > ended;
}

/** Room for more lines below the last one: a cell that goes on fills its part of the row, less a line held back. */
function endsAbove({ lines }: PageCell, { bottom }: WholeRow): boolean {
  const line = lines.at(-1);
  return line !== undefined && bottom - line.bottom > HELD_BACK * line.size;
}

/** Where no cell of a column has a second line its width is that of the longest, and a full one is no proof. */
function wraps(rows: readonly WholeRow[], column: number): boolean {
  return rows.some((row) => (cellAt(row, column)?.lines.length ?? 0) > 1);
}

/** What a page leaves out between two parts of a cell. */
function breakWithin({ text, lines, room }: PageCell, below: PageCell): string {
  const [before, line] = [lines.at(-1), below.lines[0]];
  return before && line ? breakAfter(text, before, line, room) : '';
}

function addRest(last: WholeRow, rest: PageCell): void {
  if (rest.text.trim() === '') return;
  const cell = cellAt(last, rest.from);
  if (!cell) return;
  cell.text += cell.text === '' ? rest.text : breakWithin(cell, rest) + rest.text;
  cell.lines = rest.lines;
}

/** Cells merged over the end of a page: empty at the top of the next, and tall above or below. */
function goOnMerged(table: WholeTable, last: WholeRow, first: WholeRow): void {
  if (first.cells.length < 2) return;
  for (const cell of first.cells) {
    const above = cellAt(last, cell.from);
    if (!above || above.from !== cell.from || above.to !== cell.to) continue;
    if (cell.text.trim() !== '') {
      takeWords(table, cell);
      continue;
    }
    // A column with empty cells elsewhere may have one here.
    if (cell.rowSpan > 1 || (above.isContinued && !hasEmptyCells(table, cell.from))) cell.isContinued = true;
  }
}

/**
 * The words of a merged cell stand in its middle, which may be on the page after the one it begins on. Only where it is
 * seen to be merged on both pages: an empty cell must not come by the words of another row.
 */
function takeWords({ rows }: WholeTable, cell: PageCell): void {
  const column = rows.map((row) => cellAt(row, cell.from));
  const from = column.findLastIndex((one) => one?.isContinued !== true);
  const begun = column[from];
  if (!begun || begun.from !== cell.from || begun.to !== cell.to || begun.text.trim() !== '') return;
  if (from === rows.length - 1 || cell.rowSpan < 2) return;
  begun.text = cell.text;
  begun.lines = cell.lines;
  cell.text = '';
  cell.lines = [];
  cell.isContinued = true;
}

function hasEmptyCells({ rows }: WholeTable, column: number): boolean {
  return rows.some(({ cells }) => {
    const cell = cells.find(({ from }) => from === column);
    return cell !== undefined && !cell.isContinued && cell.rowSpan === 1 && cell.text.trim() === '';
  });
}
