import { expect, it } from 'vitest';
import { addTerm, TermSpace } from '../../src/trace/term-space.ts';

function filled(space: TermSpace, ...ids: number[]) {
  const terms = space.open(ids.length);
  for (const id of ids) addTerm(terms, id, 1);
  return space.close(terms);
}

function idsOf({ ids, from, to }: ReturnType<typeof filled>): number[] {
  return Array.from(ids.subarray(from, to));
}

it('keeps the terms of rows apart, and those of two comparisons until one is over', () => {
  const space = new TermSpace();
  const [first, second] = [filled(space, 1, 2), filled(space, 3)];
  const other = filled(new TermSpace(), 4, 5);
  expect([first, second, other].map(idsOf)).toEqual([[1, 2], [3], [4, 5]]);
});

it('hands its room on once it is released', () => {
  const space = new TermSpace();
  const { ids } = filled(space, 1);
  space.release();
  expect(filled(new TermSpace(), 2).ids).toBe(ids);
});

it('has room for more terms than a comparison mostly has', () => {
  const many = Array.from({ length: 40_000 }, (_, at) => at);
  expect(idsOf(filled(new TermSpace(), ...many))).toEqual(many);
});
