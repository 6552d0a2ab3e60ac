import type { Body } from './line.ts';
import { createMoves, originAt, originsOf, type Place, placeAt, placesOf } from './moves.ts';
import { continueHeadingScore, continueScore, headingScore, type Scoring, startScore } from './score.ts';

/** Where one line of the body stands. */
export interface Spot extends Place {
  /** How much better this reading is than the best one that puts the line elsewhere. */
  margin: number;
}

export interface Alignment {
  spots: readonly Spot[];
  score: number;
}

/**
 * Puts every line of the table in its column, over the whole table at once: the best path through the places a line can
 * have (Viterbi), and for each line how far behind the best path that stays which has it in another column.
 */
export function align(body: Body, scoring: Scoring): Alignment {
  const { lines } = body;
  if (lines.length === 0) return { spots: [], score: 0 };
  const columns = scoring.columns.length;
  const count = placesOf(columns);
  const moves = createMoves(body, scoring);
  const fits = lines.map((_, at) => fitsOf(body, at, scoring));
  const forward = lines.map(() => new Float64Array(count).fill(-Infinity));
  const from = lines.map(() => new Int16Array(count));
  const origins = originsOf(columns);
  const originOf = Uint16Array.from({ length: count }, (_, place) => originAt(place, columns));
  moves.opening(forward[0]!);
  add(forward[0]!, fits[0]!);
  for (let at = 1; at < lines.length; at += 1) {
    const cost = moves.into(at);
    const [before, now, source] = [forward[at - 1]!, forward[at]!, from[at]!];
    const best = bestOf(before, originOf, origins);
    for (let origin = 0; origin < origins; origin += 1) {
      const place = best[origin]!;
      for (let to = 0; to < count; to += 1) {
        const sum = before[place]! + cost[origin * count + to]!;
        if (sum > now[to]!) [now[to], source[to]] = [sum, place];
      }
    }
    add(now, fits[at]!);
  }

  const backward = lines.map(() => new Float64Array(count).fill(-Infinity));
  moves.closing(backward.at(-1)!);
  for (let at = lines.length - 1; at > 0; at -= 1) {
    const cost = moves.into(at);
    const [now, before, fit] = [backward[at]!, backward[at - 1]!, fits[at]!];
    const ahead = new Float64Array(origins).fill(-Infinity);
    for (let origin = 0; origin < origins; origin += 1) {
      for (let to = 0; to < count; to += 1) {
        const sum = now[to]! + fit[to]! + cost[origin * count + to]!;
        if (sum > ahead[origin]!) ahead[origin] = sum;
      }
    }
    for (let place = 0; place < count; place += 1) before[place] = ahead[originOf[place]!]!;
  }

  const path = new Int16Array(lines.length);
  path[lines.length - 1] = indexOfBest(forward.at(-1)!, backward.at(-1)!);
  for (let at = lines.length - 1; at > 0; at -= 1) path[at - 1] = from[at]![path[at]!]!;
  const spots = Array.from(path, (best, at) => {
    const place = placeAt(best, columns);
    return { ...place, margin: marginOf(forward[at]!, backward[at]!, best, columns) };
  });
  return { spots, score: forward.at(-1)![path.at(-1)!]! + backward.at(-1)![path.at(-1)!]! };
}

/** How well one line fits each place. */
function fitsOf({ lines }: Body, at: number, scoring: Scoring): Float64Array {
  const line = lines[at]!;
  const columns = scoring.columns;
  const fits = new Float64Array(placesOf(columns.length));
  columns.forEach((column, index) => {
    const start = startScore(line, at, column, scoring);
    fits[index * 3] = start;
    fits[index * 3 + 1] = start;
    fits[index * 3 + 2] = continueScore(line, at, column, scoring);
  });
  fits[columns.length * 3] = headingScore(line, at, scoring);
  fits[columns.length * 3 + 1] = continueHeadingScore(line, at, scoring);
  fits[columns.length * 3 + 2] = line.isAfterword ? 4 : -6;
  return fits;
}

function add(sum: Float64Array, other: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) sum[at]! += other[at]!;
}

/** The best place of each origin. */
function bestOf(scores: Float64Array, originOf: Uint16Array, origins: number): Int16Array {
  const best = new Int16Array(origins).fill(-1);
  for (let place = 0; place < scores.length; place += 1) {
    const known = best[originOf[place]!]!;
    if (known < 0 || scores[place]! > scores[known]!) best[originOf[place]!] = place;
  }
  return best;
}

function indexOfBest(forward: Float64Array, backward: Float64Array): number {
  let best = 0;
  for (let at = 1; at < forward.length; at += 1) {
    if (forward[at]! + backward[at]! > forward[best]! + backward[best]!) best = at;
  }
  return best;
}

/** A line in another column, or in the row before or behind: that would be another table. */
function marginOf(forward: Float64Array, backward: Float64Array, best: number, columns: number): number {
  const chosen = placeAt(best, columns);
  let rival = -Infinity;
  for (let other = 0; other < forward.length; other += 1) {
    const place = placeAt(other, columns);
    const isSame =
      place.kind === chosen.kind &&
      place.column === chosen.column &&
      (place.step === 'row') === (chosen.step === 'row');
    if (!isSame) rival = Math.max(rival, forward[other]! + backward[other]!);
  }
  return forward[best]! + backward[best]! - rival;
}
