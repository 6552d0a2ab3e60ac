import type { Change, Clause, ClausePair, Slot } from '../../model/comparison.ts';
import type { Task } from '../../model/table.ts';
import { dayInYear, readDeadlines } from '../../text/deadlines.ts';
import { isSameQuantity, type Quantity, quantitiesIn, timesUnit } from '../../text/quantities.ts';
import { type Strength, strengthsIn } from '../../text/strength.ts';

/** Quantities that were raised, lowered, put in or left out. Those of one measure answer to each other in their order: 1小时 ⇒ 50分钟. */
export function changedQuantities({ parent, child }: ClausePair): Change<Quantity>[] {
  const read = (clause: Clause): Slot<Quantity>[] => slotsOf(clause, quantitiesOf(clause));
  return changes(read(parent), read(child), isSameQuantity, (a, b) => timesUnit(a.unit, b.unit) !== undefined);
}

/** 县道每公里1万元、乡道5000元: what the first of a list is for, the others are for as well, and each is a clause. */
function quantitiesOf({ task, in: cell, span: [start], text }: Clause): Quantity[] {
  const own = quantitiesIn(text);
  const { value } = task[cell];
  if (value[start - 1] !== '、' || own.length === 0 || OF_ALL.test(text)) return own;
  const before = quantitiesIn(/[^，。；;,\n]*$/.exec(value.slice(Math.max(0, start - LONGEST_LIST), start))![0]).at(-1);
  const base = before?.per;
  if (!base) return own;
  return own.map((figure) =>
    figure.per || figure.unit !== before.unit ? figure : { ...figure, per: { ...base, start: 0 } },
  );
}

/** 每个社区2处、全区90处 */
const OF_ALL = /^(?:全|共|合计|总)/;
/** A list is looked through no further back. */
const LONGEST_LIST = 200;

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
export function changedDeadlines(pair: ClausePair): Change<TaskDeadline>[] {
  const { parent, child } = pair;
  const changed = changes(
    inClause(parent, parent.task.deadlines),
    inClause(child, child.task.deadlines),
    isSameTime,
    (a, b) => a.kind === b.kind || (dayInYear(a) !== undefined && dayInYear(b) !== undefined),
  );
  return changed.map((change): Change<TaskDeadline> => {
    const own = change.child ? undefined : inStead(change.parent!, pair);
    return own ? { parent: change.parent!, child: own } : change;
  });
}

/** Of two that come as often one may not say by when. What is due each year by a day is due by that day in this one. */
function isSameTime(a: TaskDeadline, b: TaskDeadline): boolean {
  if (a.kind !== b.kind && dayInYear(a) !== undefined) return dayInYear(a) === dayInYear(b);
  if (a.kind !== b.kind || a.from !== b.from || a.to !== b.to || a.every !== b.every) return false;
  const isDueAlike = a.by === undefined || b.by === undefined || a.by === b.by;
  return isDueAlike && a.season?.name === b.season?.name && a.season?.edge === b.season?.edge;
}

/** 4月底前签订 ⇒ 上半年签订: what stands in the place of a deadline is one, though it might be anything elsewhere. */
function inStead(
  { value, span }: Slot<TaskDeadline>,
  { parent, child, hunks }: ClausePair,
): Slot<TaskDeadline> | undefined {
  const [from, to] = span.map((offset) => parent.form.map.indexOf(offset - parent.span[0])) as [number, number];
  const touching = hunks.filter(({ before }) => before[0] < to && from < before[1]);
  const [first, last] = [touching[0], touching.at(-1)];
  if (from < 0 || to < 0 || !first || !last) return undefined;
  const { map } = child.form;
  const start = map[first.after[0] - Math.max(0, first.before[0] - from)]!;
  const end = map[last.after[1] + Math.max(0, to - last.before[1])]!;
  const text = child.text.slice(start, end);
  const [own] =
    text === '' ? [] : readDeadlines(text, value.to === undefined ? undefined : Number(value.to.slice(0, 4)));
  if (own?.kind !== value.kind || own.raw !== text) return undefined;
  const place = [child.span[0] + start, child.span[0] + end] as const;
  return { value: { ...own, in: child.in, span: place }, text, span: place };
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
  if (parents.length + children.length === 0) return [];
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
