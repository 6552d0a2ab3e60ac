import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const table =
  '| 工作任务 | 工作要求 | 牵头单位 | 责任单位 |\n| - | - | - | - |\n| 1.公开预算 | 按期公开。 | 区财政局 | 各镇 |\n';

it('shows on a terminal which file of how many is being read, in its width, and clears the line at the end', async () => {
  const bytes = new TextEncoder().encode(table);
  const { host } = createMemoryWorld({ 'a.md': bytes, '一个名字相当长的分解表.md': bytes });
  const lines: (string | undefined)[] = [];
  const terminal = { ...host, columns: 24, progress: (line: string | undefined) => void lines.push(line) };
  expect(await run(['import', 'a.md', '一个名字相当长的分解表.md', '--out-dir', 'out'], terminal)).toBe(0);
  expect(lines).toEqual(['[1/2] 正在读取 a.md', '[2/2] 正在读取 一个名…', undefined]);
});

it('goes on with the next file behind one that runs out of time', async () => {
  const bytes = new TextEncoder().encode(table);
  const { host, printed, written } = createMemoryWorld({ 'a.md': bytes, 'b.md': bytes, 'c.md': bytes });
  let isSecond = false;
  const timed: typeof host = {
    ...host,
    files: { ...host.files, read: async (path, limit) => ((isSecond = path === 'b.md'), host.files.read(path, limit)) },
    within: (_, job) => (isSecond ? 'time' : { value: job() }),
  };
  expect(await run(['import', 'a.md', 'b.md', 'c.md', '--out-dir', 'out'], timed)).toBe(2);
  expect([...written.keys()]).toEqual(['out/a.yaml', 'out/c.yaml']);
  expect(printed.err).toContain('b.md');
  expect(printed.err).toContain('超过 20 秒');
});
