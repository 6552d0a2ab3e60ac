import { sidecarPaths } from '../../engine/sidecar.ts';
import { countFindings, type Counts, NO_COUNTS, type TableReport } from '../../model/report.ts';

/** Of the tables of one round, what whoever watches does not know yet. */
export interface News {
  /** Whether a table's result stands on the screen already: the same as in the round before, and nobody has touched its file. */
  isKnown(table: TableReport): boolean;
}

export interface Round extends News {
  /** Once all tables are through: how many there were, how many of them were known, and what was found in all. */
  end(): { tables: number; known: number; counts: Counts };
}

/** Keeps what was shown from round to round. */
export function newsDesk(): (isTouched: (path: string) => boolean) => Round {
  let shown: ReadonlyMap<string, string> = new Map();
  return (isTouched) => {
    const now = new Map<string, string>();
    let known = 0;
    let counts = NO_COUNTS;
    return {
      isKnown(table) {
        const { path, tableNumber, trace: _, ...result } = table;
        const key = `${path}#${tableNumber ?? ''}`;
        const words = JSON.stringify(result);
        now.set(key, words);
        counts = countFindings(table, counts);
        const isKnown = shown.get(key) === words && ![path, ...sidecarPaths(path)].some(isTouched);
        if (isKnown) known += 1;
        return isKnown;
      },
      end() {
        shown = now;
        return { tables: now.size, known, counts };
      },
    };
  };
}
