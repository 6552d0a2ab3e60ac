import { FIRST_NOUN_GROUP, framesOf } from '../../src/text/frame-words.ts';

/** What words are about: 进一步推进X and 做好X are both X; `nouns`: X建设 and X机制 as well. */
export function withoutFrames(words: string, { nouns }: { nouns: boolean }): string {
  const groups = framesOf(words);
  let rest = '';
  for (let at = 0; at < words.length; at++)
    if (groups[at] === 0 || (!nouns && groups[at]! >= FIRST_NOUN_GROUP)) rest += words[at]!;
  return rest;
}
