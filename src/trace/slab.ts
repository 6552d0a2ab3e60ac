/** Values in one large array: as many as two tables of 40 tasks need. */
const CHUNK = 1 << 15;

/** Cuts many small arrays out of few large ones: an array of its own costs more than filling it. */
export class Slab<Values extends Int32Array | Uint8Array> {
  /** Zero from `start` on, where the next array is to be written. */
  values: Values;
  start = 0;
  readonly #create: (length: number) => Values;

  constructor(create: (length: number) => Values) {
    this.#create = create;
    this.values = create(CHUNK);
  }

  /** Makes room for `most` values. */
  open(most: number): void {
    if (this.start + most <= this.values.length) return;
    this.values = this.#create(Math.max(CHUNK, most));
    this.start = 0;
  }

  /** The first `length` values that were written. */
  cut(length: number): Values {
    const from = this.start;
    this.start += length;
    return this.values.subarray(from, this.start) as Values;
  }
}
