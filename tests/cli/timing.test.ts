import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { inFolder, isBuilt, runIn, TABLE, write } from '../security/program.ts';

const folder = inFolder('timing');
beforeEach(folder.make);
afterEach(folder.clear);

/** Milliseconds by what they were spent on: the whole run, its stages, the rules. */
function timesIn(err: string): { total: number; stages: Map<string, number>; rules: Map<string, number> } {
  const lines = [...err.matchAll(/^( *)(\S.*?) {2,}(\d+\.\d) ms /gm)].map(([, indent, name, time]) => ({
    depth: indent!.length,
    name: name!,
    time: Number(time),
  }));
  const at = (depth: number) =>
    new Map(lines.flatMap((line) => (line.depth === depth ? [[line.name, line.time]] : [])));
  return { total: [...at(0).values()][0]!, stages: at(2), rules: at(4) };
}

const sumOf = (times: Map<string, number>): number => [...times.values()].reduce((sum, time) => sum + time, 0);

describe.skipIf(!isBuilt)('--timing of the built program', () => {
  it('counts from the start of the process, and no more than the run takes', () => {
    // Before the program begins, as Node itself takes its time.
    const late = 'for (const end = performance.now() + 700; performance.now() < end;);\n';
    write(folder.path(), { 'a.yaml': TABLE, 'late.mjs': late });
    const start = performance.now();
    const { stderr } = runIn(folder.path(), ['check', 'a.yaml', '--timing', '--lang', 'en'], {
      env: { NODE_OPTIONS: `--import ${pathToFileURL(join(folder.path(), 'late.mjs')).href}` },
    });
    const elapsed = performance.now() - start;
    const { total, stages } = timesIn(stderr);
    expect(stages.get('starting, configuration')).toBeGreaterThan(700);
    expect(total).toBeLessThan(elapsed);
  });
});

describe('--timing', () => {
  /** A world in which nothing takes time but reading a file, and each look at the clock the least there is. */
  async function timed(slow: RegExp): Promise<{ err: string; elapsed: number }> {
    const { host, printed } = createMemoryWorld({
      'a.yaml': Buffer.from(TABLE.replace('parent: none', 'parent: b.yaml')),
      'c.yaml': Buffer.from(TABLE),
      'b.yaml': Buffer.from(TABLE.replaceAll('新海区', '')),
    });
    let now = 0;
    const { read } = host.files;
    host.files.read = async (path, limit) => {
      if (slow.test(path)) now += 1_000;
      return read(path, limit);
    };
    host.clock = () => (now += 0.001);
    await run(['check', 'a.yaml', 'c.yaml', '--timing', '--lang', 'en'], host);
    return { err: printed.err, elapsed: now };
  }

  it.each([
    ['the tables', /[ac]\.yaml$/],
    ['a parent', /b\.yaml$/],
  ])('counts what takes long once: reading %s', async (_, slow) => {
    const { err, elapsed } = await timed(slow);
    const { total, stages, rules } = timesIn(err);
    expect(elapsed).toBeGreaterThan(1_000);
    expect(total).toBeCloseTo(elapsed, 0);
    expect(sumOf(stages)).toBeCloseTo(total, 0);
    expect(rules.size).toBeGreaterThan(10);
    expect(sumOf(rules)).toBeLessThan(1);
  });
});
