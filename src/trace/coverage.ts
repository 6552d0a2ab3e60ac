import type { Coverage } from '../model/report.ts';
import type { Trace } from '../model/trace.ts';

/** Counts parent tasks that bind the child for certain; undefined where nothing could be compared. */
export function coverageOf(trace: Trace): Coverage | undefined {
  if (trace.tasks.length === 0 || trace.tasks.some((task) => task.state === 'notEvaluated')) return undefined;
  const coverage = { tasks: trace.tasks.length, binding: 0, covered: 0, partial: 0, review: 0, waived: 0, missing: 0 };
  for (const task of trace.tasks) {
    if (task.binding !== 'yes') continue;
    coverage.binding++;
    if (task.state === 'missing') coverage[task.isWaived ? 'waived' : 'missing']++;
    else if (task.state === 'review') coverage[task.isWaived ? 'waived' : 'review']++;
    else if (task.state === 'partial') coverage.partial++;
    else coverage.covered++;
  }
  return coverage;
}
