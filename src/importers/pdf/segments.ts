import type { Stroke } from './marks.ts';
import { LINE_SAME } from './type-sizes.ts';

/** Gaps in a line up to this are dashes, or where cells meet. */
const GAP = 4.5;
const SHORTEST = 5;
/** A page with more lines is a drawing. */
const MOST = 3_000;

/** The ruling lines of a page: pieces of one line joined, double lines taken as one. */
export function ruling(strokes: readonly Stroke[]): { horizontals: Stroke[]; verticals: Stroke[] } {
  const horizontals = joined(strokes.filter(({ isHorizontal }) => isHorizontal));
  const verticals = joined(strokes.filter(({ isHorizontal }) => !isHorizontal));
  return horizontals.length + verticals.length > MOST ? { horizontals: [], verticals: [] } : { horizontals, verticals };
}

function joined(strokes: readonly Stroke[]): Stroke[] {
  const sorted = strokes.toSorted((a, b) => a.at - b.at || a.from - b.from);
  const lines: Stroke[] = [];
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (
      to < sorted.length &&
      sorted[to]!.at - sorted[to - 1]!.at < LINE_SAME &&
      sorted[to]!.at - sorted[from]!.at < 2 * LINE_SAME
    )
      to += 1;
    for (const line of joinedInto(sorted.slice(from, to))) lines.push(line);
    from = to;
  }
  return lines;
}

/** Lines of nearly one height, from left to right. */
function joinedInto(group: readonly Stroke[]): Stroke[] {
  const at = group.reduce((sum, stroke) => sum + stroke.at, 0) / group.length;
  const lines: Stroke[] = [];
  for (const { isHorizontal, from, to } of group.toSorted((a, b) => a.from - b.from)) {
    const last = lines.at(-1);
    if (last && from <= last.to + GAP) last.to = Math.max(last.to, to);
    else lines.push({ isHorizontal, at, from, to });
  }
  return lines.filter(({ from, to }) => to - from >= SHORTEST);
}
