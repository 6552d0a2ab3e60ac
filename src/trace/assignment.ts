/** Components larger than this are solved greedily: the exact method is cubic. */
const LARGEST_EXACT = 600;

/**
 * The one-to-one assignment of rows to columns with the greatest sum of gains, where leaving a row alone gains nothing.
 * `gains`: row by row, entries ≤ 0 are never assigned. Returns the column of each row, or -1. Deterministic.
 */
export function assign(gains: Float64Array, rows: number, columns: number): Int32Array {
  const result = new Int32Array(rows).fill(-1);
  for (const component of components(gains, rows, columns)) {
    const isLarge = component.rows.length > LARGEST_EXACT || component.columns.length > LARGEST_EXACT;
    if (isLarge) assignGreedily(gains, columns, component, result);
    else assignExactly(gains, columns, component, result);
  }
  return result;
}

interface Component {
  rows: readonly number[];
  columns: readonly number[];
}

/** Rows and columns that hang together through possible pairs: tables split into many small problems. */
function components(gains: Float64Array, rows: number, columns: number): Component[] {
  const seenRows = new Uint8Array(rows);
  const seenColumns = new Uint8Array(columns);
  const found: Component[] = [];
  for (let first = 0; first < rows; first++) {
    if (seenRows[first] === 1) continue;
    seenRows[first] = 1;
    const ownRows = [first];
    const ownColumns: number[] = [];
    for (let at = 0; at < ownRows.length; at++) {
      const row = ownRows[at]!;
      for (let column = 0; column < columns; column++) {
        if (seenColumns[column] === 1 || gains[row * columns + column]! <= 0) continue;
        seenColumns[column] = 1;
        ownColumns.push(column);
        for (let other = 0; other < rows; other++) {
          if (seenRows[other] === 1 || gains[other * columns + column]! <= 0) continue;
          seenRows[other] = 1;
          ownRows.push(other);
        }
      }
    }
    if (ownColumns.length > 0) {
      found.push({ rows: ownRows.toSorted((a, b) => a - b), columns: ownColumns.toSorted((a, b) => a - b) });
    }
  }
  return found;
}

/** Shortest augmenting paths (Jonker and Volgenant). Each row has a column of its own that means “no counterpart”. */
function assignExactly(gains: Float64Array, stride: number, component: Component, result: Int32Array): void {
  const { rows, columns } = component;
  const n = rows.length;
  const m = columns.length;
  const width = m + n;
  const cost = (row: number, column: number): number => {
    if (column >= m) return column - m === row ? 0 : Infinity;
    const gain = gains[rows[row]! * stride + columns[column]!]!;
    return gain > 0 ? -gain : Infinity;
  };
  const rowPrice = new Float64Array(n);
  const columnPrice = new Float64Array(width);
  const rowOf = new Int32Array(width).fill(-1);
  const distance = new Float64Array(width);
  const cameFrom = new Int32Array(width);
  const isDone = new Uint8Array(width);
  for (let start = 0; start < n; start++) {
    distance.fill(Infinity);
    cameFrom.fill(-1);
    isDone.fill(0);
    let row = start;
    let reached = 0;
    let column = -1;
    for (;;) {
      let best = Infinity;
      let bestColumn = -1;
      for (let next = 0; next < width; next++) {
        if (isDone[next] === 1) continue;
        const length = reached + cost(row, next) - rowPrice[row]! - columnPrice[next]!;
        if (length < distance[next]!) {
          distance[next] = length;
          cameFrom[next] = column;
        }
        if (distance[next]! < best) {
          best = distance[next]!;
          bestColumn = next;
        }
      }
      column = bestColumn;
      reached = best;
      isDone[column] = 1;
      if (rowOf[column] === -1) break;
      row = rowOf[column]!;
    }
    rowPrice[start]! += reached;
    for (let done = 0; done < width; done++) {
      if (isDone[done] === 0 || done === column) continue;
      const slack = reached - distance[done]!;
      columnPrice[done]! -= slack;
      rowPrice[rowOf[done]!]! += slack;
    }
    while (column !== -1) {
      const previous = cameFrom[column]!;
      rowOf[column] = previous === -1 ? start : rowOf[previous]!;
      column = previous;
    }
  }
  for (let column = 0; column < m; column++) {
    const row = rowOf[column]!;
    if (row >= 0) result[rows[row]!] = columns[column]!;
  }
}

function assignGreedily(gains: Float64Array, stride: number, component: Component, result: Int32Array): void {
  const pairs: [gain: number, row: number, column: number][] = [];
  for (const row of component.rows) {
    for (const column of component.columns) {
      const gain = gains[row * stride + column]!;
      if (gain > 0) pairs.push([gain, row, column]);
    }
  }
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const taken = new Set<number>();
  for (const [, row, column] of pairs) {
    if (result[row] !== -1 || taken.has(column)) continue;
    result[row] = column;
    taken.add(column);
  }
}
