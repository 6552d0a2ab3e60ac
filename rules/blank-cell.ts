import type { UnitCell } from '../src/model/table.ts';
import { stripBlanks } from '../src/text/blanks.ts';

/** A cell that names nobody: blank, or filled with a stroke or 无. */
export function namesNobody(cell: UnitCell): boolean {
  return /^(?:[-—–－/／\\]{0,4}|无)$/.test(stripBlanks(cell.value));
}

/** A table of this many rows that all lack a value has no such column: one finding says so for all of them. */
export const WHOLE_COLUMN = 3;
