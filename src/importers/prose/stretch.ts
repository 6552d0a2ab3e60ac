import type { GridCell, Paragraph } from '../grid/grid.ts';

/** Words with their places in the file, of one paragraph or of several. */
export type Stretch = Pick<GridCell, 'text' | 'range' | 'runs' | 'isVerbatim' | 'cell'>;

/** [from, to) of a paragraph's text, blanks at both ends left out. */
export function part(paragraph: Paragraph, from: number, to: number): Stretch & Paragraph {
  const { text, range, cell } = paragraph;
  const words = text.slice(from, to);
  const start = from + words.length - words.trimStart().length;
  const end = Math.max(start, from + words.trimEnd().length);
  const isVerbatim = range !== undefined && range[1] - range[0] === text.length;
  return {
    text: text.slice(start, end),
    ...(range && { range: isVerbatim ? ([range[0] + start, range[0] + end] as const) : range, isVerbatim }),
    ...(cell && { cell }),
  };
}

/** Several as one; each on a line, unless they are parts of one. */
export function joined(parts: readonly (Stretch | Paragraph)[], seam = '\n'): Stretch {
  const [first] = parts;
  if (parts.length === 1) return part(first!, 0, first!.text.length);
  let text = '';
  const runs: { at: number; range: readonly [number, number] }[] = [];
  for (const one of parts) {
    const { text: words, range, isVerbatim } = part(one, 0, one.text.length);
    if (text !== '') text += seam;
    if (range && isVerbatim) runs.push({ at: text.length, range });
    text += words;
  }
  const range = first?.range && parts.at(-1)?.range && ([first.range[0], parts.at(-1)!.range![1]] as const);
  return { text, ...(range && { range, runs }), ...(first?.cell && { cell: first.cell }) };
}
