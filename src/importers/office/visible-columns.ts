interface Span {
  /** Columns of the drawing grid: [from, to). */
  from: number;
  to: number;
}

export interface Placed {
  column: number;
  span: number;
}

/**
 * Word processors draw each row on a grid of its own lines: an edge dragged by a hair makes one more column for the
 * whole table. People see the columns that most rows have. Cells are put into those by their edges; where that would
 * push two cells into one column, every drawing column counts.
 */
export function visibleColumns(
  rows: readonly (readonly Span[])[],
  widths: readonly number[],
): { columns: number; placed: Placed[][] } {
  const edges = edgesOf(rows, widths);
  for (const reference of references(rows)) {
    const placed = rows.map((row) => placeRow(row, reference, edges));
    if (placed.every((row) => row !== undefined)) return { columns: reference.length, placed };
  }
  const used = [...new Set(rows.flat().flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const order = new Map(used.map((edge, index) => [edge, index]));
  const placed = rows.map((row) =>
    row.map(({ from, to }) => ({ column: order.get(from)!, span: order.get(to)! - order.get(from)! })),
  );
  return { columns: Math.max(1, used.length - 1), placed };
}

/** Where the lines of the drawing grid stand. Columns that are not declared are as wide as the others. */
function edgesOf(rows: readonly (readonly Span[])[], widths: readonly number[]): number[] {
  let last = widths.length;
  for (const row of rows) for (const { to } of row) last = Math.max(last, to);
  const known = widths.filter((width) => width > 0);
  const usual = known.length === 0 ? 1 : known.reduce((sum, width) => sum + width, 0) / known.length;
  const edges = [0];
  for (let index = 0; index < last; index += 1) {
    const width = widths[index] ?? 0;
    edges.push(edges[index]! + (width > 0 ? width : usual));
  }
  return edges;
}

/** The row that most rows are drawn like, then the one with most cells. */
function references(rows: readonly (readonly Span[])[]): (readonly Span[])[] {
  const counts = new Map<string, { row: readonly Span[]; count: number }>();
  for (const row of rows) {
    if (row.length === 0) continue;
    const key = row.map(({ from, to }) => `${from}-${to}`).join(' ');
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { row, count: 1 });
  }
  const kinds = [...counts.values()];
  const several = kinds.filter(({ row }) => row.length > 1);
  const usual = (several.length > 0 ? several : kinds).toSorted(
    (a, b) => b.count - a.count || b.row.length - a.row.length,
  );
  const widest = kinds.toSorted((a, b) => b.row.length - a.row.length || b.count - a.count);
  return [usual[0], widest[0]].flatMap((kind) => (kind ? [kind.row] : []));
}

function placeRow(row: readonly Span[], reference: readonly Span[], edges: readonly number[]): Placed[] | undefined {
  if (row.length === reference.length && row.every((span, index) => overlaps(span, reference[index]!))) {
    return row.map((_, column) => ({ column, span: 1 }));
  }
  const placed: Placed[] = [];
  let free = 0;
  for (const { from, to } of row) {
    const column = nearest(reference, ({ from: edge }) => Math.abs(edges[edge]! - edges[from]!));
    const last = nearest(reference, ({ to: edge }) => Math.abs(edges[edge]! - edges[to]!));
    if (column < free || last < column) return undefined;
    placed.push({ column, span: last - column + 1 });
    free = last + 1;
  }
  return placed;
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function nearest(reference: readonly Span[], distance: (span: Span) => number): number {
  let best = 0;
  for (const [index, span] of reference.entries()) if (distance(span) < distance(reference[best]!)) best = index;
  return best;
}
