import { expect, it } from 'vitest';
import { internPair, releasePairs, takePairs } from '../../src/trace/pairs.ts';

it('each pair of characters keeps the number that it was given first, however many follow', () => {
  const pairs = takePairs();
  const numbers: number[] = [];
  for (let at = 0; at < 40_000; at++) numbers.push(internPair(pairs, 0x4e00 + (at % 97), 0x4e00 + at));
  expect(numbers).toEqual(Array.from({ length: 40_000 }, (_, at) => at));
  expect(numbers.map((_, at) => internPair(pairs, 0x4e00 + (at % 97), 0x4e00 + at))).toEqual(numbers);
  expect(pairs.size).toBe(40_000);
  releasePairs(pairs);
  expect(internPair(takePairs(), 0x4e00, 0x4e00)).toBe(0);
});
