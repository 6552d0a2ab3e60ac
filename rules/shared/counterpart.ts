import type { Table } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';
import { namesNobody } from './blank-cell.ts';

const PROVINCES_COMMISSION = /^省.+委(?:员会)?$/;
const GOVERNMENT_OFFICE = /^[省市](?:人民)?政府办公[室厅]$/;

/** Of the table asked about last: the first name of each family that is of the table's own level. */
const namesByFamily = remembering(1, (table: Table) => {
  const names = new Map<string, string>();
  for (const task of table.tasks) {
    for (const own of [task.lead, task.responsible].flatMap((cell) => (namesNobody(cell) ? [] : cell.units))) {
      if (own.kind !== 'named' || own.family === undefined || own.level !== table.identity.level) continue;
      if (!names.has(own.family)) names.set(own.family, own.name);
    }
  }
  return names;
});

/**
 * The child's unit that corresponds to one of the parent's: 市财政局 → 区财政局. Found among the units that the child
 * names, else formed where it follows from the one above (局, and 厅, which only a province has); undefined where that would be a guess.
 */
export function counterpartOf(unit: Unit, table: Table): string | undefined {
  const { level, kind, place } = table.identity;
  if (unit.kind !== 'named' || unit.family === undefined || level === undefined || kind === 'department')
    return undefined;
  const own = namesByFamily(table).get(unit.family);
  if (own !== undefined) return own;
  const prefix = place?.at(-1);
  if (!prefix || !'省市区县'.includes(prefix) || unit.isVertical) return undefined;
  // A county has a 政府办公室, whatever the office of the government above is called.
  if (level === 'county' && GOVERNMENT_OFFICE.test(unit.name)) return `${prefix}政府办公室`;
  // What is a commission in a province is one in its cities.
  if (level === 'prefecture' && PROVINCES_COMMISSION.test(unit.name)) return `${prefix}${unit.name.slice(1)}`;
  const bare = /^[省市区县](.+)局$|^省(.+)厅$/.exec(unit.name);
  const line = bare?.[1] ?? bare?.[2];
  return line === undefined || GOVERNMENT_OFFICE.test(unit.name) ? undefined : `${prefix}${line}局`;
}
