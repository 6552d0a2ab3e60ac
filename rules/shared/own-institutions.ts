import type { Table, Task } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { institutionName } from '../../src/text/institutions.ts';
import { remembering } from '../../src/text/remembering.ts';
import { isSamePlace } from '../../src/text/superiors.ts';
import { unitCells } from './unit-cells.ts';

/** Two rules ask of one table at a time. */
const MOST_TABLES = 1;

/** What institutions of its own place a table names, without place and level: 疾控中心, 卫生监督所. */
const ownInstitutions = remembering(MOST_TABLES, ({ identity, tasks }: Table): ReadonlySet<string> => {
  const { level, place: home } = identity;
  const units = tasks.flatMap((task) => unitCells(task).flatMap((cell) => cell.units));
  const isOwn = ({ body, level: at, place }: Unit): boolean =>
    body === 'institution' && at === level && (place === undefined || (home !== undefined && isSamePlace(place, home)));
  return new Set(units.filter(isOwn).map(institutionName));
});

/**
 * An institution is no department: the hospital of another place may well be asked. But where other rows name the table's own of
 * that sort, one of elsewhere (省疾控中心 for 市疾控中心) was left from somebody else's table.
 */
export function standsForOwn(unit: Unit, task: Task, table: Table): boolean {
  if (unit.body !== 'institution') return false;
  const sort = institutionName(unit);
  if (!ownInstitutions(table).has(sort)) return false;
  const beside = unitCells(task).flatMap((cell) => cell.units);
  return !beside.some((other) => other.name !== unit.name && institutionName(other) === sort);
}
