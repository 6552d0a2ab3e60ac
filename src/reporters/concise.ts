import { shortened } from '../text/shortened.ts';
import { visible } from '../text/visible.ts';
import type { Noted, NotedStyle } from './noted.ts';
import { notedReport } from './noted.ts';
import type { ReportWriter } from './writer.ts';

/** One line a finding, as compilers write them: for grep, and for editors and programs that match problems by lines. */
export function conciseReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => tables.flatMap(({ noted }) => noted.map(lineOf)).join(''), style);
}

function lineOf({ path, line, column, severity, message, finding }: Noted): string {
  return `${visible(`${shortened(path)}:${line}:${column}: ${severity}: ${message} [${finding.rule}]`)}\n`;
}
