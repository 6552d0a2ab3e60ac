import { NO_PAIR } from '../prepare.ts';
import type { RowClause } from './row-clauses.ts';

/** A set of ids of character pairs, filled from clauses and emptied at no cost: each id holds the mark of the filling that it belongs to. */
export class PairSet {
  #marks = new Int32Array(4096);
  #mark = 0;

  /** Empties the set, for ids below `size`. */
  clear(size: number): void {
    if (this.#marks.length < size) this.#marks = new Int32Array(size * 2);
    if (this.#mark === LAST_MARK) {
      this.#marks.fill(0);
      this.#mark = 0;
    }
    this.#mark++;
  }

  has(id: number): boolean {
    return this.#marks[id] === this.#mark;
  }

  add(id: number): void {
    this.#marks[id] = this.#mark;
  }

  addClause(clause: RowClause): void {
    this.#put(clause, this.#mark);
  }

  removeClause(clause: RowClause): void {
    this.#put(clause, 0);
  }

  #put({ field: { pairs }, range: [start, end] }: RowClause, mark: number): void {
    for (let at = start; at + 1 < end; at++) {
      const id = pairs[at]!;
      if (id !== NO_PAIR) this.#marks[id] = mark;
    }
  }
}

const LAST_MARK = 2 ** 31 - 1;
