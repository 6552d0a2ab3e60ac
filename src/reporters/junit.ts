import { type Noted, notedReport, type NotedStyle, type NotedTable } from './noted.ts';
import { xmlTag, xmlText } from './xml.ts';
import type { ReportWriter } from './writer.ts';

/** JUnit's XML: a suite a table, a failed case a finding, and a case that passed for a table without findings. */
export function junitReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    const suites = tables.map((table) => `\n  ${suiteOf(table, style)}`).join('');
    const failures = tables.reduce((sum, { noted }) => sum + noted.length, 0);
    const tests = tables.reduce((sum, { noted }) => sum + Math.max(1, noted.length), 0);
    const counts = { name: 'gov-lint', tests, failures, errors: 0 };
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlTag('testsuites', counts, `${suites}\n`)}\n`;
  }, style);
}

function suiteOf({ table, noted }: NotedTable, { say }: NotedStyle): string {
  const name =
    table.path + (table.tableNumber === undefined ? '' : say('report/table-number', { number: table.tableNumber }));
  const passed = xmlTag('testcase', { name: say('report/clean'), classname: table.path });
  const cases = noted.length === 0 ? [passed] : noted.map(caseOf);
  const counts = { name, tests: cases.length, failures: noted.length, errors: 0 };
  return xmlTag('testsuite', counts, `${cases.map((one) => `\n    ${one}`).join('')}\n  `);
}

function caseOf({ path, line, column, severity, message, finding }: Noted): string {
  const failure = xmlTag('failure', { message, type: severity }, xmlText(`${path}:${line}:${column}: ${message}`));
  return xmlTag('testcase', { name: `${finding.rule} (${line}:${column})`, classname: path }, failure);
}
