import type { Trace } from '../model/trace.ts';

/** Figures at the foot of a trace: how many parent tasks have a counterpart, whether or not they bind. */
export function traceFigures(trace: Trace): { isEvaluated: boolean; counts: Record<string, number> } {
  const counts = {
    parent: trace.tasks.length,
    child: trace.child.tasks.length,
    linked: 0,
    review: 0,
    missing: 0,
    childOnly: trace.childOnly.length,
  };
  for (const task of trace.tasks) {
    if (task.state === 'review') counts.review++;
    else if (task.state === 'missing') counts.missing++;
    else if (task.state !== 'notEvaluated') counts.linked++;
  }
  const isEvaluated = trace.tasks.length > 0 && trace.tasks.every((task) => task.state !== 'notEvaluated');
  return { isEvaluated, counts };
}
