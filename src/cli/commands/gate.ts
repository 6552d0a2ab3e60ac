import type { Severity } from '../../model/finding.ts';
import { type BaselineState, countFindings, isUnchecked, type TableReport } from '../../model/report.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../session.ts';

/** The severity from which findings fail a run. */
export type Gate = Severity | 'never';

/** What decides about one table. */
export interface Limits {
  failOn: Gate;
  /** Warnings allowed in all tables of the scope together. */
  maxWarnings: number | undefined;
  scope: string;
}

/** Works out the exit status while tables go by. */
export interface GateKeeper {
  add(table: TableReport): void;
  status(baseline: BaselineState | undefined): number;
}

export function openGate(limitsOf: (table: TableReport) => Limits, { host, say }: Session): GateKeeper {
  let hasUnchecked = false;
  let isFailing = false;
  let isGated = false;
  const warnings = new Map<string, { count: number; limit: number }>();
  return {
    add(table) {
      if (isUnchecked(table)) hasUnchecked = true;
      const { failOn, maxWarnings, scope } = limitsOf(table);
      const { error, warning, info } = countFindings(table);
      const failing = { never: 0, error, warning: error + warning, info: error + warning + info };
      if (failing[failOn] > 0) isFailing = true;
      if (failOn !== 'never') isGated = true;
      if (maxWarnings === undefined) return;
      warnings.set(scope, { count: (warnings.get(scope)?.count ?? 0) + warning, limit: maxWarnings });
    },
    status(baseline) {
      if (hasUnchecked) return EXIT.wrong;
      for (const { count, limit } of warnings.values()) {
        if (count <= limit) continue;
        host.err(`gov-lint: ${say('cli/too-many-warnings', { count, limit })}\n`);
        isFailing = true;
      }
      return isFailing || (isGated && baseline?.stale.length) ? EXIT.findings : EXIT.clean;
    },
  };
}
