import { expect, it } from 'vitest';
import { NOTED_FORMATS } from '../../src/reporters/formats.ts';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const STEERING = '\u009b31m\u202e\u2028\u2029\u00ad\u061c\u180e\u2066\ufff9\u{e0001}';
const table = (title: string): string =>
  JSON.stringify({
    title: '2026年新海区任务分解表',
    parent: 'none',
    tasks: [{ number: 1, title, requirement: '随部门一并公开。', lead: ['区财政局'], responsible: ['区直各部门'] }],
  });

it.each([
  ['import a.json --format json'],
  ['import a.json'],
  ['check --print-config a.json --format json'],
  ['check --print-config a.json'],
  ['trace a.json --parent b.json --format html'],
  ['trace a.json --parent b.json --format json'],
  ['trace a.json --parent b.json --format csv'],
])('no sign that steers a terminal or an editor comes out of %s', async (call) => {
  const files = {
    'a.json': Buffer.from(table(`公开${STEERING}预算`)),
    'b.json': Buffer.from(table(`公开${STEERING}决算`)),
    '.gov-lintrc.yaml': Buffer.from(JSON.stringify({ ignore: [`x${STEERING}`] })),
  };
  const { host, printed } = createMemoryWorld(files);
  await run(call.split(' '), host);
  expect(printed.out).not.toBe('');
  expect(printed.out.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')).not.toMatch(
    /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/u,
  );
});

it.each(['＝1+1', '＋1', '－1', '＠sum', '  =1+1', '\u3000＝1', '=1'])(
  'a cell that a spreadsheet could take for a formula is led by a sign: %s',
  async (title) => {
    const files = { 'a.json': Buffer.from(table('公开决算')), 'b.json': Buffer.from(table(title)) };
    const { host, printed } = createMemoryWorld(files);
    await run(['trace', 'a.json', '--parent', 'b.json', '--format', 'csv'], host);
    expect(printed.out).toContain(`'${title.trimEnd()}`);
  },
);

it.each([...Object.keys(NOTED_FORMATS), 'json', 'text'])(
  'no sign in the name of a file steers a terminal out of check --format %s',
  async (format) => {
    const path = `表${STEERING.replaceAll('\n', '')}.json`;
    const { host, printed } = createMemoryWorld({
      [path]: Buffer.from(table('公开预算').replace('["区财政局"]', '[]')),
    });
    expect(await run(['check', path, '--format', format, '--fail-on', 'never'], host)).toBe(0);
    expect(printed.out).toContain('units/missing-lead');
    expect(printed.out.replaceAll('\r\n', '\n')).not.toMatch(
      /(?![\n\t])[\p{Cc}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/u,
    );
  },
);
