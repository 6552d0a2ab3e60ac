import type { Severity } from '../model/finding.ts';
import { countFindings, type Report, type TableReport } from '../model/report.ts';
import { EXIT } from './host.ts';
import type { Session } from './run.ts';

/** The severity from which findings fail a run. */
export type Gate = Severity | 'never';

/** What decides about one table. */
export interface Limits {
  failOn: Gate;
  /** Warnings allowed in all tables of the scope together. */
  maxWarnings: number | undefined;
  scope: string;
}

/** The exit status for a report. */
export function statusOf(report: Report, limitsOf: (table: TableReport) => Limits, { host, say }: Session): number {
  if (report.tables.some(isUnchecked)) return EXIT.wrong;
  let status: number = EXIT.clean;
  const warnings = new Map<string, { count: number; limit: number }>();
  for (const table of report.tables) {
    const { failOn, maxWarnings, scope } = limitsOf(table);
    const { error, warning, info } = countFindings({ ...report, tables: [table] });
    const failing = { never: 0, error, warning: error + warning, info: error + warning + info };
    if (failing[failOn] > 0) status = EXIT.findings;
    if (maxWarnings === undefined) continue;
    warnings.set(scope, { count: (warnings.get(scope)?.count ?? 0) + warning, limit: maxWarnings });
  }
  for (const { count, limit } of warnings.values()) {
    if (count <= limit) continue;
    host.err(`gov-lint: ${say('cli/too-many-warnings', { count, limit })}\n`);
    status = EXIT.findings;
  }
  const isGated = report.tables.some((table) => limitsOf(table).failOn !== 'never');
  return isGated && report.baseline?.stale.length ? EXIT.findings : status;
}

function isUnchecked({ isUnreadable, findings }: TableReport): boolean {
  return isUnreadable || findings.some(({ rule, severity }) => rule.startsWith('import/') && severity === 'error');
}
