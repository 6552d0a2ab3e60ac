import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { fileDoubt, fileFault } from '../problem.ts';

type Counted = 'tables' | 'rows' | 'cells' | 'characters' | 'cellCharacters';

/** Counts what was read so far against the limits. */
export interface Tally {
  limits: ReaderLimits;
  counts: Record<Exclude<Counted, 'cellCharacters'>, number>;
  /** The limit that was passed: nothing further is read. */
  passed?: Counted;
  /** The most columns that are read of a table, where one had more. */
  mostColumns?: number;
}

export function newTally(limits: ReaderLimits): Tally {
  return { limits, counts: { tables: 0, rows: 0, cells: 0, characters: 0 } };
}

/** Counts one more, or several at once; false where that passes the limit. */
export function count(tally: Tally, what: 'tables' | 'rows' | 'cells', more = 1): boolean {
  tally.counts[what] += more;
  if (tally.counts[what] > tally.limits[what]) tally.passed = what;
  return tally.passed === undefined;
}

/** Counts the words of a cell: a megabyte of names of units becomes a hundred times as much when each has its place. */
export function countWords(tally: Tally, text: string): void {
  tally.counts.characters += text.length;
  if (tally.counts.characters > tally.limits.characters) tally.passed = 'characters';
  if (text.length > tally.limits.cellCharacters) tally.passed = 'cellCharacters';
}

const MESSAGES: Readonly<Record<Counted, string>> = {
  tables: 'import/too-many-tables',
  rows: 'import/too-many-rows',
  cells: 'import/too-many-cells',
  characters: 'import/too-many-characters',
  cellCharacters: 'import/too-long-cell',
};

/** Why reading stopped; undefined where it did not. */
export function passedLimit({ passed, limits }: Tally): Problem | undefined {
  return passed && fileFault(MESSAGES[passed], { limit: limits[passed] });
}

/** Notes that a table has words behind the columns that are read. */
export function noteWider(tally: Tally, mostColumns: number): void {
  tally.mostColumns = mostColumns;
}

export function widthProblems({ mostColumns }: Tally): Problem[] {
  return mostColumns === undefined ? [] : [fileDoubt('import/columns-left-out', { limit: mostColumns })];
}
