import type { Change, NewEntry } from '../../src/model/finding.ts';
import type { Section, Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { readNumbering } from '../../src/text/numbering.ts';
import { lowerBound } from '../../src/text/lower-bound.ts';
import { remembering } from '../../src/text/remembering.ts';
import { taskInFront } from '../../src/trace/gap.ts';
import { type BySection, bySection, tasksBySection } from './by-section.ts';
import { type LostSection, lostSectionOf } from './lost-section.ts';
import { areOfOtherParts, newNumbers } from './new-numbers.ts';
import { gapSection } from './place.ts';
import { relabel } from './relabel.ts';
import { suggestedLead, suggestedUnits } from './suggested-units.ts';

/** Where new tasks go: in front of the one at `index` of a list. */
interface Gap {
  list: string;
  index: number;
  /** The table’s task in front of them, and one of the section that they go to. */
  before: Task | undefined;
  home: Task | undefined;
}

/**
 * Suggests entries for those of the missing tasks that the table has to take up, each behind the task that took up its neighbour. A
 * section that is gone as a whole comes back with all of them, as one entry of its first task. Who leads is written where the parent’s
 * lead has a counterpart here, and is left open where nobody can tell.
 */
export function missingEntries(missing: readonly TaskTrace[], trace: Trace): ReadonlyMap<TaskTrace, Change> {
  const { child } = trace;
  const changes = new Map<TaskTrace, Change>();
  const numbers = newNumbers(child);
  const sections = new Map<Section, TaskTrace[]>();
  for (const task of missing) {
    const lost = lostSectionOf(task, trace);
    const tasks = lost && sections.get(lost.section);
    if (tasks) tasks.push(task);
    else if (lost) sections.set(lost.section, [task]);
  }
  for (const task of missing) {
    const lost = lostSectionOf(task, trace);
    if (lost) {
      const tasks = sections.get(lost.section)!;
      if (tasks[0] !== task) continue;
      const { list, index } = lost;
      const before = lastInFrontOf(lost, child);
      const number = numbers(before, undefined);
      const inside = bySection(tasks, ({ parent }) => parent.section);
      const value = sectionEntry(lost.section, headingFor(lost), inside, (one) => entryFor(one, trace, number()));
      changes.set(task, { kind: 'insert', list, index, value });
      continue;
    }
    const gap = gapFor(task, trace);
    if (!gap) continue;
    const { list, index, before, home } = gap;
    const above = before && trace.parentsOf(before).at(-1);
    const number = numbers(before, home, above !== undefined && areOfOtherParts(above, task.parent));
    changes.set(task, { kind: 'insert', list, index, value: entryFor(task, trace, number()) });
  }
  return changes;
}

function entryFor({ parent }: TaskTrace, trace: Trace, number: number | string | undefined): NewEntry {
  const { title, requirement, remark, deadlineText } = parent;
  const responsible = suggestedUnits('responsible', parent, trace);
  const supporting = suggestedUnits('supporting', parent, trace);
  const supervisor = suggestedUnits('supervisor', parent, trace);
  return {
    ...(number !== undefined && { number }),
    ...(title.value !== '' && { title: title.value }),
    ...(requirement.value !== '' && { requirement: requirement.value }),
    lead: suggestedLead(parent, trace),
    ...(responsible.length > 0 && { responsible }),
    ...(supporting.length > 0 && { supporting }),
    ...(supervisor.length > 0 && { supervisor }),
    ...(deadlineText.value !== '' && { deadline: deadlineText.value }),
    ...(remark.value !== '' && { remark: remark.value }),
  };
}

/** A section of the parent with those of its tasks, and of the sections in it, that are to come back. */
function sectionEntry(
  section: Section,
  heading: string,
  inside: BySection<TaskTrace>,
  write: (task: TaskTrace) => NewEntry,
): NewEntry {
  const own = inside
    .get(section)!
    .filter(({ parent }) => parent.section === section)
    .map(write);
  const restarts = readNumbering(section.sections[0]?.heading.value ?? '')?.value === 1;
  const inner = section.sections
    .filter((one) => inside.has(one))
    .map((one, index) => {
      const { value } = one.heading;
      return sectionEntry(one, restarts ? renumbered(value, value, index + 1) : value, inside, write);
    });
  return { heading, ...(inner.length > 0 && { sections: inner }), ...(own.length > 0 && { tasks: own }) };
}

/** The parent’s heading, numbered as its new neighbours are. */
function headingFor({ section, before, behind }: LostSection): string {
  const model = (before ?? behind)!.heading.value;
  const next = readNumbering(model)?.value ?? 0;
  return renumbered(section.heading.value, model, before ? next + 1 : Math.max(1, next - 1));
}

/** A heading with another number, printed as `model` prints its own. */
function renumbered(heading: string, model: string, number: number): string {
  const words = heading.slice(readNumbering(heading)?.end ?? 0);
  const label = model.slice(0, readNumbering(model)?.end ?? 0);
  return label === '' ? words : relabel(label, number) + words;
}

function gapFor(task: TaskTrace, trace: Trace): Gap | undefined {
  const section = gapSection(task, trace);
  const { tasks } = trace.child;
  const inside = section ? (tasksBySection(trace.child).get(section) ?? []) : tasks;
  const front = taskInFront(task, trace);
  if (front && (!section || isInside(front.section, section))) return behindOf(front);
  const carriers = carriersWithin(trace).get(section) ?? [];
  const at = lowerBound(carriers, task.parent.index, ({ index }) => index);
  if (at > 0) return behindOf(carriers[at - 1]!.last);
  const next = carriers[at]?.first;
  const place = next && listOf(next);
  if (place) return { ...place, before: tasks[next.index - 1], home: next };
  const last = inside.at(-1);
  if (last) return behindOf(last);
  if (!section) return undefined;
  const before = tasks.findLast((other) => startOf(other) < (section.heading.place.range?.[0] ?? 0));
  return { list: `${section.place.pointer}/tasks`, index: 0, before, home: undefined };
}

/** The first and the last of the child's tasks, of some part of it, that carry the parent task of an index. */
interface Carriers {
  index: number;
  first: Task;
  last: Task;
}

/**
 * Of the trace asked about last: what carries the parent's tasks, in their order, in the whole of the child and in each of its
 * sections; tasks that have left their place count for nothing.
 */
const carriersWithin = remembering(1, ({ tasks }: Trace): ReadonlyMap<Section | undefined, readonly Carriers[]> => {
  const within = new Map<Section | undefined, Carriers[]>();
  const add = (section: Section | undefined, index: number, child: Task): void => {
    const known = within.get(section) ?? [];
    within.set(section, known);
    const latest = known.at(-1);
    if (latest?.index === index) latest.last = child;
    else known.push({ index, first: child, last: child });
  };
  for (const { parent, state, isMoved, links } of tasks) {
    if (!COVERED_STATES.has(state) || isMoved) continue;
    for (const child of links.map((link) => link.child).toSorted((a, b) => a.index - b.index)) {
      add(undefined, parent.index, child);
      for (let at = child.section; at; at = at.parent) add(at, parent.index, child);
    }
  }
  return within;
});

function lastInFrontOf({ before, behind }: LostSection, child: Table): Task | undefined {
  const inside = tasksBySection(child);
  const next = behind && inside.get(behind)?.[0];
  if (next) return child.tasks[next.index - 1];
  return before && inside.get(before)?.at(-1);
}

function isInside(section: Section | undefined, around: Section): boolean {
  for (let at = section; at; at = at.parent) if (at === around) return true;
  return false;
}

function startOf({ place }: Task): number {
  return place.range?.[0] ?? Infinity;
}

function behindOf(task: Task): Gap | undefined {
  const place = listOf(task);
  return place && { list: place.list, index: place.index + 1, before: task, home: task };
}

function listOf({ place }: Task): { list: string; index: number } | undefined {
  const found = /^(.*\/tasks)\/(\d+)$/.exec(place.pointer);
  return found ? { list: found[1]!, index: Number(found[2]) } : undefined;
}
