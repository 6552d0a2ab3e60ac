import { readDeadlines } from '../../text/deadlines.ts';
import { isProseRole, isUnitRole } from '../grid/roles.ts';
import type { Line } from './line.ts';
import { type ColumnModel, mannerOf, namesOf } from './model.ts';

/** All but certain, as the weights below go. */
const FOREIGN = 6;

/**
 * How well a line fits a place, in the units of a log-likelihood: 1 is a hint, 3 is strong, 6 is all but certain.
 * The weights are those of the evidence, not of any document.
 */
export interface Scoring {
  columns: readonly ColumnModel[];
  /** Numbers of the lines (index in the body) that carry the running number. */
  chain: ReadonlySet<number>;
  isNumbered: boolean;
  /** Lines, by index in the body, that are the next cell of their row, for the row has a line for each column. */
  filled: ReadonlySet<number>;
  /** Chapters and sections begin with these styles: what numbers the tasks is no heading. */
  isHeadingStyle(line: Line): boolean;
}

export function startScore(line: Line, at: number, column: ColumnModel, all: Scoring): number {
  const { look } = line;
  const onChain = all.chain.has(at);
  const filled = Math.log(1 - column.empty);
  if (column.role === 'number') return filled + (onChain ? 5 : look.isNumber ? 2 : -6);
  if (column.role === 'title') return filled + titleStart(line, onChain, all);
  const numbering = onChain ? -7 : all.isHeadingStyle(line) ? -1.5 : line.style ? -0.3 : 0;
  const tail = look.isTail ? -4 : 0;
  if (column.role === 'requirement') return filled + numbering + tail + look.prose - 3.5 * look.units;
  if (isUnitRole(column.role)) return filled + numbering + tail + unitFit(line, look.units, column, all);
  return filled + numbering + tail + otherFit(line, column);
}

export function continueScore(line: Line, at: number, column: ColumnModel, all: Scoring): number {
  const { look } = line;
  const numbering = all.chain.has(at) ? -6 : line.style === 'chapter' ? -3 : line.style ? -1 : 0;
  if (column.role === 'number') return -6;
  if (column.role === 'title') return numbering - 3 * look.units - (line.style ? 2 : 0) - (look.size > 80 ? 2 : 0);
  if (column.role === 'requirement') return numbering + 0.5 * look.prose - 2.5 * look.units;
  if (isUnitRole(column.role)) {
    const units = line.tear > 0.2 || look.isTail ? Math.max(look.units, line.joinedUnits) : look.units;
    return numbering + unitFit(line, units, column, all) + (look.isTail ? 0.5 : 0);
  }
  if (column.role !== 'deadline') return numbering + otherFit(line, column) - 0.5;
  // 新建桥梁一座。 below 6月底前: a sentence that names no time is the next part of the row, not the rest of its deadline.
  const isForeign = !look.isDeadline && look.end === 'stop' && readDeadlines(line.piece.text).length === 0;
  return numbering + otherFit(line, column) - (look.isDeadline ? 0.5 : 2.5) - (isForeign ? FOREIGN : 0);
}

export function headingScore(line: Line, at: number, all: Scoring): number {
  if (all.chain.has(at)) return -5;
  const bold = line.piece.isBold ? 2 : 0;
  if (!all.isHeadingStyle(line)) return -6 + bold * 2;
  return 3 + bold - (line.look.size > 50 ? 3 : 0) - (line.look.end === 'stop' ? 0.7 : 0) - 2 * line.look.units;
}

export function continueHeadingScore(line: Line, at: number, all: Scoring): number {
  if (all.chain.has(at) || line.style) return -6;
  return -1.5 - 2 * line.look.units - (line.look.size > 40 ? 2 : 0);
}

function titleStart(line: Line, onChain: boolean, all: Scoring): number {
  const { look } = line;
  const ownNumbers = all.columns.some(({ role }) => role === 'number');
  const fit = -3 * look.units - (look.isTail ? 5 : 0) - (look.size > 120 ? 2 : look.size > 60 ? 0.7 : 0);
  if (look.isNumber || look.isDeadline) return fit - 3;
  if (onChain) return fit + 4 + 2 * look.units;
  if (all.isHeadingStyle(line)) return fit - 2;
  if (line.style) return fit - (all.isNumbered ? 1.5 : 0.5);
  return fit + (all.isNumbered && !ownNumbers ? -3 : 0.3);
}

function unitFit(line: Line, units: number, column: ColumnModel, all: Scoring): number {
  const { look } = line;
  const named = 2 * units - 4.5 * (1 - units) - (look.size > 60 && units < 0.6 ? 2 : 0);
  if (column.role === 'leadAndResponsible') {
    return /牵头|负责|配合|责任单位|落实/.test(line.piece.text) ? Math.max(1.5, named) : named;
  }
  let role = 0;
  if (look.isCollective) role = column.role === 'lead' ? -1.5 : column.role === 'responsible' ? 0.8 : 0;
  else role = column.role === 'lead' ? 0.4 : column.role === 'supporting' ? -0.2 : 0;
  return named + role + learntFit(line, column, all);
}

/** How much oftener the column names these units than the other columns of units do. */
function learntFit(line: Line, column: ColumnModel, all: Scoring): number {
  const rivals = all.columns.filter((other) => isUnitRole(other.role));
  if (column.cells < 2 || rivals.length < 2) return 0;
  const rise = (feature: string) => {
    const share = (model: ColumnModel) => ((model.features.get(feature) ?? 0) + 0.3) / (model.cells + 1);
    return Math.log((share(column) * rivals.length) / rivals.reduce((sum, model) => sum + share(model), 0));
  };
  const names = namesOf(line).map(rise);
  const sum = names.reduce((total, value) => total + value, 0) / Math.max(1, names.length);
  return Math.max(-4, Math.min(4, sum * 1.5 + rise(mannerOf(line)) * 1.5));
}

function otherFit(line: Line, column: ColumnModel): number {
  const { look } = line;
  switch (column.role) {
    case 'deadline':
      return look.isDeadline ? 2.5 : -2.5;
    case 'person':
      return look.isPerson ? 1.5 : look.size <= 14 && look.units < 0.5 ? -1 : -3;
    case 'remark':
      return -0.5 - 1.5 * look.units - look.prose + (look.isDeadline ? 1 : 0);
    default:
      return -0.5 - 1.5 * look.units - 1.5 * look.prose - (look.isDeadline ? 0.5 : 0);
  }
}

/** For the seam between two lines when the second goes on in the same cell. */
export function joinScore(before: Line, line: Line, column: ColumnModel): number {
  if (line.look.isTail) return 4;
  if (isProseRole(column.role)) return proseJoin(before, column);
  if (!isUnitRole(column.role)) return 0;
  if (before.look.end === 'comma') return 2.5;
  if (isTornUnit(before, line, column)) return 2;
  return isFull(before, column) ? 1.5 : column.another;
}

/** For the seam between two lines when the second begins another cell or row. */
export function breakScore(before: Line, line: Line, column: ColumnModel): number {
  if (line.look.isTail) return -4;
  if (before.look.end === 'comma' || before.look.isUnclosed) return -3;
  if (isProseRole(column.role)) {
    if (before.look.end === 'stop') return 0.7 + Math.log(1 - column.openEnds * 0.9);
    return Math.log(Math.max(0.02, column.openEnds)) - (isFull(before, column) ? 2 : 0);
  }
  if (!isUnitRole(column.role)) return 0;
  return isTornUnit(before, line, column) ? -2 : isFull(before, column) ? -1.5 : 0;
}

function proseJoin(before: Line, column: ColumnModel): number {
  if (before.look.end === 'comma') return 2.5;
  const wrap = column.width === Infinity ? 0 : before.look.size >= column.width - 2 ? 1.5 : -2;
  if (before.look.end === 'stop') return (column.role === 'title' ? -2 : -0.7) + Math.max(-1, wrap);
  return 0.7 + wrap;
}

/** As long as lines get where the text was wrapped. */
function isFull(line: Line, column: ColumnModel): boolean {
  return line.look.size >= column.width - 1;
}

/** 街道办 | 事处: apart they are hardly names, together they are. */
function isTornUnit(before: Line, line: Line, column: ColumnModel): boolean {
  return line.tear >= (isFull(before, column) ? 0.25 : 0.5);
}
