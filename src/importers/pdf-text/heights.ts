import type { MarkedWord, Placement } from './assignment.ts';
import type { TableModel } from './column-model.ts';

/** How the lines of one cell stand in their row, in half lines. */
export interface Standing {
  column: number;
  /** Free height that the cell leaves in the row. */
  slack: number;
  /** Distance of its first line from the top of the row. */
  top: number;
  /** How far its middle lies from the middle of the row, doubled. */
  offMiddle: number;
  /** Free height between its own lines. */
  holes: number;
  /** The row goes over the end of a page, and the cell may stand anywhere in either part. */
  isSplit: boolean;
}

interface TextLine {
  line: number;
  page: number;
  /** A bit for each column. */
  columns: number;
}

/** Rows of more lines are none, and what has no end must not be gone through at each of its lines. */
const MOST_LINES = 200;

/** More columns than bits are not looked at. */
const MOST_COLUMNS = 30;

/** Standings of the cells of a row whose lines came from the top down. */
export function standingsOf(last: Placement, words: readonly MarkedWord[], columns: number): Standing[] {
  const standings: Standing[] = [];
  if (last.lines > MOST_LINES) return standings;
  const lines = linesOf(last, words);
  const isSplit = lines.length > 0 && lines[0]!.page !== lines.at(-1)!.page;
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]!.page === lines[from]!.page) to += 1;
    addPart(standings, lines, from, to, Math.min(columns, MOST_COLUMNS), isSplit);
    from = to;
  }
  return standings;
}

/** From the last line to the first. */
function linesOf(last: Placement, words: readonly MarkedWord[]): TextLine[] {
  const lines: TextLine[] = [];
  let current: TextLine | undefined;
  for (let at: Placement | undefined = last; at; at = at.before) {
    const { line, page } = words[at.word]!;
    if (!current || current.line !== line) lines.push((current = { line, page, columns: 0 }));
    if (at.column < MOST_COLUMNS) current.columns |= 1 << at.column;
  }
  return lines;
}

/** The tallest cell is the ruler: between two of its lines there is room for one line of the others, half a line below. */
function addPart(
  standings: Standing[],
  lines: readonly TextLine[],
  from: number,
  to: number,
  columns: number,
  isSplit: boolean,
): void {
  const counts = Array.from({ length: columns }, () => 0);
  for (let at = from; at < to; at += 1) {
    for (let column = 0; column < columns; column += 1) if (lines[at]!.columns & (1 << column)) counts[column]! += 1;
  }
  let tallest = 0;
  for (let column = 1; column < columns; column += 1) if (counts[column]! > counts[tallest]!) tallest = column;
  const first = Array.from({ length: columns }, () => -1);
  const end = Array.from({ length: columns }, () => 0);
  let height = 0;
  let wasRuler = false;
  // Lines come from the last to the first: heights are counted from the bottom.
  for (let at = from; at < to; at += 1) {
    const isRuler = (lines[at]!.columns & (1 << tallest)) !== 0;
    if (at > from) height += isRuler && wasRuler ? 2 : 1;
    wasRuler = isRuler;
    for (let column = 0; column < columns; column += 1) {
      if (!(lines[at]!.columns & (1 << column))) continue;
      if (first[column]! < 0) first[column] = height;
      end[column] = height;
    }
  }
  for (let column = 0; column < columns; column += 1) {
    if (counts[column] === 0) continue;
    const size = 2 * (counts[column]! - 1);
    standings.push({
      column,
      slack: height - size,
      top: height - end[column]!,
      offMiddle: Math.abs(first[column]! + end[column]! - height),
      holes: Math.max(0, end[column]! - first[column]! - size),
      isSplit,
    });
  }
}

/** Shares of a column's cells that stand at the top of their row, in its middle, or anywhere. */
export interface Stance {
  top: number;
  middle: number;
  free: number;
}

export const ANY_STANCE: Stance = { top: 0.4, middle: 0.4, free: 0.2 };

const HOLE = 1.2;

/** However odd a cell stands, no row is given up for it. */
const LEAST = -3.5;

/** The logarithm of how likely cells stand in their row as these do. */
export function standingScore(last: Placement, words: readonly MarkedWord[], model: TableModel): number {
  let score = 0;
  for (const { column, slack, top, offMiddle, holes, isSplit } of standingsOf(last, words, model.columns.length)) {
    score -= holes * HOLE;
    if (slack <= 0 || isSplit) continue;
    const stance = model.columns[column]!.stance;
    const likely = stance.top * atTop(top) + stance.middle * inMiddle(offMiddle, slack) + stance.free / (slack + 1);
    score += Math.max(LEAST, Math.log(likely));
  }
  return score;
}

export const atTop = (top: number): number => (top === 0 ? 0.95 : top === 1 ? 0.05 : 0);

/** Rounding moves a cell by up to half a line. */
export const inMiddle = (offMiddle: number, slack: number): number =>
  slack <= 1 ? 0.9 : offMiddle <= 1 ? 0.85 : offMiddle <= 3 ? 0.12 : 0;

/** Stance from how the cells of a column were seen to stand, drawn a little towards what is usual. */
export function stanceOf(seen: { top: number; middle: number; free: number }): Stance {
  const all = seen.top + seen.middle + seen.free + 2;
  return { top: (seen.top + 0.8) / all, middle: (seen.middle + 0.8) / all, free: (seen.free + 0.4) / all };
}
