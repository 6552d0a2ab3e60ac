import type { Finding } from '../model/finding.ts';

/** Findings in order; those of a habit together where its first stands. */
export function grouped(findings: readonly Finding[]): (readonly [Finding, ...Finding[]])[] {
  const groups: [Finding, ...Finding[]][] = [];
  const habits = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.path} ${finding.rule} ${finding.severity}`;
    const habit = finding.habit === undefined ? undefined : habits.get(key);
    if (habit) habit.push(finding);
    else {
      const group: [Finding] = [finding];
      groups.push(group);
      if (finding.habit) habits.set(key, group);
    }
  }
  return groups;
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
