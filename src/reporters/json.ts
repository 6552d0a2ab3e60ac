import type { ReportCoverage, ReportFile, ReportFileEntry, ReportFinding } from '../model/generated/report-file.ts';
import { type Finding, messageKey } from '../model/finding.ts';
import { countFindings, NO_COUNTS, type TableReport } from '../model/report.ts';
import { safeJson } from '../text/safe-json.ts';
import type { Say } from './style.ts';
import type { ReportWriter } from './writer.ts';

/** The report as JSON of schemas/report.schema.json. The figures come first in it, so everything comes at the end. */
export function jsonReport({ say, version }: { say: Say; version: string }): ReportWriter {
  // As bytes: strings that hold Chinese take twice the room, and it makes the heap that is collected grow by four times as much.
  const entries: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let counts = NO_COUNTS;
  return {
    add(table) {
      counts = countFindings(table, counts);
      const nested = safeJson([[toEntry(table, say)]]);
      entries.push(encoder.encode(nested.slice(NEST.length, -UNNEST.length)));
      return '';
    },
    *end(baseline) {
      const file: ReportFile = {
        schemaVersion: 1,
        tool: { name: 'gov-lint', version },
        summary: {
          files: entries.length,
          errors: counts.error,
          warnings: counts.warning,
          infos: counts.info,
          fixable: counts.fixable,
          waived: counts.waived,
          suppressed: counts.suppressed,
        },
        files: [],
        ...(baseline && { baseline: { ...baseline, stale: baseline.stale.map((entry) => ({ ...entry })) } }),
      };
      const frame = safeJson(file);
      const at = frame.indexOf(NO_FILES) + NO_FILES.length - 1;
      yield frame.slice(0, at);
      for (const [index, entry] of entries.entries()) yield `${index === 0 ? '' : ','}\n    ${decoder.decode(entry)}`;
      yield `${entries.length === 0 ? '' : '\n  '}${frame.slice(at)}\n`;
    },
  };
}

const NO_FILES = '"files": []';
/** What stands around an entry at its depth in the file. */
const NEST = '[\n  [\n    ';
const UNNEST = '\n  ]\n]';

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
    ...(finding.unlisted !== undefined && { unlisted: finding.unlisted }),
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
