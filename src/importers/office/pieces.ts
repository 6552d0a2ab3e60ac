import type { Block, TableBlock } from '../grid/blocks.ts';
import type { GridCell } from '../grid/grid.ts';
import type { ListLabel } from '../lists/list.ts';
import { type Footnote, footnoteLine } from './footnotes.ts';

/** A paragraph or table, with the list's number still apart from the words. */
export type Piece =
  | { kind: 'paragraph'; text: string; label: ListLabel | undefined; heading?: number | undefined }
  | { kind: 'note'; note: Footnote; table?: number }
  | TableBlock;

/** Paragraphs with words are counted, so that people find them. */
export function blocksOf(pieces: readonly Piece[]): Block[] {
  let paragraph = 0;
  let note = 0;
  return pieces.map((piece) => {
    if (piece.kind === 'table') return piece;
    if (piece.kind === 'note') {
      const cell = piece.table === undefined ? { paragraph } : { table: piece.table };
      return { kind: 'paragraph', ...footnoteLine(piece.note, (note += 1), cell) };
    }
    const text = (piece.label?.text ?? '') + piece.text;
    const shape = piece.heading ?? (piece.label && 'item');
    return text.trim() === ''
      ? { kind: 'paragraph', text }
      : {
          kind: 'paragraph',
          text,
          ...(shape && { shape }),
          ...(piece.label?.depth && { room: piece.label.depth }),
          cell: { paragraph: (paragraph += 1) },
        };
  });
}

/** The words of a cell: paragraphs on lines of their own, a table inside the cell row by row. */
export function officeText(pieces: readonly Piece[]): Pick<GridCell, 'text' | 'listNumber'> {
  const lines: string[] = [];
  let numbered: { value: number; line: number; length: number } | undefined;
  let isBlank = true;
  for (const piece of pieces) {
    if (piece.kind === 'table') {
      for (const { cells } of piece.rows) lines.push(cells.map(({ text }) => text).join('\t'));
      isBlank = false;
      continue;
    }
    if (piece.kind === 'note') continue;
    const { label, text } = piece;
    if (label?.value !== undefined && isBlank) {
      numbered = { value: label.value, line: lines.length, length: label.text.length };
    }
    const line = (label?.text ?? '') + text;
    isBlank &&= line.trim() === '';
    lines.push(line);
  }
  // Empty paragraphs around the words are room, not text.
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return { text: '' };
  const text = lines.slice(first).join('\n').trimEnd();
  return numbered?.line === first ? { text, listNumber: { value: numbered.value, end: numbered.length } } : { text };
}
