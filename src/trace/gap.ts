import type { Task } from '../model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../model/trace.ts';

/**
 * The child's task behind which a parent task that it lacks would stand: the one that carries the nearest task before it, or that may
 * carry one and stands in between.
 */
export function taskInFront(task: TaskTrace, trace: Trace): Task | undefined {
  const { index } = task.parent;
  const ends = trace.tasks.map((one) => (COVERED_STATES.has(one.state) && !one.isMoved ? lastOf(one) : undefined));
  let front: Task | undefined;
  for (const [at, one] of trace.tasks.slice(0, index).entries()) {
    if (ends[at]) front = ends[at];
    const candidate = one.state === 'review' ? one.nearest[0]?.child : undefined;
    if (!candidate || candidate.index <= (front?.index ?? -1)) continue;
    const next = ends.slice(at + 1).find((end) => end !== undefined);
    if (next && candidate.index < next.index) front = candidate;
  }
  return front;
}

function lastOf({ links }: TaskTrace): Task | undefined {
  return links.map(({ child }) => child).toSorted((a, b) => b.index - a.index)[0];
}

/** The same for one that is missing and may be asked for. */
export function placeOfMissing(task: TaskTrace, trace: Trace): Task | undefined {
  return task.state === 'missing' && task.binding !== 'no' ? taskInFront(task, trace) : undefined;
}
