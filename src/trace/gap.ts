import type { Task } from '../model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../model/trace.ts';

/** The child's task behind which a parent task that it lacks would stand: the one that carries the nearest task before it. */
export function taskInFront(task: TaskTrace, trace: Trace): Task | undefined {
  const before = trace.tasks.filter(
    ({ parent, state, isMoved }) => parent.index < task.parent.index && COVERED_STATES.has(state) && !isMoved,
  );
  const links = before.at(-1)?.links ?? [];
  return links.map(({ child }) => child).toSorted((a, b) => b.index - a.index)[0];
}

/** The same for one that is missing and may be asked for. */
export function placeOfMissing(task: TaskTrace, trace: Trace): Task | undefined {
  return task.state === 'missing' && task.binding !== 'no' ? taskInFront(task, trace) : undefined;
}
