import type { Table, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type Trace } from '../../src/model/trace.ts';
import { type Level, LEVELS, type Unit } from '../../src/model/unit.ts';
import { isOfSort } from '../../src/text/institutions.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import type { DroppedByName } from './bodies-below.ts';
import { namesNobody } from './blank-cell.ts';
import { unitCells } from './unit-cells.ts';

/** Fewer rows show no habit. */
const LEAST_HABIT = 2;

/**
 * Rows in which no enterprise or institution is named, where the parent's asks all of a sort (各公交企业, 各学校): these are no level's, and
 * whom the parent means is the same here, where the table shows that it has some of the sort. A table that names none anywhere, or leaves
 * out most of those that it is asked for, gives work to departments alone; a township has hardly any below it.
 */
export function droppedSorts(table: Table, trace: Trace, vocabulary: Vocabulary): DroppedByName[] {
  const { identity, tasks } = table;
  if (identity.institution !== undefined || identity.level === 'township') return [];
  if (!tasks.some(namesInstitution)) return [];
  const asked = trace.tasks.flatMap(({ parent, state, links }): (DroppedByName & { parts: readonly Task[] })[] => {
    const unit = COVERED_STATES.has(state) && parent.responsible.units.find((one) => isOfAnyLevel(one, identity.level));
    const parts = links.map(({ child }) => child);
    const task = parts.find(({ responsible }) => !namesNobody(responsible));
    return unit && task ? [{ task, parent, unit, parts }] : [];
  });
  const dropped = asked.filter(
    ({ parts, unit }) =>
      !parts.some((task) => namesInstitution(task) || task.requirement.value.includes(unit.sort!)) &&
      tasks.some((task) => namesSort(task, unit.sort!, vocabulary)),
  );
  return dropped.length >= LEAST_HABIT && dropped.length * 2 > asked.length ? [] : dropped;
}

/** All of a sort, of no level, or of one below. */
function isOfAnyLevel({ kind, body, sort, isVague, covers = [] }: Unit, own: Level = 'state'): boolean {
  if (kind !== 'collective' || body !== 'institution' || sort === undefined || isVague === true) return false;
  const isOurs = (level: Level | undefined): boolean =>
    level === undefined || LEVELS.indexOf(level) >= LEVELS.indexOf(own);
  return covers.length > 0 && covers.every(({ level }) => isOurs(level));
}

/** A district that has 各中小学 may have no 高校. */
function namesSort(task: Task, sort: string, vocabulary: Vocabulary): boolean {
  return unitCells(task).some(({ units }) =>
    units.some(
      ({ body, kind, name, sort: own = name }) =>
        (body === 'institution' || kind === 'collective') && isOfSort(own, sort, vocabulary) !== 'no',
    ),
  );
}

/** Of 各重点货运源头单位 nothing tells that they are none. */
function namesInstitution(task: Task): boolean {
  return unitCells(task).some(({ units }) =>
    units.some(
      ({ body, kind, covers = [] }) => body === 'institution' || (kind === 'collective' && covers.length === 0),
    ),
  );
}
