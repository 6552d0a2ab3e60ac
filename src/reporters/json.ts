import type {
  ReportCoverage,
  ReportFile,
  ReportFileEntry,
  ReportFinding,
  ReportFix,
} from '../model/generated/report-file.ts';
import { type Finding, type Fix, messageKey } from '../model/finding.ts';
import { countFindings, NO_COUNTS, type SkippedFile, type TableReport } from '../model/report.ts';
import { safeJson } from '../text/safe-json.ts';
import { fingerprinter } from './fingerprinter.ts';
import { fixTitle } from './fix-title.ts';
import { groupKeys } from './habits.ts';
import type { Say } from './style.ts';
import type { ReportWriter } from './writer.ts';

export interface JsonStyle {
  say: Say;
  version: string;
  /** What a finding is recognised by in the next run, whatever has moved. */
  identify(finding: Finding): string;
  /** The whole address of a page; undefined where nobody knows. */
  docs(page: string): string | undefined;
  /** Files that were named or found, and not checked. */
  skipped?: readonly SkippedFile[];
}

/** The report as JSON of schemas/report.schema.json. The figures come first in it, so everything comes at the end. */
export function jsonReport(style: JsonStyle): ReportWriter {
  const { version, skipped = [] } = style;
  const marks = openMarks(style);
  // As bytes: strings that hold Chinese take twice the room, and it makes the heap that is collected grow by four times as much.
  const entries: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let counts = NO_COUNTS;
  let unreadable = 0;
  return {
    add(table) {
      counts = countFindings(table, counts);
      if (table.isUnreadable) unreadable++;
      const nested = safeJson([[toEntry(table, style, marks)]]);
      entries.push(encoder.encode(nested.slice(NEST.length, -UNNEST.length)));
      return '';
    },
    *end(baseline) {
      const file: ReportFile = {
        schemaVersion: 1,
        tool: { name: 'gov-lint', version },
        summary: {
          files: entries.length,
          unreadable,
          skipped: skipped.length,
          errors: counts.error,
          warnings: counts.warning,
          infos: counts.info,
          fixable: counts.fixable,
          waived: counts.waived,
          suppressed: counts.suppressed,
        },
        files: [],
        ...(skipped.length > 0 && { skipped: skipped.map((one) => ({ ...one })) }),
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

/** The findings of each kind are counted apart: one keeps its fingerprint when an exception sets it aside. */
function openMarks({ identify }: JsonStyle) {
  return {
    findings: fingerprinter(identify),
    baselined: fingerprinter(identify),
    suppressed: fingerprinter(identify),
  };
}

function toEntry(table: TableReport, style: JsonStyle, marks: ReturnType<typeof openMarks>): ReportFileEntry {
  const { error, warning, info, fixable, waived, suppressed } = countFindings(table);
  const groups = groupKeys(table.findings);
  const write = (finding: Finding, mark: keyof typeof marks): ReportFinding =>
    toFinding(finding, table.path, marks[mark](finding), groups.get(finding), style);
  return {
    path: table.path,
    status: table.isUnreadable ? 'unreadable' : 'checked',
    ...(table.tableNumber !== undefined && { table: table.tableNumber }),
    ...(table.title !== undefined && { title: table.title }),
    parent: table.parent?.path ?? null,
    ...(table.parent?.title !== undefined && { parentTitle: table.parent.title }),
    ...(table.parent?.docNumber !== undefined && { parentDocNumber: table.parent.docNumber }),
    coverage: (table.coverage as ReportCoverage | undefined) ?? null,
    counts: { errors: error, warnings: warning, infos: info, fixable, waived, suppressed },
    findings: table.findings.map((finding) => write(finding, 'findings')),
    ...(table.baselined && {
      baselined: table.baselined.map(({ finding, reason }) => ({
        ...write(finding, 'baselined'),
        baselined: { ...(reason !== undefined && { reason }) },
      })),
    }),
    suppressed: table.suppressed.map(({ finding, reason, by, path, location }) => ({
      ...write(finding, 'suppressed'),
      suppressed: { reason, by, path, location },
    })),
  };
}

function toFinding(
  finding: Finding,
  path: string,
  fingerprint: string,
  group: string | undefined,
  { say, docs }: JsonStyle,
): ReportFinding {
  const docsUrl = docs(finding.docs);
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
    docs: finding.docs.replace(/#.*/, ''),
    ...(docsUrl !== undefined && { docsUrl }),
    fingerprint,
    ...(group !== undefined && { group }),
    ...(finding.unlisted !== undefined && { unlisted: finding.unlisted }),
    ...(finding.fix && { fix: toFix(finding.fix, say) }),
    ...(finding.alternatives && { alternatives: finding.alternatives.map((fix) => toFix(fix, say)) }),
  };
}

function toFix(fix: Fix, say: Say): ReportFix {
  return {
    title: fixTitle(fix, say),
    safe: fix.safe,
    edits: fix.edits.map(({ range: [start, end], text }) => ({ range: [start, end], text })),
  };
}
