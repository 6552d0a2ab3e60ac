import { FIRST_NOUN_GROUP, frameGroups } from '../../src/text/frame-words.ts';
import { codesOf } from '../../src/text/word-list.ts';

/** What words are about: 进一步推进X and 做好X are both X; `nouns`: X建设 and X机制 as well. */
export function withoutFrames(words: string, { nouns }: { nouns: boolean }): string {
  const groups = new Uint8Array(words.length);
  frameGroups(Uint16Array.from(codesOf(words)), words.length, groups);
  return [...words].filter((_, at) => groups[at] === 0 || (!nouns && groups[at]! >= FIRST_NOUN_GROUP)).join('');
}
