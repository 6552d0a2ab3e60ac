import type { Terms } from './products.ts';

/** Values in one pair of arrays: as many as the rows of two tables of 40 tasks need. */
const CHUNK = 1 << 15;
/** So many chunks of a comparison are kept for the next. */
const MOST_SPARED = 4;

type Chunk = Pick<Terms, 'ids' | 'parts'>;

/** Arrays of one comparison for the next: new ones take longer. */
let spare: Chunk[] = [];

/** Room for the terms of many rows, one after the other: arrays of its own for each row cost more than filling them. */
export class TermSpace {
  readonly #chunks: Chunk[] = [];
  #used = 0;

  /** Terms that `most` at most can be added to; the next may be asked for when these are full. */
  open(most: number): Terms {
    let chunk = this.#chunks.at(-1);
    if (!chunk || this.#used + most > chunk.ids.length) {
      chunk = chunkFor(most);
      this.#chunks.push(chunk);
      this.#used = 0;
    }
    return { ids: chunk.ids, parts: chunk.parts, from: this.#used, to: this.#used };
  }

  close(terms: Terms): Terms {
    this.#used = terms.to;
    return terms;
  }

  /** Hands its room to the next comparison, which writes over all terms. */
  release(): void {
    spare = [...spare, ...this.#chunks.filter(({ ids }) => ids.length === CHUNK)].slice(0, MOST_SPARED);
    this.#chunks.length = 0;
  }
}

function chunkFor(most: number): Chunk {
  const spared = most <= CHUNK ? spare.pop() : undefined;
  const size = Math.max(CHUNK, most);
  return spared ?? { ids: new Int32Array(size), parts: new Int32Array(size) };
}

export function addTerm(terms: Terms, id: number, part: number): void {
  terms.ids[terms.to] = id;
  terms.parts[terms.to++] = part;
}
