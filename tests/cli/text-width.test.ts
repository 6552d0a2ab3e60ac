import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { widthOf } from '../../src/reporters/width.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const parent =
  'title: 市表\nyear: 2026\nparent: none\ntasks: [{ number: 1, title: 公开预算, requirement: 按期公开。, lead: [市财政局] }]\n';
const child = `title: 区表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: city.yaml
tasks: [{ number: 1, title: 开展绿化, requirement: 在道路两侧和学校周围补种行道树，清理枯死树木，并把补种的数量和树种登记在册。, lead: [] }]
`;

async function lines(call: string, columns?: number, env: Record<string, string> = {}): Promise<string[]> {
  const files = { 'city.yaml': Buffer.from(parent), 'district.yaml': Buffer.from(child) };
  const { host, printed, written } = createMemoryWorld(files, env);
  await run(call.split(' '), { ...host, columns, isTerminal: columns !== undefined });
  return (printed.out === '' ? written.get('out.txt')! : printed.out).replace(/\u001b\[\d+m/g, '').split('\n');
}
/** Whether the sentence that is too long for any terminal stands on one line. */
const isWhole = (shown: readonly string[]): boolean =>
  shown.some((line) => /Parent task.*coverage\/missing-task$/.test(line));

it('breaks sentences at the width of a terminal, or where COLUMNS says, and else not at all', async () => {
  const call = 'check district.yaml --lang en';
  const narrow = await lines(call, 60);
  expect(isWhole(narrow)).toBe(false);
  for (const line of narrow.filter((shown) => /Parent task|coverage\//.test(shown)))
    expect(widthOf(line)).toBeLessThanOrEqual(60);
  expect(isWhole(await lines(call))).toBe(true);
  expect(isWhole(await lines(`${call} -f text:out.txt`, 60))).toBe(true);
  expect(isWhole(await lines(call, undefined, { COLUMNS: '60' }))).toBe(false);
});

it('breaks the words of explain at a terminal only', async () => {
  const words = (shown: readonly string[]): number => Math.max(...shown.slice(0, 12).map(widthOf));
  expect(words(await lines('explain missing-task', 60))).toBeLessThanOrEqual(60);
  expect(words(await lines('explain missing-task'))).toBeGreaterThan(100);
});

it.each(['zh-CN', 'en'])('puts places and sentences below each other, whatever the severity (%s)', async (lang) => {
  const shown = (await lines(`check district.yaml --lang ${lang}`)).filter((line) => /^  \S+ +\d+:\d+ /.test(line));
  expect(new Set(shown.map((line) => line.trim().split(' ')[0])).size).toBeGreaterThan(1);
  const places = shown.map((line) => widthOf(/^  \S+ +/.exec(line)![0]));
  expect(new Set(places).size).toBe(1);
});
