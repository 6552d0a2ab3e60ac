import type { Finding, Severity } from './finding.ts';
import type { BaselineEntry } from './generated/baseline-file.ts';
import type { Location } from './location.ts';
import { isReadingFault } from './reading.ts';
import type { Trace } from './trace.ts';

/** How many parent tasks are taken up. Counts of binding tasks, except `tasks`. */
export interface Coverage {
  /** All tasks of the parent. */
  tasks: number;
  /** Those that bind this unit: the rest of the figures add up to it. */
  binding: number;
  /** Taken up whole. */
  covered: number;
  partial: number;
  review: number;
  /** Missing, and a waiver says why. */
  waived: number;
  missing: number;
}

/** A finding that a declared exception set aside. */
export interface SuppressedFinding {
  finding: Finding;
  reason: string;
  by: 'comment' | 'sidecar';
  /** Where the exception is declared. */
  path: string;
  location: Location;
}

/** A finding that the baseline knows. */
export interface BaselinedFinding {
  finding: Finding;
  reason?: string;
}

/** An entry of the baseline that no finding answers to, and how many of its count are left. */
export type StaleEntry = BaselineEntry & { count: number };

/** How a person settles the tasks that text comparison could not: by a command, or by hand in a file. */
export interface Settling {
  command: string;
  /** The table file itself, or its sidecar. */
  path: string;
  isSidecar: boolean;
  /** Which table of the file, from 1; absent where it holds one. */
  table?: number;
}

/** The outcome for one table. */
export interface TableReport {
  path: string;
  /** Which table of the file, from 1; absent where the file holds one. */
  tableNumber?: number;
  title?: string;
  parent?: { path: string; title?: string; docNumber?: string };
  coverage?: Coverage;
  /** Files that were read, or looked for in vain, as tables above it: all levels, those that cannot be parents too. */
  above?: readonly string[];
  /** Task by task, where a format that shows it was asked for. */
  trace?: Trace;
  findings: readonly Finding[];
  /** Set aside by exceptions, in the order of findings. */
  suppressed: readonly SuppressedFinding[];
  /** Known from the baseline, in the order of findings; absent where none is in use. */
  baselined?: readonly BaselinedFinding[];
  /** Rules that ran and had what they need; absent where nothing was checked. */
  ran?: ReadonlySet<string>;
  /** Other tables of the file were left out of the report. */
  isPart?: boolean;
  /** Where tasks are left to review. */
  settling?: Settling;
  /** The file could not be read as a table: nothing was checked. */
  isUnreadable: boolean;
}

/** The baseline in use, how many findings it set aside, and its entries without any. */
export interface BaselineState {
  path: string;
  matched: number;
  stale: readonly StaleEntry[];
}

/** A file that the call brought, and that is no table to check. */
export interface SkippedFile {
  path: string;
  /** What office programs leave behind; of another kind; ignored by the configuration; the parent of the others; unchanged, where only changes are asked for. */
  reason: 'left-behind' | 'other-kind' | 'ignored' | 'parent' | 'unchanged';
}

export interface Report {
  tables: readonly TableReport[];
  /** Decoded text of the checked files by path, for showing the line. */
  texts: ReadonlyMap<string, string>;
  baseline?: BaselineState;
}

export type Counts = Record<Severity, number> & { fixable: number; waived: number; suppressed: number };

export const NO_COUNTS: Readonly<Counts> = { error: 0, warning: 0, info: 0, fixable: 0, waived: 0, suppressed: 0 };

/** The figures of a table; with `before` added to those of others. */
export function countFindings(table: TableReport, before: Readonly<Counts> = NO_COUNTS): Counts {
  const counts = { ...before };
  counts.waived += table.coverage?.waived ?? 0;
  counts.suppressed += table.suppressed.length;
  for (const finding of table.findings) {
    counts[finding.severity]++;
    if (finding.fix?.safe) counts.fixable++;
  }
  return counts;
}

/** Whether a table was not read or not checked in full: no verdict. */
export function isUnchecked({ isUnreadable, findings }: TableReport): boolean {
  return isUnreadable || findings.some(({ rule }) => isReadingFault(rule));
}
