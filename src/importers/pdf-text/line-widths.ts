import { WIDEST, type ColumnModel } from './column-model.ts';

/** What the width of a cell's last line is worth. */
export function lastWidth(column: ColumnModel, width: number): number {
  return column.endWidth - Math.max(0, width - column.limit) * 0.7;
}

/** What it is worth that a line of this width did not take in the first token of the next. */
export function wrapWidth(column: ColumnModel, width: number, token: number): number {
  let best = -Infinity;
  const reach = Math.min(token - 1, 24);
  for (let full = width; full <= width + Math.max(0, reach - 1); full += 1) {
    best = Math.max(best, column.wrapWidth[Math.min(full, WIDEST)]!);
  }
  return best - (reach > 1 ? Math.log(reach) * 0.3 : 0) - Math.max(0, width - column.limit) * 0.7;
}
