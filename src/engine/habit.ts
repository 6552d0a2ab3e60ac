import type { Finding } from '../model/finding.ts';
import type { Habit } from '../model/rule.ts';

/** Fewer rows are looked at one by one. */
const FEWEST = 5;
/** Of fewer rows in a hundred each is an oversight of its own; in two published tables it was 27 and 55. */
const PERCENT = 20;

/** Marks the findings of one rule where so many rows have one that it is how the table is written. */
export function asHabit(found: readonly Finding[], { among = {} }: Habit, rows: number): readonly Finding[] {
  const tasks = new Set(found.map(({ location }) => location.task).filter((task) => task !== undefined));
  if (tasks.size < FEWEST || tasks.size * 100 < rows * PERCENT) return found;
  return found.map((finding) =>
    finding.location.task === undefined
      ? finding
      : { ...finding, habit: { rows, isShared: finding.messageId in among } },
  );
}
