import type { GridCell, GridDocument, Paragraph } from '../grid/grid.ts';

type Range = readonly [start: number, end: number];

/** The same document when the text it was read from stands `by` characters further on in the file. */
export function shiftDocument(document: GridDocument, by: number): GridDocument {
  if (by === 0) return document;
  const range = ([start, end]: Range): Range => [start + by, end + by];
  const paragraph = (from: Paragraph): Paragraph => ({ ...from, ...(from.range && { range: range(from.range) }) });
  const cell = (from: GridCell): GridCell => ({
    ...from,
    ...(from.range && { range: range(from.range) }),
    ...(from.runs && { runs: from.runs.map((run) => ({ at: run.at, range: range(run.range) })) }),
  });
  return {
    before: document.before.map(paragraph),
    columns: document.columns,
    rows: document.rows.map(({ cells }) => ({ cells: cells.map(cell) })),
    after: document.after.map(paragraph),
    ...(document.faults && {
      faults: document.faults.map((fault) => ({ ...fault, ...(fault.range && { range: range(fault.range) }) })),
    }),
  };
}
