import type { Table, Task } from '../model/table.ts';
import type { Binding, Trace } from '../model/trace.ts';

/** A task of a table high up that a table in between did not take up, so that the lowest one never saw it. */
export interface UpstreamDrop {
  task: Task;
  /** The table that demands it. */
  above: Table;
  /** The table that lost it. */
  droppedBy: Table;
  /** Whether it was addressed to the table that lost it: yes or unclear. */
  binding: Binding;
}

/**
 * Tasks lost above the lowest table. `traces`: from the lowest table upwards; what the first one lost is its own and not listed.
 * Waived tasks and tasks not addressed to the table that left them out are not lost.
 */
export function droppedUpstream(traces: readonly Trace[]): UpstreamDrop[] {
  const drops: UpstreamDrop[] = [];
  for (const trace of traces.slice(1)) {
    for (const { parent, state, binding, isWaived } of trace.tasks) {
      if (state !== 'missing' || binding === 'no' || isWaived) continue;
      drops.push({ task: parent, above: trace.parent, droppedBy: trace.child, binding });
    }
  }
  return drops;
}
