import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';

export interface PlacedEntry {
  task: TaskEntry;
  pointer: string;
}

/** Every task of a table file, and where it stands there. */
export function* tasksOf(
  { tasks, sections }: Pick<TableFile, 'tasks' | 'sections'>,
  pointer: string,
): Generator<PlacedEntry> {
  for (const [at, task] of (tasks ?? []).entries()) yield { task, pointer: `${pointer}/tasks/${at}` };
  for (const [at, section] of (sections ?? []).entries()) yield* tasksOf(section, `${pointer}/sections/${at}`);
}
