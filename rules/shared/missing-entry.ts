import type { Change } from '../../src/model/finding.ts';
import type { Section, Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { namesNobody, TO_DO } from './blank-cell.ts';
import { counterpartOf } from './counterpart.ts';
import { gapSection } from './place.ts';

/** Where a new task goes: in front of the one at `index` of a list. */
interface Gap {
  list: string;
  index: number;
  number: number;
}

/**
 * Suggests entries for the parent tasks that a table lacks, each behind the task that took up its neighbour. Who leads is left open:
 * that decision is not to look as if somebody had taken it.
 */
export function missingEntries(table: Table, trace: Trace): (task: TaskTrace) => Change | undefined {
  const placed = new Map<string, number>();
  const known = new Map<Section | undefined, ReadonlySet<Task>>([[undefined, new Set(table.tasks)]]);
  const tasksIn = (section: Section | undefined): ReadonlySet<Task> => {
    const tasks = known.get(section) ?? new Set(section ? tasksWithin(section) : []);
    known.set(section, tasks);
    return tasks;
  };
  const isNumbered = table.tasks.length > 0 && table.tasks.every((task) => task.isNumbered);
  return (task) => {
    const gap = gapFor(task, trace, tasksIn);
    if (!gap) return undefined;
    const { list, index, number } = gap;
    const before = placed.get(`${list} ${index}`) ?? 0;
    placed.set(`${list} ${index}`, before + 1);
    return {
      kind: 'insert',
      list,
      index,
      value: entryFor(task.parent, trace, isNumbered ? number + before : undefined),
    };
  };
}

type Entry = Record<string, string | number | string[]>;

function entryFor(parent: Task, trace: Trace, number: number | undefined): Entry {
  const { title, requirement, remark, deadlineText } = parent;
  const responsible = cellFor('responsible', parent, trace);
  const supporting = cellFor('supporting', parent, trace);
  return {
    ...(number !== undefined && { number }),
    ...(title.value !== '' && { title: title.value }),
    ...(requirement.value !== '' && { requirement: requirement.value }),
    lead: [toDo(parent, trace.child)],
    ...(responsible.length > 0 && { responsible }),
    ...(supporting.length > 0 && { supporting }),
    ...(deadlineText.value !== '' && { deadline: deadlineText.value }),
    ...(remark.value !== '' && { remark: remark.value }),
  };
}

/** What this table made of the same cell in the other tasks, collectives with it; else unit by unit, where that is certain. */
function cellFor(role: 'responsible' | 'supporting', parent: Task, trace: Trace): string[] {
  const cell = parent[role];
  if (namesNobody(cell)) return [];
  const used = new Map<string, { count: number; units: readonly string[] }>();
  for (const other of trace.tasks) {
    const [link] = other.links;
    if (!link || !COVERED_STATES.has(other.state) || other.parent[role].value !== cell.value) continue;
    const own = link.child[role];
    if (namesNobody(own)) continue;
    const known = used.get(own.value) ?? { count: 0, units: own.units.map(({ raw }) => raw) };
    used.set(own.value, { ...known, count: known.count + 1 });
  }
  const [usual] = [...used.values()].toSorted((a, b) => b.count - a.count);
  if (usual) return [...usual.units];
  const counterparts = cell.units.flatMap((unit) => {
    const name = counterpartOf(unit, trace.child);
    return name === undefined ? [] : [unit.note === undefined ? name : `${name}（${unit.note}）`];
  });
  return [...new Set(counterparts)];
}

/** TODO：区财政局: whom the parent's lead unit points to. */
function toDo({ lead }: Task, table: Table): string {
  if (namesNobody(lead)) return TO_DO;
  const counterparts = new Set(lead.units.flatMap((unit) => counterpartOf(unit, table) ?? []));
  return counterparts.size === 0 ? TO_DO : `${TO_DO}：${[...counterparts].join('、')}`;
}

function gapFor(
  task: TaskTrace,
  trace: Trace,
  tasksIn: (section: Section | undefined) => ReadonlySet<Task>,
): Gap | undefined {
  const section = gapSection(task, trace);
  const inside = tasksIn(section);
  const { index } = task.parent;
  for (let at = index - 1; at >= 0; at--) {
    const carrier = carriersOf(trace.tasks[at]!, inside).at(-1);
    if (carrier) return behind(carrier);
  }
  for (const next of trace.tasks.slice(index + 1)) {
    const [carrier] = carriersOf(next, inside);
    if (carrier) return inFrontOf(carrier);
  }
  const last = [...inside].at(-1);
  if (last) return behind(last);
  if (!section) return undefined;
  const earlier = trace.child.tasks.findLast((other) => comesBefore(other, section));
  return { list: `${section.place.pointer}/tasks`, index: 0, number: (earlier?.number ?? 0) + 1 };
}

/** The child's tasks that carry a parent task, in their order; none where the task has left its place. */
function carriersOf({ state, isMoved, links }: TaskTrace, inside: ReadonlySet<Task>): readonly Task[] {
  if (!COVERED_STATES.has(state) || isMoved) return [];
  const carriers = links.map(({ child }) => child).filter((child) => inside.has(child));
  return carriers.toSorted((a, b) => a.index - b.index);
}

function tasksWithin(section: Section): readonly Task[] {
  return [...section.tasks, ...section.sections.flatMap(tasksWithin)];
}

function comesBefore({ place }: Task, section: Section): boolean {
  const [start] = section.heading.place.range ?? [];
  return start !== undefined && (place.range?.[0] ?? Infinity) < start;
}

function behind(task: Task): Gap | undefined {
  const place = listOf(task);
  return place && { list: place.list, index: place.index + 1, number: task.number + 1 };
}

function inFrontOf(task: Task): Gap | undefined {
  const place = listOf(task);
  return place && { ...place, number: task.number };
}

function listOf({ place }: Task): { list: string; index: number } | undefined {
  const found = /^(.*\/tasks)\/(\d+)$/.exec(place.pointer);
  return found ? { list: found[1]!, index: Number(found[2]) } : undefined;
}
