import { readNumbering } from '../../text/numbering.ts';
import type { GridRow, Paragraph } from '../grid/grid.ts';
import { part } from './stretch.ts';

/** A heading over all columns: its first sentence. What follows it, and stands in front of the tasks, is the section's text. */
export function headingRow(
  [line, ...rest]: readonly Paragraph[],
  columns: number,
  words = readNumbering(line!.text)?.end ?? 0,
): GridRow {
  const text = line!.text.trimEnd();
  const end = endOfHeading(text, words);
  const behind = part(line!, end, text.length);
  return {
    cells: [{ ...part(line!, 0, end), column: 0, columnSpan: Math.max(2, columns), rowSpan: 1 }],
    heading: { text: [...(behind.text === '' ? [] : [behind]), ...rest] },
  };
}

/** A heading is its first sentence, as far as it has one; its words begin at `words`. */
export function endOfHeading(text: string, words: number): number {
  const sentence = /^[^。：:]{1,60}[。：:]/.exec(text.slice(words))?.[0].length;
  return sentence === undefined ? text.length : words + sentence;
}
