import type { GridCell, GridRow } from '../grid/grid.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import { count, countWords, type Tally } from '../office/tally.ts';
import { reference } from './reference.ts';
import type { Merge, Sheet, SheetRow } from './sheet.ts';
import { addTo } from '../../text/lists-by-key.ts';

/** More columns than any table has: what stands further right is told of and not read. */
const MOST_COLUMNS = 128;

export interface SheetRows {
  rows: GridRow[];
  columns: number;
  /** Rows and columns with words that are not shown. */
  hidden: { rows: number; columns: number };
  /** The first column with words behind those that are read. */
  firstLeftOut: number | undefined;
}

/** A merged range as it is seen: from the first row and column of it that are shown. */
interface Shown {
  text: string;
  rows: number;
  columns: number;
}

/**
 * The rows and columns of a sheet that are shown and have words, side by side; merged ranges stand once. Undefined where
 * that passes a limit.
 */
export function sheetRows(sheet: Sheet, name: string, tally: Tally): SheetRows | undefined {
  const hiddenColumns = joined(sheet.hiddenColumns);
  const isColumnHidden = (column: number): boolean =>
    hiddenColumns.some(([from, to]) => from <= column && column <= to);
  const all = columnsOf(sheet);
  const seen = all.filter((column) => !isColumnHidden(column));
  const columns = seen.slice(0, MOST_COLUMNS);
  const rows = sheet.rows.filter(({ isHidden }) => !isHidden);
  const isWithin = count(tally, 'tables') && count(tally, 'rows', rows.length);
  if (!isWithin || !count(tally, 'cells', rows.length * columns.length)) return undefined;
  const merges = shownMerges(sheet, rows, columns, tally);
  if (tally.passed) return undefined;
  const shown = rows.map((row, index): GridRow => {
    const cells: GridCell[] = [];
    for (const [at, column] of columns.entries()) {
      const merge = merges.begun.get(index * MOST_COLUMNS + at);
      // Words under a merge are not shown.
      if (!merge && merges.isCovered(row.row, column)) continue;
      const text = merge?.text ?? row.cells.get(column) ?? '';
      countWords(tally, text);
      cells.push({
        text,
        column: at,
        columnSpan: merge?.columns ?? 1,
        rowSpan: merge?.rows ?? 1,
        cell: { sheet: name, row: row.row, column, ref: reference({ row: row.row, column }) },
      });
    }
    return { cells };
  });
  return {
    rows: shown,
    columns: Math.max(1, columns.length),
    hidden: { rows: sheet.rows.length - rows.length, columns: all.filter(isColumnHidden).length },
    firstLeftOut: seen[MOST_COLUMNS],
  };
}

/** Columns with words, from the left. */
function columnsOf({ rows }: Sheet): number[] {
  const columns = new Set<number>();
  for (const { cells } of rows) for (const column of cells.keys()) columns.add(column);
  return [...columns].toSorted((a, b) => a - b);
}

/**
 * Merges by where they begin among the rows and columns shown. A merge may reach over a million cells: only its corners are
 * looked at, and each merge only where a cell with words could lie under it.
 */
function shownMerges(
  sheet: Sheet,
  rows: readonly SheetRow[],
  columns: readonly number[],
  tally: Tally,
): { begun: Map<number, Shown>; isCovered(row: number, column: number): boolean } {
  const rowNumbers = rows.map(({ row }) => row);
  const words = new Map(sheet.rows.map((row) => [row.row, row.cells]));
  const begun = new Map<number, Shown>();
  /** By column: the ranges of rows that are merged, in the order of the file. */
  const covered = new Map<number, [top: number, bottom: number][]>();
  for (const merge of sheet.merges) {
    const place = placeOf(merge, rowNumbers, columns);
    if (!place) continue;
    const key = place.row * MOST_COLUMNS + place.column;
    if (begun.has(key)) continue;
    begun.set(key, {
      text: words.get(merge.top)?.get(merge.left) ?? '',
      rows: place.rows,
      columns: place.columns,
    });
    if (!count(tally, 'cells', place.columns)) break;
    for (let at = place.column; at < place.column + place.columns; at += 1) {
      addTo(covered, columns[at]!, [merge.top, merge.bottom]);
    }
  }
  const sorted = new Map([...covered].map(([column, ranges]) => [column, joined(ranges)]));
  return {
    begun,
    isCovered(row, column) {
      const ranges = sorted.get(column);
      if (!ranges) return false;
      const at = lowerBound(ranges, row, ([, bottom]) => bottom);
      return at < ranges.length && ranges[at]![0] <= row;
    },
  };
}

/** Ranges in order, overlapping ones made one. */
function joined(ranges: readonly (readonly [number, number])[]): [number, number][] {
  const result: [number, number][] = [];
  for (const [top, bottom] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && top <= last[1]) last[1] = Math.max(last[1], bottom);
    else result.push([top, bottom]);
  }
  return result;
}

function placeOf(
  { top, left, bottom, right }: Merge,
  rows: readonly number[],
  columns: readonly number[],
): { row: number; column: number; rows: number; columns: number } | undefined {
  const self = (value: number): number => value;
  const row = lowerBound(rows, top, self);
  const column = lowerBound(columns, left, self);
  const height = lowerBound(rows, bottom + 1, self) - row;
  const width = lowerBound(columns, right + 1, self) - column;
  return height > 0 && width > 0 ? { row, column, rows: height, columns: width } : undefined;
}
