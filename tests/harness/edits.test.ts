import { expect, test } from 'vitest';
import { EDITS } from './edits/index.ts';
import { measureEdit } from './measure.ts';

/** Edits of each kind; EDITS=20 tries more, FROM=500 in other worlds. */
const COUNT = Number(process.env['EDITS'] ?? 3);
const FROM = Number(process.env['FROM'] ?? 0);
/** Of all edits. */
const MOST_NOISY = 0.005;

test('benign edits raise hardly an error or a warning', { timeout: 600_000 }, async () => {
  let edits = 0;
  const notes: string[] = [];
  for (const [name, edit] of Object.entries(EDITS)) {
    const noise = await measureEdit(name, edit, COUNT, FROM);
    edits += noise.edits;
    notes.push(...noise.notes);
  }
  expect(Object.keys(EDITS).length).toBeGreaterThanOrEqual(40);
  expect(notes.length / edits, notes.join('\n')).toBeLessThanOrEqual(MOST_NOISY);
});
