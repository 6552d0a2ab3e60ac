/** CPU time in milliseconds by what it was spent on. */
export type Times = ReadonlyMap<string, number>;

/** What is measured is so many times as long as what it is held against: noise of a half is small beside that. */
const LONGER = 4;

/** Twice the length takes at most so many times as long: linear work, with room for the heap that is collected. */
const MOST_GROWTH = 2.6;
const MOST_TIMES = MOST_GROWTH ** Math.log2(LONGER);

/** Less is drowned by the compiler and the collector; what grows with the square takes seconds at these lengths. */
const TELLING = 300;

/** One spell of the collector must not decide: what looks as if it grew is measured again, and the best of all counts. */
const TRIES = 8;

export interface Growth {
  what: string;
  small: number;
  large: number;
}

/** CPU time of this process: another one that keeps the machine busy hardly counts. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What takes more than its share longer as the length grows up to this size. */
export async function growthOf(size: number, measure: (size: number) => Promise<Times>): Promise<Growth[]> {
  const small = new Map<string, number>();
  const large = new Map<string, number>();
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    // One after the other, or they would slow each other down; what takes no time has nothing to be held against.
    // oxlint-disable-next-line no-await-in-loop
    keepBest(large, await measure(size));
    if (grown(small, large).length === 0) return [];
    // oxlint-disable-next-line no-await-in-loop
    keepBest(small, await measure(size / LONGER));
    if (grown(small, large).length === 0) return [];
  }
  return grown(small, large);
}

function keepBest(best: Map<string, number>, times: Times): void {
  for (const [what, time] of times) best.set(what, Math.min(time, best.get(what) ?? Infinity));
}

function grown(small: Times, large: Times): Growth[] {
  return [...large]
    .map(([what, time]) => ({ what, small: small.get(what) ?? 0, large: time }))
    .filter(({ small: before, large: after }) => after > TELLING && after > MOST_TIMES * before);
}
