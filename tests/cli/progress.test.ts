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

const parent =
  'title: 市表\nyear: 2026\nparent: none\ntasks: [{ number: 1, title: 公开预算, requirement: 按期公开。 }]\n';
const child = parent.replace('市表', '区表').replace('none', 'city.yaml');

/** What happens on a terminal that shows both streams, in order. */
async function shown(args: readonly string[], files: Record<string, string>): Promise<(string | undefined)[]> {
  const { host } = createMemoryWorld(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  );
  const lines: (string | undefined)[] = [];
  await run(args, {
    ...host,
    out: (text) => void lines.push(`out ${text.trim().split(/[ \n]/)[0]}`),
    progress: (line) => void lines.push(line),
  });
  return lines;
}

it('shows which table of how many is being checked, before its part of the report, and clears the line at the end', async () => {
  expect(
    await shown(['check', 'city.yaml', 'east.yaml'], {
      'city.yaml': parent,
      'east.yaml': parent,
    }),
  ).toEqual([
    '[1/2] 正在检查 city.yaml',
    'out city.yaml',
    '[2/2] 正在检查 east.yaml',
    'out east.yaml',
    undefined,
    'out 共',
    'out ',
  ]);
});

it('shows which tables are looked at for what has changed', async () => {
  const files = { 'HEAD:city.yaml': `${parent}\n`, 'city.yaml': parent, 'HEAD:a.yaml': parent, 'a.yaml': parent };
  expect(await shown(['check', '--changed'], files)).toEqual([
    '[1/2] 正在读取 a.yaml',
    '[2/2] 正在读取 city.yaml',
    undefined,
    '[1/1] 正在检查 city.yaml',
    'out city.yaml',
    undefined,
    'out ',
  ]);
});

it('shows that tables are being compared', async () => {
  expect(await shown(['trace', 'district.yaml'], { 'city.yaml': parent, 'district.yaml': child })).toEqual([
    '正在读取并比对 district.yaml',
    undefined,
    'out 承接关系：区表',
  ]);
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
