import type { Body, Line } from './line.ts';
import { breakScore, joinScore, type Scoring } from './score.ts';

/** A place that a line of the table's body can have. */
export interface Place {
  kind: 'cell' | 'heading' | 'afterword';
  /** Column of a cell. */
  column: number;
  /** Begins a row; begins another cell of the row; goes on with what the line before began. */
  step: 'row' | 'cell' | 'on';
}

const STEPS = ['row', 'cell', 'on'] as const;

/** Places are numbered: three for each column, heading, its continuation, what stands behind the table. */
export function placesOf(columns: number): number {
  return columns * 3 + 3;
}

export function placeAt(index: number, columns: number): Place {
  if (index < columns * 3) return { kind: 'cell', column: Math.floor(index / 3), step: STEPS[index % 3]! };
  if (index === columns * 3) return { kind: 'heading', column: 0, step: 'row' };
  if (index === columns * 3 + 1) return { kind: 'heading', column: 0, step: 'on' };
  return { kind: 'afterword', column: 0, step: 'on' };
}

/** What follows depends on the kind and column of a place, not on the step that led to it: such places are one origin. */
export function originsOf(columns: number): number {
  return columns + 2;
}

/** The origin that a place belongs to: its column, headings, what stands behind the table. */
export function originAt(index: number, columns: number): number {
  const after = index - columns * 3;
  return after < 0 ? Math.floor(index / 3) : columns + (after < 2 ? 0 : 1);
}

/** What it costs to go from the place of one line to that of the next; costs are negative scores. */
export interface Moves {
  /** Scores of the places of the first line. */
  opening(into: Float64Array): void;
  /** Scores of ending the table in each place. */
  closing(into: Float64Array): void;
  /** From each origin at the line before `at` (rows) to each place of its own (columns). Valid until the next call. */
  into(at: number): Float64Array;
}

/** A row whose first cells are empty. */
const LATE_ROW = -1;
/** A cell that goes on behind a repeated header. */
const OVER_HEADER = -4;
/** A line that is not the next cell where its row has a line for each column: strong, for a cell may be empty and another have two lines. */
const NOT_NEXT = -3;

export function createMoves(body: Body, { columns, filled }: Scoring): Moves {
  const width = columns.length;
  const count = placesOf(width);
  const places = Array.from({ length: count }, (_, index) => placeAt(index, width));
  const origins = places.filter(({ step, kind }) => step === 'row' || kind === 'afterword');
  const costs = new Float64Array(originsOf(width) * count);
  const empty = emptyCosts(columns.map((column) => Math.log(column.empty)));
  const isDoubled = body.lines.filter(({ piece }) => piece.blankLines > 0).length > body.lines.length * 0.9;

  const endOfRow = (from: Place) => (from.kind === 'cell' ? empty(from.column + 1, width) : 0);
  const lateRow = (to: Place) => (to.column > 0 ? LATE_ROW + empty(0, to.column) : 0);

  /** `seam`: what it is worth that the line before ends its cell. */
  const move = (from: Place, to: Place, before: Line, line: Line, seam: number): number => {
    if (to.kind === 'afterword') return from.kind === 'afterword' ? 2 : endOfRow(from);
    if (from.kind === 'afterword') return -Infinity;
    const blank = body.hasBlankLines && !isDoubled && line.piece.blankLines > 0;
    if (to.step === 'on') {
      if (from.kind !== to.kind || from.column !== to.column) return -Infinity;
      const join = to.kind === 'heading' ? 0 : joinScore(before, line, columns[to.column]!);
      return join - (blank ? 0.3 : 0) + (line.isAfterHeader ? OVER_HEADER : markCost(body, line, 0));
    }
    if (to.step === 'cell') {
      if (from.kind !== 'cell' || from.column >= to.column) return -Infinity;
      const skipped = empty(from.column + 1, to.column);
      const marks = line.isAfterHeader ? OVER_HEADER : markCost(body, line, to.column - from.column);
      return seam - (blank ? 0.2 : 0) + skipped + marks;
    }
    const row = (to.kind === 'cell' ? lateRow(to) : 0) + endOfRow(from) + (blank ? 0.5 : 0);
    return seam + row + rowMarks(body, line, from, to, width);
  };

  return {
    opening(into) {
      for (const [index, to] of places.entries()) {
        if (to.step === 'row') into[index] = to.kind === 'cell' ? lateRow(to) : 0;
      }
    },
    closing(into) {
      for (const [index, from] of places.entries()) into[index] = endOfRow(from);
    },
    into(at) {
      const before = body.lines[at - 1]!;
      const line = body.lines[at]!;
      const isNext = filled.has(at);
      let slot = 0;
      for (const from of origins) {
        const seam = from.kind === 'cell' ? breakScore(before, line, columns[from.column]!) : 0;
        for (const to of places) {
          const isOut = isNext && to.column !== from.column + 1;
          costs[slot] = move(from, to, before, line, seam) + (isOut ? NOT_NEXT : 0);
          slot += 1;
        }
      }
      return costs;
    },
  };
}

/** Cost of leaving the columns from `from` up to, not including, `to` empty. */
function emptyCosts(costs: readonly number[]): (from: number, to: number) => number {
  const sums = [0];
  for (const cost of costs) sums.push(sums.at(-1)! + cost);
  return (from, to) => (to > from ? sums[to]! - sums[from]! : 0);
}

/** Whether the marks in front of a line agree with going on by so many cells. */
function markCost({ marks }: Body, line: Line, cells: number): number {
  if (marks === 'none') return 0;
  if (marks === 'rows') return lineCost(line, cells);
  if (cells === 0) return line.marks > 0 ? (marks === 'exact' ? -12 : -7) : 0;
  if (marks === 'some') return line.marks === 0 ? -0.4 : 0;
  return -Math.min(12, 4 * Math.abs(cells - line.marks));
}

/** Going on by so many cells in the same row, where the cells of a row share a line. */
function lineCost({ piece, marks }: Line, cells: number): number {
  if (!piece.isLineStart) return cells === 0 ? -12 : -6 * Math.abs(cells - marks);
  // A line that a converter broke: inside a cell, or right behind a tab.
  if (cells === 0) return marks > 0 ? -5 : -1.5;
  return marks > 0 ? -1.5 - 3 * Math.abs(cells - marks) : -5;
}

/** A row begins at the start of a line, with a tab for each empty cell in front; its empty last cells may be left out. */
function newLineCost({ piece }: Line, to: Place): number {
  return piece.isLineStart ? 0.5 - 3 * Math.abs(to.column - piece.ownTabs) : -12;
}

/** A heading may fill the row alone or be followed by the row's empty cells. */
function rowMarks(body: Body, line: Line, from: Place, to: Place, width: number): number {
  if (body.marks === 'rows') return newLineCost(line, to);
  if (line.isAfterHeader) return markCost(body, line, 1 + to.column);
  if (from.kind === 'cell') return markCost(body, line, width - from.column + to.column);
  return Math.max(markCost(body, line, 1 + to.column), markCost(body, line, width + to.column));
}
