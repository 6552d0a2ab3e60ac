import { visible } from '../text/visible.ts';
import { countFindings, NO_COUNTS } from '../model/report.ts';
import { type Noted, notedReport, type NotedStyle, type NotedTable } from './noted.ts';
import { placeWords } from './place-words.ts';
import type { ReportWriter } from './writer.ts';

/** Findings that are listed: GitHub refuses summaries over a megabyte. */
const MOST = 500;

/** A summary for people: a heading and a table of findings for each table. */
export function markdownReport(style: NotedStyle): ReportWriter {
  const { say } = style;
  return notedReport((tables) => {
    let left = MOST;
    const blocks = tables.map((table) => {
      const shown = table.noted.slice(0, left);
      left -= shown.length;
      return blockOf(table, shown, style);
    });
    let counts = NO_COUNTS;
    for (const { table } of tables) counts = countFindings(table, counts);
    const total = { tables: tables.length, errors: counts.error, warnings: counts.warning, infos: counts.info };
    return `## gov-lint\n\n${escaped(say('report/total', total))}\n\n${blocks.join('\n')}`;
  }, style);
}

function blockOf({ table, noted }: NotedTable, shown: readonly Noted[], { say }: NotedStyle): string {
  const name =
    table.path + (table.tableNumber === undefined ? '' : say('report/table-number', { number: table.tableNumber }));
  const coverage = table.coverage ? say('report/coverage', { ...table.coverage }) : say('report/no-coverage');
  const lines = [`### ${escaped(name)}`, '', escaped(table.isUnreadable ? say('report/unreadable') : coverage), ''];
  if (table.isUnreadable && noted.length === 0) return `${lines.join('\n')}\n`;
  if (noted.length === 0) return `${[...lines, escaped(say('report/clean'))].join('\n')}\n`;
  const heading = [
    ...['place', 'severity', 'message'].map((column) => say(`report/column-${column}`)),
    say('rules/rule'),
  ];
  lines.push(`| ${heading.map(escaped).join(' | ')} |`, '|---|---|---|---|');
  for (const { finding, severity, said } of shown) {
    const cells = [placeWords(finding.location, say), say(`report/${severity}`), said, finding.rule];
    lines.push(`| ${cells.map(escaped).join(' | ')} |`);
  }
  if (shown.length < noted.length)
    lines.push('', escaped(say('report/not-listed', { count: noted.length - shown.length })));
  return `${lines.join('\n')}\n`;
}

/** Text that is nothing but text in Markdown and in the HTML that it may hold; a cell is one line. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]#|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
