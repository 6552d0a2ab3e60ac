import { inOrder, type MarkedWord, type ReadRow } from './assignment.ts';
import type { TableModel } from './column-model.ts';
import { standingsOf } from './heights.ts';

/** Steps back to an earlier column that a row takes, where cells follow one another; in order there are next to none. */
const MOST_BACK = 0.08;
/** Share of the cells that stand neither at the top of their row nor in its middle, or have holes. */
const MOST_ODD = 0.2;

/** Tasks that were made out, as a share of the numbers that tasks surely have. */
const FEWEST_TASKS = 0.8;

/**
 * Whether the words came in an order that tables have. Programs that look for columns of running text take a page
 * apart and put the pieces one behind the other; what is read from that is guesswork.
 */
export function isInOrder(rows: readonly ReadRow[], words: readonly MarkedWord[], model: TableModel): boolean {
  let [tasks, back, cells, odd] = [0, 0, 0, 0];
  for (const row of rows) {
    if ('heading' in row) continue;
    tasks += 1;
    if (model.order === 'cells') {
      let [column, page] = [-1, -1];
      for (const placement of inOrder(row.placement)) {
        const word = words[placement.word]!;
        if (word.page === page && placement.column < column) back += 1;
        [column, page] = [placement.column, word.page];
      }
    } else {
      for (const { slack, top, offMiddle, holes, isSplit } of standingsOf(row.placement, words, model.columns.length)) {
        if (isSplit) continue;
        cells += 1;
        if (holes > 0 || (slack > 1 && top > 1 && offMiddle > 3)) odd += 1;
      }
    }
  }
  const numbers = words.filter(({ isAnchor }) => isAnchor).length;
  return tasks >= numbers * FEWEST_TASKS && back <= tasks * MOST_BACK && odd <= cells * MOST_ODD;
}
