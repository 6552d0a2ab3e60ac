import { IN_REQUIREMENT, IN_TITLE, type Prepared, type PreparedTables } from './prepare.ts';

/** How alike each parent task and each child task are, 0 to 1, row by row of parent tasks. */
export interface Likeness {
  columns: number;
  /** Of whole rows: cosine of their characters and pairs of characters, weighted by how few rows of the two tables have them. */
  rows: Float32Array;
  /** Of requirements alone: Dice of their weighted pairs. */
  requirements: Float32Array;
}

/** What a pair counts in a title and elsewhere: a title says in few words what the row is about. */
const TITLE_SHARE = 1;
const REST_SHARE = 0.8;
/** What a character by itself counts beside a pair: it says less, but offices that put a task in words of their own keep few pairs. */
const SINGLE_SHARE = 0.5;
/** Characters of less weight stand in more than a quarter of the rows, or in words that say little: they tell no row from another. */
const LEAST_SINGLE = Math.log(5);

/** Which child tasks use each id, and what it counts there. */
interface Postings {
  starts: Int32Array;
  children: Int32Array;
  parts: Float64Array;
  isRequirement: Uint8Array;
}

/** Compares every parent task with every child task: one addition for each pair of characters, and each character, that they share. */
export function likenessOf({ parents, children, weights }: PreparedTables): Likeness {
  const columns = children.length;
  const { starts, children: places, parts, isRequirement } = postingsOf(children, weights);
  const rows = new Float32Array(parents.length * columns);
  const requirements = new Float32Array(parents.length * columns);
  const cosines = new Float64Array(columns);
  const shared = new Float64Array(columns);
  for (const parent of parents) {
    cosines.fill(0);
    shared.fill(0);
    const own = termsOf(parent, weights);
    for (let at = 0; at < own.ids.length; at++) {
      const id = own.ids[at]!;
      const part = own.parts[at]!;
      const demand = own.demands[at]!;
      const end = starts[id + 1]!;
      for (let place = starts[id]!; place < end; place++) {
        const child = places[place]!;
        cosines[child]! += part * parts[place]!;
        shared[child]! += demand * isRequirement[place]!;
      }
    }
    const first = parent.index * columns;
    for (let child = 0; child < columns; child++) {
      rows[first + child] = cosines[child]!;
      const both = parent.requirement.weight + children[child]!.requirement.weight;
      requirements[first + child] = both > 0 ? (2 * shared[child]!) / both : 0;
    }
  }
  return { columns, rows, requirements };
}

/** The pairs and telling characters of a row. */
interface Terms {
  ids: Int32Array;
  /** What each counts in its row; all parts of a row have length 1 together. */
  parts: Float64Array;
  /** Weight of a pair that the requirement has; 0 for any other. */
  demands: Float64Array;
}

function termsOf({ ids, fields, singles, singleFields }: Prepared, weights: Float64Array): Terms {
  const most = ids.length + singles.length;
  const terms: Terms = { ids: new Int32Array(most), parts: new Float64Array(most), demands: new Float64Array(most) };
  let size = 0;
  let square = 0;
  const add = (id: number, where: number, share: number): void => {
    const part = ((where & IN_TITLE) === 0 ? REST_SHARE : TITLE_SHARE) * share * weights[id]!;
    terms.ids[size] = id;
    terms.parts[size++] = part;
    square += part * part;
  };
  for (let at = 0; at < ids.length; at++) {
    if ((fields[at]! & IN_REQUIREMENT) !== 0) terms.demands[size] = weights[ids[at]!]!;
    add(ids[at]!, fields[at]!, 1);
  }
  for (let at = 0; at < singles.length; at++) {
    if (weights[singles[at]!]! >= LEAST_SINGLE) add(singles[at]!, singleFields[at]!, SINGLE_SHARE);
  }
  const norm = Math.sqrt(square) || 1;
  for (let at = 0; at < size; at++) terms.parts[at]! /= norm;
  return { ids: terms.ids.subarray(0, size), parts: terms.parts, demands: terms.demands };
}

function postingsOf(children: readonly Prepared[], weights: Float64Array): Postings {
  const all = children.map((child) => termsOf(child, weights));
  const starts = new Int32Array(weights.length + 1);
  for (const { ids } of all) for (let at = 0; at < ids.length; at++) starts[ids[at]! + 1]!++;
  for (let id = 0; id < weights.length; id++) starts[id + 1]! += starts[id]!;
  const size = starts[weights.length]!;
  const next = starts.slice();
  const postings: Postings = {
    starts,
    children: new Int32Array(size),
    parts: new Float64Array(size),
    isRequirement: new Uint8Array(size),
  };
  all.forEach(({ ids, parts, demands }, child) => {
    for (let at = 0; at < ids.length; at++) {
      const place = next[ids[at]!]!++;
      postings.children[place] = child;
      postings.parts[place] = parts[at]!;
      postings.isRequirement[place] = demands[at]! > 0 ? 1 : 0;
    }
  });
  return postings;
}
