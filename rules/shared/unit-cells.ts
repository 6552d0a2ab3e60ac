import type { Change } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/location.ts';
import type { Task, Text, UnitCell } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';
import { within } from './place.ts';

/** The cells of a task that name units. */
export function unitCells({ lead, responsible, supporting }: Task): readonly UnitCell[] {
  return [lead, responsible, supporting];
}

/** Entries of the cell asked about last, with where each begins in the words of the cell: all its units are gone through in a row. */
const entriesOf = remembering(1, ({ entries }: UnitCell) => {
  const starts: number[] = [];
  let start = 0;
  for (const { value } of entries) {
    starts.push(start);
    start += value.length + 1;
  }
  return { entries, starts };
});

/** The entry of a list that an offset in the words of the cell falls in, and where that entry begins. */
export function entryAt(cell: UnitCell, at: number): { entry: Text; start: number } | undefined {
  const { entries, starts } = entriesOf(cell);
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < starts[middle]! + entries[middle]!.value.length) high = middle;
    else low = middle + 1;
  }
  const entry = entries[low];
  return entry && { entry, start: starts[low]! };
}

/** Where a unit of a cell stands. */
export function placeOfUnit(cell: UnitCell, { span }: Pick<Unit, 'span'>): Place {
  const found = entryAt(cell, span[0]);
  if (!found) return cell.place;
  const end = Math.min(span[1] - found.start, found.entry.value.length);
  return within(found.entry, [span[0] - found.start, end]);
}

/** Nothing stands between a unit and the one in front of it, in the file as it was handed in. */
export function runsInto(cell: UnitCell, before: Unit, unit: Unit): boolean {
  if (before.span[1] === unit.span[0]) return true;
  const found = entryAt(cell, unit.span[0]);
  return found?.start === unit.span[0] && found.entry.place.isJoined === true;
}

/** Another name for a unit of a cell; undefined where it stands in two entries of a list. */
export function renamingOf(cell: UnitCell, { span, raw, note }: Unit, name: string): Change | undefined {
  const found = entryAt(cell, span[0]);
  if (!found || note !== undefined) return undefined;
  const { entry } = found;
  if (span[1] > found.start + entry.value.length) return undefined;
  if (entry.value.slice(span[0] - found.start, span[1] - found.start) !== raw) return undefined;
  const inEntry = [span[0] - found.start, span[1] - found.start] as const;
  return { kind: 'replace', pointer: entry.place.pointer, span: inEntry, text: name };
}
