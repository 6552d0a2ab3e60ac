/** How far a pair stands out from the other pairs of its row and its column. */
export interface Margin {
  value: number;
  /** Value / the best that the parent task has with another child task. */
  ratio: number;
  /** Value / the best that the child task has with another parent task. */
  pr: number;
}

/** The best of each row and each column of a matrix, and the next best. */
export interface Margins {
  of(parent: number, child: number): Margin;
  /** The child with the greatest value, or -1 where there is none. */
  leadOf(parent: number): number;
}

/** What the likest of unrelated rows share as a rule: nothing stands out below it, and one row of a short table does not for want of others. */
export const NOISE = 0.04;

/** The greatest of many values, where it is, and the next greatest. */
export interface Best {
  first: number;
  at: number;
  second: number;
}

/** Reads the margins of a matrix, row by row of parent tasks. */
export function marginsOf(values: Float32Array, columns: number): Margins {
  const rows = columns === 0 ? 0 : values.length / columns;
  const ofRows = Array.from({ length: rows }, noBest);
  const ofColumns = Array.from({ length: columns }, noBest);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column]!;
      if (value === 0) continue;
      note(ofRows[row]!, value, column);
      note(ofColumns[column]!, value, row);
    }
  }
  const nextInRow = (row: number, column: number): number => nextTo(ofRows[row]!, column);
  const nextInColumn = (row: number, column: number): number => nextTo(ofColumns[column]!, row);
  return {
    of(parent, child) {
      const value = values[parent * columns + child]!;
      return {
        value,
        ratio: (value + NOISE) / (nextInRow(parent, child) + NOISE),
        pr: (value + NOISE) / (nextInColumn(parent, child) + NOISE),
      };
    },
    leadOf: (parent) => ofRows[parent]!.at,
  };
}

export function noBest(): Best {
  return { first: 0, at: -1, second: 0 };
}

export function note(best: Best, value: number, at: number): void {
  if (value > best.first) {
    best.second = best.first;
    best.first = value;
    best.at = at;
  } else if (value > best.second) best.second = value;
}

/** The greatest value elsewhere. */
export function nextTo(best: Best, at: number): number {
  return best.at === at ? best.second : best.first;
}
