import type { Task } from '../model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../model/trace.ts';
import { remembering } from '../text/remembering.ts';

/**
 * The child's task behind which a parent task that it lacks would stand: the one that carries the nearest task before it, or that may
 * carry one and stands in between.
 */
export function taskInFront(task: TaskTrace, trace: Trace): Task | undefined {
  return tasksInFront(trace)[task.parent.index];
}

/** For each parent task of the trace asked about last, in one pass: a table may lack all of thousands. */
const tasksInFront = remembering(1, ({ tasks }: Trace): readonly (Task | undefined)[] => {
  const ends = tasks.map((one) => (COVERED_STATES.has(one.state) && !one.isMoved ? lastOf(one) : undefined));
  const nextEnds = [...ends];
  for (let at = ends.length - 2; at >= 0; at -= 1) nextEnds[at] ??= nextEnds[at + 1];
  let front: Task | undefined;
  return tasks.map((one, at) => {
    const inFront = front;
    if (ends[at]) front = ends[at];
    const candidate = one.state === 'review' ? one.nearest[0]?.child : undefined;
    const next = nextEnds[at + 1];
    if (candidate && next && candidate.index > (front?.index ?? -1) && candidate.index < next.index) front = candidate;
    return inFront;
  });
});

function lastOf({ links }: TaskTrace): Task | undefined {
  return links.map(({ child }) => child).toSorted((a, b) => b.index - a.index)[0];
}

/** The same for one that is missing and may be asked for. */
export function placeOfMissing(task: TaskTrace, trace: Trace): Task | undefined {
  return task.state === 'missing' && task.binding !== 'no' ? taskInFront(task, trace) : undefined;
}
