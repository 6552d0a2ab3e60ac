import { type DocumentSymbol, type Location, type Range, SymbolKind } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '../model/location.ts';
import type { Section, Task } from '../model/table.ts';
import { type CheckedFile, extentOf, taskAt, tracesOf } from './checked.ts';

/** Headings and tasks as the outline of the file. */
export function symbolsOf(file: CheckedFile, document: TextDocument): DocumentSymbol[] {
  const rangeOf = ([start, end]: readonly [number, number]): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  const symbol = (
    name: string,
    kind: SymbolKind,
    own: Place['range'],
    whole: Place['range'],
    children: DocumentSymbol[],
  ): DocumentSymbol[] => {
    if (!own || !whole) return children;
    // An empty name is refused by editors.
    return [{ name: name.trim() || '—', kind, range: rangeOf(whole), selectionRange: rangeOf(own), children }];
  };
  const ofTask = (task: Task): DocumentSymbol[] =>
    symbol(`${task.label || task.number} ${task.title.value}`, SymbolKind.Field, task.place.range, extentOf(task), []);
  const ofSection = (section: Section): DocumentSymbol[] => {
    const { range } = section.heading.place;
    const children = [...section.sections.flatMap(ofSection), ...section.tasks.flatMap(ofTask)];
    const last = children.at(-1)?.range.end;
    const whole = range && ([range[0], last ? Math.max(range[1], document.offsetAt(last)) : range[1]] as const);
    return symbol(section.heading.value, SymbolKind.Namespace, range, whole, children);
  };
  return file.tables.flatMap(({ table }) => [
    ...table.sections.flatMap(ofSection),
    ...table.tasks.filter(({ section }) => section === undefined).flatMap(ofTask),
  ]);
}

/** The rows of the parent that the task at an offset carries. `locate`: where a place of another file stands; undefined where that has no lines. */
export function parentsAt(
  file: CheckedFile,
  offset: number,
  locate: (path: string, place: Place) => Location | undefined,
): Location[] {
  const found = taskAt(file, offset);
  if (!found) return [];
  const parent = found.table.report.trace?.parent;
  return tracesOf(found.table, found.task).flatMap((trace) => locate(parent!.path, trace.parent.place) ?? []);
}
