import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { TABLE } from './program.ts';

/** Long enough to be watched over in a run of one table. */
const LONG_TEXT = `# ${'长'.repeat(30_000)}\n`;

it.each([
  ['configuration', 'c.yaml', ['--config', './c.yaml']],
  ['pack', 'p.yaml', ['--policy', './p.yaml']],
  ['baseline', 'b.json', ['--baseline', './b.json']],
])('a %s that takes too long is refused by its name, and nothing is checked', async (_, file, args) => {
  const { host, printed } = createMemoryWorld({ 'd.yaml': Buffer.from(TABLE), [file]: Buffer.from(LONG_TEXT) });
  const status = await run(['check', 'd.yaml', ...args], { ...host, within: () => 'time' });
  expect([status, printed.out]).toEqual([2, '']);
  expect(printed.err).toMatch(
    new RegExp(`^gov-lint: (?:\\./)?${file}：读这个文件超过 20 秒，已停止，没有采用；内容可能异常，请打开核对\\n$`),
  );
});
