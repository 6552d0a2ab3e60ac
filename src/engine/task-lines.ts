import type { SectionEntry, TableFile, TaskEntry } from '../model/generated/table-file.ts';
import { escapeStep } from '../text/pointer.ts';
import { positionAt } from '../text/positions.ts';
import type { LoadedFile } from './workspace.ts';

/** A task entry or one of its values. */
export interface TaskPart {
  /** Position of the table in its file. */
  table: number;
  pointer: string;
}

/** By line: the task entries that begin on it; of the other tasks the values whose keys stand there. */
export function partsByLine(file: LoadedFile): ReadonlyMap<number, readonly TaskPart[]> {
  const parts = new Map<number, TaskPart[]>();
  const add = (line: number, part: TaskPart): void => {
    const before = parts.get(line);
    if (before) before.push(part);
    else parts.set(line, [part]);
  };
  for (const { document, index: table } of file.tables) {
    const { placeOfKey } = document;
    if (!placeOfKey) continue;
    for (const { pointer, entry } of entriesOf(document.data, '')) {
      let first: number | undefined;
      for (const key of Object.keys(entry)) {
        const inner = `${pointer}/${escapeStep(key)}`;
        const { line } = positionAt(file.starts()!, placeOfKey(inner).range?.[0] ?? 0);
        if (first === undefined) add(line, { table, pointer });
        else if (line !== first) add(line, { table, pointer: inner });
        first ??= line;
      }
    }
  }
  return parts;
}

function* entriesOf(
  entry: TableFile | SectionEntry,
  pointer: string,
): Generator<{ pointer: string; entry: TaskEntry }> {
  for (const [index, task] of (entry.tasks ?? []).entries())
    yield { pointer: `${pointer}/tasks/${index}`, entry: task };
  for (const [index, section] of (entry.sections ?? []).entries())
    yield* entriesOf(section, `${pointer}/sections/${index}`);
}
