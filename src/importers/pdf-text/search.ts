import type { MarkedWord, ReadRow } from './assignment.ts';
import type { TableModel } from './column-model.ts';
import { continueHeading, startHeading } from './heading-rows.ts';
import { closePath, firstPath, mergeClosed, type Path, type Search } from './path.ts';
import { BEAM_DEPTH, continueRow, startRows } from './place-word.ts';
import type { UnitShape } from './unit-shape.ts';
import { isInline } from './words.ts';

export interface Reading {
  rows: readonly ReadRow[];
  score: number;
}

/** The likeliest rows for the words under a model, by a beam search over all of them. */
export function readRows(words: readonly MarkedWord[], model: TableModel, shape: UnitShape, beam: number): Reading {
  const search: Search = { words, model, shape, best: { numbered: -Infinity, begun: -Infinity } };
  let paths: Path[] = [firstPath(model)];
  for (let at = 0; at < words.length; at += 1) paths = advance(paths, at, search, beam);
  const closed = mergeClosed(
    paths.map((path) => closePath(path, search)),
    () => 0,
  );
  const best = closed[0]!;
  const rows: ReadRow[] = [];
  for (let list = best.rows; list; list = list.before) rows.push(list.row);
  return { rows: rows.toReversed(), score: best.score };
}

function advance(paths: readonly Path[], at: number, search: Search, beam: number): Path[] {
  const word = search.words[at]!;
  search.best = { numbered: -Infinity, begun: -Infinity };
  const next: Path[] = [];
  const closings: Path[] = [];
  for (const path of paths) {
    if (path.isOpen) continueRow(next, path, at, search);
    if (path.inHeading) {
      const heading = continueHeading(path, at, search);
      if (heading) next.push(heading);
    }
    if (!isInline(word) || at === 0) closings.push(closePath(path, search));
  }
  for (const path of mergeClosed(closings, ({ lastNumber }) => lastNumber)) {
    startRows(next, path, at, search);
    if (word.isHeading) next.push(startHeading(path, at, search));
  }
  return prune(next, beam);
}

/**
 * The best paths. Those that have begun a row and not come to its number yet have paid for the end of the last row, which
 * the others still have to: they are weighed among themselves.
 */
function prune(paths: readonly Path[], beam: number): Path[] {
  const begun = paths.filter(({ hasNumber }) => !hasNumber);
  const others = paths.filter(({ hasNumber }) => hasNumber);
  return [...strongest(others, beam), ...strongest(begun, beam / 2)];
}

function strongest(paths: readonly Path[], beam: number): Path[] {
  const sorted = paths.toSorted((a, b) => b.score - a.score);
  const floor = (sorted[0]?.score ?? 0) - BEAM_DEPTH;
  let size = Math.min(sorted.length, beam);
  while (size > 1 && sorted[size - 1]!.score < floor) size -= 1;
  return sorted.slice(0, size);
}
