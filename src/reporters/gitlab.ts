import { safeJson } from '../text/safe-json.ts';
import { type Noted, notedReport, type NotedStyle } from './noted.ts';
import type { ReportWriter } from './writer.ts';

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const;

/** A Code Quality report of GitLab. */
export function gitlabReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => `${safeJson(tables.flatMap(({ noted }) => noted.map(issueOf)))}\n`, style);
}

function issueOf({ path, line, column, endLine, endColumn, severity, message, finding, fingerprint }: Noted): object {
  const begin = { line, column };
  const end = endLine === undefined ? begin : { line: endLine, column: endColumn };
  return {
    type: 'issue',
    check_name: finding.rule,
    description: message,
    categories: ['Style'],
    severity: SEVERITIES[severity],
    fingerprint,
    location: { path: path.replace(/^\.\//, ''), positions: { begin, end } },
  };
}
