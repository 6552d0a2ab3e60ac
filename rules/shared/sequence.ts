/** One thing of a numbered list, in document order; the number is absent where none is printed. */
export interface Numbered {
  number: number | undefined;
  /** It is the first of its section, where numbering may begin again at 1. */
  mayRestart: boolean;
}

export type Range = readonly [from: number, to: number];

export type SequenceFault<Item> =
  /** `expected` where exactly one number is free at this place. */
  | { kind: 'duplicate'; item: Item; first: Item; expected: number | undefined }
  | { kind: 'wrong'; item: Item; expected: number }
  | { kind: 'late'; item: Item; behind: Item }
  | { kind: 'early'; item: Item; before: Item }
  | { kind: 'gap'; item: Item; behind: Item | undefined; missing: readonly Range[] };

/**
 * What is wrong with a numbering, in document order. The numbers that run upwards are taken as right, so one slip is
 * one fault: 1 2 30 4 has a wrong 30, not a gap and a step back.
 */
export function sequenceFaults<Item extends Numbered>(items: readonly Item[]): SequenceFault<Item>[] {
  return runsOf(items).flatMap(runFaults);
}

/** Numbering runs through or restarts in each section; a list that restarts does so in every section. */
export function runsOf<Item extends Numbered>(items: readonly Item[]): Item[][] {
  const restarts = items.some((item, index) => index > 0 && item.mayRestart && item.number === 1);
  const runs: Item[][] = [];
  let last = 0;
  for (const item of items) {
    const run = runs.at(-1);
    const isNew =
      item.mayRestart && item.number !== undefined && (item.number === 1 || (restarts && item.number <= last));
    if (!run || isNew) runs.push([item]);
    else run.push(item);
    last = item.number ?? last;
  }
  return runs;
}

interface Run<Item> {
  first: ReadonlyMap<number, Item>;
  /** Numbers that occur, rising. */
  present: readonly number[];
}

function runFaults<Item extends Numbered>(items: readonly Item[]): SequenceFault<Item>[] {
  const first = new Map<number, Item>();
  for (const item of items) if (item.number !== undefined && !first.has(item.number)) first.set(item.number, item);
  const run = { first, present: [...first.keys()].toSorted((a, b) => a - b) };
  const rising = secondOfEquals(longestRise(items.map(({ number }) => number)), items, run);
  const faults: SequenceFault<Item>[] = [];
  let before: Item | undefined;
  let strays: Item[] = [];
  for (const [index, item] of items.entries()) {
    if (!rising.has(index)) {
      strays.push(item);
      continue;
    }
    faults.push(...faultsBetween(before, strays, item, run));
    before = item;
    strays = [];
  }
  faults.push(...faultsBetween(before, strays, undefined, run));
  return faults;
}

/** 1 2 4 4 5 has one wrong 4, the first: where what stands in front of the second fills the gap, the second is right. */
function secondOfEquals<Item extends Numbered>(
  rise: ReadonlySet<number>,
  items: readonly Item[],
  { present }: Run<Item>,
): ReadonlySet<number> {
  const better = new Set<number>();
  let before = -1;
  for (const first of rise) {
    const number = items[first]!.number!;
    let at = first;
    const second = items[first + 1]?.number === number ? first + 1 : undefined;
    if (second !== undefined) {
      const low = before < 0 ? Math.min(0, number - 1) : items[before]!.number!;
      const free = absentBetween(low, number, present).reduce((sum, [from, to]) => sum + to - from + 1, 0);
      if (free === second - before - 1) at = second;
    }
    better.add(at);
    before = at;
  }
  return better;
}

/** Faults of what stands between two neighbours of the rise, and of the numbers that are absent between them. */
function faultsBetween<Item extends Numbered>(
  before: Item | undefined,
  strays: readonly Item[],
  next: Item | undefined,
  { first, present }: Run<Item>,
): SequenceFault<Item>[] {
  const faults: SequenceFault<Item>[] = [];
  const high = next?.number;
  const missing = high === undefined ? [] : absentBetween(before?.number ?? Math.min(0, high - 1), high, present);
  const free = missing.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  const isFilled = free === strays.length;
  const expectations = isFilled ? missing.flatMap(numbersOf) : [];
  for (const [index, item] of strays.entries()) {
    const expected = expectations[index];
    const { number } = item;
    const same = number === undefined ? undefined : first.get(number);
    if (same && same !== item) faults.push({ kind: 'duplicate', item, first: same, expected });
    else if (expected !== undefined) faults.push({ kind: 'wrong', item, expected });
    else if (number === undefined) continue;
    else if (next && number > (next.number ?? 0)) faults.push({ kind: 'early', item, before: next });
    else if (before) faults.push({ kind: 'late', item, behind: before });
  }
  if (next && free > 0 && !isFilled) faults.push({ kind: 'gap', item: next, behind: before, missing });
  return faults;
}

function numbersOf([from, to]: Range): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** Ranges of numbers between two bounds (both left out) that do not occur. */
function absentBetween(low: number, high: number, present: readonly number[]): Range[] {
  const ranges: Range[] = [];
  let from = low + 1;
  for (let at = firstAtLeast(present, from); from < high; at++) {
    const number = Math.min(present[at] ?? high, high);
    if (number > from) ranges.push([from, number - 1]);
    from = number + 1;
  }
  return ranges;
}

function firstAtLeast(rising: readonly number[], wanted: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of a longest strictly rising subsequence, in order; of equal numbers the first is kept. */
function longestRise(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  // The smallest number that a rise of each length ends with, and where it stands.
  const ends: number[] = [];
  const places: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, number] of numbers.entries()) {
    const length = number === undefined ? 0 : firstAtLeast(ends, number);
    previous.push(places[length - 1]);
    if (number === undefined || ends[length] === number) continue;
    ends[length] = number;
    places[length] = index;
  }
  const rise = new Set<number>();
  for (let at = places.at(-1); at !== undefined; at = previous[at]) rise.add(at);
  return new Set([...rise].toReversed());
}
