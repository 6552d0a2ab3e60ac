import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inFolder, isBuilt, runIn, TABLE, write } from '../security/program.ts';

const folder = inFolder('timing');
beforeEach(folder.make);
afterEach(folder.clear);

describe.skipIf(!isBuilt)('--timing', () => {
  it('counts from the start of the program: all stages together take no longer than the run', () => {
    write(folder.path(), { 'a.yaml': TABLE });
    const start = performance.now();
    const { stderr } = runIn(folder.path(), ['check', 'a.yaml', '--timing', '--lang', 'en']);
    const elapsed = performance.now() - start;
    const [total, ...stages] = [...stderr.matchAll(/ (\d+\.\d) ms /g)].map(([, time]) => Number(time));
    expect(stages.length).toBeGreaterThan(3);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(elapsed);
  });
});
