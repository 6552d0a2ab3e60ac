import type { Trace } from '../../model/trace.ts';
import { countFindings } from '../../model/report.ts';
import { stripBlanks } from '../../text/blanks.ts';
import type { NotedTable } from '../noted.ts';

/** What a reviewer has to do with a table, worst first. */
export const VERDICTS = ['absent', 'unreadable', 'return', 'look', 'pass'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One table that was handed in, with the figures that a reviewer goes by. */
export interface HandedIn {
  /** Position in the report, from 1: what links into the page are made of. */
  number: number;
  noted: NotedTable;
  trace: Trace | undefined;
  name: string;
  /** Absent where no rule ran. */
  verdict: Verdict | undefined;
  errors: number;
  warnings: number;
  /** Tasks without a lead unit. */
  leaderless: number;
  /** The number of an earlier table that the same body handed in under the same title. */
  twin: number | undefined;
}

const LEADERLESS: ReadonlySet<string> = new Set(['units/missing-lead', 'units/missing-units']);

export function handedIn(tables: readonly NotedTable[]): HandedIn[] {
  const seen = new Map<string, number>();
  return tables.map((noted, index) => {
    const { table } = noted;
    const counts = countFindings(table);
    const key = stripBlanks(table.title ?? '');
    const twin = key === '' ? undefined : seen.get(key);
    if (key !== '' && twin === undefined) seen.set(key, index + 1);
    return {
      number: index + 1,
      noted,
      trace: table.trace,
      name: table.title ?? fileName(table.path),
      verdict: verdictOf(noted, twin !== undefined),
      errors: counts.error,
      warnings: counts.warning,
      leaderless: table.findings.filter(({ rule }) => LEADERLESS.has(rule)).length,
      twin,
    };
  });
}

function verdictOf({ table }: NotedTable, isTwin: boolean): Verdict {
  if (table.isUnreadable) return 'unreadable';
  if (table.findings.some(({ severity }) => severity === 'error')) return 'return';
  const isOpen = (table.coverage?.review ?? 0) > 0 || isTwin;
  return isOpen || table.findings.some(({ severity }) => severity === 'warning') ? 'look' : 'pass';
}

/** Worst first: by verdict, then by missing tasks, errors and warnings; equal ones as they were given. */
export function worstFirst(tables: readonly HandedIn[]): HandedIn[] {
  const missing = ({ noted }: HandedIn): number => noted.table.coverage?.missing ?? 0;
  return tables.toSorted(
    (a, b) =>
      VERDICTS.indexOf(a.verdict!) - VERDICTS.indexOf(b.verdict!) ||
      missing(b) - missing(a) ||
      b.errors - a.errors ||
      b.warnings - a.warnings,
  );
}

/** Names of the list that no table answers to, by its title, issuer or path. */
export function absentOf(expected: readonly string[], tables: readonly HandedIn[]): string[] {
  const known = tables.map(({ noted: { table }, trace }) =>
    stripBlanks([table.title, trace?.child.issuer?.value, trace?.child.identity.place, table.path].join('\n')),
  );
  return expected.filter((name) => !known.some((words) => words.includes(stripBlanks(name))));
}

function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
