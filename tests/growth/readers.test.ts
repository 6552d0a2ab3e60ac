import { describe, expect, it } from 'vitest';
import { FILES } from './files.ts';
import { FORMATS } from './formats.ts';
import { growthOf, type Growth } from './growth.ts';
import { readingTime } from './read-file.ts';
import { TABLES } from './tables.ts';

const LONG = { timeout: 300_000 };

/** What a file of this size takes against one of a quarter; code that never ran is slow, which would hide what grows. */
async function grown(path: string, size: number, make: (size: number) => Uint8Array): Promise<Growth[]> {
  const measure = async (length: number) => readingTime(path, make(Math.floor(length)));
  await measure(size / 16);
  return growthOf(size, measure);
}

/** Words that nothing puts in their cells are searched for, and pages are drawn: as slow, by the row, as they are steady. */
const SEARCHED = /\.(?:txt|pdf)$/;

describe('no reader takes more than its share for twice the length', () => {
  it.each(FILES)('of $name in $path', LONG, async ({ path, size, make }) => {
    expect(await grown(path, size, make)).toEqual([]);
  });

  describe.each(Object.entries(FORMATS))('of %s with', (path, write) => {
    it.each(TABLES)('$name', LONG, async ({ size, make }) => {
      const most = SEARCHED.test(path) ? size / 2 : size;
      expect(await grown(path, most, (length) => write(make(length)))).toEqual([]);
    });
  });
});
