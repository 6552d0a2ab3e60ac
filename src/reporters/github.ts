import type { Severity } from '../model/finding.ts';
import { visible } from '../text/visible.ts';
import { type Noted, notedReport, type NotedStyle } from './noted.ts';
import type { ReportWriter } from './writer.ts';

/** GitHub shows so many annotations of a kind a step, and drops the others without a word. */
const MOST = 10;

const COMMANDS: readonly (readonly [Severity, command: string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'notice'],
];

/** Commands of a GitHub workflow, which it shows as annotations beside the lines: errors first, and the rest as counts. */
export function githubReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    const all = tables.flatMap(({ noted }) => noted);
    return COMMANDS.map(([severity, command]) => {
      const own = all.filter((one) => one.severity === severity);
      const shown = own.slice(0, MOST).map((one) => commandOf(one, command));
      const more = own.length - shown.length;
      const rest =
        more > 0
          ? `${style.say('report/not-annotated', { count: more, severity: style.say(`report/${severity}`) })}\n`
          : '';
      return shown.join('') + rest;
    }).join('');
  }, style);
}

function commandOf({ path, line, column, endLine, endColumn, message, finding }: Noted, command: string): string {
  // Without lines a column says nothing; over several lines GitHub takes none.
  const isOnOneLine = endLine === line && endColumn !== undefined && endColumn > column;
  const properties: [string, string | number][] = [
    ['file', path.replace(/[^\r\n]+/g, visible)],
    ['line', line],
    ...(endLine === undefined ? [] : [['endLine', endLine] as [string, number]]),
    ...(isOnOneLine
      ? ([
          ['col', column],
          ['endColumn', endColumn],
        ] as [string, number][])
      : []),
    ['title', finding.rule],
  ];
  const written = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${written.join(',')}::${escapeData(visible(message))}\n`;
}

/** What could end the command, or start another one. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
