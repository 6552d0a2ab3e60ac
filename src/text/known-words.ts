import { KNOWN_WORDS } from './known-words.generated.ts';
import { isHan } from './han.ts';
import { isInFilter } from './word-filter.ts';

/** Whether two characters are a word of the language; of a hundred pairs that are none two pass for one. */
export function isKnownWord(pair: string): boolean {
  // What stands for a level or a figure is none of a word, whatever the filter takes it for.
  return pair.length === 2 && isHan(pair.charCodeAt(0)) && isHan(pair.charCodeAt(1)) && isInFilter(pair, KNOWN_WORDS);
}
