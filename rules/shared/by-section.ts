import type { Section, Table, Task } from '../../src/model/table.ts';
import type { TaskTrace, Trace } from '../../src/model/trace.ts';
import { remembering } from '../../src/text/remembering.ts';

/** What stands in each section or inside one of its own, in its order. */
export type BySection<Item> = ReadonlyMap<Section, readonly Item[]>;

export function bySection<Item>(
  items: readonly Item[],
  sectionOf: (item: Item) => Section | undefined,
): BySection<Item> {
  const sections = new Map<Section, Item[]>();
  for (const item of items) {
    for (let at = sectionOf(item); at; at = at.parent) {
      const inside = sections.get(at);
      if (inside) inside.push(item);
      else sections.set(at, [item]);
    }
  }
  return sections;
}

/** Of the table asked about last: every missing task asks for its neighbours. */
export const tasksBySection = remembering(1, ({ tasks }: Table): BySection<Task> =>
  bySection(tasks, ({ section }) => section),
);

/** Of the trace asked about last: the parent’s tasks. */
export const tracesBySection = remembering(1, ({ tasks }: Trace): BySection<TaskTrace> =>
  bySection(tasks, ({ parent }) => parent.section),
);
