import type { SectionEntry, TableFile } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import type { Label } from '../../text/labels.ts';
import { withoutBrackets } from '../../text/marks.ts';
import { inKeyOrder } from '../table-keys.ts';
import type { GridCell } from './grid.ts';
import { placeInCell } from './places.ts';
import type { TaskDraft } from './task-entry.ts';

type List = Pick<TableFile & SectionEntry, 'tasks' | 'sections'>;

/** Adds what is said of a whole list to the remarks of its tasks; false where it has none. */
export function addRemarks(list: List, pointer: string, cell: GridCell, places: Map<string, Place>): boolean {
  const words = withoutBrackets(cell.text.trim());
  const from = cell.text.indexOf(words);
  for (const [index, task] of (list.tasks ?? []).entries()) {
    const remark = task.remark ? `${task.remark}\n${words}` : words;
    list.tasks![index] = inKeyOrder('task', { ...task, remark });
    const path = `${pointer}/tasks/${index}/remark`;
    if (!places.has(path)) places.set(path, placeInCell(cell, path, undefined, from, from + words.length));
  }
  const inner = (list.sections ?? []).map((section, index) =>
    addRemarks(section, `${pointer}/sections/${index}`, cell, places),
  );
  return (list.tasks?.length ?? 0) > 0 || inner.includes(true);
}

/** Who answers for the tasks from here on; `depth`: of the section where it is said, and with which it ends. */
export interface Held {
  cell: GridCell;
  label: Label;
  /** Where the words behind the label end. */
  to: number;
  depth: number;
}

/** A person that the task names itself stays its own, and the other is kept by its name. */
export function addHeld({ entry, places }: TaskDraft, held: readonly Held[]): void {
  for (const { cell, label, to } of held) {
    const words = cell.text.slice(label.end, to).trim();
    const from = cell.text.indexOf(words, label.end);
    if (entry.person === words) continue;
    const key = entry.person ? `extra/${label.text}` : 'person';
    if (!entry.person) entry.person = words;
    else if (entry.extra?.[label.text] === undefined) entry.extra = { ...entry.extra, [label.text]: words };
    else continue;
    places.set(key, placeInCell(cell, key, undefined, from, from + words.length));
  }
}
