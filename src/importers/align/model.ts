import type { ColumnRole } from '../../text/headers.ts';
import type { HeaderColumn } from '../text/header-pieces.ts';
import { isProseRole, isUnitRole } from '../grid/roles.ts';
import type { Line } from './line.ts';

/*
 * Two models of a lost table, here and in ../pdf-text/column-model.ts, because each is made of what the other's texts do not have. Tried with
 * either in the place of the other, cells read right, over drawn tables:
 *
 *   text of Word files (floors 97.5–100 %):  this one 99.5–100; that of pdf-text 27–69, nearly all wrong cells without a doubt; 98.5 where
 *     neither tabs are left nor whole paragraphs. A prior of 0.5 or 0.05 for a wrapped line and lines of up to 640 places: 27–45 and 98.
 *   text of PDF files (floors 96–99 %):  that one 91–99.6; this one 44–53 where cells follow one another, 9–10 where lines do, nearly all
 *     without a doubt.
 *
 * There a cell is cut into lines of one width, which carries the reading: where a line is full the cell goes on. Here a line is a whole paragraph, and
 * what counts cells are tabs. There several cells share a line and come back to an earlier column, so that words are placed, and a reading has to
 * remember the open cells of its row (a beam); here lines only go to the right, and the best of all readings is found by steps (Viterbi).
 */

/** What is known of one column: from its heading at first, then from the rows that were read. */
export interface ColumnModel {
  role: ColumnRole | undefined;
  /** Share of rows in which it is empty. */
  empty: number;
  /** Length of a full line where its text is wrapped; Infinity where it is not. */
  width: number;
  /** Share of its cells that end without a full stop. */
  openEnds: number;
  /** Score for a further line in the same cell of units, learnt from how many of its cells have one. */
  another: number;
  /** How often its cells name a unit or have another mark. */
  features: Map<string, number>;
  cells: number;
}

const EMPTY: Readonly<Record<ColumnRole | 'unknown', number>> = {
  number: 0.01,
  title: 0.002,
  requirement: 0.05,
  lead: 0.3,
  responsible: 0.12,
  leadAndResponsible: 0.1,
  supporting: 0.4,
  supervisor: 0.3,
  deadline: 0.3,
  person: 0.3,
  progress: 0.8,
  remark: 0.85,
  other: 0.4,
  unknown: 0.4,
};

export function initialModel(columns: readonly HeaderColumn[]): ColumnModel[] {
  return columns.map(({ role }) => ({
    role,
    empty: EMPTY[role ?? 'unknown'],
    width: Infinity,
    openEnds: role === 'title' ? 0.5 : 0.1,
    another: 0,
    features: new Map(),
    cells: 0,
  }));
}

/** Rows as lines by column: what the model learns from. */
export interface LearntRow {
  cells: readonly (readonly Line[])[];
}

/** A model of the same columns after rows were read; the heading keeps the weight of a few rows. */
export function learn(columns: readonly ColumnModel[], rows: readonly LearntRow[]): ColumnModel[] {
  const weight = 4;
  const unitColumns = columns.flatMap(({ role }, at) => (isUnitRole(role) ? [at] : []));
  const full = rows.filter(({ cells }) => unitColumns.every((at) => cells[at]!.length > 0));
  const usualWidth = widthOf(
    rows.flatMap(({ cells }) => cells.filter((_, at) => isProseRole(columns[at]!.role))),
    Infinity,
  );
  return columns.map((column, at) => {
    const filled = rows.map(({ cells }) => cells[at]!).filter((cell) => cell.length > 0);
    const open = filled.filter((cell) => cell.at(-1)!.look.end === 'open').length;
    const prior = EMPTY[column.role ?? 'unknown'];
    const isKey = column.role === 'title' || column.role === 'number';
    const features = new Map<string, number>();
    if (isUnitRole(column.role)) {
      for (const { cells } of full) {
        for (const feature of new Set(cells[at]!.flatMap((line) => namesOf(line).concat(mannerOf(line))))) {
          features.set(feature, (features.get(feature) ?? 0) + 1);
        }
      }
    }
    return {
      role: column.role,
      // A row is a row by its task: rows read without one are no reason to expect more of them.
      empty: isKey ? prior : (prior * weight + (rows.length - filled.length)) / (weight + rows.length),
      width: isProseRole(column.role) ? widthOf(filled, usualWidth) : usualWidth,
      openEnds: ((column.role === 'title' ? 0.5 : 0.1) * weight + open) / (weight + filled.length),
      another: anotherLine(filled),
      features,
      cells: full.length,
    };
  });
}

/** The names in a line of units. */
export function namesOf({ piece }: Line): string[] {
  return piece.text.split(/[\s、，,；;]+/).filter((item) => item !== '');
}

/** What a line of units is like, whatever their names: one or several on the line, bodies or a collective. */
export function mannerOf(line: Line): string {
  return `#${namesOf(line).length > 1 ? 'several' : 'one'} ${line.look.isCollective ? 'collective' : 'named'}`;
}

function anotherLine(cells: readonly (readonly Line[])[]): number {
  const further = cells.reduce((sum, cell) => sum + cell.length - 1, 0);
  return Math.max(-2.5, Math.min(0.5, Math.log((further + 0.7) / (cells.length + 2)) + 1));
}

/**
 * Where most lines that go on in the next one are about equally long, text was wrapped at that length. A column with few
 * such lines is taken to be as wide as the others; the length of units on lines of their own tells nothing.
 */
function widthOf(cells: readonly (readonly Line[])[], usual: number): number {
  const lengths = cells.flatMap((cell) => cell.slice(0, -1).map(({ look }) => look.size));
  if (lengths.length < 4) return usual;
  const longest = lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.95)]!;
  const full = lengths.filter((length) => length >= longest - 2).length;
  const all = cells.flat();
  const longer = all.filter(({ look }) => look.size > longest + 1).length;
  return full * 2 >= lengths.length && longer * 20 <= all.length ? longest : Infinity;
}
