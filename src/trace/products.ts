/** What a row counts for each of its pairs and characters, by id: `from` to `to` of arrays that hold many rows. */
export interface Terms {
  readonly ids: Int32Array;
  readonly parts: Int32Array;
  readonly from: number;
  to: number;
}

/** Parent tasks, and child tasks, between which nothing is open. */
export interface Copies {
  parents: ReadonlySet<number>;
  children: ReadonlySet<number>;
}

/**
 * For each parent task and each child task the sum of what both count, row by row of parent tasks: one addition for each id that the two
 * share. Between two copies it is left 0. In most tables that halves the work, which is the greatest single piece of a comparison.
 */
export function productsOf(
  above: readonly Terms[],
  below: readonly Terms[],
  copies: Copies,
  idCount: number,
): Int32Array {
  const postings = postingsOf(below, copies.children, idCount);
  const products = new Int32Array(above.length * below.length);
  above.forEach((own, row) => {
    const last = copies.parents.has(row) ? postings.openEnds : postings.ends;
    addProducts(own, postings, last, products, row * below.length);
  });
  return products;
}

/** The same for one row at a time, where all together would fill the memory: what it gives is overwritten by the next. */
export function productsWith(below: readonly Terms[], idCount: number): (own: Terms) => Int32Array {
  const postings = postingsOf(below, NO_COPIES, idCount);
  const products = new Int32Array(below.length);
  return (own) => {
    products.fill(0);
    addProducts(own, postings, postings.ends, products, 0);
    return products;
  };
}

const NO_COPIES: ReadonlySet<number> = new Set();

function addProducts(
  own: Terms,
  { starts, columns, parts }: Postings,
  last: Int32Array,
  products: Int32Array,
  first: number,
): void {
  const { ids, parts: ownParts } = own;
  for (let at = own.from; at < own.to; at++) {
    const id = ids[at]!;
    const part = ownParts[at]!;
    const end = last[id]!;
    for (let place = starts[id]!; place < end; place++) products[first + columns[place]!]! += part * parts[place]!;
  }
}

/** Which child tasks use each id, and what it counts there: first those that are no copies. */
interface Postings {
  starts: Int32Array;
  openEnds: Int32Array;
  ends: Int32Array;
  columns: Int32Array;
  parts: Int32Array;
}

function postingsOf(below: readonly Terms[], copies: ReadonlySet<number>, idCount: number): Postings {
  const starts = new Int32Array(idCount + 1);
  for (const { ids, from, to } of below) for (let at = from; at < to; at++) starts[ids[at]! + 1]!++;
  for (let id = 0; id < idCount; id++) starts[id + 1]! += starts[id]!;
  const ends = starts.slice();
  const columns = new Int32Array(starts[idCount]!);
  const parts = new Int32Array(columns.length);
  const post = ({ ids, parts: own, from, to }: Terms, column: number): void => {
    for (let at = from; at < to; at++) {
      const place = ends[ids[at]!]!++;
      columns[place] = column;
      parts[place] = own[at]!;
    }
  };
  below.forEach((terms, column) => {
    if (!copies.has(column)) post(terms, column);
  });
  if (copies.size === 0) return { starts, openEnds: ends, ends, columns, parts };
  const openEnds = ends.slice();
  below.forEach((terms, column) => {
    if (copies.has(column)) post(terms, column);
  });
  return { starts, openEnds, ends, columns, parts };
}
