import { differences } from '../text/differences.ts';
import { visible } from '../text/visible.ts';

/** Lines around a change. */
const CONTEXT = 3;

/** Changed lines beyond which the whole middle is shown as replaced: a comparison would take too long. */
const MOST_CHANGES = 2000;

/** Two texts as a unified diff, as patch programs read it; '' where they are equal. */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return '';
  const old = linesOf(before);
  const now = linesOf(after);
  const steps = compare(old, now);
  const lines = [`--- a/${visible(path)}`, `+++ b/${visible(path)}`];
  for (const [from, to] of hunks(steps)) lines.push(...hunkLines(steps, from, to));
  return `${lines.join('\n')}\n`;
}

interface Step {
  sign: ' ' | '-' | '+';
  line: string;
}

/** Lines with their ends, so that a last line without one differs from a line with one. */
function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

function compare(old: readonly string[], now: readonly string[]): Step[] {
  const steps: Step[] = [];
  const add = (sign: Step['sign'], lines: readonly string[]): void => {
    for (const line of lines) steps.push({ sign, line });
  };
  let at = 0;
  for (const { before, after } of differences(old, now, MOST_CHANGES)) {
    add(' ', old.slice(at, before[0]));
    add('-', old.slice(...before));
    add('+', now.slice(...after));
    at = before[1];
  }
  add(' ', old.slice(at));
  return steps;
}

/** Ranges of steps around the changes; neighbours that touch are one. */
function hunks(steps: readonly Step[]): [from: number, to: number][] {
  const ranges: [number, number][] = [];
  for (const [index, { sign }] of steps.entries()) {
    if (sign === ' ') continue;
    const from = Math.max(0, index - CONTEXT);
    const to = Math.min(steps.length, index + CONTEXT + 1);
    const last = ranges.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else ranges.push([from, to]);
  }
  return ranges;
}

function hunkLines(steps: readonly Step[], from: number, to: number): string[] {
  const count = (sign: '-' | '+', end: number, start = 0): number =>
    steps.slice(start, end).filter((step) => step.sign === ' ' || step.sign === sign).length;
  const range = (sign: '-' | '+'): string => {
    const before = count(sign, from);
    const length = count(sign, to, from);
    return `${length === 0 ? before : before + 1}${length === 1 ? '' : `,${length}`}`;
  };
  return [
    `@@ -${range('-')} +${range('+')} @@`,
    ...steps.slice(from, to).flatMap(({ sign, line }) => {
      const isWhole = line.endsWith('\n');
      const words = isWhole ? line.slice(0, -1) : line;
      const shown = words.endsWith('\r') ? `${visible(words.slice(0, -1))}\r` : visible(words);
      return isWhole ? [sign + shown] : [sign + shown, '\\ No newline at end of file'];
    }),
  ];
}
