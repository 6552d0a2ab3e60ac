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
