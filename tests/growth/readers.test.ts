import { describe, expect, it } from 'vitest';
import { FILES } from './files.ts';
import { growthOf } from './growth.ts';
import { readingTime } from './read-file.ts';

const LONG = { timeout: 300_000 };

describe('no reader takes more than its share for twice the length', () => {
  it.each(FILES)('of $name in $path', LONG, async ({ path, size, make }) => {
    expect(await growthOf(size, async (length) => readingTime(path, make(length)))).toEqual([]);
  });
});
