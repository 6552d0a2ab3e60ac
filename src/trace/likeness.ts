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
    const norm = normOf(parent, weights);
    eachPart(parent, weights, (id, part, isInRequirement, isSingle) => {
      const own = part / norm;
      const weight = isInRequirement && !isSingle ? weights[id]! : 0;
      const end = starts[id + 1]!;
      for (let place = starts[id]!; place < end; place++) {
        const child = places[place]!;
        cosines[child]! += own * parts[place]!;
        shared[child]! += weight * isRequirement[place]!;
      }
    });
    const first = parent.index * columns;
    for (let child = 0; child < columns; child++) {
      rows[first + child] = cosines[child]!;
      const both = parent.requirement.weight + children[child]!.requirement.weight;
      requirements[first + child] = both > 0 ? (2 * shared[child]!) / both : 0;
    }
  }
  return { columns, rows, requirements };
}

/** The pairs and characters of a row, and what each counts. */
function eachPart(
  { ids, fields, singles, singleFields }: Prepared,
  weights: Float64Array,
  take: (id: number, part: number, isInRequirement: boolean, isSingle: boolean) => void,
): void {
  const shareOf = (where: number): number => ((where & IN_TITLE) === 0 ? REST_SHARE : TITLE_SHARE);
  for (let at = 0; at < ids.length; at++) {
    const where = fields[at]!;
    take(ids[at]!, shareOf(where) * weights[ids[at]!]!, (where & IN_REQUIREMENT) !== 0, false);
  }
  for (let at = 0; at < singles.length; at++) {
    const where = singleFields[at]!;
    const part = SINGLE_SHARE * shareOf(where) * weights[singles[at]!]!;
    take(singles[at]!, part, (where & IN_REQUIREMENT) !== 0, true);
  }
}

function normOf(row: Prepared, weights: Float64Array): number {
  let square = 0;
  eachPart(row, weights, (_, part) => (square += part * part));
  return Math.sqrt(square) || 1;
}

function postingsOf(children: readonly Prepared[], weights: Float64Array): Postings {
  const starts = new Int32Array(weights.length + 1);
  for (const { ids, singles } of children) {
    for (let at = 0; at < ids.length; at++) starts[ids[at]! + 1]!++;
    for (let at = 0; at < singles.length; at++) starts[singles[at]! + 1]!++;
  }
  for (let id = 0; id < weights.length; id++) starts[id + 1]! += starts[id]!;
  const size = starts[weights.length]!;
  const next = starts.slice();
  const postings: Postings = {
    starts,
    children: new Int32Array(size),
    parts: new Float64Array(size),
    isRequirement: new Uint8Array(size),
  };
  for (const child of children) {
    const norm = normOf(child, weights);
    eachPart(child, weights, (id, part, isInRequirement) => {
      const place = next[id]!++;
      postings.children[place] = child.index;
      postings.parts[place] = part / norm;
      postings.isRequirement[place] = isInRequirement ? 1 : 0;
    });
  }
  return postings;
}
