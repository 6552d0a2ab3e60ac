import type { Task } from '../model/table.ts';
import type { Settling } from '../model/report.ts';
import { isOpenReview, type TaskTrace, type Trace } from '../model/trace.ts';
import { compareTexts } from '../trace/comparison/shown.ts';
import { settlingWords } from './settling-words.ts';
import { INVISIBLE } from '../text/visible.ts';
import type { Say } from './style.ts';
import { traceFigures } from './trace-figures.ts';

/** The trace as one page that opens from disk, prints well and loads nothing. */
export function traceHtml(trace: Trace, settling: Settling, { say, lang }: { say: Say; lang: string }): string {
  const title = say('trace/title', {
    child: trace.child.title?.value ?? trace.child.path,
    parent: trace.parent.title?.value ?? trace.parent.path,
  });
  const figures = traceFigures(trace);
  const summary = figures.isEvaluated ? say('trace/summary', figures.counts) : say('trace/not-evaluated');
  const how = trace.tasks.some(isOpenReview)
    ? settlingWords(settling, say).map((line) => `\n<p class="note">${escape(line)}</p>`)
    : [];
  const heads = ['trace/parent-side', 'trace/column-state', 'trace/child-side'].map(
    (id) => `<th>${escape(say(id))}</th>`,
  );
  const childOnly = trace.childOnly.map((task) => `<li>${task.number} ${escape(task.title.value)}</li>`).join('\n');
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escape(title)}</h1>
<p>${escape(summary)}</p>${how.join('')}
<table>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${trace.tasks.map((task) => row(task, say)).join('\n')}
</tbody>
</table>
${childOnly === '' ? '' : `<h2>${escape(say('trace/child-only'))}</h2>\n<ul>\n${childOnly}\n</ul>`}
</body>
</html>
`;
}

const STYLE = `
body { font: 15px/1.6 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #222 }
h1 { font-size: 1.3rem } h2 { font-size: 1.1rem }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #bbb; padding: .4rem .6rem; vertical-align: top; text-align: left }
th { background: #f3f3f3 } td { width: 43% } td.state { width: 14% } tr { break-inside: avoid }
del { background: #fbd9d9; text-decoration: line-through } ins { background: #d8f2d8; text-decoration: underline }
.missing td.state { background: #fbd9d9 } .review td.state, .partial td.state { background: #fff0c2 } .unbound td.state { background: #eee }
p { margin: .2rem 0 } .note { color: #666; font-size: .9em }
`;

function row(task: TaskTrace, say: Say): string {
  const only = task.links.length === 1 ? task.links[0]!.child : undefined;
  const left = only ? compared(task.parent, only, 'parent') : plain(task.parent);
  const right = only
    ? compared(task.parent, only, 'child')
    : task.links.map((link) => plain(link.child)).join('') || `<p class="note">${escape(say('trace/none'))}</p>`;
  const notes = [
    ...(task.uncovered.length > 0
      ? [say('trace/uncovered', { items: task.uncovered.map((piece) => piece.text) })]
      : []),
    ...task.nearest.map(
      (near) =>
        `${say('trace/nearest', { task: near.child.number, score: near.score.toFixed(2) })} ${near.child.title.value}`,
    ),
  ].map((note) => `<p class="note">${escape(note)}</p>`);
  const isOpen = task.state === 'missing' || task.state === 'review';
  const state = [
    say(`trace/${task.state}`),
    task.binding === 'yes' && task.boundBy !== undefined
      ? say('trace/bound-by', { unit: task.boundBy })
      : say(`trace/binding-${task.binding}`),
    ...(task.isMoved ? [say('trace/moved')] : []),
    ...(task.isDeclared ? [say('trace/declared')] : []),
    ...(task.isWaived ? [say('trace/waived')] : []),
  ].map((word) => `<p>${escape(word)}</p>`);
  const name = isOpen && task.binding === 'no' ? 'unbound' : task.state;
  return `<tr class="${name}"><td>${left}</td><td class="state">${state.join('')}</td><td>${right}${notes.join('')}</td></tr>`;
}

function plain(task: Task): string {
  return paragraphs(task, escape(task.title.value), escape(task.requirement.value));
}

function compared(parent: Task, child: Task, side: 'parent' | 'child'): string {
  return paragraphs(
    side === 'parent' ? parent : child,
    marked(parent.title.value, child.title.value, side),
    marked(parent.requirement.value, child.requirement.value, side),
  );
}

function paragraphs(task: Task, title: string, requirement: string): string {
  return `<p><b>${task.number} ${title}</b></p>${requirement === '' ? '' : `<p>${requirement}</p>`}`;
}

function marked(parent: string, child: string, side: 'parent' | 'child'): string {
  const tag = side === 'parent' ? 'del' : 'ins';
  return compareTexts(parent, child)
    .filter((difference) => difference.kind === 'same' || difference.kind === side)
    .map(({ kind, text }) => (kind === 'same' ? escape(text) : `<${tag}>${escape(text)}</${tag}>`))
    .join('');
}

/** Signs that a page shows as a blank. */
const LAYOUT: ReadonlySet<string> = new Set(['\n', '\t']);

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(INVISIBLE, (sign) => (LAYOUT.has(sign) ? sign : '\ufffd'));
}
