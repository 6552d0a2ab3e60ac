import type { Table, Task, UnitCell } from '../../src/model/table.ts';
import { COVERED_STATES, type Trace } from '../../src/model/trace.ts';
import type { Level, Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';
import { namesNobody, TO_DO } from './blank-cell.ts';
import { counterpartOf } from './counterpart.ts';
import { onceAsked } from './once-asked.ts';

type Role = 'lead' | 'responsible' | 'supporting' | 'supervisor';

/**
 * Whom a row that carries `parent` would name: what this table mostly made of the same cell, else unit by unit where that is certain.
 * Who is not known is left out.
 */
export function suggestedUnits(role: Exclude<Role, 'lead'>, parent: Task, trace: Trace): string[] {
  const cell = parent[role];
  if (namesNobody(cell)) return [];
  const usual = ownRows(trace)[role]().usual(cell.value);
  if (usual) return usual.units.map(({ raw }) => raw);
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
  const one = ownRows(trace).lead().only(cell.value);
  return one ? one.units.map(({ raw }) => raw) : [TO_DO];
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
  return ownRows(trace)[role]().collective(unit);
}

/** Levels of the bodies that a unit is, or stands for. */
function levelsOf({ covers = [], level }: Unit): Level[] {
  return [...covers.map((cover) => cover.level), level].filter((one) => one !== undefined);
}

/** A cell of this table, in a row that carries a parent task, beside that task's cell. */
interface OwnRow {
  above: UnitCell;
  own: UnitCell;
}

/** What this table made of a role's cells. */
interface OwnRows {
  /** The cell that it mostly made of one with these words. */
  usual(value: string): UnitCell | undefined;
  /** The cell that it made of all with these words. */
  only(value: string): UnitCell | undefined;
  /** The collective that rows below the same unit, or else below any such body, name oftener than all others. */
  collective(unit: Unit): Unit[];
}

/** Of the trace asked about last; what was found out for one missing task holds for all that name the same. */
const ownRows = remembering(1, ({ tasks }: Trace): Readonly<Record<Role, () => OwnRows>> => {
  const of = (role: Role): (() => OwnRows) =>
    onceAsked(() =>
      rowsOf(
        tasks.flatMap(({ state, parent, links }) => {
          const own = links[0]?.child[role];
          return own && COVERED_STATES.has(state) && !namesNobody(own) ? [{ above: parent[role], own }] : [];
        }),
      ),
    );
  return {
    lead: of('lead'),
    responsible: of('responsible'),
    supporting: of('supporting'),
    supervisor: of('supervisor'),
  };
});

function rowsOf(rows: readonly OwnRow[]): OwnRows {
  const byValue = grouped(rows, ({ above }) => [above.value]);
  const byName = onceAsked(() => grouped(rows, ({ above }) => new Set(above.units.map(({ name }) => name))));
  const made = new Map([...byValue].map(([value, alike]) => [value, madeOf(alike.map((at) => rows[at]!.own))]));
  const collectives = new Map<string, Unit[]>();
  return {
    usual: (value) => made.get(value)?.usual,
    only: (value) => made.get(value)?.only,
    collective: (unit) => {
      const levels = levelsOf(unit);
      const isSuch = ({ above }: OwnRow): boolean =>
        above.units.some((other) => levelsOf(other).some((level) => levels.includes(level)));
      const same = byName().get(unit.name);
      // Units that stand in the same rows, and bodies of the same levels, have the same answer: a cell may name thousands.
      const key = same ? same.join(' ') : `of ${levels.join(' ')}`;
      const known = collectives.get(key) ?? usualCollective(same?.map((at) => rows[at]!) ?? rows.filter(isSuch));
      collectives.set(key, known);
      return known;
    },
  };
}

/** Positions by key; an item may have several. */
function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [at, item] of items.entries()) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  }
  return groups;
}

function madeOf(cells: readonly UnitCell[]): { usual: UnitCell | undefined; only: UnitCell | undefined } {
  const most = mostFrequent(cells.map(({ value }) => value))!;
  const isUsual = most.count > 1 && most.count * 2 > cells.length;
  return {
    usual: isUsual ? cells.find(({ value }) => value === most.item) : undefined,
    only: most.count === cells.length ? cells[0] : undefined,
  };
}

function usualCollective(rows: readonly OwnRow[]): Unit[] {
  const collectives = rows.flatMap(({ own }) => own.units.filter(({ kind }) => kind === 'collective'));
  const usual = mostFrequent(collectives.map(({ raw }) => raw));
  if (!usual || usual.count * 2 <= collectives.length) return [];
  return collectives.filter(({ raw }) => raw === usual.item).slice(0, 1);
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
