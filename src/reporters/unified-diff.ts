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
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (line: string): Step => ({ sign: ' ', line });
  return [
    ...old.slice(0, head).map(same),
    ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    ...old.slice(old.length - tail).map(same),
  ];
}

/** The shortest way from one to the other (Myers 1986). */
function middle(old: readonly string[], now: readonly string[]): Step[] {
  const most = Math.min(old.length + now.length, MOST_CHANGES);
  const furthest = new Int32Array(2 * most + 3);
  const origin = most + 1;
  const trail: Int32Array[] = [];
  for (let changes = 0; changes <= most; changes += 1) {
    trail.push(furthest.slice(origin - changes - 1, origin + changes + 2));
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      const isDown =
        diagonal === -changes ||
        (diagonal !== changes && furthest[origin + diagonal - 1]! < furthest[origin + diagonal + 1]!);
      let x = isDown ? furthest[origin + diagonal + 1]! : furthest[origin + diagonal - 1]! + 1;
      while (x < old.length && x - diagonal < now.length && old[x] === now[x - diagonal]) x += 1;
      furthest[origin + diagonal] = x;
      if (x >= old.length && x - diagonal >= now.length) return walkBack(old, now, trail);
    }
  }
  return [...old.map((line): Step => ({ sign: '-', line })), ...now.map((line): Step => ({ sign: '+', line }))];
}

function walkBack(old: readonly string[], now: readonly string[], trail: readonly Int32Array[]): Step[] {
  const steps: Step[] = [];
  let x = old.length;
  let y = now.length;
  for (let changes = trail.length - 1; changes > 0; changes -= 1) {
    const before = trail[changes]!;
    const at = (diagonal: number): number => before[diagonal + changes + 1]!;
    const diagonal = x - y;
    const isDown = diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1));
    const fromX = isDown ? at(diagonal + 1) : at(diagonal - 1);
    const fromY = fromX - (isDown ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY) {
      steps.push({ sign: ' ', line: old[(x -= 1)]! });
      y -= 1;
    }
    if (isDown) steps.push({ sign: '+', line: now[(y -= 1)]! });
    else steps.push({ sign: '-', line: old[(x -= 1)]! });
  }
  while (x > 0) steps.push({ sign: ' ', line: old[(x -= 1)]! });
  return steps.toReversed();
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
