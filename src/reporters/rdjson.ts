import { safeJson } from '../text/safe-json.ts';
import { docsAddress, type Noted, notedReport, type NotedStyle } from './noted.ts';
import type { ReportWriter } from './writer.ts';

/** The format of reviewdog (rdjson). Its columns count bytes of UTF-8. */
export function rdjsonReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    const diagnostics = tables.flatMap(({ noted }) => noted.map(diagnosticOf));
    return `${safeJson({ source: { name: 'gov-lint', url: 'https://gov-lint.dev' }, diagnostics })}\n`;
  }, style);
}

function diagnosticOf(noted: Noted): object {
  const { finding, path, line, column, endLine, endColumn, text, endText, message, severity } = noted;
  const start = { line, column: byteColumn(text, column) };
  const url = docsAddress(finding);
  return {
    message,
    location: {
      path,
      range: {
        start,
        ...(endLine !== undefined &&
          endColumn !== undefined && { end: { line: endLine, column: byteColumn(endText, endColumn) } }),
      },
    },
    severity: severity.toUpperCase(),
    code: { value: finding.rule, ...(url !== undefined && { url }) },
  };
}

function byteColumn(text: string | undefined, column: number): number {
  return text === undefined ? column : new TextEncoder().encode(text.slice(0, column - 1)).length + 1;
}
