interface Entry<Value> {
  codes: Uint16Array;
  value: Value;
}

/** Words that are looked for at every place of a text given in UTF-16 units. */
export class WordList<Value> {
  /** By character: the place in `entries` of the words that begin with it; 0 for most. Bytes, to stay in the nearest cache. */
  readonly #opens = new Uint8Array(0x10000);
  readonly #entries: Entry<Value>[][] = [[]];

  add(word: string, value: Value): void {
    const codes = codesOf(word);
    const first = codes[0]!;
    if (this.#opens[first] === 0) {
      if (this.#entries.length > 0xff) throw new Error('too many first characters');
      this.#opens[first] = this.#entries.push([]) - 1;
    }
    const entries = this.#entries[this.#opens[first]!]!;
    // The longer ones first; of two equally long the one that was added first.
    const at = entries.findIndex((other) => other.codes.length < codes.length);
    entries.splice(at < 0 ? entries.length : at, 0, { codes, value });
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
    const word = entry.codes;
    if (at + word.length > length) continue;
    let same = 1;
    while (same < word.length && codes[at + same] === word[same]) same++;
    if (same === word.length) return entry;
  }
  return undefined;
}

/** The UTF-16 units of a text. */
export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}
