import type { ReportCoverage, ReportFile, ReportFileEntry, ReportFinding } from '../model/generated/report-file.ts';
import { type Finding, messageKey } from '../model/finding.ts';
import { countFindings, type Report, type TableReport } from '../model/report.ts';
import type { Say } from './style.ts';

/** The report as JSON of schemas/report.schema.json. */
export function reportJson(report: Report, options: { say: Say; version: string }): string {
  const counts = countFindings(report);
  const file: ReportFile = {
    schemaVersion: 1,
    tool: { name: 'gov-lint', version: options.version },
    summary: {
      files: report.tables.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      fixable: counts.fixable,
      waived: counts.waived,
      suppressed: counts.suppressed,
    },
    files: report.tables.map((table) => toEntry(table, options.say)),
    ...(report.baseline && {
      baseline: { ...report.baseline, stale: report.baseline.stale.map((entry) => ({ ...entry })) },
    }),
  };
  return `${safeJson(file)}\n`;
}

/** JSON whose strings cannot steer a terminal: C1 controls and direction marks are escaped, as JSON allows. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function toEntry(table: TableReport, say: Say): ReportFileEntry {
  return {
    path: table.path,
    ...(table.tableNumber !== undefined && { table: table.tableNumber }),
    ...(table.title !== undefined && { title: table.title }),
    parent: table.parent?.path ?? null,
    ...(table.parent?.title !== undefined && { parentTitle: table.parent.title }),
    ...(table.parent?.docNumber !== undefined && { parentDocNumber: table.parent.docNumber }),
    coverage: (table.coverage as ReportCoverage | undefined) ?? null,
    findings: table.findings.map((finding) => toFinding(finding, table.path, say)),
    ...(table.baselined && {
      baselined: table.baselined.map(({ finding, reason }) => ({
        ...toFinding(finding, table.path, say),
        baselined: { ...(reason !== undefined && { reason }) },
      })),
    }),
    suppressed: table.suppressed.map(({ finding, reason, by, path, location }) => ({
      ...toFinding(finding, table.path, say),
      suppressed: { reason, by, path, location },
    })),
  };
}

function toFinding(finding: Finding, path: string, say: Say): ReportFinding {
  return {
    rule: finding.rule,
    ...(finding.path !== path && { path: finding.path }),
    messageId: finding.messageId,
    severity: finding.severity,
    message: say(messageKey(finding), finding.data),
    data: { ...finding.data },
    location: finding.location,
    related: finding.related.map((related) => ({
      path: related.path,
      message: say(`${finding.rule}#${related.messageId}`, related.data),
      location: related.location,
    })),
    docs: finding.docs,
    ...(finding.fix && {
      fix: {
        safe: finding.fix.safe,
        edits: finding.fix.edits.map((edit) => ({
          range: [edit.range[0], edit.range[1]] as [number, number],
          text: edit.text,
        })),
      },
    }),
  };
}
