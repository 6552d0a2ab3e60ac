import { readFileSync, writeFileSync } from 'node:fs';

/** Figures in a text file, one a line: what they are about, how many of how many, how many were said twice, and how much is asked. */
export interface Line {
  name: string;
  /** Found plants, or quiet edits. */
  good: number;
  of: number;
  doubled: number;
}

/** At least so much is asked of everything that does not stand in the file with less. */
export const GOAL = 0.95;

export function textOf(lines: readonly Line[]): string {
  const rows = lines.map(({ name, good, of, doubled }) => {
    const short = good < of * GOAL || doubled > 0 ? '  short' : '';
    return `${name.padEnd(40)} ${String(good).padStart(3)} of ${String(of).padStart(3)}, twice ${String(doubled).padStart(2)}${short}`;
  });
  const shorts = rows.filter((row) => row.endsWith('short')).length;
  return `${rows.join('\n')}\n\n${lines.length} in all, ${shorts} short of 95 % found or with faults said twice\n`;
}

export function read(path: string): ReadonlyMap<string, Line> {
  const lines = readFileSync(path, 'utf8').matchAll(/^(\S+) +(\d+) of +(\d+), twice +(\d+)/gm);
  return new Map(
    [...lines].map(([, name, good, of, doubled]) => [
      name!,
      { name: name!, good: Number(good), of: Number(of), doubled: Number(doubled) },
    ]),
  );
}

/** What is worse than asked: than the goal, or, for those that fall short of it, than what the file keeps. */
export function worse(line: Line, kept: Line | undefined): string | undefined {
  const least = Math.min(GOAL, kept ? kept.good / kept.of : GOAL);
  const most = kept ? kept.doubled / kept.of : 0;
  if (line.good / line.of < least) return `${line.name}: ${line.good} of ${line.of} found, ${least} asked`;
  if (line.doubled / line.of > most) return `${line.name}: ${line.doubled} of ${line.of} said twice, ${most} allowed`;
  return undefined;
}

export function keep(path: string, lines: readonly Line[]): void {
  writeFileSync(path, textOf(lines));
}
