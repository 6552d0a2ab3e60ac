/** Six to a character, as base64 has them. */
const BITS_A_CHARACTER = 6;
/** What costs least with eight bits a word: of a hundred pairs that are no words two pass for one. */
const PLACES_A_WORD = 5;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** By character of the alphabet, its place there. */
const SEXTETS = new Uint8Array(0x80);
for (let sextet = 0; sextet < ALPHABET.length; sextet++) SEXTETS[ALPHABET.charCodeAt(sextet)] = sextet;

/**
 * Whether two characters are one of the words that a filter was made of. It is a Bloom filter, and read where it lies: nothing is
 * unpacked, and a run that never asks pays for a string. It may take a pair for a word that is none, never the other way round.
 */
export function isInFilter(pair: string, filter: string): boolean {
  const size = filter.length * BITS_A_CHARACTER;
  const first = firstOf(pair);
  const step = stepFrom(first);
  for (let round = 0; round < PLACES_A_WORD; round++) {
    const place = placeAt(first, step, round, size);
    const sextet = SEXTETS[filter.charCodeAt(Math.floor(place / BITS_A_CHARACTER))]!;
    if (((sextet >> (place % BITS_A_CHARACTER)) & 1) === 0) return false;
  }
  return true;
}

/** The filter of `words`, as it is written down. */
export function filterOf(words: readonly string[], bitsAWord: number): string {
  const sextets = new Uint8Array(Math.ceil((words.length * bitsAWord) / BITS_A_CHARACTER));
  for (const word of words) {
    const first = firstOf(word);
    for (let round = 0; round < PLACES_A_WORD; round++) {
      const place = placeAt(first, stepFrom(first), round, sextets.length * BITS_A_CHARACTER);
      sextets[Math.floor(place / BITS_A_CHARACTER)]! |= 1 << (place % BITS_A_CHARACTER);
    }
  }
  return Array.from(sextets, (sextet) => ALPHABET[sextet]).join('');
}

function firstOf(pair: string): number {
  return mixed((pair.charCodeAt(0) << 16) | pair.charCodeAt(1));
}

function stepFrom(first: number): number {
  return mixed(first ^ 0x9e3779b9) | 1;
}

function placeAt(first: number, step: number, round: number, size: number): number {
  return ((first + Math.imul(round, step)) >>> 0) % size;
}

/** Spreads what is alike over all 32 bits. */
function mixed(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
