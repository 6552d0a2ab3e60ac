import { inOrder, type Placement, type ReadRow, type Rival, type TaskRow } from './assignment.ts';

/** What is in doubt about the cells of one row: by column, the words that other readings give to another cell, or take from one. */
export type RowDoubts = ReadonlyMap<number, readonly number[]>;

/** Weight that the readings against a cell need, of all that were weighed. */
const DOUBTFUL = 0.15;

/** Scores count some evidence twice: differences between them are larger than they should be. */
const TEMPERATURE = 1;

/** Rows back to which readings are compared. */
const FARTHEST = 8;

/** Compares the reading that was taken with those that were nearly as good. */
export function doubtsOf(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, RowDoubts> {
  const places = new Map(rows.map((row, index) => [row, index]));
  const doubts = new Map<ReadRow, Map<number, readonly number[]>>();
  for (const [index, row] of rows.entries()) {
    if ('heading' in row || row.rivals.length === 0) continue;
    const cells = new Map<string, { row: TaskRow; column: number; against: number; words: readonly number[] }>();
    let all = 1;
    for (const rival of row.rivals) {
      const weight = Math.exp(-rival.loss / TEMPERATURE);
      all += weight;
      for (const difference of differences(rows, index, rival, places)) {
        const key = `${places.get(difference.row)} ${difference.column}`;
        const cell = cells.get(key);
        if (cell) cell.against += weight;
        else cells.set(key, { ...difference, against: weight });
      }
    }
    for (const { row: doubted, column, against, words } of cells.values()) {
      if (against / all < DOUBTFUL) continue;
      const known = doubts.get(doubted) ?? new Map<number, readonly number[]>();
      if (!known.has(column)) known.set(column, words);
      doubts.set(doubted, known);
    }
  }
  return doubts;
}

interface Difference {
  row: TaskRow;
  column: number;
  words: readonly number[];
}

/** Cells of the rows up to `index` that hold other words in a rival. */
function differences(
  rows: readonly ReadRow[],
  index: number,
  rival: Rival,
  places: ReadonlyMap<ReadRow, number>,
): Difference[] {
  const others: (readonly Placement[])[] = rival.placement ? [inOrder(rival.placement)] : [];
  let from = index;
  for (let list = rival.before; ; list = list.before) {
    const shared = list && places.get(list.row);
    if (!list || shared !== undefined) {
      from = (shared ?? -1) + 1;
      break;
    }
    if (index - from > FARTHEST) return [];
    if (!('heading' in list.row)) others.push(inOrder(list.row.placement));
  }
  const own = new Map<number, number>();
  for (let at = from; at <= index; at += 1) {
    const row = rows[at]!;
    if (!('heading' in row)) for (const { word } of inOrder(row.placement)) own.set(word, at);
  }
  // Rows are the same where they share the most words.
  const counterparts = new Map<number, readonly Placement[]>();
  for (const other of others) {
    const shared = new Map<number, number>();
    for (const { word } of other) {
      const at = own.get(word);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    const [at] = [...shared].toSorted((a, b) => b[1] - a[1])[0] ?? [];
    if (at !== undefined && (counterparts.get(at)?.length ?? 0) < other.length) counterparts.set(at, other);
  }
  const found: Difference[] = [];
  for (let at = from; at <= index; at += 1) {
    const row = rows[at]!;
    if (!('heading' in row)) found.push(...compare(row, counterparts.get(at) ?? []));
  }
  return found;
}

function compare(row: TaskRow, other: readonly Placement[]): Difference[] {
  const columns = new Map<number, number>();
  for (const { word, column } of other) columns.set(word, column);
  const words = new Map<number, number[]>();
  const differ = (column: number, word: number) => {
    const known = words.get(column);
    if (known) known.push(word);
    else words.set(column, [word]);
  };
  for (const { word, column } of inOrder(row.placement)) {
    const there = columns.get(word);
    if (there !== column) {
      differ(column, word);
      if (there !== undefined) differ(there, word);
    }
    columns.delete(word);
  }
  for (const [word, column] of columns) differ(column, word);
  return [...words].map(([column, differing]) => ({ row, column, words: differing.toSorted((a, b) => a - b) }));
}
