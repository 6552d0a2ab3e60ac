import type { ReadRow } from './assignment.ts';
import { firstModel, type ColumnKind, type Order, type TableModel } from './column-model.ts';
import { estimate, guessWidths } from './estimate.ts';
import { ANY_STANCE, type Stance } from './heights.ts';
import type { Marks } from './marks.ts';
import { readRows, type Reading } from './search.ts';
import type { UnitShape } from './unit-shape.ts';

/** Words that the widths and habits of a table are learnt from. */
const ENOUGH_WORDS = 3000;

/** Readings that are kept side by side: while the start is chosen, while habits are learnt, at last. */
const QUICK = 16;
const CAREFUL = 32;
const BEST = 64;

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

/** Reads the rows several times, each time with what the last reading taught. */
export function readTable(marks: Marks, kinds: readonly ColumnKind[], shape: UnitShape): readonly ReadRow[] {
  const { words, isNumbered } = marks;
  if (words.length === 0) return [];
  const sample = words.slice(0, ENOUGH_WORDS);
  const widths = guessWidths(sample);
  const again = ({ rows }: Reading, order: Order, beam: number) =>
    readRows(sample, estimate(sample, rows, kinds, order, isNumbered), shape, beam);
  let best: { order: Order; reading: Reading; score: number } | undefined;
  for (const { order, stances } of words[0]!.spot ? STARTS.filter((start) => start.order === 'visual') : STARTS) {
    const first = withStances(firstModel(kinds, widths, order, isNumbered), stances);
    const reading = again(readRows(sample, first, shape, QUICK), order, QUICK);
    // A model that lets the columns mix can always be bent to fit a little better: it has to be better by row.
    const score = reading.score - (order === 'cells' ? 0 : reading.rows.length * 0.7);
    if (!best || score > best.score) best = { order, reading, score };
  }
  const { order, reading } = best!;
  const last = again(again(reading, order, CAREFUL), order, CAREFUL);
  const model = estimate(sample, last.rows, kinds, order, isNumbered);
  return readRows(words, model, shape, words.length > ENOUGH_WORDS ? QUICK : BEST).rows;
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
