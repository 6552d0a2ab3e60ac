import type { Table, Task } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { institutionName } from '../../src/text/institutions.ts';
import { remembering } from '../../src/text/remembering.ts';
import { isSamePlace } from '../../src/text/superiors.ts';
import { unitCells } from './unit-cells.ts';

/** Two rules ask of one table at a time. */
const MOST_TABLES = 1;

/** A body of enforcement has a rank, which differs from level to level: 总队 of a province, 支队 of a city, 大队 of a district. */
export const TEAM = /[总支大中]队$/;

/** What it is without place, level and rank. */
function sortOf(unit: Unit): string {
  return institutionName(unit).replace(TEAM, '队');
}

/** What institutions and teams of its own place a table names, and what it is issued by: 疾控中心, 卫生监督所. */
const ownInstitutions = remembering(MOST_TABLES, ({ identity, tasks }: Table): ReadonlySet<string> => {
  const { level, place: home, institution } = identity;
  const units = tasks.flatMap((task) => unitCells(task).flatMap((cell) => cell.units));
  const isOwn = ({ name, body, level: at, place }: Unit): boolean =>
    (body === 'institution' || TEAM.test(name)) &&
    at === level &&
    (place === undefined || (home !== undefined && isSamePlace(place, home)));
  return new Set([...units.filter(isOwn).map(sortOf), ...(institution === undefined ? [] : [institution])]);
});

/**
 * An institution is no department: the hospital of another place may well be asked. But where other rows name the table's own of
 * that sort, one of elsewhere (省疾控中心 for 市疾控中心) was left from somebody else's table.
 */
export function standsForOwn(unit: Unit, task: Task, table: Table): boolean {
  if (unit.body !== 'institution' && !TEAM.test(unit.name)) return false;
  const sort = sortOf(unit);
  if (!ownInstitutions(table).has(sort)) return false;
  const beside = unitCells(task).flatMap((cell) => cell.units);
  return !beside.some((other) => other.name !== unit.name && sortOf(other) === sort);
}
