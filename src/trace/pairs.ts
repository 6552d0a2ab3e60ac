/** Distinct pairs of adjacent characters of two tables, in typed arrays: a Map of strings costs several times as much in a fresh process. */
export interface Pairs {
  /** Open hash: keys of two UTF-16 units (0 is free), and the ids they stand for. */
  keys: Int32Array;
  values: Int32Array;
  size: number;
  /** By id: the task that used it last, and its place in that task's list. */
  lastTask: Int32Array;
  slots: Int32Array;
  /** By id: how many tasks use it, how often, and the sum of its shares. */
  documents: Int32Array;
  occurrences: Int32Array;
  shares: Float64Array;
}

/** One set of arrays, cleared, for the next two tables: they take a megabyte. */
let spare: Pairs | undefined;
/** Larger ones are not worth keeping. */
const MOST_SPARED = 1 << 18;

/** `characters`: upper bound of the characters that will be read. To be released once the weights are known. */
export function takePairs(characters: number): Pairs {
  const taken = spare;
  spare = undefined;
  if (taken && taken.slots.length >= characters) return taken;
  let capacity = 1024;
  while (capacity < characters * 2) capacity *= 2;
  return {
    keys: new Int32Array(capacity),
    values: new Int32Array(capacity),
    size: 0,
    lastTask: new Int32Array(characters).fill(-1),
    slots: new Int32Array(characters),
    documents: new Int32Array(characters),
    occurrences: new Int32Array(characters),
    shares: new Float64Array(characters),
  };
}

export function releasePairs(pairs: Pairs): void {
  if (pairs.slots.length > MOST_SPARED) return;
  const { size } = pairs;
  pairs.keys.fill(0);
  pairs.lastTask.fill(-1, 0, size);
  for (const counts of [pairs.documents, pairs.occurrences, pairs.shares]) counts.fill(0, 0, size);
  pairs.size = 0;
  spare = pairs;
}

export function internPair(pairs: Pairs, first: number, second: number): number {
  const { keys, values } = pairs;
  const mask = keys.length - 1;
  const key = (first << 16) | second;
  // The upper bits of the product depend on both characters.
  let slot = (Math.imul(key, 0x9e3779b1) >>> 13) & mask;
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return values[slot]!;
    slot = (slot + 1) & mask;
  }
  keys[slot] = key;
  values[slot] = pairs.size;
  return pairs.size++;
}

/** Inverse document frequency, lowered by the share of occurrences in words that say little. */
export function weighPairs(pairs: Pairs, tasks: number): Float64Array {
  const weights = new Float64Array(pairs.size);
  for (let id = 0; id < weights.length; id++) {
    // Cells that were cut anew leave pairs that no task has.
    if (pairs.documents[id] === 0) continue;
    weights[id] = (Math.log(1 + tasks / pairs.documents[id]!) * pairs.shares[id]!) / pairs.occurrences[id]!;
  }
  return weights;
}
