import type { Place } from '../../src/model/location.ts';
import type { Section, Table, Task, Text } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { isAllBlank, stripBlanks } from '../../src/text/blanks.ts';
import { lowerBound } from '../../src/text/lower-bound.ts';
import { remembering } from '../../src/text/remembering.ts';
import { tracesBySection } from './by-section.ts';

/** The place of a part of a text; of all of it where offsets in the value do not hold in the file. */
export function within({ place }: Text, [start, end]: readonly [number, number]): Place {
  const { range, isVerbatim } = place;
  const span = [start, end] as const;
  if (!range || !isVerbatim) return Object.assign({}, place, { span });
  return Object.assign({}, place, { range: [range[0] + start, range[0] + end] as const, span });
}

/** Where a finding about the table as a whole stands. */
export function headOf(table: Table): Place {
  return table.title?.place ?? table.noticeTitle?.place ?? table.place;
}

/** Where a finding about what a task demands stands. */
export function demandOf(task: Task): Place {
  return isAllBlank(task.requirement.value) ? task.title.place : task.requirement.place;
}

/** Where a parent task that the child lacks would stand: the heading of that section, else the head of the table. */
export function gapOf(task: TaskTrace, trace: Trace): Place {
  return gapSection(task, trace)?.heading.place ?? headOf(trace.child);
}

/**
 * The child's section that took up the neighbours of the task, looked for from the innermost section outwards:
 * a whole chapter that is gone must not be placed in the next one.
 */
export function gapSection(task: TaskTrace, trace: Trace): Section | undefined {
  const { all, inside } = neighbours(trace);
  const own = task.parent.section;
  if (!own) return nearest(task, all)?.links[0]?.child.section;
  for (let around: Section | undefined = own; around; around = around.parent) {
    const near = inside.get(around)!;
    const neighbour = nearest(task, near);
    const found = neighbour
      ? outermost(neighbour.links[0]?.child.section, around.depth)
      : (headings(trace.child).get(stripBlanks(around.heading.value)) ??
        outermost(closest(task, near.held)?.nearest[0]?.child.section, around.depth));
    if (found) return found;
  }
  return undefined;
}

/** Parent tasks that may tell where one would stand, in their order. */
interface Neighbours {
  steady: readonly TaskTrace[];
  moved: readonly TaskTrace[];
  /** For review. */
  held: readonly TaskTrace[];
}

/** Of the trace asked about last: those of the whole table, and those inside each of the parent's sections. */
const neighbours = remembering(1, (trace: Trace): { all: Neighbours; inside: ReadonlyMap<Section, Neighbours> } => ({
  all: neighboursAmong(trace.tasks),
  inside: new Map([...tracesBySection(trace)].map(([section, tasks]) => [section, neighboursAmong(tasks)])),
}));

function neighboursAmong(tasks: readonly TaskTrace[]): Neighbours {
  const taken = tasks.filter(({ links, state }) => links.length > 0 && COVERED_STATES.has(state));
  return {
    steady: taken.filter(({ isMoved }) => !isMoved),
    moved: taken.filter(({ isMoved }) => isMoved),
    held: tasks.filter(({ state }) => state === 'review'),
  };
}

/** Tasks that kept their order tell more than moved ones. */
function nearest(task: TaskTrace, { steady, moved }: Neighbours): TaskTrace | undefined {
  return closest(task, steady.length > 0 ? steady : moved);
}

/** Of two equally near the one in front. */
function closest({ parent: { index } }: TaskTrace, others: readonly TaskTrace[]): TaskTrace | undefined {
  const at = lowerBound(others, index, (other) => other.parent.index);
  const [front, behind] = [others[at - 1], others[at]];
  if (!front || !behind) return front ?? behind;
  return index - front.parent.index <= behind.parent.index - index ? front : behind;
}

function outermost(section: Section | undefined, depth: number): Section | undefined {
  let at = section;
  while (at?.parent && at.depth > depth) at = at.parent;
  return at;
}

/** The child's sections by heading; of those with the same the first. */
const headings = remembering(1, ({ sections }: Table): ReadonlyMap<string, Section> => {
  const first = new Map<string, Section>();
  const add = (section: Section): void => {
    const heading = stripBlanks(section.heading.value);
    if (!first.has(heading)) first.set(heading, section);
    section.sections.forEach(add);
  };
  sections.forEach(add);
  return first;
});
