import type { Unit } from '../model/unit.ts';
import { readDuties, type UnitRole } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { CellReader } from './word-reader.ts';

/** Words without which a cell says nothing of what each of its units does. */
const SAYS_WHO = /牵头|主办|配合|协办|协助|参与/;

/**
 * The units of a cell by what its words say they do: “A（牵头）、B”, “A牵头，B、C配合”. Offsets are those of the whole cell.
 * Undefined where all of them do what the column says.
 */
export function unitsByDuty(
  cell: string,
  column: UnitRole,
  cells: CellReader,
  vocabulary: Vocabulary,
): ReadonlyMap<UnitRole, readonly Unit[]> | undefined {
  if (!SAYS_WHO.test(cell)) return undefined;
  const units = new Map<UnitRole, Unit[]>();
  for (const { role, span } of readDuties(cell, column, vocabulary)) {
    if (role !== 'lead' && role !== 'responsible' && role !== 'supporting' && role !== 'supervisor') continue;
    const [from, to] = span;
    // A role that is named counts, whether or not a unit is read out of its words.
    const list = units.get(role) ?? [];
    units.set(role, list);
    for (const unit of cells(cell.slice(from, to)))
      list.push({ ...unit, span: [unit.span[0] + from, unit.span[1] + from] });
  }
  return [...units.keys()].every((role) => role === column) ? undefined : units;
}
