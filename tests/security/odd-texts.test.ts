import { symlinkSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { inFolder, isBuilt, isUnix, runIn, TABLE, write } from './program.ts';

/** What a check of d.yaml beside such files comes to. */
async function checked(
  files: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<{ status: number; out: string; err: string }> {
  const bytes = Object.entries({ 'd.yaml': TABLE, ...files }).map(([name, text]) => [name, Buffer.from(text)] as const);
  const { host, printed } = createMemoryWorld(Object.fromEntries(bytes));
  return { status: await run(['check', 'd.yaml', ...args], host), ...printed };
}

const CONFIG = '.gov-lintrc.yaml';
const SIDECAR = 'd.gov-lint.yaml';
const DEEP_SECTIONS = `title: x\nsections:\n${Array.from({ length: 300 }, (_, depth) => {
  const indent = '    '.repeat(depth);
  return `${indent}  - heading: 一、x\n${indent}    sections:\n`;
}).join('')}${'    '.repeat(300)}  []\n`;

describe('what a repository writes to mislead', () => {
  it.each([
    ['a configuration that extends itself', { [CONFIG]: `extends: [${CONFIG}]\n` }, []],
    ['names that every object has', { [CONFIG]: 'rules: { __proto__: { severity: off }, constructor: off }\n' }, []],
    ['a limit without an end', { [CONFIG]: 'limits: { milliseconds: .inf }\n' }, []],
    ['a limit below zero', { [CONFIG]: 'limits: { milliseconds: -1 }\n' }, []],
    ['half a letter in another encoding', { [CONFIG]: '\ufffe\ud800' }, []],
    ['a function', { [CONFIG]: 'rules: !!js/function "function(){}"\n' }, []],
    ['a merge of nothing', { [CONFIG]: '<<: *a\n' }, []],
    ['a configuration of two documents', { [CONFIG]: '---\nrules: {}\n---\nextends: [x]\n' }, []],
    ['an ignore of everything', { [CONFIG]: 'ignore: ["**"]\n' }, []],
    ['a key with a sign of nothing', { [CONFIG]: '"use\\u0000": 1\n' }, []],
    ['a pack of a name that leads out', { 'p.yaml': 'name: "../../x"\ntitle: "\\u202e"\n' }, ['--policy', './p.yaml']],
    ['a pack of two documents', { 'p.yaml': 'name: a\ntitle: b\n---\nname: c\n' }, ['--policy', './p.yaml']],
    ['links by number', { [SIDECAR]: 'links: { 1: 1 }\n' }, []],
    ['waivers in a circle', { [SIDECAR]: 'waivers: &a [*a]\n' }, []],
    ['a sidecar of two documents', { [SIDECAR]: 'waivers: []\n---\nwaivers: []\n' }, []],
    ['a baseline of no version', { 'b.json': '{"schemaVersion":1e999,"entries":[]}' }, ['--baseline', 'b.json']],
    ['a baseline that is a list', { 'b.json': '[]' }, ['--baseline', 'b.json']],
    ['a table in a circle', { 'd.yaml': 'title: &a [*a]\ntasks: []\n' }, []],
    ['a mapping like a list', { 'd.yaml': 'title: x\ntasks: {0: {title: a}, length: 1}\n' }, []],
    [
      'numbers that are none',
      { 'd.yaml': 'title: x\ntasks: [{ number: 1e308, title: a }, { number: .nan, title: b }]\n' },
      [],
    ],
    ['a year past all years', { 'd.yaml': 'title: x\nyear: 99999999999999999999\ntasks: [{title: a}]\n' }, []],
    ['sections without end', { 'd.yaml': DEEP_SECTIONS }, []],
    ['brackets without end', { 'd.yaml': `{"title":"x","tasks":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }, []],
    [
      'links to no number',
      { 'd.yaml': 'title: x\ntasks: [{ title: a, implements: [9007199254740993, -1, 0] }]\n' },
      [],
    ],
    ['exceptions by the thousand', { 'd.yaml': `${TABLE}${'# gov-lint-disable a\n'.repeat(30_000)}` }, []],
    ['a table that is not there', {}, ['--table', '99999999999999999999']],
    ['a format that every object has', {}, ['--format', '__proto__']],
    ['a preset that every object has', {}, ['--preset', 'constructor']],
    ['a pack that every object has', {}, ['--policy', '__proto__']],
  ] as const)('is said, with status 2: %s', async (_, files, args) => {
    const { status, out, err } = await checked(files, ...args);
    expect(status).toBe(2);
    expect((out + err).length).toBeGreaterThan(0);
    expect((out + err).length).toBeLessThan(4_000);
    // oxlint-disable-next-line no-control-regex
    expect(out + err).not.toMatch(/[\u0000\u001b\u202e]|undefined|\[object|TypeError|RangeError/);
  });

  it.each([
    ['itself', 'd.yaml'],
    ['a table of it that nobody has', 'd.yaml#999999999999'],
    ['an address', 'http://127.0.0.1:1/x.yaml'],
    ['a name with a sign of nothing', '"a\\0b.yaml"'],
    ['a path of thousands of folders', `${'a/'.repeat(5_000)}x.yaml`],
  ])('is said of a parent that is %s', async (_, parent) => {
    const { status, out } = await checked({ 'd.yaml': TABLE.replace('parent: none', `parent: ${parent}`) });
    expect(status).toBe(1);
    expect(out).toContain('parent/unresolved-parent');
  });

  it('comes to an end where fifty tables are each the parent of the next', async () => {
    const ring = Array.from({ length: 50 }, (_, at) => [
      `p${at}.yaml`,
      TABLE.replace('parent: none', `parent: p${(at + 1) % 50}.yaml`),
    ]);
    const { status } = await checked({
      ...Object.fromEntries(ring),
      'd.yaml': TABLE.replace('parent: none', 'parent: p0.yaml'),
    });
    expect(status).toBe(1);
  });

  it.each([
    ['a chain', (at: number) => `extends: c${at + 1}.yaml`, '', 'c99.yaml:1:10'],
    ['one file over and over', () => '', `extends: [${'c1.yaml, '.repeat(50_000)}]`, '.gov-lintrc.yaml:1:911'],
    ['ways that part and meet', (at: number) => `extends: [c${at + 1}.yaml, c${at + 2}.yaml]`, '', ''],
  ])('is read through a hundred bases of a configuration at most: %s', async (_name, one, first, place) => {
    const bases = Array.from({ length: 3_000 }, (_, at) => [`c${at}.yaml`, one(at)] as const);
    const { status, err } = await checked({ ...Object.fromEntries(bases), [CONFIG]: first || 'extends: c0.yaml' });
    expect(status).toBe(2);
    expect(err).toMatch(/合计写了超过 100 个，请合并成几个文件\n$/);
    expect(err).toContain(place);
  });

  it('is read up to a megabyte of a configuration and its bases', async () => {
    const bases = Array.from({ length: 4 }, (_, at) => [`c${at}.yaml`, `${'#'.repeat(300_000)}\n`] as const);
    const config = (count: number): string =>
      `extends: [${bases
        .slice(0, count)
        .map(([name]) => name)
        .join(', ')}]\n`;
    expect(await checked({ ...Object.fromEntries(bases), [CONFIG]: config(3) })).toMatchObject({ status: 0, err: '' });
    const { status, err } = await checked({ ...Object.fromEntries(bases), [CONFIG]: config(4) });
    expect([status, err]).toEqual([
      2,
      'gov-lint: .gov-lintrc.yaml:1:38：配置连同它逐级 extends 的配置合计超过 1 MB，没有采用\n',
    ]);
  });

  it('does not silence what could not be read', async () => {
    const all = 'exceptions:\n  - { rule: "import/*", reason: x }\n  - { rule: "*", reason: x }\n';
    expect((await checked({ [SIDECAR]: all, 'd.yaml': '' })).status).toBe(2);
  });
});

describe('what is said of a value', () => {
  const long = `${'a'.repeat(100_000)}.yaml`;
  const STALE = JSON.stringify({
    schemaVersion: 1,
    entries: [{ path: 'd.yaml', rule: long, messageId: 'x', task: long, value: long }],
  });
  it.each([
    ['a parent', { 'd.yaml': TABLE.replace('parent: none', `parent: ${long}`) }, []],
    ['a key of a configuration', { [CONFIG]: `{ "${long}": 1 }` }, []],
    ['a base of a configuration', { [CONFIG]: `extends: ["${long}"]` }, []],
    ['a rule of an exception', { [SIDECAR]: `exceptions: [{ rule: "${long}", reason: x }]` }, []],
    ['a pack of the call', {}, ['--policy', long]],
    ['an option', {}, [`--${long}`]],
    ['a value of an option', {}, ['--fail-on', long]],
    ['a file that is not there', {}, ['--expect', long, '--format', 'html:o.html']],
    ['a file in the heading of its report', { [long]: TABLE.replace('[区财政局]', '[]') }, [long]],
    [
      'a file in each line of the short report',
      { [long]: TABLE.replace('[区财政局]', '[]') },
      [long, '--format', 'concise'],
    ],
    ['a file whose findings the baseline knows', { '.gov-lint-baseline.json': STALE }, []],
  ] as const)('is short, however long it is: %s', async (_, files, args) => {
    const { out, err } = await checked(files, ...args);
    expect(out + err).toContain('aaa…aaa');
    expect((out + err).length).toBeLessThan(2_500);
  });

  it.each([
    ['the file', {}, long],
    ['a pattern', { [CONFIG]: `ignore: ["${long}"]` }, 'e.yaml'],
    [
      'a list of an option',
      { [CONFIG]: `rules: { units/foreign-level-unit: { allow: [${'x, '.repeat(50_000)}] } }` },
      'e.yaml',
    ],
  ] as const)('is short in a configuration that is shown, and whole as JSON: %s', async (_, files, file) => {
    const shown = async (...args: string[]): Promise<string> => {
      const bytes = Object.entries(files).map(([name, text]) => [name, Buffer.from(text)] as const);
      const { host, printed } = createMemoryWorld(Object.fromEntries(bytes));
      expect([await run(['check', '--print-config', file, ...args], host), printed.err]).toEqual([0, '']);
      return printed.out;
    };
    expect((await shown()).length).toBeLessThan(100_000);
    expect((await shown('--format', 'json')).length).toBeGreaterThan(100_000);
  });

  it.each([
    ['.inf', { [CONFIG]: 'limits: { pages: .inf }\n' }],
    ['-.inf', { [CONFIG]: 'maxWarnings: -.inf\n' }],
    ['.nan', { [CONFIG]: 'maxWarnings: [.nan]\n' }],
    ['.inf', { [SIDECAR]: 'waivers: [{ parentTask: .inf, reason: x }]\n' }],
    ['.inf', { '.gov-lint-baseline.json': '{ "schemaVersion": 1e999 }' }],
  ])('is %s where that is no number that JSON knows', async (written, files) => {
    const { status, out, err } = await checked(files);
    expect(status).toBe(2);
    expect(out + err).toContain(written);
    expect(out + err).not.toContain('null');
  });
});

const folder = inFolder('odd');
beforeEach(folder.make);
afterEach(folder.clear);

describe.skipIf(!isBuilt || !isUnix)('reports in one place', () => {
  it('are refused however their paths are written', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    mkdirSync(join(folder.path(), 'out'));
    symlinkSync('out', join(folder.path(), 'link'));
    for (const [one, other] of [
      ['o.json', './o.json'],
      ['out/o.json', 'link/o.json'],
    ]) {
      const { status, stderr } = runIn(folder.path(), [
        'check',
        'd.yaml',
        '--format',
        `json:${one}`,
        '--format',
        `sarif:${other}`,
      ]);
      expect([status, stderr]).toEqual([2, expect.stringContaining(other!)]);
    }
  });

  it('are not led over a table by a link', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    symlinkSync('d.yaml', join(folder.path(), 'o.json'));
    expect(runIn(folder.path(), ['check', 'd.yaml', '--format', 'json:o.json']).status).toBe(2);
    expect(readFileSync(join(folder.path(), 'd.yaml'), 'utf8')).toBe(TABLE);
  });
});
