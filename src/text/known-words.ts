import { KNOWN_WORDS } from './known-words.generated.ts';
import { isInFilter } from './word-filter.ts';

/** Whether two characters are a word of the language; of a hundred pairs that are none two pass for one. */
export function isKnownWord(pair: string): boolean {
  return pair.length === 2 && isInFilter(pair, KNOWN_WORDS);
}
