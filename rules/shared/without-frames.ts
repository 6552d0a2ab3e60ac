import { FIRST_NOUN_GROUP, framesOf } from '../../src/text/frame-words.ts';

/** What words are about: 进一步推进X and 做好X are both X; `nouns`: X建设 and X机制 as well. */
export function withoutFrames(words: string, { nouns }: { nouns: boolean }): string {
  const groups = framesOf(words);
  let rest = '';
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (groups[at] === 0 || (!nouns && groups[at]! >= FIRST_NOUN_GROUP)) continue;
    if (from < at) rest += words.slice(from, at);
    from = at + 1;
  }
  return rest + words.slice(from);
}
