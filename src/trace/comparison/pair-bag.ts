import { NO_PAIR } from '../prepare.ts';
import type { RowClause } from './row-clauses.ts';

/** No clause has a pair of characters more often; what is counted further off would pass for another filling. */
const MOST_TIMES = 255;

/** A bag of ids of character pairs, filled from clauses and emptied at no cost: each entry lies as far above the floor of its filling as often as it is in. */
export class PairBag {
  #entries = new Int32Array(4096);
  #floor = 0;

  /** Empties the bag, for ids below `size`. */
  clear(size: number): void {
    if (this.#entries.length < size) this.#entries = new Int32Array(size * 2);
    if (this.#floor >= LAST_FLOOR) {
      this.#entries.fill(0);
      this.#floor = 0;
    }
    this.#floor += MOST_TIMES;
  }

  has(id: number): boolean {
    return this.#entries[id]! > this.#floor;
  }

  add(id: number): void {
    const entry = this.#entries[id]!;
    if (entry < this.#floor + MOST_TIMES) this.#entries[id] = Math.max(entry, this.#floor) + 1;
  }

  addClause({ field, range }: RowClause): void {
    this.#addRange(field, range);
  }

  /** Without the condition in front of it. */
  addDemand({ field, demand }: RowClause): void {
    this.#addRange(field, demand);
  }

  #addRange({ pairs }: RowClause['field'], [start, end]: RowClause['range']): void {
    for (let at = start; at + 1 < end; at++) {
      const id = pairs[at]!;
      if (id !== NO_PAIR) this.add(id);
    }
  }

  /** Each pair as often as the clause has it. */
  removeClause({ field: { pairs }, range: [start, end] }: RowClause): void {
    for (let at = start; at + 1 < end; at++) {
      const id = pairs[at]!;
      if (id !== NO_PAIR && this.has(id)) this.#entries[id]!--;
    }
  }
}

const LAST_FLOOR = 2 ** 31 - 1 - 2 * MOST_TIMES;
