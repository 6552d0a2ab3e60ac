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
  const sentence = /^[^。：:]{1,60}[。：:]/.exec(text.slice(words))?.[0].length;
  const end = sentence === undefined ? text.length : words + sentence;
  const behind = part(line!, end, text.length);
  return {
    cells: [{ ...part(line!, 0, end), column: 0, columnSpan: Math.max(2, columns), rowSpan: 1 }],
    heading: { text: [...(behind.text === '' ? [] : [behind]), ...rest] },
  };
}
