import type { Change, Clause, ClausePair, Slot } from '../../model/comparison.ts';
import type { Task } from '../../model/table.ts';
import { isSameQuantity, type Quantity, quantitiesIn, timesUnit } from '../../text/quantities.ts';
import { type Strength, strengthsIn } from '../../text/strength.ts';

/** Quantities that were raised, lowered, put in or left out. Those of one measure answer to each other in their order: 1小时 ⇒ 50分钟. */
export function changedQuantities({ parent, child }: ClausePair): Change<Quantity>[] {
  const read = (clause: Clause): Slot<Quantity>[] => slotsOf(clause, quantitiesIn(clause.text));
  return changes(read(parent), read(child), isSameQuantity, (a, b) => timesUnit(a.unit, b.unit) !== undefined);
}

/** Words of strength (应当, 全面, 确保 …) that were exchanged, put in or left out. */
export function changedStrengths({ parent, child }: ClausePair): Change<Strength>[] {
  const read = (clause: Clause): Slot<Strength>[] => slotsOf(clause, strengthsIn(clause.text));
  return changes(
    read(parent),
    read(child),
    (a, b) => a.scale === b.scale && a.rank === b.rank,
    (a, b) => a.scale === b.scale,
  );
}

type TaskDeadline = Task['deadlines'][number];

/** Dates and intervals that differ. */
export function changedDeadlines({ parent, child }: ClausePair): Change<TaskDeadline>[] {
  return changes(
    inClause(parent, parent.task.deadlines),
    inClause(child, child.task.deadlines),
    (a, b) => a.kind === b.kind && a.from === b.from && a.to === b.to && a.every === b.every,
    (a, b) => a.kind === b.kind,
  );
}

function slotsOf<Value extends { span: readonly [number, number] }>(
  clause: Clause,
  values: readonly Value[],
): Slot<Value>[] {
  const shift = clause.span[0];
  return values.map((value) => ({
    value,
    text: clause.text.slice(...value.span),
    span: [value.span[0] + shift, value.span[1] + shift],
  }));
}

/** Those of what is read from a task's cells that stands in a clause. */
function inClause<Value extends { in: string; span: readonly [number, number] }>(
  clause: Clause,
  values: readonly Value[],
): Slot<Value>[] {
  const [from, to] = clause.span;
  return values
    .filter((value) => value.in === clause.in && value.span[0] >= from && value.span[1] <= to)
    .map((value) => ({ value, text: clause.text.slice(value.span[0] - from, value.span[1] - from), span: value.span }));
}

/** Leaves out what both sides have; of the rest those answer to each other, in their order, that `belong` together. */
function changes<Value>(
  parents: readonly Slot<Value>[],
  children: readonly Slot<Value>[],
  isSame: (a: Value, b: Value) => boolean,
  belong: (a: Value, b: Value) => boolean,
): Change<Value>[] {
  const added = [...children];
  const taken = (parent: Slot<Value>, fits: (a: Value, b: Value) => boolean): Slot<Value> | undefined => {
    const at = added.findIndex((child) => fits(parent.value, child.value));
    return at < 0 ? undefined : added.splice(at, 1)[0];
  };
  // 对所有站点逐一检查 ⇒ 对有关站点逐一检查: the word that stays answers to itself, not to another of its rank.
  const isUntouched = (parent: Slot<Value>): boolean => {
    const at = added.findIndex((child) => child.text === parent.text && isSame(parent.value, child.value));
    if (at >= 0) added.splice(at, 1);
    return at >= 0;
  };
  const other = parents.filter((parent) => !isUntouched(parent));
  const lost = other.filter((parent) => !taken(parent, isSame));
  const changed = lost.map((parent): Change<Value> => {
    const child = taken(parent, belong);
    return child ? { parent, child } : { parent };
  });
  return [...changed, ...added.map((child): Change<Value> => ({ child }))];
}
