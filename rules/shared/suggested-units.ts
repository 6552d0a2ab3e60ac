import type { Table, Task, UnitCell } from '../../src/model/table.ts';
import { COVERED_STATES, type Trace } from '../../src/model/trace.ts';
import type { Level, Unit } from '../../src/model/unit.ts';
import { namesNobody, TO_DO } from './blank-cell.ts';
import { counterpartOf } from './counterpart.ts';

type Role = 'lead' | 'responsible' | 'supporting' | 'supervisor';

/**
 * Whom a row that carries `parent` would name: what this table mostly made of the same cell, else unit by unit where that is certain.
 * Who is not known is left out.
 */
export function suggestedUnits(role: Exclude<Role, 'lead'>, parent: Task, trace: Trace): string[] {
  const cell = parent[role];
  if (namesNobody(cell)) return [];
  const rows = ownCells(role, (other) => other.value === cell.value, trace);
  const usual = mostFrequent(rows.map(({ value }) => value));
  if (usual && usual.count > 1 && usual.count * 2 > rows.length)
    return rows.find(({ value }) => value === usual.item)!.units.map(({ raw }) => raw);
  const leads = role === 'responsible' ? suggestedLead(parent, trace) : [];
  const names = unique(cell.units.flatMap((unit) => ownName(unit, trace.child))).filter(
    (name) => !leads.includes(name),
  );
  const collectives = cell.units.flatMap((unit) => ownCollective(role, unit, trace));
  // 各部门 beside one of them would name it twice.
  const apart = collectives.filter(
    ({ covers = [] }) => names.length === 0 || covers.every(({ body }) => body !== 'department'),
  );
  return [...names, ...unique(apart.map(({ raw }) => raw))];
}

/** Who would lead it: the counterparts of the parent’s leads, else the lead that every row below the same leads has; TODO where nobody can tell. */
export function suggestedLead(parent: Task, trace: Trace): string[] {
  const cell = parent.lead;
  if (namesNobody(cell)) return [TO_DO];
  const counterparts = counterpartsOf(cell, trace.child);
  if (counterparts.length > 0) return counterparts;
  const rows = ownCells('lead', (other) => other.value === cell.value, trace);
  const [first] = rows;
  const isOne = first !== undefined && rows.every(({ value }) => value === first.value);
  return isOne ? first.units.map(({ raw }) => raw) : [TO_DO];
}

/** The table’s own units for those of a cell, where the parent’s have one here. */
export function counterpartsOf({ units }: UnitCell, table: Table): string[] {
  return unique(units.flatMap((unit) => counterpartOf(unit, table) ?? []));
}

function ownName(unit: Unit, table: Table): string[] {
  const name = counterpartOf(unit, table);
  if (name === undefined) return [];
  return [unit.note === undefined ? name : `${name}（${unit.note}）`];
}

/**
 * 各县（市）区政府 → 各镇街: the collective that rows below the same unit, or else below any such body, name oftener than all others.
 */
function ownCollective(role: Role, unit: Unit, trace: Trace): Unit[] {
  const isBodyBelow = unit.body === 'government' && unit.level === trace.child.identity.level;
  if (unit.kind !== 'collective' && !isBodyBelow) return [];
  const same = ownCells(role, ({ units }) => units.some(({ name }) => name === unit.name), trace);
  const levels = levelsOf(unit);
  const isSuch = (other: Unit): boolean => levelsOf(other).some((level) => levels.includes(level));
  const rows = same.length > 0 ? same : ownCells(role, ({ units }) => units.some(isSuch), trace);
  const collectives = rows.flatMap(({ units }) => units.filter(({ kind }) => kind === 'collective'));
  const usual = mostFrequent(collectives.map(({ raw }) => raw));
  if (!usual || usual.count * 2 <= collectives.length) return [];
  return collectives.filter(({ raw }) => raw === usual.item).slice(0, 1);
}

/** Levels of the bodies that a unit is, or stands for. */
function levelsOf({ covers = [], level }: Unit): Level[] {
  return [...covers.map((cover) => cover.level), level].filter((one) => one !== undefined);
}

/** The cells of this table in rows that carry a parent task with such a cell. */
function ownCells(role: Role, isAlike: (cell: UnitCell) => boolean, { tasks }: Trace): UnitCell[] {
  return tasks.flatMap(({ state, parent, links }) => {
    const own = links[0]?.child[role];
    return own && COVERED_STATES.has(state) && isAlike(parent[role]) && !namesNobody(own) ? [own] : [];
  });
}

function mostFrequent(items: readonly string[]): { item: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return first && { item: first[0], count: first[1] };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
