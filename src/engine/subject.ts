import type { Draft } from '../model/finding.ts';
import type { Section, Table, Task } from '../model/table.ts';

/** What a finding is about, in words that survive renumbering and reordering. */
export interface Subject {
  /** Title of the child's task, or heading of the section, that the finding stands in; absent for the table as a whole. */
  subject?: string;
  /** Title of the parent's task that the finding is about. */
  parentSubject?: string;
}

export function subjectOf(draft: Draft, table: Table, parent: Table | undefined): Subject {
  const pointer = draft.place.path === undefined ? draft.place.pointer : '';
  const own = draft.task === undefined && !/\/tasks\/\d+/.test(pointer) ? undefined : taskAt(draft, pointer, table);
  const heading = own ? undefined : headingAt(pointer, table);
  const number = draft.data['parentTask'];
  const above = typeof number === 'number' ? parent?.tasks.find((task) => task.number === number) : undefined;
  return {
    ...(own && { subject: nameOf(own) }),
    ...(heading !== undefined && { subject: heading }),
    ...(above && { parentSubject: nameOf(above) }),
  };
}

/** By the place where it can be had: two tasks may have one number. */
function taskAt({ task: number }: Draft, pointer: string, table: Table): Task | undefined {
  const place = /^.*?\/tasks\/\d+/.exec(pointer)?.[0];
  const byPlace = place === undefined ? undefined : table.tasks.find((task) => isWithin(task.place.pointer, place));
  return byPlace ?? table.tasks.find((task) => task.number === number);
}

function isWithin(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function headingAt(pointer: string, table: Table): string | undefined {
  const place = /^(?:\/sections\/\d+)+/.exec(pointer)?.[0];
  const find = (sections: readonly Section[]): string | undefined => {
    for (const section of sections) {
      if (section.place.pointer === place) return section.heading.value;
      const inner = find(section.sections);
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  return place === undefined ? undefined : find(table.sections);
}

function nameOf(task: Task): string {
  return task.title.value.trim() === '' ? task.requirement.value : task.title.value;
}
