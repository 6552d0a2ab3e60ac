import type { Change } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/location.ts';
import type { Task, UnitCell } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { within } from './place.ts';

export const UNIT_COLUMNS = ['lead', 'responsible', 'supporting'] as const;

/** The cells of a task that name units. */
export function unitCells(task: Task): readonly UnitCell[] {
  return UNIT_COLUMNS.map((column) => task[column]);
}

/** The entry of a list that a unit stands in, and where that entry begins in the words of the cell. */
function entryOf(cell: UnitCell, at: number): { index: number; start: number } | undefined {
  let start = 0;
  for (const [index, { value }] of cell.entries.entries()) {
    if (at < start + value.length) return { index, start };
    start += value.length + 1;
  }
  return undefined;
}

/** Where a unit of a cell stands. */
export function placeOfUnit(cell: UnitCell, { span }: Pick<Unit, 'span'>): Place {
  const found = entryOf(cell, span[0]);
  const entry = found && cell.entries[found.index];
  if (!entry) return cell.place;
  const end = Math.min(span[1] - found.start, entry.value.length);
  return within(entry, [span[0] - found.start, end]);
}

/** Nothing stands between a unit and the one in front of it, in the file as it was handed in. */
export function runsInto(cell: UnitCell, before: Unit, unit: Unit): boolean {
  if (before.span[1] === unit.span[0]) return true;
  const found = entryOf(cell, unit.span[0]);
  return found?.start === unit.span[0] && cell.entries[found.index]?.place.isJoined === true;
}

/** Another name for a unit of a cell; undefined where it stands in two entries of a list. */
export function renamingOf(cell: UnitCell, { span, raw, note }: Unit, name: string): Change | undefined {
  const found = entryOf(cell, span[0]);
  const entry = found && cell.entries[found.index];
  if (!entry || note !== undefined || span[1] > found.start + entry.value.length) return undefined;
  if (entry.value.slice(span[0] - found.start, span[1] - found.start) !== raw) return undefined;
  const inEntry = [span[0] - found.start, span[1] - found.start] as const;
  return { kind: 'replace', pointer: entry.place.pointer, span: inEntry, text: name };
}
