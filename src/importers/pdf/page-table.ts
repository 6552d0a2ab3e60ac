import { beginsInside } from '../../text/marks.ts';
import { addTo } from '../../text/lists-by-key.ts';
import { joinLines } from './cell-text.ts';
import { usualSize } from './gutters.ts';
import type { Field, Lattice } from './lattice.ts';
import { centreOf, middleOf, type Span } from './span.ts';
import { type TextLine, textLines } from './text-lines.ts';
import { EDGE_SAME, LOWEST_ROW } from './type-sizes.ts';
import type { Letter } from './upright.ts';

/** One cell as a page shows it; a cell over several rows stands in each, marked as going on. */
export interface PageCell {
  /** Columns of the page's lattice: [from, to). */
  from: number;
  to: number;
  isContinued: boolean;
  /** How many rows of the page it takes up, from its first. */
  rowSpan: number;
  text: string;
  /** Its lines, and how wide they may become. */
  lines: readonly TextLine[];
  room: number;
}

export interface PageRow extends Span {
  cells: PageCell[];
  /** It might as well begin elsewhere. */
  isDoubtful: boolean;
}

/** The part of a table that stands on one page. */
export interface PageTable {
  top: number;
  bottom: number;
  /** Its columns are told by the words alone. */
  isGuessed: boolean;
  /** Lines part all its rows. */
  isRuled: boolean;
  /** Its rows are told by the words alone. */
  hasOpenRows: boolean;
  /** Where its columns are parted. */
  xs: readonly number[];
  rows: PageRow[];
}

interface Told extends Pick<PageTable, 'isGuessed' | 'isRuled' | 'hasOpenRows'> {
  /** Where rows are parted that might as well be parted elsewhere. */
  doubtful: readonly number[];
}

/** Room at the sides of a cell that no word processor exceeds. */
const MOST_PADDING = 9;
/** Letters of one run stand no further apart than this, in heights of the writing. */
const TOUCHING = 0.2;
/** So many lines of one width are no chance. */
const FULL_LINES = 3;

/** Puts letters into the fields of a lattice; those outside are left alone. */
export function tableOfLattice(
  { xs, ys, fields }: Lattice,
  letters: readonly Letter[],
  { isGuessed, isRuled, hasOpenRows, doubtful }: Told,
): PageTable {
  const columns = xs.length - 1;
  const byAtom = new Map<number, number>();
  for (const [index, { left, right, top, bottom }] of fields.entries()) {
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) byAtom.set(row * columns + column, index);
    }
  }
  const held: Letter[][] = fields.map(() => []);
  const byBase = byBaseLine(letters);
  for (const letter of letters) {
    const column = columnOf(letter, xs, byBase);
    const row = slotOf(ys, middleOf(letter));
    held[byAtom.get(row * columns + column)!]!.push(letter);
  }
  const lines = held.map((one) => textLines(one));
  const padding = paddingOf(
    lines,
    fields.map(({ left, right }) => [xs[left]!, xs[right]!]),
  );
  const full = isGuessed ? fullWidths(fields, lines) : new Map<number, number>();
  const rows: PageRow[] = ys.slice(1).map((bottom, at) => {
    const top = ys[at]!;
    return { top, bottom, cells: [], isDoubtful: doubtful.some((y) => Math.abs(y - top) < EDGE_SAME) };
  });
  for (const [index, { left, right, top, bottom }] of fields.entries()) {
    const own = xs[right]! - xs[left]! - 2 * padding;
    const room = isGuessed ? Math.min(own, full.get(left) ?? own) : own;
    const text = joinLines(lines[index]!, room);
    for (let row = top; row < bottom; row += 1) {
      const isContinued = row > top;
      rows[row]!.cells.push({
        from: left,
        to: right,
        isContinued,
        rowSpan: bottom - row,
        text: isContinued ? '' : text,
        lines: isContinued ? [] : lines[index]!,
        room,
      });
    }
  }
  for (const { cells } of rows) cells.sort((a, b) => a.from - b.from);
  return { top: ys[0]!, bottom: ys.at(-1)!, isGuessed, isRuled, hasOpenRows, xs, rows: withoutSlivers(rows) };
}

/** A mark that never begins a line stands with what it touches in front, though it hang over the end of that column. */
function columnOf(letter: Letter, xs: readonly number[], byBase: ByBaseLine): number {
  const column = slotOf(xs, centreOf(letter));
  const isAtEdge = column > 0 && letter.left - xs[column]! < letter.size;
  const before = isAtEdge && beginsInside(letter.text) ? touchedBy(letter, byBase) : undefined;
  return before ? columnOf(before, xs, byBase) : column;
}

/** The letters of a page by the whole points of their base line: a page of marks is one long search for each of them otherwise. */
type ByBaseLine = ReadonlyMap<number, readonly Letter[]>;

function byBaseLine(letters: readonly Letter[]): ByBaseLine {
  const lines = new Map<number, Letter[]>();
  for (const letter of letters) addTo(lines, Math.floor(letter.base), letter);
  return lines;
}

function touchedBy(letter: Letter, byBase: ByBaseLine): Letter | undefined {
  const near = letter.size * TOUCHING;
  const [from, to] = [Math.floor(letter.base - near), letter.base + near];
  // Letters as large as the page are near to all its lines.
  const bases = to - from < byBase.size ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : byBase.keys();
  for (const base of bases) {
    const before = byBase.get(base)?.find((one) => touches(one, letter));
    if (before) return before;
  }
  return undefined;
}

function touches(one: Letter, next: Letter): boolean {
  const near = next.size * TOUCHING;
  return one.left < next.left && Math.abs(one.right - next.left) < near && Math.abs(one.base - next.base) < near;
}

/** Where lines between columns run a little past the last line across, no row begins. */
function withoutSlivers(rows: PageRow[]): PageRow[] {
  const { top, bottom, cells } = rows.at(-1)!;
  return rows.length > 1 && bottom - top < LOWEST_ROW && cells.every(({ text }) => text === '')
    ? rows.slice(0, -1)
    : rows;
}

/** By column: how wide lines become before they go on in the next, where several are that wide. */
function fullWidths(fields: readonly Field[], lines: readonly (readonly TextLine[])[]): Map<number, number> {
  const widths = new Map<number, number[]>();
  for (const [index, { left, right }] of fields.entries()) {
    if (right !== left + 1) continue;
    const known = widths.get(left) ?? [];
    widths.set(left, known);
    for (const line of lines[index]!) known.push(line.right - line.left);
  }
  const size = usualSize(lines.flat());
  const full = new Map<number, number>();
  for (const [left, all] of widths) {
    const most = all.reduce((one, other) => Math.max(one, other), 0);
    if (all.filter((width) => width > most - size).length >= FULL_LINES) full.set(left, most);
  }
  return full;
}

function slotOf(edges: readonly number[], value: number): number {
  let slot = 0;
  while (slot + 2 < edges.length && edges[slot + 1]! <= value) slot += 1;
  return slot;
}

/** The least room beside the words of any cell. */
function paddingOf(lines: readonly (readonly TextLine[])[], sides: readonly (readonly [number, number])[]): number {
  let least = MOST_PADDING;
  for (const [index, cell] of lines.entries()) {
    const [left, right] = sides[index]!;
    for (const line of cell) least = Math.min(least, line.left - left, right - line.right);
  }
  return Math.max(0, least);
}
