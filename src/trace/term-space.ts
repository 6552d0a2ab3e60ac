import type { Terms } from './products.ts';

/** Values in one pair of arrays: as many as the rows of two tables of 40 tasks need. */
const CHUNK = 1 << 15;

/** Room for the terms of many rows, one after the other: arrays of its own for each row cost more than filling them. */
export class TermSpace {
  #ids = new Int32Array(CHUNK);
  #parts = new Int32Array(CHUNK);
  #used = 0;

  /** Terms that `most` at most can be added to; the next may be asked for when these are full. */
  open(most: number): Terms {
    if (this.#used + most > this.#ids.length) {
      this.#ids = new Int32Array(Math.max(CHUNK, most));
      this.#parts = new Int32Array(this.#ids.length);
      this.#used = 0;
    }
    return { ids: this.#ids, parts: this.#parts, from: this.#used, to: this.#used };
  }

  close(terms: Terms): Terms {
    this.#used = terms.to;
    return terms;
  }
}

export function addTerm(terms: Terms, id: number, part: number): void {
  terms.ids[terms.to] = id;
  terms.parts[terms.to++] = part;
}
