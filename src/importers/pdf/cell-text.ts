import { beginsInside } from '../../text/marks.ts';
import type { TextLine } from './text-lines.ts';

const NEVER_LAST = /^[（《〈【〔「『“‘([{]+/;
const WORD = /^[A-Za-z0-9.,:/%_+\-–]+/;

/** In the middle of a bracket or a title no paragraph ends. */
const OPEN = /[（(《“〔][^（(《“〔）)》”〕。]{0,40}$/;

/** Words of one cell: lines that ran full go on in the next, others end there. `room` is how wide a line may be. */
export function joinLines(lines: readonly TextLine[], room: number): string {
  // 1 above 2 is 12, which a narrow column wraps.
  if (lines.every((line) => /^\d$/.test(line.text))) return lines.map((line) => line.text).join('');
  let text = '';
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before) text += breakAfter(text, before, line, room);
    text += line.text;
  }
  return text;
}

/** What stands between two lines of a cell, of which `text` ends in the first: nothing where it ran full. */
export function breakAfter(text: string, before: TextLine, line: TextLine, room: number): string {
  return OPEN.test(text) ? '' : breakBetween(before, line, room);
}

/** Nothing ends in the middle of a bracket, or in front of a closing mark. */
export function isWithinPhrase(above: string, below: string): boolean {
  return OPEN.test(above) || beginsInside(below);
}

function breakBetween(before: TextLine, line: TextLine, room: number): string {
  const slack = room - (before.right - before.left);
  if (headWidth(line) + 0.3 * line.size <= slack) return '\n';
  return /[A-Za-z]$/.test(before.text) && /^[A-Za-z]/.test(line.text) ? ' ' : '';
}

/** Width of what stays together at the beginning of a line. */
function headWidth({ text, letters, size }: TextLine): number {
  const opening = NEVER_LAST.exec(text)?.[0].length ?? 0;
  let count = opening + (WORD.exec(text.slice(opening))?.[0].length ?? 1);
  // A mark that never begins a line takes the character before it down with it.
  while (count < letters.length && beginsInside(text.slice(count, count + 1))) count += 1;
  const last = letters[Math.min(count, letters.length) - 1];
  return last ? last.right - letters[0]!.left : size;
}
