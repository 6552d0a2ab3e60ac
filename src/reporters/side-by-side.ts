import type { Difference } from '../model/trace.ts';
import { visible } from '../text/visible.ts';
import type { Paint } from './style.ts';
import { padTo, widthOf, wrap } from './width.ts';

export type Side = 'parent' | 'child';

/** How characters that stand on one side only are shown: in colour, or between marks where there is none. */
export interface Marking {
  paint: Paint;
  hasColour: boolean;
  /** How what both sides share is shown in colour; as it is where left out. */
  shared?: (text: string) => string;
}

/** One side of a comparison as lines of at most `columns`, its own characters marked, each line padded to the full width. */
export function sideLines(
  differences: readonly Difference[],
  side: Side,
  columns: number,
  marking: Marking,
): readonly string[] {
  let text = '';
  const marked: boolean[] = [];
  for (const difference of differences) {
    if (difference.kind !== 'same' && difference.kind !== side) continue;
    // Blanks come from extraction and are no difference that anybody made.
    const isOwn = difference.kind === side && difference.text.trim() !== '';
    const words = isOwn && !marking.hasColour ? bracket(visible(difference.text), side) : visible(difference.text);
    text += words;
    for (let index = 0; index < words.length; index++) marked.push(isOwn);
  }
  let offset = 0;
  return wrap(text, columns).map((line) => {
    const start = text.indexOf(line, offset);
    offset = start + line.length;
    return padTo(marking.hasColour ? paintLine(line, marked.slice(start, offset), side, marking) : line, columns);
  });
}

/** [-only above-] and {+only below+}, as word diffs are customarily written without colour. */
function bracket(text: string, side: Side): string {
  return side === 'parent' ? `[-${text}-]` : `{+${text}+}`;
}

function paintLine(line: string, marked: readonly boolean[], side: Side, { paint, shared }: Marking): string {
  const colour = side === 'parent' ? paint.red : paint.green;
  let result = '';
  for (let start = 0; start < line.length;) {
    let end = start + 1;
    while (end < line.length && marked[end] === marked[start]) end++;
    const run = line.slice(start, end);
    result += marked[start] ? colour(paint.underline(run)) : (shared?.(run) ?? run);
    start = end;
  }
  return result;
}

/** Two columns of lines beside each other. */
export function beside(left: readonly string[], right: readonly string[], columns: number, bar: string): string[] {
  const lines: string[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const cell = left[index] ?? '';
    lines.push(`${cell}${' '.repeat(Math.max(0, columns - widthOf(cell)))} ${bar} ${right[index] ?? ''}`.trimEnd());
  }
  return lines;
}
