import type { Table } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { stripBlanks } from '../../src/text/blanks.ts';

/** The department that a section belongs to, in front of its own name. */
const HOUSE = /^.{1,20}?(?:[厅局院]|委员会|委|办公室)(?=.{3})/;

export function withoutHouse(name: string): string {
  return name.replace(HOUSE, '');
}

/**
 * 县教育局安全监管股 in the table of a school: a section of the department that issued the table above, by its name. A department that is called
 * as the one above it (财政局) speaks of its own.
 */
export function isOfHouse({ body, name }: Unit, table: Table, above: Table): boolean {
  const house = body === 'office' ? HOUSE.exec(name)?.[0] : undefined;
  if (house === undefined || house.length <= 2) return false;
  const isOf = ({ issuer }: Table): boolean => stripBlanks(issuer?.value ?? '').endsWith(house);
  return isOf(above) && !isOf(table);
}
