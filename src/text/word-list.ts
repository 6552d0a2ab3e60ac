interface Entry<Value> {
  word: string;
  value: Value;
}

/** Words that are looked for at every place of a text given in UTF-16 units. */
export class WordList<Value> {
  /** By character: the place in `entries` of the words that begin with it; 0 for most. Bytes, to stay in the nearest cache. */
  readonly #opens = new Uint8Array(0x10000);
  readonly #entries: Entry<Value>[][] = [[]];

  add(word: string, value: Value): void {
    const first = word.charCodeAt(0);
    if (this.#opens[first] === 0) {
      if (this.#entries.length > 0xff) throw new Error('too many first characters');
      this.#opens[first] = this.#entries.push([]) - 1;
    }
    const entries = this.#entries[this.#opens[first]!]!;
    // The longer ones first; of two equally long the one that was added first.
    const at = entries.findIndex((other) => other.word.length < word.length);
    entries.splice(at < 0 ? entries.length : at, 0, { word, value });
  }

  /** The longest word that begins at a place; `length`: where the text ends. */
  find(codes: Uint16Array, at: number, length: number): Entry<Value> | undefined {
    const opened = this.#opens[codes[at]!]!;
    return opened === 0 ? undefined : longest(this.#entries[opened]!, codes, at, length);
  }
}

function longest<Value>(
  entries: readonly Entry<Value>[],
  codes: Uint16Array,
  at: number,
  length: number,
): Entry<Value> | undefined {
  // By index: this is asked at each character of a table, and iterators cost half a megabyte for two tables of 40 tasks.
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]!;
    const { word } = entry;
    if (at + word.length > length) continue;
    let same = 1;
    while (same < word.length && codes[at + same] === word.charCodeAt(same)) same++;
    if (same === word.length) return entry;
  }
  return undefined;
}
