import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { keep, type Line, read, worse } from './kept.ts';
import { measureRule } from './measure.ts';
import { PLANTS } from './plants/index.ts';

/** Plants of each form; PLANTS=20 tries more, and asks less exactly; FROM=500 in other worlds. UPDATE_HARNESS=1 writes the figures anew. */
const USUAL = 2;
const FROM = Number(process.env['FROM'] ?? 0);
const COUNT = Number(process.env['PLANTS'] ?? USUAL);
const IS_WRITING = process.env['UPDATE_HARNESS'] !== undefined;
const PATH = fileURLToPath(new URL('plants.txt', import.meta.url));

const kept = read(PATH);
const lines: Line[] = [];
const ids = rules.map(({ id }) => id);

test('every rule has plants in five forms at least', () => {
  expect(ids.filter((id) => (PLANTS[id]?.length ?? 0) < 5)).toEqual([]);
});

describe.each(ids)('%s', (id) => {
  test('finds its planted defects, and nothing else speaks of them', { timeout: 600_000 }, async () => {
    const { found, planted, doubled, notes } = await measureRule(id, PLANTS[id]!, COUNT, FROM);
    const line = { name: id, good: found, of: planted, doubled };
    lines.push(line);
    if (COUNT !== USUAL || FROM > 0)
      console.log(`${id}: ${found} of ${planted}, twice ${doubled}\n${notes.join('\n')}`);
    else if (!IS_WRITING) expect(worse(line, kept.get(id)), notes.join('\n')).toBeUndefined();
  });
});

afterAll(() => {
  if (IS_WRITING && COUNT === USUAL && FROM === 0) keep(PATH, lines);
});
