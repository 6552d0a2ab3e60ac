import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import { createRandom } from '../trace/mutations/random.ts';
import { PLANTS, type Target } from './plants.ts';
import { cleanWorld, findingsOf } from './world.ts';

/** Plants a rule; PLANTS=200 tries more. */
const COUNT = Number(process.env['PLANTS'] ?? 20);
const FLOOR = 0.98;

function isAt({ location, data }: Finding, { task, parentTask }: Target): boolean {
  return (
    (task === undefined || location.task === task) && (parentTask === undefined || data['parentTask'] === parentTask)
  );
}

const figures: string[] = [];

test('every rule has a plant', () => {
  expect(Object.keys(PLANTS).toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test.each(Object.keys(PLANTS))('%s finds its planted defects', { timeout: 120_000 }, async (id) => {
  let planted = 0;
  const missed: string[] = [];
  for (let seed = 1; planted < COUNT; seed++) {
    if (seed > COUNT * 20) throw new Error('the plant finds no place');
    const random = createRandom(seed * 7919);
    const world = cleanWorld(random);
    const target = PLANTS[id]!(world, random);
    if (!target) continue;
    planted++;
    const findings = await findingsOf(world);
    if (!findings.some((finding) => finding.rule === id && isAt(finding, target))) {
      const around = findings
        .filter((finding) => finding.rule !== 'coverage/local-task')
        .map((finding) => finding.rule);
      missed.push(`seed ${seed} ${JSON.stringify(target)}: ${around.join(' ')}`);
    }
  }
  figures.push(`${id.padEnd(36)} ${String(planted - missed.length).padStart(3)} of ${planted}`);
  expect(missed.length / planted, missed.join('\n')).toBeLessThanOrEqual(1 - FLOOR);
});

/** The figures of the usual count are kept: a rule that gets worse shows as a difference. */
test.runIf(COUNT === 20)('the figures are as kept', async () => {
  const table = `${figures.join('\n')}\n`;
  console.log(table);
  await expect(table).toMatchFileSnapshot('plants.txt');
});
