import type { Table, Task } from '../../src/model/table.ts';

/** Gives a new task its number; calls for one gap count on. */
export type NextNumber = () => number | string | undefined;

/**
 * Numbers for new tasks behind `before`, in the section of `home`, or in a new one. A table whose rows are not all numbered in one way
 * gives none. The number may be taken: then what follows has to move up.
 */
export function newNumbers({
  tasks,
}: Table): (before: Task | undefined, home: Task | undefined, opensPart?: boolean) => NextNumber {
  const given = new Map<string, number>();
  const isCounted = tasks.length > 0 && tasks.every(({ isNumbered }) => isNumbered);
  const isParted = tasks.length > 0 && tasks.every(({ isNumbered, label }) => !isNumbered && label !== '');
  const restarts = tasks.some(
    ({ section, number, label }, index) =>
      index > 0 && section !== tasks[index - 1]!.section && (isParted ? partsOf(label).last : number) === 1,
  );
  const prefixes = new Set(isParted ? tasks.map(({ label }) => partsOf(label).prefix) : []);
  const countOn = (key: string, from: number): number => {
    const next = (given.get(key) ?? from) + 1;
    given.set(key, next);
    return next;
  };
  return (before, home, opensPart = false) =>
    () => {
      const isFirst = before === undefined || (restarts && home !== before);
      if (isCounted) return countOn(`${before?.index} ${home?.index}`, isFirst ? 0 : before.number);
      if (!isParted) return undefined;
      const next = opensPart || !home ? freePrefix(before, prefixes) : undefined;
      const prefix = next ?? (home && partsOf(home.label).prefix);
      const from = isFirst || prefix === next ? 0 : partsOf(before.label).last;
      return prefix && prefix + countOn(`${before?.index} ${prefix}`, from);
    };
}

/** Whether two printed numbers are of different parts: 2.2 and 3.1. */
export function areOfOtherParts(one: Task, other: Task): boolean {
  const [a, b] = [one, other].map(({ label, isNumbered }) => (isNumbered ? '' : partsOf(label).prefix));
  return a !== b;
}

/** 3.2 → 3. and 2. */
function partsOf(label: string): { prefix: string; last: number } {
  const last = /(?<!\d)\d+$/.exec(label)?.[0] ?? '';
  return { prefix: label.slice(0, label.length - last.length), last: Number(last) };
}

/** The prefix of a new section, where nothing behind it has it: 4. behind 3.2. */
function freePrefix(before: Task | undefined, taken: ReadonlySet<string>): string | undefined {
  const next = before ? partsOf(before.label).prefix.replace(/\d+(?=\D*$)/, (part) => `${Number(part) + 1}`) : '1.';
  return taken.has(next) ? undefined : next;
}
