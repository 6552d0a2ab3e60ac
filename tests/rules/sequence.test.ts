import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sequenceFaults } from '../../rules/shared/sequence.ts';

/** Numbers of a list; | begins a section, _ is an item without a number. */
function faults(list: string): string[] {
  const items = list.split('|').flatMap((section, index) =>
    section
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((word, position) => ({
        number: word === '_' ? undefined : Number(word),
        mayRestart: index > 0 && position === 0,
      })),
  );
  return sequenceFaults(items).map((fault) => {
    const at = `${items.indexOf(fault.item) + 1}`;
    switch (fault.kind) {
      case 'gap':
        return `${at} gap ${fault.missing.map(([from, to]) => (from === to ? from : `${from}-${to}`)).join(' ')}`;
      case 'duplicate':
        return `${at} duplicate of ${items.indexOf(fault.first) + 1}${fault.expected === undefined ? '' : ` for ${fault.expected}`}`;
      case 'wrong':
        return `${at} wrong for ${fault.expected}`;
      case 'late':
        return `${at} late behind ${fault.behind.number}`;
      default:
        return `${at} early before ${fault.before.number}`;
    }
  });
}

describe('numbering', () => {
  test.each([
    ['runs through', '1 2 3 | 4 5', []],
    ['restarts in each section', '1 2 3 | 1 2 | 1', []],
    ['holds one item', '1', []],
    ['holds nothing', '', []],
    ['holds no numbers', '_ _ _', []],
    ['begins late', '3 4 5', ['1 gap 1-2']],
    ['lacks a number', '1 2 4 5', ['3 gap 3']],
    ['lacks several numbers in two places', '1 4 5 9', ['2 gap 2-3', '4 gap 6-8']],
    ['repeats a number', '1 2 2 3', ['3 duplicate of 2']],
    ['repeats a number instead of the next', '1 2 2 4', ['3 duplicate of 2 for 3']],
    ['repeats a number across sections', '1 2 | 2 3', ['3 duplicate of 2']],
    ['has a slip of the pen', '1 2 30 4 5', ['3 wrong for 3']],
    ['has the next number too early', '1 2 4 4 5', ['3 wrong for 3']],
    ['has the next number too early at the start', '2 2 3', ['1 wrong for 1']],
    ['has a number twice behind a longer gap', '1 2 5 5 6', ['3 gap 3-4', '4 duplicate of 3']],
    ['swaps two', '1 3 2 4', ['2 early before 2']],
    ['puts one last', '1 3 4 2', ['4 late behind 4']],
    ['leaves one item unnumbered', '1 2 _ 4', ['3 wrong for 3']],
    ['leaves out numbers that nothing stands for', '1 2 _ 3', []],
    ['lacks the first number of a section that restarts', '1 2 3 | 1 2 | 2 3', ['6 gap 1']],
    ['lacks a number where sections restart', '1 2 4 | 1 3', ['3 gap 3', '5 gap 2']],
    ['restarts inside a section', '1 2 3 1 2', ['4 duplicate of 1', '5 duplicate of 2']],
    ['counts from zero', '0 1 2', []],
  ])('%s: %s', (_, list, expected) => {
    expect(faults(list)).toEqual(expected);
  });

  test('a list of any length that counts up has no fault', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), (length) => faults(countTo(length)).length === 0));
  });

  test('one number taken out of the middle is one gap that names it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 100 }), fc.nat(), (length, seed) => {
        const gone = 2 + (seed % (length - 2));
        const numbers = Array.from({ length }, (_, index) => index + 1).filter((number) => number !== gone);
        expect(faults(numbers.join(' '))).toEqual([`${gone} gap ${gone}`]);
      }),
    );
  });

  test('a hundred thousand numbers in disorder are done within the time of a test', () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({
      number: (index * 7919) % 100_003,
      mayRestart: false,
    }));
    expect(sequenceFaults(items).length).toBeGreaterThan(1000);
  });
});

function countTo(length: number): string {
  return Array.from({ length }, (_, index) => index + 1).join(' ');
}
