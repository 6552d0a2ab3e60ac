import { expect, it } from 'vitest';
import { forgetLast, remembering } from '../../src/text/remembering.ts';

it('reads one key once, until another is asked for or the check is over', () => {
  const asked: (object | undefined)[] = [];
  const read = remembering(1, (key: object | undefined) => asked.push(key));
  const [one, other] = [{}, {}];
  for (const key of [undefined, one, one, other, other, one]) read(key);
  expect(asked).toEqual([undefined, one, other, one]);
  read(one);
  expect(asked).toHaveLength(4);
  forgetLast();
  read(one);
  expect(asked).toHaveLength(5);
});

it('keeps what it knows of many keys when a check is over', () => {
  const asked: string[] = [];
  const read = remembering(2, (key: string) => asked.push(key));
  for (const key of ['a', 'b', 'a']) read(key);
  forgetLast();
  read('a');
  expect(asked).toEqual(['a', 'b']);
});
