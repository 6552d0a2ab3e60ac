import { expect, test } from 'vitest';
import { createRandom } from '../trace/mutations/random.ts';
import { cleanWorld, findingsOf } from './world.ts';

test('a clean pair has no findings', async () => {
  const all: string[] = [];
  for (let seed = 1; seed <= 25; seed++) {
    for (const { rule, severity, messageId, data, location } of await findingsOf(cleanWorld(createRandom(seed)))) {
      if (rule !== 'coverage/local-task')
        all.push(`${seed} ${severity} ${rule} ${messageId} ${location.line} ${JSON.stringify(data)}`);
    }
  }
  expect(all).toEqual([]);
});
