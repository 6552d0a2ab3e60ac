import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { cpuMilliseconds, growthOf, type Times } from './growth.ts';

const LONG = { timeout: 300_000 };

/** Each row has a finding. */
const tableOf = (rows: number, indent?: number): string =>
  JSON.stringify(
    {
      title: '2026年新海区重点工作任务分解表',
      parent: 'none',
      tasks: Array.from({ length: rows }, (_, at) => ({
        number: at + 1,
        title: `扩大第${at}批公开范围`,
        requirement: `执行临政规[2025]第0${at + 1}号。`,
        lead: ['区财政局'],
      })),
    },
    undefined,
    indent,
  );

it.each([
  ['one line', undefined],
  ['a line for each value', 1],
])('shows the findings of a table of %s in time with their number', LONG, async (_, indent) => {
  const shown = async (rows: number): Promise<Times> => {
    const { host } = createMemoryWorld({ 'a.json': Buffer.from(tableOf(rows, indent)) });
    const start = cpuMilliseconds();
    expect(await run(['check', 'a.json', '--fail-on', 'never'], host)).toBe(0);
    return new Map([['all', cpuMilliseconds() - start]]);
  };
  expect(await growthOf(4_000, shown)).toEqual([]);
});
