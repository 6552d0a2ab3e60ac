import { notesOf } from '../../text/marks.ts';
import { type OutlineStyle, readNumbering } from '../../text/numbering.ts';
import type { GridRow, Paragraph } from '../grid/grid.ts';
import { part } from './stretch.ts';

/** A heading over all columns: its first sentence. What follows it, and stands in front of the tasks, is the section's text. */
export function headingRow(
  [line, ...rest]: readonly Paragraph[],
  columns: number,
  { style, wordsAt }: NumberedLine = numberOf(line!),
): GridRow {
  const text = line!.text.trimEnd();
  const end = endOfHeading(text, wordsAt);
  const behind = part(line!, end, text.length);
  return {
    cells: [{ ...part(line!, 0, end), column: 0, columnSpan: Math.max(2, columns), rowSpan: 1 }],
    ...(style && { level: style }),
    heading: { text: [...(behind.text === '' ? [] : [behind]), ...rest] },
  };
}

/** A line over all columns. */
export function asideRow(line: Paragraph, columns: number): GridRow {
  return { cells: [{ ...part(line, 0, line.text.length), column: 0, columnSpan: Math.max(2, columns), rowSpan: 1 }] };
}

/** The style of the number that a line begins with, and where its words begin. */
interface NumberedLine {
  style: OutlineStyle | undefined;
  wordsAt: number;
}

function numberOf({ text }: Paragraph): NumberedLine {
  const numbering = readNumbering(text);
  return { style: numbering?.style, wordsAt: numbering?.end ?? 0 };
}

/** A heading is its first sentence, as far as it has one; its words begin at `words`. In brackets none ends. */
export function endOfHeading(text: string, words: number): number {
  const plain = notesOf(text).pairs.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  );
  const sentence = /^[^。：:]{1,60}[。：:]/.exec(plain.slice(words))?.[0].length;
  return sentence === undefined ? text.length : words + sentence;
}
