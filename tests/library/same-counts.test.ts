import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/library/index.ts';

const examples = ['2026-linjiang', 'wording', 'patchwork', 'borrowed'].map((name) => `examples/${name}/`);
const pairs = fileURLToPath(new URL('../../../shared/pairs/', import.meta.url));

function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')]));
}

function pairsAtHand(): Record<string, string>[] {
  if (!existsSync(pairs)) return [];
  const names = readdirSync(pairs).flatMap((name) => /^(.+)-child$/.exec(name)?.slice(1) ?? []);
  return names.map((name) => {
    const read = (side: string): Record<string, unknown> =>
      JSON.parse(readFileSync(`${pairs}${name}-${side}/table.json`, 'utf8')) as Record<string, unknown>;
    const child = JSON.stringify({ ...read('child'), parent: 'parent.json' });
    return { 'child.json': child, 'parent.json': JSON.stringify(read('parent')) };
  });
}

describe('check and trace', () => {
  it('give the same counts by the same names', async () => {
    let compared = 0;
    for (const files of [...examples.map(filesIn), ...pairsAtHand()]) {
      const report = await library.check({ files });
      for (const { path, coverage, findings } of report.files) {
        if (coverage === null) continue;
        const trace = await library.trace({ files, child: path });
        expect(trace.coverage, path).toEqual(coverage);
        for (const { parentTask, behind } of findings
          .filter(({ rule, severity }) => rule === 'coverage/missing-task' && severity !== 'info')
          .map(({ data }) => data as { parentTask: number; behind?: number })) {
          expect(trace.tasks.find(({ number }) => number === parentTask)?.behind, `${path} ${parentTask}`).toBe(behind);
        }
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(4);
  });
});
