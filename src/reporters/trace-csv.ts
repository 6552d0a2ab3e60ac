import type { Trace } from '../model/trace.ts';
import { visible } from '../text/visible.ts';
import type { Say } from './style.ts';

/** The trace as comma-separated values (RFC 4180) with a byte order mark, so that office programs read it as UTF-8. */
export function traceCsv(trace: Trace, { say }: { say: Say }): string {
  const rows = [
    [
      say('trace/column-number'),
      say('trace/parent-side'),
      say('trace/column-state'),
      say('trace/column-binding'),
      say('trace/column-number'),
      say('trace/child-side'),
      say('trace/column-score'),
      say('trace/column-uncovered'),
    ],
  ];
  for (const task of trace.tasks) {
    const above = [
      String(task.parent.number),
      task.parent.title.value,
      say(`trace/${task.state}`),
      say(`trace/binding-${task.binding}`),
    ];
    const uncovered = task.uncovered.map((piece) => piece.text).join('；');
    if (task.links.length === 0) rows.push([...above, '', '', '', uncovered]);
    for (const { child, score } of task.links) {
      rows.push([...above, String(child.number), child.title.value, score.toFixed(2), uncovered]);
    }
  }
  for (const child of trace.childOnly) {
    rows.push(['', '', say('trace/child-only'), '', String(child.number), child.title.value, '', '']);
  }
  return `\ufeff${rows.map((row) => row.map(quote).join(',')).join('\r\n')}\r\n`;
}

/**
 * A cell that begins like a formula is led by ' so that a spreadsheet shows it instead of computing it: blanks in front are
 * dropped by some, full-width signs taken for half-width ones by others.
 */
function quote(value: string): string {
  const shown = visible(value);
  const cell = /^\s*[=+\-@＝＋－＠]/.test(shown) && !/^-?\d+(\.\d+)?$/.test(shown) ? `'${shown}` : shown;
  return /[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
