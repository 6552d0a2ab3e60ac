import type { Table, Task } from '../model/table.ts';
import type { Trace } from '../model/trace.ts';
import type { PreparedTables } from './prepare.ts';
import { combine, evidenceOf } from './similarity.ts';

export interface DeclaredLinks {
  /** Positions in the tables. */
  declared: readonly { child: number; parent: number }[];
  brokenLinks: Trace['brokenLinks'];
}

/** Reads `implements`. Where the parent has a number twice, the task that the child is more like is meant. */
export function readDeclared(child: Table, parent: Table, tables: PreparedTables): DeclaredLinks {
  const byNumber = new Map<number, Task[]>();
  for (const task of parent.tasks) {
    const tasks = byNumber.get(task.number);
    if (tasks) tasks.push(task);
    else byNumber.set(task.number, [task]);
  }
  const declared: { child: number; parent: number }[] = [];
  const brokenLinks: { child: Task; number: number; index: number }[] = [];
  for (const task of child.tasks) {
    const seen = new Set<number>();
    task.implements.forEach(({ number }, index) => {
      const candidates = byNumber.get(number) ?? [];
      const best = candidates.length > 1 ? mostLike(task, candidates, tables) : candidates[0];
      if (!best) brokenLinks.push({ child: task, number, index });
      else if (!seen.has(best.index)) {
        seen.add(best.index);
        declared.push({ child: task.index, parent: best.index });
      }
    });
  }
  return { declared, brokenLinks };
}

function mostLike(child: Task, candidates: readonly Task[], tables: PreparedTables): Task {
  const marks = new Uint8Array(tables.weights.length);
  const likeness = (parent: Task): number =>
    combine(evidenceOf(tables.parents[parent.index]!, tables.children[child.index]!, tables.weights, marks));
  return candidates.toSorted((a, b) => likeness(b) - likeness(a) || a.index - b.index)[0]!;
}
