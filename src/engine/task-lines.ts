import type { SectionEntry, TableFile, TaskEntry } from '../model/generated/table-file.ts';
import { escapeStep } from '../text/pointer.ts';
import { positionAt } from './locate.ts';
import type { LoadedFile } from './workspace.ts';

/** A task entry or one of its values. */
export interface TaskPart {
  /** Position of the table in its file. */
  table: number;
  pointer: string;
}

/** The task entries that begin on a line; of the other tasks the values whose keys stand there. */
export function partsOnLine(file: LoadedFile, line: number): readonly TaskPart[] {
  const parts: TaskPart[] = [];
  for (const { document, index: table } of file.tables) {
    const { placeOfKey } = document;
    if (!placeOfKey) continue;
    for (const { pointer, entry } of entriesOf(document.data, '')) {
      const keys = Object.keys(entry).map((key) => {
        const inner = `${pointer}/${escapeStep(key)}`;
        return { pointer: inner, line: positionAt(file.starts()!, placeOfKey(inner).range?.[0] ?? 0).line };
      });
      if (keys[0]?.line === line) parts.push({ table, pointer });
      else for (const key of keys) if (key.line === line) parts.push({ table, pointer: key.pointer });
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
