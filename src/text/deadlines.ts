import type { Deadline } from '../model/table.ts';

/** Deadlines that a text names, in order; `year` is the table's, for 12月底前 and 年底前. */
export function readDeadlines(text: string, year?: number): Deadline[] {
  const found = /(\d{4})年底前/.exec(text);
  if (!found) return [];
  const named = Number(found[1] ?? year);
  return [
    {
      raw: found[0],
      kind: 'date',
      from: `${named}-12-31`,
      to: `${named}-12-31`,
      span: [found.index, found.index + found[0].length],
    },
  ];
}
