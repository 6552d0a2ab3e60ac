import type { Draft } from '../model/finding.ts';

/**
 * Findings of one rule that are listed for one cell; the rest is counted. Nobody goes through more one by one: where a cell
 * of a real table had ten, it was set in the wrong marks from end to end. What is shown of each costs time with the cell's length.
 */
export const MOST_IN_CELL = 50;

/** Lets the first findings of a rule in each cell through and counts the others. */
export interface CellCount<Shown> {
  /** What is shown of the draft, unless its cell has had its share. */
  add(draft: Draft, show: () => Shown): void;
  /** All that is shown of one rule, each with how many of its cell's are not: only the last of a cell has any. The next begins anew. */
  end(): readonly { shown: Shown; unlisted: number }[];
}

export function countPerCell<Shown>(most = MOST_IN_CELL): CellCount<Shown> {
  let all: { shown: Shown; unlisted: number }[] = [];
  let cells = new Map<string, { count: number; last: { unlisted: number } }>();
  return {
    add(draft, show) {
      const key = cellOf(draft);
      const cell = key === undefined ? undefined : cells.get(key);
      if (cell && cell.count >= most) {
        cell.last.unlisted += 1;
        return;
      }
      const last = { shown: show(), unlisted: 0 };
      all.push(last);
      if (key !== undefined) cells.set(key, { count: (cell?.count ?? 0) + 1, last });
    },
    end() {
      const ended = all;
      if (ended.length > 0) {
        all = [];
        cells = new Map();
      }
      return ended;
    },
  };
}

/** The cell or other text that a finding stands in; undefined for rows, lists and the table, which may hold as many as they like. */
function cellOf({ place: { path, pointer } }: Draft): string | undefined {
  if (path !== undefined) return undefined;
  const cell = /^.*?\/tasks\/\d+\/(?:extra\/)?[^/]+/.exec(pointer)?.[0] ?? pointer;
  return cell === '' || /\/(?:\d+|tasks|sections)$/.test(cell) ? undefined : cell;
}
