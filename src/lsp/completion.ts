import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Table, Task } from '../model/table.ts';
import { documentName, registered } from '../text/documents.ts';
import type { CheckedFile, CheckedTable } from './checked.ts';

/** Names that may stand where the cursor is: of units behind lead, responsible and the like; of documents behind 《 and 〔. */
export function completionsAt(file: CheckedFile, before: string): CompletionItem[] {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (isInTitle(line) || /[〔（(]$/.test(line) || isInNumber(line)) return documents(file.tables, line);
  return isInUnits(before) ? units(file.tables) : [];
}

function isInTitle(line: string): boolean {
  return line.lastIndexOf('《') > line.lastIndexOf('》');
}

function isInNumber(line: string): boolean {
  const at = line.lastIndexOf('docNumber:');
  return at >= 0 && !/[,}]/.test(line.slice(at));
}

const UNIT_KEYS = /(?:^\s*(?:-\s+)?|[{,]\s*)"?(?:lead|responsible|supporting|supervisor)"?:/;

/** On the line of such a key, or in the list of single entries below it. */
function isInUnits(before: string): boolean {
  const lines = before.split('\n');
  const last = lines.at(-1)!;
  if (UNIT_KEYS.test(last))
    return !/[\]}]\s*(?:,\s*)?(?:\w+:.*)?$/.test(last.slice(last.search(/(?:lead|responsible|supporting|supervisor)/)));
  if (!/^\s*-\s/.test(last)) return false;
  const indent = last.search(/\S/);
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]!;
    if (line.trim() === '' || line.search(/\S/) > indent) continue;
    if (/^\s*-\s/.test(line) && line.search(/\S/) === indent) continue;
    return UNIT_KEYS.test(line) && /:\s*$/.test(line);
  }
  return false;
}

/** Those of the table itself, the most frequent first. */
function units(tables: readonly CheckedTable[]): CompletionItem[] {
  const counts = new Map<string, number>();
  for (const { table } of tables) {
    for (const task of table.tasks) for (const name of unitsOf(task)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([label], index) => ({ label, kind: CompletionItemKind.Value, sortText: `${index}`.padStart(5, '0') }));
}

function unitsOf({ lead, responsible, supporting }: Task): string[] {
  return [lead, responsible, supporting].flatMap((cell) => cell.units.map(({ name }) => name));
}

/** Documents that the tables and their parents cite, and those that the policies register. */
function documents(tables: readonly CheckedTable[], line: string): CompletionItem[] {
  const isTitle = isInTitle(line);
  const known = new Map<string, CompletionItem>();
  for (const { table, report, policies } of tables) {
    const above: Table[] = report.trace ? [report.trace.parent] : [];
    const cited = [
      ...policies.flatMap(({ data }) => (data.documents ?? []).map(registered)),
      ...[...above, table].flatMap(({ title, docNumber, tasks }) => [
        { ...(title && { title: title.value }), ...(docNumber && { docNumber }) },
        ...tasks.flatMap(({ citations }) => citations),
      ]),
    ];
    for (const { title, docNumber } of cited) {
      const words = isTitle ? title : docNumber?.normal;
      if (words === undefined || known.has(words)) continue;
      const name = documentName({ ...(title !== undefined && { title }), ...(docNumber && { docNumber }) });
      // Behind an opened 《 the rest of the name follows.
      const insertText = isTitle ? name.slice(1) : words;
      known.set(words, { label: words, detail: name, insertText, kind: CompletionItemKind.Reference });
    }
  }
  return [...known.values()];
}
