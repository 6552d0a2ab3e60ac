import type { MarkedWord, Placement, Rival, RowList } from './assignment.ts';
import { openBrackets } from './brackets.ts';
import { isShaped, type TableModel } from './column-model.ts';
import { wholeScore } from './content.ts';
import { standingScore } from './heights.ts';
import { lastWidth } from './line-widths.ts';
import type { UnitShape } from './unit-shape.ts';

/** What is known of a cell while its row is read. */
export interface Cell {
  /** Words of a column of units, or the last characters of prose. */
  text: string;
  /** Width of its last line. */
  width: number;
  brackets: number;
  /** What its words are worth so far. */
  content: number;
  page: number;
  /** From where to where its lines on this page stand; empty where that is not known. */
  left: number;
  right: number;
}

/** One reading of the words so far. */
export interface Path {
  score: number;
  column: number;
  cells: readonly (Cell | undefined)[];
  /** A row is open, and it has shown its number. */
  isOpen: boolean;
  hasNumber: boolean;
  lastNumber: number;
  placement: Placement | undefined;
  rows: RowList | undefined;
  inHeading: boolean;
}

/** What a search is about, and how good a path must be at this word to be kept. */
export interface Search {
  words: readonly MarkedWord[];
  model: TableModel;
  shape: UnitShape;
  /** Best scores so far, of paths whose row has shown its number and of the others. */
  best: { numbered: number; begun: number };
}

export function firstPath(model: TableModel): Path {
  return {
    score: 0,
    column: -1,
    cells: noCells(model),
    isOpen: false,
    hasNumber: false,
    lastNumber: 0,
    placement: undefined,
    rows: undefined,
    inHeading: false,
  };
}

export function noCells(model: TableModel): undefined[] {
  return model.columns.map(() => undefined);
}

/** Adds what can only be said of whole cells and rows. */
export function closePath(path: Path, { words, model, shape }: Search): Path {
  if (!path.isOpen) return path.inHeading ? { ...path, inHeading: false } : path;
  let score = path.score;
  for (const [index, column] of model.columns.entries()) {
    const cell = path.cells[index];
    if (!cell) {
      score += column.empty + (column.kind === 'title' ? -8 : 0);
      continue;
    }
    score += column.filled + lastWidth(column, cell.width) - openBrackets(cell.brackets) * 2.5;
    score += wholeScore(column, cell.text, model, index, shape) - (isShaped(column) ? cell.content : 0);
  }
  if (model.isNumbered && !path.hasNumber) score -= 10;
  if (model.order === 'visual' && path.placement) score += standingScore(path.placement, words, model);
  return { ...path, score, isOpen: false, hasNumber: false, column: -1, cells: noCells(model) };
}

/** Readings that are this much less likely than the best are no rivals of it. */
const LEAST = 8;
const MOST_RIVALS = 24;

/** Paths that have closed their row at the same word have one future: the best goes on and remembers the others. */
export function mergeClosed(paths: readonly Path[], keyOf: (path: Path) => number): Path[] {
  const groups = new Map<number, Path[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  const merged: Path[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => b.score - a.score);
    const best = group[0]!;
    if (!best.placement) {
      merged.push(best);
      continue;
    }
    const rivals: Rival[] = [];
    for (const other of group.slice(1, MOST_RIVALS)) {
      const loss = best.score - other.score;
      if (loss > LEAST) break;
      rivals.push({ loss, placement: other.placement, before: other.rows });
    }
    const row = { placement: best.placement, rivals };
    merged.push({ ...best, placement: undefined, rows: { row, before: best.rows } });
  }
  return merged.toSorted((a, b) => b.score - a.score);
}
