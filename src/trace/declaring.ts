import type { Change } from '../model/finding.ts';
import type { Table, Task } from '../model/table.ts';

/** What a table file says once it declares that its task carries a task of the parent. */
export function linkChange(task: Task, parentTask: number): Change {
  const pointer = `${task.place.pointer}/implements`;
  // Numbers from the sidecar stand in another file.
  const own = task.implements.filter(({ place }) => place.path === undefined);
  const [first] = own;
  if (!first) return { kind: 'set', pointer, value: parentTask };
  if (first.place.pointer === pointer) return { kind: 'set', pointer, value: [first.number, parentTask] };
  return { kind: 'insert', list: pointer, index: own.length, value: parentTask };
}

/** What it says once it declares that nothing carries a task of the parent. */
export function unmatchedChange({ unmatched }: Table, parentTask: number): Change {
  const own = unmatched.filter(({ place }) => place.path === undefined);
  return { kind: 'insert', list: '/unmatched', index: own.length, value: parentTask };
}
