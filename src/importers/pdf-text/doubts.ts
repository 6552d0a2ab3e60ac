import { inOrder, type Placement, type ReadRow, type Rival, type TaskRow } from './assignment.ts';

/** What is in doubt about the cells of one row: by column, the words that other readings give to another cell, or take from one. */
export type RowDoubts = ReadonlyMap<number, readonly number[]>;

/** Weight that the readings against a cell need, of all that were weighed. */
const DOUBTFUL = 0.15;

/**
 * How much more a reading weighs that puts a whole cell into the next column, which is empty: where nothing but the
 * sort of the units tells the two apart, one in two such cells was found to stand in the wrong one.
 */
const MOVED = 6;

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
      const weight = Math.exp(-rival.loss);
      all += weight;
      for (const difference of differences(rows, index, rival, places)) {
        const key = `${places.get(difference.row)} ${difference.column}`;
        const cell = cells.get(key);
        const against = weight * (difference.isMoved ? MOVED : 1);
        if (cell) cell.against += against;
        else cells.set(key, { ...difference, against });
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
  /** All the words of a cell stand in another, that was empty. */
  isMoved: boolean;
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
  const own = columnsOf(inOrder(row.placement));
  const there = columnsOf(other);
  const found: Difference[] = [];
  for (const column of new Set([...own.keys(), ...there.keys()])) {
    const [mine, theirs] = [own.get(column) ?? [], there.get(column) ?? []];
    const words = [...mine.filter((word) => !theirs.includes(word)), ...theirs.filter((word) => !mine.includes(word))];
    if (words.length === 0) continue;
    const isMoved = mine.length === 0 || theirs.length === 0;
    found.push({ row, column, words: words.toSorted((a, b) => a - b), isMoved });
  }
  // A cell that was taken apart did not move as a whole.
  const isMoved = found.length === 2 && found.every((each) => each.isMoved);
  return found.map((each) => ({ ...each, isMoved }));
}

function columnsOf(placements: readonly Placement[]): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const { word, column } of placements) {
    const known = columns.get(column);
    if (known) known.push(word);
    else columns.set(column, [word]);
  }
  return columns;
}
