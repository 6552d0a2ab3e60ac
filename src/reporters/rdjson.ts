import { safeJson } from '../text/safe-json.ts';
import type { Lines } from './lines.ts';
import { type Noted, notedReport, type NotedStyle } from './noted.ts';
import { placedFixes } from './placed-fixes.ts';
import type { ReportWriter } from './writer.ts';

/** The format of reviewdog (rdjson). Its columns count bytes of UTF-8. */
export function rdjsonReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    const diagnostics = tables.flatMap(({ noted }) => noted.map((one) => diagnosticOf(one, style)));
    return `${safeJson({ source: { name: 'gov-lint' }, diagnostics })}\n`;
  }, style);
}

function diagnosticOf(noted: Noted, { webDocs }: NotedStyle): object {
  const { finding, path, line, column, endLine, endColumn, lines, message, severity } = noted;
  const url = webDocs(finding.docs);
  // Suggestions of reviewdog are one stretch each, and each stands by itself.
  const suggestions = placedFixes(noted).flatMap(({ edits: [edit, ...others] }) =>
    edit && others.length === 0
      ? [{ range: { start: inBytes(edit.start, lines), end: inBytes(edit.end, lines) }, text: edit.text }]
      : [],
  );
  return {
    message,
    location: {
      path,
      range: {
        start: inBytes({ line, column }, lines),
        ...(endLine !== undefined &&
          endColumn !== undefined && { end: inBytes({ line: endLine, column: endColumn }, lines) }),
      },
    },
    severity: severity.toUpperCase(),
    code: { value: finding.rule, ...(url !== undefined && { url }) },
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function inBytes({ line, column }: { line: number; column: number }, lines: Lines | undefined) {
  if (!lines) return { line, column };
  return { line, column: new TextEncoder().encode(lines.at(line).slice(0, column - 1)).length + 1 };
}
