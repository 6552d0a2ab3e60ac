import type { HeadingRow } from './assignment.ts';
import type { Path, Search } from './path.ts';
import { isInline } from './words.ts';

/** Characters of a line that no column of a table is wide enough for. */
const HEADING_LINE = 32;

/** The path on which the word opens a heading over all columns. */
export function startHeading(path: Path, at: number, { words, model }: Search): Path {
  const row: HeadingRow = { heading: [at] };
  return {
    ...path,
    score: path.score + model.relations.heading + model.gaps.heading[words[at]!.gap],
    inHeading: true,
    isOpen: false,
    rows: { row, before: path.rows },
  };
}

/** A heading goes on behind a blank, or on a second line when its first one is wider than any column. */
export function continueHeading(path: Path, at: number, { words, model }: Search): Path | undefined {
  const last = path.rows?.row;
  if (!last || !('heading' in last)) return undefined;
  const word = words[at]!;
  let cost = 0;
  if (!isInline(word)) {
    const first = words[last.heading[0]!]!;
    const before = words[at - 1]!;
    const isWide = before.end - first.start > HEADING_LINE && before.end - first.start < 2 * HEADING_LINE;
    if (!isWide || word.number !== undefined || word.isHeading) return undefined;
    cost = -7 + model.gaps.stay[word.gap];
  }
  return {
    ...path,
    score: path.score + cost,
    rows: { row: { heading: [...last.heading, at] }, before: path.rows?.before },
  };
}
