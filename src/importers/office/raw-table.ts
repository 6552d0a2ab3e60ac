import type { TableBlock } from '../grid/blocks.ts';
import type { GridCell } from '../grid/grid.ts';
import { visibleColumns } from './visible-columns.ts';

/** A cell as an office file has it: columns of the drawing grid, merges downwards marked cell by cell. */
export interface RawCell {
  /** Columns of the drawing grid that it covers: [from, to). */
  from: number;
  to: number;
  /** Goes on with the cell above. */
  isContinued: boolean;
  text: string;
  listNumber?: GridCell['listNumber'];
  /** Where the words stand, in formats that are text. */
  source?: Pick<GridCell, 'range' | 'runs'>;
}

export interface RawTable {
  /** Which table of the document, from 1. */
  number: number;
  /** Of the drawing grid's columns, in any unit; 0 where unknown. */
  widths: readonly number[];
  rows: RawCell[][];
}

/** The table as people see it: columns counted by their edges, merged cells standing once. */
export function tableBlock({ number, widths, rows }: RawTable): TableBlock {
  const { columns, placed } = visibleColumns(rows, widths);
  const shown: GridCell[][] = rows.map(() => []);
  /** By column: the cell that stands above, from whatever row it comes. */
  let above = new Map<number, GridCell>();
  for (const [index, row] of rows.entries()) {
    const begun = new Map<number, GridCell>();
    for (const [at, raw] of row.entries()) {
      const { column, span } = placed[index]![at]!;
      const origin = raw.isContinued ? above.get(column) : undefined;
      if (origin) {
        origin.rowSpan += 1;
        // Words under a merge are not shown, unless the cell above has none.
        if (origin.text.trim() === '') origin.text = raw.text;
        begun.set(column, origin);
        continue;
      }
      const cell: GridCell = {
        text: raw.text,
        column,
        columnSpan: span,
        rowSpan: 1,
        cell: { table: number, row: index + 1, column: column + 1 },
        ...(raw.listNumber && { listNumber: raw.listNumber }),
        ...raw.source,
      };
      shown[index]!.push(cell);
      begun.set(column, cell);
    }
    above = begun;
  }
  return { kind: 'table', columns, rows: shown.map((cells) => ({ cells })) };
}
