import { joinLines } from './cell-text.ts';
import { isInSeveral, standInColumns } from './in-columns.ts';
import type { PageCell, PageTable } from './page-table.ts';
import { centreOf } from './span.ts';
import { textLines } from './text-lines.ts';
import { EDGE_SAME } from './type-sizes.ts';

/**
 * Of a table whose columns the shades of some rows tell, a page may hold a row without shade alone: what stands in the
 * columns known from the page before is parted as it is there. Words merged over columns stay so.
 */
export function inKnownColumns(table: PageTable, before: PageTable): PageTable {
  const places = table.xs.map((x) => before.xs.findIndex((known) => Math.abs(known - x) < EDGE_SAME));
  if (before.xs.length <= table.xs.length || places.includes(-1)) return table;
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.flatMap((cell) => parted({ ...cell, from: places[cell.from]!, to: places[cell.to]! }, before)),
  }));
  return { ...table, xs: before.xs, rows };
}

function parted(cell: PageCell, before: PageTable): PageCell[] {
  const edges = before.xs.slice(cell.from + 1, cell.to);
  const isSeveral = cell.lines.some((line) => isInSeveral(line, edges));
  if (!isSeveral || !standInColumns(cell.lines, edges)) return [cell];
  const letters = cell.lines.flatMap((line) => line.letters);
  return [...edges, Infinity].map((right, at) => {
    const from = cell.from + at;
    const left = edges[at - 1] ?? -Infinity;
    const lines = textLines(letters.filter((one) => centreOf(one) > left && centreOf(one) < right));
    const rooms = before.rows.flatMap(({ cells }) => cells.filter((one) => one.from === from && one.to === from + 1));
    const room = rooms[0]?.room ?? before.xs[from + 1]! - before.xs[from]!;
    return { ...cell, from, to: from + 1, lines, room, text: joinLines(lines, room) };
  });
}
