import type { BaselineEntry, BaselineFile } from '../model/generated/baseline-file.ts';
import type { Finding } from '../model/finding.ts';
import { isReadingFault } from '../model/reading.ts';
import type { BaselinedFinding, BaselineState, Report, StaleEntry, TableReport } from '../model/report.ts';
import { safeJson } from '../text/safe-json.ts';
import { fingerprint, fingerprintKey } from './fingerprint.ts';

export interface BaselineScope {
  /** Path of the baseline, as shown. */
  path: string;
  /** A checked file's path as the baseline writes it. */
  pathOf(path: string): string;
  /** Ids of all rules there are: what is no rule any more cannot come back. */
  rules: ReadonlySet<string>;
  /** Paths of entries, as the baseline writes them, whose files are no longer there. */
  gone: ReadonlySet<string>;
}

/** Lets tables through one after the other and keeps back the findings that the baseline knows. */
export interface BaselineSieve {
  add(table: TableReport): TableReport;
  /** Once all tables are through: what it came to, and which entries no finding answers to any more. */
  end(): BaselineState;
}

export function openSieve(baseline: BaselineFile, scope: BaselineScope): BaselineSieve {
  const left = new Map<string, number>();
  const reasons = new Map<string, string>();
  for (const entry of baseline.entries) {
    const key = fingerprintKey(entry.path, entry);
    left.set(key, (left.get(key) ?? 0) + (entry.count ?? 1));
    if (entry.reason !== undefined) reasons.set(key, entry.reason);
  }
  const evaluation = startEvaluation(scope);
  let matched = 0;
  return {
    add(table) {
      evaluation.add(table);
      if (table.isUnreadable) return table;
      const findings: Finding[] = [];
      const baselined: BaselinedFinding[] = [];
      for (const finding of table.findings) {
        const key = keyOf(finding, scope);
        const count = left.get(key) ?? 0;
        if (count === 0 || !mayBeKnown(finding)) {
          findings.push(finding);
          continue;
        }
        left.set(key, count - 1);
        matched += 1;
        const reason = reasons.get(key);
        baselined.push({ finding, ...(reason !== undefined && { reason }) });
      }
      return { ...table, findings, baselined };
    },
    end: () => ({ path: scope.path, matched, stale: staleEntries(baseline, left, evaluation) }),
  };
}

/** A whole report through the sieve. */
export function applyBaseline(report: Report, baseline: BaselineFile, scope: BaselineScope): Report {
  const sieve = openSieve(baseline, scope);
  const tables = report.tables.map((table) => sieve.add(table));
  return { ...report, tables, baseline: sieve.end() };
}

/** A file that cannot be relied on is no state of affairs that one could get used to. */
function mayBeKnown({ rule }: Finding): boolean {
  return !isReadingFault(rule);
}

function keyOf(finding: Finding, { pathOf }: BaselineScope): string {
  return fingerprintKey(pathOf(finding.path), fingerprint(finding));
}

/** Entries left over where their file was checked and their rule ran: elsewhere nobody knows. */
function staleEntries(
  { entries }: BaselineFile,
  left: ReadonlyMap<string, number>,
  evaluation: Evaluation,
): StaleEntry[] {
  const counted = new Set<string>();
  return entries.flatMap((entry) => {
    const key = fingerprintKey(entry.path, entry);
    const count = left.get(key) ?? 0;
    if (count === 0 || counted.has(key) || !evaluation.covers(entry)) return [];
    counted.add(key);
    return [{ ...entry, count }];
  });
}

/** Which rules ran on which files. */
interface Evaluation {
  add(table: TableReport): void;
  covers(entry: BaselineEntry): boolean;
}

function startEvaluation({ pathOf, rules, gone }: BaselineScope): Evaluation {
  const ran = new Map<string, Set<string>>();
  const unreadable = new Set<string>();
  return {
    add(table) {
      const path = pathOf(table.path);
      if (table.isUnreadable) unreadable.add(path);
      // A file reported in part says nothing about what is known of the rest of it.
      if (table.isPart) return;
      const known = ran.get(path) ?? new Set();
      for (const rule of table.ran ?? []) known.add(rule);
      ran.set(path, known);
      // What stands in a sidecar is checked with its table.
      for (const { path: other } of table.findings) if (other !== table.path) ran.set(pathOf(other), known);
    },
    covers({ path, rule }) {
      if (gone.has(path)) return true;
      const known = ran.get(path);
      if (!known || unreadable.has(path)) return false;
      return known.has(rule) || !rules.has(rule);
    },
  };
}

/**
 * The baseline with the findings of this run: for the files that were checked they take the place of the entries, all
 * others stay, reasons too. With `prune` nothing new comes in.
 */
export function updateBaseline(
  report: Report,
  before: BaselineFile,
  scope: BaselineScope,
  { prune }: { prune: boolean },
): BaselineFile {
  const { tables, baseline } = applyBaseline(report, before, scope);
  const stale = new Map((baseline?.stale ?? []).map((entry) => [fingerprintKey(entry.path, entry), entry.count]));
  const entries = new Map<string, BaselineEntry>();
  for (const entry of before.entries) {
    const key = fingerprintKey(entry.path, entry);
    const known = entries.get(key);
    const reason = known?.reason ?? entry.reason;
    const count = (known?.count ?? (known ? 1 : 0)) + (entry.count ?? 1);
    entries.set(key, { ...entry, count, ...(reason !== undefined && { reason }) });
  }
  for (const [key, count] of stale) {
    const entry = entries.get(key)!;
    entries.set(key, { ...entry, count: (entry.count ?? 1) - count });
  }
  for (const table of prune ? [] : tables) {
    if (table.isUnreadable) continue;
    for (const finding of table.findings.filter(mayBeKnown)) {
      const key = keyOf(finding, scope);
      const entry = entries.get(key) ?? { path: scope.pathOf(finding.path), ...fingerprint(finding), count: 0 };
      entries.set(key, { ...entry, count: (entry.count ?? 1) + 1 });
    }
  }
  const kept = [...entries].filter(([, { count }]) => count !== 0);
  return { schemaVersion: 1, entries: kept.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry) };
}

/** The bytes of a baseline: keys in one order, a count of one left out. */
export function writeBaseline({ entries }: BaselineFile): string {
  const ordered = entries.map(({ path, rule, messageId, task, parentTask, value, count, reason }) => ({
    path,
    rule,
    messageId,
    task,
    parentTask,
    value,
    count: count === 1 ? undefined : count,
    reason,
  }));
  return `${safeJson({ schemaVersion: 1, entries: ordered })}\n`;
}
