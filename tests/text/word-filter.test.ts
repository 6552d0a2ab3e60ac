import { describe, expect, it } from 'vitest';
import { KNOWN_WORDS } from '../../src/text/known-words.generated.ts';
import { filterOf, isInFilter } from '../../src/text/word-filter.ts';

/** Pairs of characters far apart from one another. */
function pairsFrom(first: number): string[] {
  return Array.from({ length: 4000 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((first + at * 37) % 0x5000), 0x4e00 + ((at * 101) % 0x5000)),
  );
}

describe('a filter of words', () => {
  const words = pairsFrom(0);
  const others = pairsFrom(11);
  const filter = filterOf(words, 8);

  it('has each of its words', () => {
    expect(words.every((word) => isInFilter(word, filter))).toBe(true);
  });

  it('takes few other pairs for one', () => {
    const wrong = others.filter((pair) => isInFilter(pair, filter)).length;
    expect(wrong / others.length).toBeLessThan(0.04);
  });
});

describe('the known words', () => {
  it.each(['供水', '供气', '建档', '能源', '机构', '标识', '设施'])('have %s', (word) => {
    expect(isInFilter(word, KNOWN_WORDS)).toBe(true);
  });

  it('have few pairs that are none', () => {
    const wrong = pairsFrom(5).filter((pair) => isInFilter(pair, KNOWN_WORDS)).length;
    expect(wrong / 4000).toBeLessThan(0.05);
  });
});
