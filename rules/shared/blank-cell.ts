import type { UnitCell } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';

/** What a suggested change leaves for people to decide. */
export const TO_DO = 'TODO';

/** A cell that names nobody: blank, or filled with a stroke, 无 or what is still to be decided. */
export function namesNobody(cell: UnitCell): boolean {
  const words = stripBlanks(cell.value);
  return /^(?:[-—–－/／\\]{0,4}|无)$/.test(words) || words.startsWith(TO_DO);
}

/** A table of this many rows that all lack a value has no such column: one finding says so for all of them. */
export const WHOLE_COLUMN = 3;
