/** Distinct characters of two tables, and pairs of adjacent ones, in typed arrays: a Map of strings costs several times as much in a fresh process. */
export interface Pairs {
  /** Open hash: keys of two UTF-16 units (0 is free), and the ids they stand for. */
  keys: Int32Array;
  values: Int32Array;
  /** By UTF-16 unit: the id of the character by itself, and 1 (0 is free). */
  singles: Int32Array;
  size: number;
}

/** What is counted of pairs, by id. */
export interface Counts {
  /** The task that used it last, and its place in that task's list. */
  lastTask: Int32Array;
  slots: Int32Array;
  /** How many tasks use it, how often, and the sum of its shares in hundredths. */
  documents: Int32Array;
  occurrences: Int32Array;
  shares: Int32Array;
}

/** Arrays of one comparison, cleared, for the next: new ones take longer. */
let sparePairs: Pairs | undefined;
let spareCounts: Counts | undefined;
/** Larger ones are not worth keeping. */
const MOST_SPARED = 1 << 18;
/** Enough for two tables of 40 tasks. */
const LEAST_KEYS = 1 << 14;

/** To be released once the tables are compared. */
export function takePairs(): Pairs {
  const taken = sparePairs ?? {
    keys: new Int32Array(LEAST_KEYS),
    values: new Int32Array(LEAST_KEYS),
    singles: new Int32Array(0x10000),
    size: 0,
  };
  sparePairs = undefined;
  return taken;
}

export function releasePairs(pairs: Pairs): void {
  if (pairs.keys.length > MOST_SPARED) return;
  pairs.keys.fill(0);
  pairs.singles.fill(0);
  pairs.size = 0;
  sparePairs = pairs;
}

export function takeCounts(size: number): Counts {
  const taken = spareCounts;
  spareCounts = undefined;
  if (taken && taken.slots.length >= size) return taken;
  return {
    lastTask: new Int32Array(size).fill(-1),
    slots: new Int32Array(size),
    documents: new Int32Array(size),
    occurrences: new Int32Array(size),
    shares: new Int32Array(size),
  };
}

export function releaseCounts(counts: Counts): void {
  if (counts.slots.length > MOST_SPARED) return;
  counts.lastTask.fill(-1);
  for (const values of [counts.documents, counts.occurrences, counts.shares]) values.fill(0);
  spareCounts = counts;
}

export function internPair(pairs: Pairs, first: number, second: number): number {
  const { keys, values } = pairs;
  const key = (first << 16) | second;
  const slot = slotOf(keys, key);
  if (keys[slot] === key) return values[slot]!;
  keys[slot] = key;
  values[slot] = pairs.size;
  if (2 * pairs.size > keys.length) grow(pairs);
  return pairs.size++;
}

export function internSingle(pairs: Pairs, code: number): void {
  if (pairs.singles[code] === 0) pairs.singles[code] = ++pairs.size;
}

/** The id of a character that was interned. */
export function singleOf({ singles }: Pairs, code: number): number {
  return singles[code]! - 1;
}

/** Where a key stands, or would. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  // The upper bits of the product depend on both characters.
  let slot = (Math.imul(key, 0x9e3779b1) >>> 13) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function grow(pairs: Pairs): void {
  const { keys, values } = pairs;
  pairs.keys = new Int32Array(keys.length * 2);
  pairs.values = new Int32Array(keys.length * 2);
  for (let at = 0; at < keys.length; at++) {
    if (keys[at] === 0) continue;
    const slot = slotOf(pairs.keys, keys[at]!);
    pairs.keys[slot] = keys[at]!;
    pairs.values[slot] = values[at]!;
  }
}

/** A weight of 1. Weights are whole numbers: sums of others cost an object of the engine for each addition of a fresh process. */
export const WEIGHT_UNIT = 1000;

/** Inverse document frequency in units of WEIGHT_UNIT, lowered by the share of occurrences in words that say little. */
export function weighPairs({ documents, shares, occurrences }: Counts, size: number, tasks: number): Int32Array {
  const weights = new Int32Array(size);
  for (let id = 0; id < size; id++) {
    // Cells that were cut anew leave pairs that no task has.
    if (documents[id] === 0) continue;
    const share = shares[id]! / (100 * occurrences[id]!);
    weights[id] = Math.round(WEIGHT_UNIT * share * Math.log(1 + tasks / documents[id]!));
  }
  return weights;
}
