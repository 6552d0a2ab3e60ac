import { expect, it } from 'vitest';
import { matchesIn } from '../../src/text/matches.ts';

const wordsIn = (text: string, pattern: RegExp): string[] => [...matchesIn(text, pattern)].map(([words]) => words);

it('finds every match, however far the pattern was read before', () => {
  const pattern = /[一二]月/g;
  pattern.lastIndex = 3;
  expect(wordsIn('一月和二月', pattern)).toEqual(['一月', '二月']);
  expect(wordsIn('一月', pattern)).toEqual(['一月']);
});

it('finds none, and then those of the next text', () => {
  const pattern = /[一二]月/g;
  expect(wordsIn('三月', pattern)).toEqual([]);
  expect(wordsIn('二月', pattern)).toEqual(['二月']);
});

it('may be asked again while its matches are gone through', () => {
  const pattern = /\d/g;
  const pairs = [...matchesIn('12', pattern)].flatMap(([a]) => wordsIn('34', pattern).map((b) => a + b));
  expect(pairs).toEqual(['13', '14', '23', '24']);
});
