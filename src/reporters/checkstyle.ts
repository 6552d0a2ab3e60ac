import { byFile, type Noted, notedReport, type NotedStyle } from './noted.ts';
import { xmlTag } from './xml.ts';
import type { ReportWriter } from './writer.ts';

/** The XML of Checkstyle, which most programs of the kind read. */
export function checkstyleReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    const files = [...byFile(tables)].map(([path, noted]) => {
      const errors = noted.map((one) => `\n    ${errorOf(one)}`).join('');
      return `\n  ${xmlTag('file', { name: path }, errors === '' ? '' : `${errors}\n  `)}`;
    });
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlTag('checkstyle', { version: '4.3' }, `${files.join('')}\n`)}\n`;
  }, style);
}

function errorOf({ line, column, severity, message, finding }: Noted): string {
  return xmlTag('error', { line, column, severity, message, source: `gov-lint.${finding.rule}` });
}
