import { expect, test } from 'vitest';
import { createRandom } from '../trace/mutations/random.ts';
import { BENIGN } from './benign.ts';
import { cleanWorld, findingsOf } from './world.ts';

/** Edits of each kind; BENIGN=50 tries more. */
const COUNT = Number(process.env['BENIGN'] ?? 10);

test('benign edits raise no error and hardly a warning', { timeout: 300_000 }, async () => {
  const errors: string[] = [];
  const warnings: string[] = [];
  let edits = 0;
  for (const [name, edit] of Object.entries(BENIGN)) {
    for (let seed = 1; seed <= COUNT; seed++) {
      const random = createRandom(seed * 104_729 + name.length);
      const world = cleanWorld(random);
      edit(world, random);
      edits++;
      for (const { rule, severity, location, data } of await findingsOf(world)) {
        const words = `${name}, seed ${seed}: ${rule} at task ${location.task} ${JSON.stringify(data)}`;
        if (severity === 'error') errors.push(words);
        if (severity === 'warning') warnings.push(words);
      }
    }
  }
  console.log(`${edits} benign edits: ${errors.length} errors, ${warnings.length} warnings`);
  expect(errors).toEqual([]);
  expect(warnings.length / edits, warnings.join('\n')).toBeLessThanOrEqual(1 / 200);
});
