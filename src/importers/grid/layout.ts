import type { GridCell, GridDocument, GridRow } from './grid.ts';

/** What a row shows in one column. */
export interface Slot {
  cell: GridCell;
  /** The cell began in a row above and is merged downwards. */
  isContinued: boolean;
}

export interface LayoutRow {
  /** Position in the grid, from 0. */
  index: number;
  /** By column; undefined where the grid has no cell. A cell over several columns stands at its first. */
  slots: readonly (Slot | undefined)[];
  /** Cells that begin in this row. */
  own: readonly GridCell[];
  heading?: GridRow['heading'];
  isHeader?: boolean;
  level?: GridRow['level'];
}

/** More columns than any table has; a hostile span must not fill the memory. */
const MOST_COLUMNS = 64;

export function widthOf({ columns }: GridDocument): number {
  return Math.min(MOST_COLUMNS, Math.max(columns, 1));
}

/** Rows with merged cells shown in every row that they span. */
export function layOut(document: GridDocument): LayoutRow[] {
  const width = widthOf(document);
  const open: ({ cell: GridCell; rows: number } | undefined)[] = Array.from({ length: width }, () => undefined);
  return document.rows.map(({ cells, heading, level, isHeader }, index) => {
    const slots: (Slot | undefined)[] = open.map((from) => from && { cell: from.cell, isContinued: true });
    for (const [column, from] of open.entries()) {
      if (from) open[column] = from.rows > 1 ? { cell: from.cell, rows: from.rows - 1 } : undefined;
    }
    for (const cell of cells) {
      if (cell.column >= width) continue;
      slots[cell.column] = { cell, isContinued: false };
      for (let covered = cell.column + 1; covered < Math.min(width, cell.column + cell.columnSpan); covered += 1) {
        slots[covered] = undefined;
      }
      if (cell.rowSpan > 1) open[cell.column] = { cell, rows: cell.rowSpan - 1 };
    }
    return {
      index,
      slots,
      own: cells.filter(({ column }) => column < width),
      ...(heading && { heading }),
      ...(isHeader && { isHeader }),
      ...(level && { level }),
    };
  });
}

export function textAt(row: LayoutRow, column: number): string {
  return row.slots[column]?.cell.text.trim() ?? '';
}
