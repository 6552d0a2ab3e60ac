import type { Level, Unit } from '../model/unit.ts';
import { joinWraps, stripBlanks } from './blanks.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whose table a cell stands in: decides what 市 and 各部门 mean there. */
export interface Home {
  level?: Level;
  place?: string;
}

/** The units that a cell names, in order. */
export function readUnits(cell: string, _vocabulary: Vocabulary, _home: Home = {}): Unit[] {
  const units: Unit[] = [];
  for (const found of cell.matchAll(/[^、，,；;\n]+/g)) {
    const raw = joinWraps(found[0]);
    if (raw === '') continue;
    units.push({ raw, name: stripBlanks(raw), kind: 'named', span: [found.index, found.index + found[0].length] });
  }
  return units;
}
