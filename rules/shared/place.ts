import type { Place } from '../../src/model/location.ts';
import type { Section, Table, Task, Text } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { isAllBlank, stripBlanks } from '../../src/text/blanks.ts';

/** The place of a part of a text; of all of it where offsets in the value do not hold in the file. */
export function within({ place }: Text, [start, end]: readonly [number, number]): Place {
  const part = { ...place, span: [start, end] as const };
  if (!place.range || !place.isVerbatim) return part;
  return { ...part, range: [place.range[0] + start, place.range[0] + end] };
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
  const taken = trace.tasks.filter((other) => other.links.length > 0 && COVERED_STATES.has(other.state));
  const own = task.parent.section;
  if (!own) return nearest(task, taken)?.links[0]?.child.section;
  for (let section: Section | undefined = own; section; section = section.parent) {
    const around = section;
    const isNear = ({ parent }: TaskTrace): boolean => isInside(parent.section, around);
    const neighbour = nearest(task, taken.filter(isNear));
    const held = trace.tasks.filter((other) => other.state === 'review' && isNear(other));
    const found = neighbour
      ? outermost(neighbour.links[0]?.child.section, around.depth)
      : (sectionNamed(around.heading.value, trace.child.sections) ??
        outermost(nearest(task, held)?.nearest[0]?.child.section, around.depth));
    if (found) return found;
  }
  return undefined;
}

/** Tasks that kept their order tell more than moved ones; of two equally near the one in front. */
function nearest(task: TaskTrace, others: readonly TaskTrace[]): TaskTrace | undefined {
  const distance = (other: TaskTrace): number => Math.abs(other.parent.index - task.parent.index);
  let best: TaskTrace | undefined;
  for (const other of others) {
    if (!best || (best.isMoved && !other.isMoved)) best = other;
    else if (best.isMoved === other.isMoved && distance(other) < distance(best)) best = other;
  }
  return best;
}

function isInside(section: Section | undefined, around: Section): boolean {
  for (let at = section; at; at = at.parent) if (at === around) return true;
  return false;
}

function outermost(section: Section | undefined, depth: number): Section | undefined {
  let at = section;
  while (at?.parent && at.depth > depth) at = at.parent;
  return at;
}

function sectionNamed(heading: string, sections: readonly Section[]): Section | undefined {
  const wanted = stripBlanks(heading);
  for (const section of sections) {
    if (stripBlanks(section.heading.value) === wanted) return section;
    const inner = sectionNamed(heading, section.sections);
    if (inner) return inner;
  }
  return undefined;
}
