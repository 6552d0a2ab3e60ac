import type { Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type Trace } from '../../src/model/trace.ts';
import { LEVELS, type Level, type Unit } from '../../src/model/unit.ts';
import { stemOf } from '../../src/text/superiors.ts';
import { collectiveKey } from '../../src/text/vocabulary.ts';
import { onceAsked } from './once-asked.ts';
import { namesNobody } from './blank-cell.ts';
import { unitCells } from './unit-cells.ts';

/** A row in which bodies below, that the table names in nearly all its rows, are not named. */
export interface DroppedBelow {
  task: Task;
  parent: Task;
  /** How the parent's row names those below it. */
  unit: Unit;
  /** How other rows of this table name the bodies that this one lacks. */
  usual: readonly string[];
}

/** Country or town: what those below a county, and below a township, are. */
type Side = 'rural' | 'urban' | 'other';

/** One kind of body is left out by habit where more than one row in so many does without it. */
const ROWS_TO_ONE = 8;
/** Fewer rows show no habit. */
const LEAST_ROWS = 4;
/** That some rows are for departments alone is common: only one among so many stands out. */
const ROWS_WITHOUT_EXCEPTION = 10;

/**
 * Where the parent's row addresses all bodies below it (各县（市、区）人民政府), this table answers with all those below itself. Which ones
 * these are the table shows: a kind that nearly all its rows name is dropped where one does not, unless that row names single
 * bodies, or is about places of the other kind alone. A table that shares its work out leaves more of them out. `told`: rows of which it
 * is said already, and that show no habit.
 */
export function droppedBelow(table: Table, trace: Trace, told: ReadonlySet<Task>): DroppedBelow[] {
  const { level: own, place } = table.identity;
  const { level: above } = trace.parent.identity;
  if (own === undefined || above === undefined) return [];
  const asked = new Map<Task, Asked>();
  // What this table added by itself the parent gave to nobody.
  const others = new Set<Task>(trace.childOnly);
  for (const { parent, state, links } of trace.tasks) {
    if (!COVERED_STATES.has(state)) continue;
    const unit = parent.responsible.units.find((one) => isAllBelow(one, above));
    for (const { child } of links) {
      if (unit) asked.set(child, { parent, unit, parts: links.map((link) => link.child) });
      else others.add(child);
    }
  }
  const rows = table.tasks
    .filter((task) => !told.has(task) && !namesNobody(task.responsible) && (asked.has(task) || !others.has(task)))
    .map((task) => ({ task, named: namedIn(asked.get(task)?.parts ?? [task], own) }));
  const dropped = new Map<Task, DroppedBelow>();
  for (const side of ['rural', 'urban', 'other'] as const) {
    const having = rows.filter(({ named }) => named.sides.has(side));
    if (having.length < LEAST_ROWS) continue;
    const lacking = rows.filter(
      ({ named }) =>
        !named.sides.has(side) &&
        !named.tasks.some((one) => unitCells(one).some(({ units }) => units.some((unit) => isSingle(unit, place)))) &&
        !isAboutOther(named, side),
    );
    if (lacking.length > Math.max(1, rows.length / ROWS_TO_ONE)) continue;
    const isAlone = lacking.length === 1 && rows.length >= ROWS_WITHOUT_EXCEPTION;
    const usual = mostFrequent(having.map(({ named }) => named.sides.get(side)!));
    for (const { task, named } of lacking) {
      if (named.sides.size === 0 && !isAlone) continue;
      const from = asked.get(task);
      // What is copied from above stands in their place, and another rule says so.
      const isCopied = from?.parts.some(({ responsible }) =>
        responsible.units.some(({ name }) => name === from.unit.name),
      );
      if (!from || from.parts[0] !== task || isCopied) continue;
      const names = new Set([...(dropped.get(task)?.usual ?? []), usual]);
      dropped.set(task, { task, parent: from.parent, unit: from.unit, usual: [...names] });
    }
  }
  return [...dropped.values()];
}

/** A row in which bodies below are not named, that the parent's row names in the words of this table. */
export type DroppedByName = Pick<DroppedBelow, 'task' | 'parent' | 'unit'>;

/** 各县（市、区）人民政府 in the parent's row and in other rows of a city: below its own level, who is meant is the same for both tables. */
export function droppedByName(table: Table, trace: Trace): DroppedByName[] {
  const { level: own, place } = table.identity;
  if (own === undefined) return [];
  const named = onceAsked(() => collectivesIn(table));
  const dropped: DroppedByName[] = [];
  for (const { parent, state, links } of trace.tasks) {
    const task = links[0]?.child;
    const unit = parent.responsible.units.find((one) => isOfThoseBelow(one, own));
    if (!task || !unit || !COVERED_STATES.has(state) || namesNobody(task.responsible)) continue;
    if ((named().get(collectiveKey(unit.name)) ?? 0) < LEAST_ROWS) continue;
    const units = links.flatMap(({ child }) => unitCells(child).flatMap((cell) => cell.units));
    if (!units.some((other) => isAmong(other, unit) || isSingle(other, place))) dropped.push({ task, parent, unit });
  }
  return dropped;
}

/** Of 有关县 none may be among those of this table. */
function isOfThoseBelow({ kind, isVague, covers = [] }: Unit, own: Level): boolean {
  return kind === 'collective' && !isVague && covers.length > 0 && covers.every(({ level }) => isBelow(level, own));
}

/** How often a table names each. */
function collectivesIn({ tasks }: Table): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { responsible } of tasks) {
    for (const { kind, name } of responsible.units) {
      const key = kind === 'collective' ? collectiveKey(name) : undefined;
      if (key !== undefined) named.set(key, (named.get(key) ?? 0) + 1);
    }
  }
  return named;
}

/** The same bodies, or some of them: the rows of a table may say them in several ways. */
function isAmong(unit: Unit, all: Unit): boolean {
  if (unit.kind === 'named')
    return unit.level !== undefined && all.covers?.some(({ level }) => level === unit.level) === true;
  return unit.covers?.some(({ level }) => all.covers?.some((cover) => cover.level === level) === true) === true;
}

/** What the parent's row asks for, and all rows that carry it. */
interface Asked {
  parent: Task;
  unit: Unit;
  parts: readonly Task[];
}

function isBelow(level: Level | undefined, own: Level): boolean {
  return level !== undefined && LEVELS.indexOf(level) > LEVELS.indexOf(own);
}

function isAllBelow({ kind, isVague, covers = [] }: Unit, own: Level): boolean {
  return kind === 'collective' && !isVague && covers.some(({ level }) => isBelow(level, own));
}

interface Named {
  /** The kinds of bodies below that a row sums up, each with its words. */
  sides: ReadonlyMap<Side, string>;
  tasks: readonly Task[];
}

function namedIn(tasks: readonly Task[], own: Level): Named {
  const sides = new Map<Side, string>();
  const add = (unit: Unit): void => {
    if (unit.kind !== 'collective') return;
    for (const side of sidesOf(unit, own)) if (!sides.has(side)) sides.set(side, unit.name);
  };
  for (const task of tasks) for (const { units } of unitCells(task)) units.forEach(add);
  return { sides, tasks };
}

/** 鹰嘴村民委员会, 古街街道办事处, 古街派出所: the own name of one of some place inside this one. */
function isSingle({ kind, name, place }: Unit, home = ''): boolean {
  return kind === 'named' && (VILLAGE.test(name) || (place !== undefined && !stemOf(home).startsWith(stemOf(place))));
}

/** Villages and neighbourhoods stand below a township, and no level is theirs. */
const VILLAGE = /(?:[村居]|社区|民委员会|[村居社区]委会|两委)$/;
const MARKS = /[（()）“”]/g;
const RURAL = /[乡镇村]/;
const URBAN = /街|社区|居/;

function sidesOf({ name, covers = [] }: Unit, own: Level): Side[] {
  if (!VILLAGE.test(name.replace(MARKS, '')) && !covers.some(({ level }) => isBelow(level, own))) return [];
  const sides: Side[] = [
    ...(RURAL.test(name) ? (['rural'] as const) : []),
    ...(URBAN.test(name) ? (['urban'] as const) : []),
  ];
  return sides.length > 0 ? sides : ['other'];
}

/** 农村供水 is for the towns and no business of the streets; a row that speaks of both is for both. */
function isAboutOther({ sides, tasks }: Named, side: Side): boolean {
  const words = tasks
    .map(({ title, requirement, remark }) => title.value + requirement.value + remark.value)
    .join('\n');
  const [isRural, isUrban] = [RURAL.test(words), /[城街]|社区/.test(words)];
  if (side === 'rural') return sides.has('urban') && isUrban && !isRural;
  return side === 'urban' && sides.has('rural') && isRural && !isUrban;
}

function mostFrequent(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
