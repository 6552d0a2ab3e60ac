import type { Finding, Severity } from './finding.ts';
import type { Location } from './location.ts';

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

/** The outcome for one table. */
export interface TableReport {
  path: string;
  /** Which table of the file, from 1; absent where the file holds one. */
  tableNumber?: number;
  title?: string;
  parent?: { path: string; title?: string; docNumber?: string };
  coverage?: Coverage;
  findings: readonly Finding[];
  /** Set aside by exceptions, in the order of findings. */
  suppressed: readonly SuppressedFinding[];
  /** The file could not be read as a table: nothing was checked. */
  isUnreadable: boolean;
}

export interface Report {
  tables: readonly TableReport[];
  /** Decoded text of the checked files that have findings, by path, for showing the line. */
  texts: ReadonlyMap<string, string>;
}

export function countFindings(report: Report): Record<Severity, number> & {
  fixable: number;
  waived: number;
  suppressed: number;
} {
  const counts = { error: 0, warning: 0, info: 0, fixable: 0, waived: 0, suppressed: 0 };
  for (const table of report.tables) {
    counts.waived += table.coverage?.waived ?? 0;
    counts.suppressed += table.suppressed.length;
    for (const finding of table.findings) {
      counts[finding.severity]++;
      if (finding.fix?.safe) counts.fixable++;
    }
  }
  return counts;
}
