import type { NumberingStyle } from '../../text/numbering.ts';
import type { Line } from './line.ts';

/** How tasks are numbered; `bare` for a number in a column of its own. */
export type TaskStyle = NumberingStyle | 'bare' | 'none';

const LARGEST_GAP = 4;
/**
 * Any leap, where the number is alone on its line: an office that copies its own tasks out of its superior's table keeps their numbers, 3, 68, 69. It
 * takes a heading, units or a deadline in front of it (0.4 in `likelihood`) to make it likelier than a figure in a cell.
 */
const LEAP = 1.3;

/**
 * The lines that carry the running number of the tasks. A list inside a cell also begins with 1., 2., 3.: of all chains
 * of rising numbers the one is taken that leaves out fewest numbers and begins at the likeliest lines. Numbers may begin
 * again under a new heading.
 */
export function numberChain(lines: readonly Line[], style: TaskStyle): Set<number> {
  if (style === 'none') return new Set();
  const score = new Float64Array(lines.length);
  const previous = new Int32Array(lines.length).fill(-1);
  /** Best chain that ends with this number. */
  const ending = new Map<number, number>();
  let bestSoFar = -1;
  let bestBeforeHeading = -1;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isHeading(line, style)) bestBeforeHeading = bestSoFar;
    if (line.number === undefined || !hasStyle(line, style)) continue;
    const own = 1 + likelihood(line, lines[at - 1]);
    let best = own - (line.number === 1 ? 0.3 : 1);
    const consider = (from: number, cost: number) => {
      const sum = score[from]! + own - cost;
      if (sum > best) [best, previous[at]] = [sum, from];
    };
    for (let gap = 1; gap <= LARGEST_GAP; gap += 1) {
      const from = ending.get(line.number - gap);
      if (from !== undefined) consider(from, (gap - 1) * 0.8);
    }
    const last = lines[bestSoFar]?.number;
    if (style === 'bare' && last !== undefined && last < line.number) consider(bestSoFar, LEAP);
    if (line.number === 1 && bestBeforeHeading >= 0) consider(bestBeforeHeading, 0.5);
    score[at] = best;
    const rival = ending.get(line.number);
    if (rival === undefined || score[rival]! <= best) ending.set(line.number, at);
    if (bestSoFar < 0 || score[bestSoFar]! < best) bestSoFar = at;
  }
  const chain = new Set<number>();
  for (let at = bestSoFar; at >= 0; at = previous[at]!) chain.add(at);
  return chain;
}

function hasStyle(line: Line, style: TaskStyle): boolean {
  return style === 'bare' ? line.look.isNumber : line.style === style;
}

function isHeading(line: Line, style: TaskStyle): boolean {
  return line.style === 'chapter' || (line.style === 'section' && style !== 'section');
}

/** Evidence, apart from its number, that a line begins a row. */
function likelihood(line: Line, before: Line | undefined): number {
  let sum = 0;
  if (line.isAfterHeader || !before) sum += 0.5;
  if (line.marks > 0) sum += 0.2;
  if (line.piece.blankLines > 0) sum += 0.1;
  if (before && (endsRow(before) || before.style === 'chapter' || before.style === 'section')) sum += 0.4;
  if (before && before.look.end === 'stop' && before.look.units < 0.3) sum -= 0.1;
  return sum;
}

/** What stands in the last columns of nearly all tables. */
function endsRow({ look }: Line): boolean {
  return look.units > 0.6 || look.isDeadline;
}
