import type { GridDocument, Paragraph } from './grid.ts';

/** Notes at the foot of the page with the table that refers to them. */
export function withFootnotes(documents: readonly GridDocument[], notes: readonly Paragraph[]): GridDocument[] {
  if (notes.length === 0) return [...documents];
  const own = documents.map((): Paragraph[] => []);
  for (const note of notes) {
    const { table, paragraph = 0 } = note.cell ?? {};
    const holds = ({ rows }: GridDocument): boolean =>
      rows.some(({ cells }) =>
        cells.some(({ cell }) =>
          table === undefined ? (cell?.paragraph ?? Infinity) <= paragraph : cell?.table === table,
        ),
      );
    own[Math.max(0, documents.findLastIndex(holds))]?.push(note);
  }
  return documents.map((document, at) => ({ ...document, footnotes: own[at]! }));
}
