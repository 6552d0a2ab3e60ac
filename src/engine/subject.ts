import type { Draft } from '../model/finding.ts';
import type { Section, Table, Task } from '../model/table.ts';

/** What a finding is about, in words that survive renumbering and reordering. */
export interface Subject {
  /** Title of the child's task, or heading of the section, that the finding stands in; absent for the table as a whole. */
  subject?: string;
  /** Number and title of the parent's task that the finding is about. */
  parentTask?: number;
  parentSubject?: string;
}

/** Tells the subjects of a table's findings. What it looks them up in is made for the first that needs it: a clean table has none. */
export function subjectFinder(table: Table, parent: Table | undefined): (draft: Draft) => Subject {
  const byPlace = once(() => firstOf(table.tasks, (task) => taskPointer(task.place.pointer)));
  const byNumber = once(() => firstOf(table.tasks, numberOf));
  const above = once(() => firstOf(parent?.tasks ?? [], numberOf));
  const headings = once(() => firstOf([...sectionsOf(table.sections)], ({ place }) => place.pointer));
  return (draft) => {
    const pointer = draft.place.path === undefined ? draft.place.pointer : '';
    const place = taskPointer(pointer);
    const numbered = draft.task === undefined ? undefined : byNumber().get(draft.task);
    // By the place where it can be had: two tasks may have one number.
    const isThere = place === undefined || (numbered && taskPointer(numbered.place.pointer) === place);
    const own = isThere ? numbered : (byPlace().get(place) ?? numbered);
    const section = own ? undefined : /^(?:\/sections\/\d+)+/.exec(pointer)?.[0];
    const heading = section === undefined ? undefined : headings().get(section)?.heading.value;
    const number = typeof draft.data.parentTask === 'number' ? draft.data.parentTask : undefined;
    const parentTask = number === undefined ? undefined : above().get(number);
    return {
      ...(own && { subject: nameOf(own) }),
      ...(heading !== undefined && { subject: heading }),
      ...(number !== undefined && { parentTask: number }),
      ...(parentTask && { parentSubject: nameOf(parentTask) }),
    };
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** By key; of those with the same the first. */
function firstOf<Key, Value>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value> {
  const first = new Map<Key, Value>();
  for (const value of values) {
    const key = keyOf(value);
    if (!first.has(key)) first.set(key, value);
  }
  return first;
}

/** The task that a place lies in. */
function taskPointer(pointer: string): string | undefined {
  return /^.*?\/tasks\/\d+/.exec(pointer)?.[0];
}

function numberOf({ number }: Task): number {
  return number;
}

function* sectionsOf(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* sectionsOf(section.sections);
  }
}

function nameOf(task: Task): string {
  return task.title.value.trim() === '' ? task.requirement.value : task.title.value;
}
