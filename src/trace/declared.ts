import type { Table, Task } from '../model/table.ts';
import type { Trace } from '../model/trace.ts';
import type { PreparedTables } from './prepare.ts';
import { evidenceIn } from './evidence.ts';

export interface DeclaredLinks {
  /** Positions in the tables. */
  links: readonly { child: number; parent: number }[];
  /** Positions of parent tasks that are settled as missing: text matching leaves them alone. */
  unmatched: readonly number[];
  brokenLinks: Trace['brokenLinks'];
  brokenUnmatched: Trace['brokenUnmatched'];
}

/**
 * Reads `implements` and `unmatched`. Where the parent has a number twice, `implements` means the task that the child is
 * more like, and `unmatched` those of that number which text matching does not link: the other ones are plainly there.
 */
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
  const linked = new Set(declared.map((link) => link.parent));
  const unmatched: number[] = [];
  const brokenUnmatched: { number: number; index: number; isLinked: boolean }[] = [];
  child.unmatched.forEach(({ number }, index) => {
    const open = (byNumber.get(number) ?? []).filter((task) => !linked.has(task.index));
    if (open.length === 0) brokenUnmatched.push({ number, index, isLinked: byNumber.has(number) });
    else if (byNumber.get(number)!.length === 1) unmatched.push(open[0]!.index);
  });
  return { links: declared, unmatched, brokenLinks, brokenUnmatched };
}

function mostLike(child: Task, candidates: readonly Task[], tables: PreparedTables): Task {
  const evidence = evidenceIn(tables);
  const likeness = (parent: Task): number => {
    const { titles, requirements } = evidence(parent.index, child.index);
    return titles + requirements;
  };
  return candidates.toSorted((a, b) => likeness(b) - likeness(a) || a.index - b.index)[0]!;
}
