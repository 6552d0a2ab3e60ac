import type { Finding } from '../model/finding.ts';

/** Fewer rows are looked at one by one: what exceptions and the baseline left of a habit. */
const FEWEST = 5;

/** Findings in order; those of a habit together where its first stands. */
export function grouped(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const habits = new Map<string, [Finding, ...Finding[]]>();
  const keyOf = ({ path, rule, severity }: Finding): string => `${path} ${rule} ${severity}`;
  for (const finding of findings) {
    if (!finding.habit) continue;
    const habit = habits.get(keyOf(finding));
    if (habit) habit.push(finding);
    else habits.set(keyOf(finding), [finding]);
  }
  return findings.flatMap((finding): [Finding, ...Finding[]][] => {
    const habit = finding.habit && habits.get(keyOf(finding));
    if (!habit || habit.length < FEWEST) return [[finding]];
    return habit[0] === finding ? [habit] : [];
  });
}

/** What findings share that belong together, for programs that show them so: a habit its rule, those of one row its place in the table. */
export function groupKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const keys = new Map<Finding, string>();
  for (const group of grouped(findings)) {
    for (const finding of group) {
      // Numbers may begin anew in each chapter; the pointer tells the rows apart.
      const row = /^.*?\/tasks\/\d+/.exec(finding.location.pointer ?? '')?.[0];
      const key = group.length > 1 ? finding.rule : row;
      if (key !== undefined) keys.set(finding, key);
    }
  }
  return keys;
}

/** 2, 12, 15—18: numbers of rows, those that follow each other together. */
export function taskNumbers(findings: readonly Finding[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const { location } of findings) {
    const task = location.task!;
    const last = runs.at(-1);
    if (last && task === last[1] + 1) last[1] = task;
    else runs.push([task, task]);
  }
  return runs.flatMap(([from, to]) =>
    to > from + 1 ? [`${from}—${to}`] : to > from ? [String(from), String(to)] : [String(from)],
  );
}
