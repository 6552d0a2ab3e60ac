import type { MarkedWord, ReadRow } from './assignment.ts';
import { firstModel, type ColumnKind, type Order, type TableModel } from './column-model.ts';
import { estimate, guessWidths } from './estimate.ts';
import { ANY_STANCE, type Stance } from './heights.ts';
import type { Marks } from './marks.ts';
import { isInOrder } from './line-order.ts';
import { readRows, type Reading } from './search.ts';
import type { UnitShape } from './unit-shape.ts';

/** Words by which the order of the lines is told, and from which the widths and habits of a table are learnt. */
const FIRST_WORDS = 700;
const ENOUGH_WORDS = 1800;

/** Readings that are kept side by side: while the start is chosen, while habits are learnt, at last. */
const QUICK = 16;
const CAREFUL = 24;
const BEST = 48;

/** Readings that habits are learnt from. */
const ROUNDS = 2;

/** What a first reading takes for granted about the order of lines; it seldom gets away from it again. */
interface Start {
  order: Order;
  stances: { text: Stance; other: Stance };
}

const AT_TOP: Stance = { top: 0.9, middle: 0.05, free: 0.05 };
const IN_MIDDLE: Stance = { top: 0.05, middle: 0.9, free: 0.05 };

const STARTS: readonly Start[] = [
  { order: 'cells', stances: { text: ANY_STANCE, other: ANY_STANCE } },
  { order: 'visual', stances: { text: AT_TOP, other: AT_TOP } },
  { order: 'visual', stances: { text: IN_MIDDLE, other: IN_MIDDLE } },
  { order: 'visual', stances: { text: AT_TOP, other: IN_MIDDLE } },
];

export interface ReadTable {
  rows: readonly ReadRow[];
  /** The lines came in an order that tables have. */
  isInOrder: boolean;
}

/** Reads the rows several times, each time with what the last reading taught. */
export function readTable(marks: Marks, kinds: readonly ColumnKind[], shape: UnitShape): ReadTable {
  const { words, isNumbered } = marks;
  if (words.length === 0) return { rows: [], isInOrder: true };
  const first = words.slice(0, FIRST_WORDS);
  const sample = words.slice(0, ENOUGH_WORDS);
  const widths = guessWidths(sample);
  const learn = (from: readonly MarkedWord[], { rows }: Reading, order: Order) =>
    estimate(from, rows, kinds, order, isNumbered);
  let best: { order: Order; reading: Reading; score: number } | undefined;
  for (const { order, stances } of words[0]!.spot ? STARTS.filter((start) => start.order === 'visual') : STARTS) {
    const start = withStances(firstModel(kinds, widths, order, isNumbered), stances);
    const reading = readRows(first, learn(first, readRows(first, start, shape, QUICK), order), shape, QUICK);
    // A model that lets the columns mix can always be bent to fit a little better: it has to be better by row.
    const score = reading.score - (order === 'cells' ? 0 : reading.rows.length * 0.7);
    if (!best || score > best.score) best = { order, reading, score };
  }
  const { order } = best!;
  let model = learn(first, best!.reading, order);
  let last: Reading | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    last = readRows(sample, model, shape, CAREFUL);
    model = learn(sample, last, order);
  }
  const { rows } = readRows(words, model, shape, words.length > ENOUGH_WORDS ? QUICK : BEST);
  return { rows, isInOrder: isInOrder(last!.rows, sample, model) };
}

function withStances(model: TableModel, { text, other }: Start['stances']): TableModel {
  return {
    ...model,
    columns: model.columns.map((column) => ({
      ...column,
      stance: column.kind === 'title' || column.kind === 'prose' ? text : other,
    })),
  };
}
