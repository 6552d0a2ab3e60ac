import { type Hover, MarkupKind } from 'vscode-languageserver-types';
import type { TaskTrace } from '../model/trace.ts';
import type { Say } from '../reporters/style.ts';
import { documentName, isSame, registered } from '../text/documents.ts';
import { compareTexts } from '../trace/comparison/shown.ts';
import { type CheckedFile, type CheckedTable, taskAt, tracesOf } from './checked.ts';

/** What is known about the place: of a cited document its title and number, else of the task what it carries, and how it differs. */
export function hoverAt(file: CheckedFile, offset: number, say: Say): Hover | undefined {
  const found = taskAt(file, offset);
  if (!found) return undefined;
  const { table, task } = found;
  for (const citation of task.citations) {
    const { place } = task[citation.in];
    if (!place.range || !place.isVerbatim) continue;
    const [start, end] = citation.span;
    if (offset < place.range[0] + start || offset > place.range[0] + end) continue;
    const known = knownDocuments(table).find((document) => isSame(document, citation));
    if (known) return hover([escaped(documentName(known))]);
  }
  const traces = tracesOf(table, task);
  if (traces.length === 0) {
    if (!table.report.trace) return undefined;
    return hover([escaped(say('lsp/child-only'))]);
  }
  return hover(
    traces.flatMap((trace) => [
      ...about(trace, say).map(escaped),
      ...differences(trace, task.title.value, task.requirement.value),
    ]),
  );
}

function about({ parent, state, uncovered }: TaskTrace, say: Say): string[] {
  const data = { task: parent.number, title: parent.title.value, state: say(`trace/${state}`) };
  return [
    say('lsp/carries', data),
    ...(uncovered.length > 0 ? [say('trace/uncovered', { items: uncovered.map(({ text }) => text) })] : []),
  ];
}

/** The parent's words with those struck out that are gone, and those set bold that were put in. */
function differences({ parent }: TaskTrace, title: string, requirement: string): string[] {
  return [
    [parent.title.value, title],
    [parent.requirement.value, requirement],
  ].flatMap(([above, own]) => (above === own || above === '' ? [] : [marked(above!, own!)]));
}

function marked(above: string, own: string): string {
  return compareTexts(above, own)
    .map(({ kind, text }) => {
      const plain = escaped(text);
      if (kind === 'same' || plain.trim() === '') return plain;
      return kind === 'parent' ? `~~${plain}~~` : `**${plain}**`;
    })
    .join('');
}

function knownDocuments({ report, table, policies }: CheckedTable) {
  const parent = report.trace?.parent;
  return [
    ...policies.flatMap(({ data }) => (data.documents ?? []).map(registered)),
    ...(parent ? parent.tasks.flatMap(({ citations }) => citations) : []),
    ...table.tasks.flatMap(({ citations }) => citations),
  ].filter(({ title, docNumber }) => title !== undefined && docNumber !== undefined);
}

/** Paragraphs; what a document says is text, whatever it looks like. */
function hover(lines: readonly string[]): Hover {
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') } };
}

function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&').replaceAll('\n', ' ');
}
