import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readRegular } from '../../src/io/read-regular.ts';
import { inFolder, isBuilt, isUnix, mayMakeNodes, PROGRAM, runIn, TABLE, write } from './program.ts';

const folder = inFolder('inputs');
beforeEach(folder.make);
afterEach(folder.clear);
const at = (name: string): string => join(folder.path(), name);

/** What may stand where a file is expected, and a word of what is then said. */
const KINDS: Record<string, { make: (path: string) => void; said: RegExp }> = {
  pipe: { make: (path) => void execFileSync('mkfifo', [path]), said: /普通文件/ },
  'link in a circle': {
    make(path) {
      symlinkSync(`${path}.other`, path);
      symlinkSync(path, `${path}.other`);
    },
    said: /绕成了圈/,
  },
  folder: { make: (path) => void mkdirSync(path), said: /这是一个目录/ },
  ...(mayMakeNodes && {
    'device without an end': {
      make: (path: string) => void execFileSync('mknod', [path, 'c', '1', '5']),
      said: /普通文件/,
    },
  }),
};

/** Where the program reads a file that the caller did not make: its name, and the call that reads it. */
const ROLES: Record<string, { name: string; args: string[]; files?: Record<string, string> }> = {
  table: { name: 'table.yaml', args: ['check', 'table.yaml'] },
  'table to import': { name: 'raw.docx', args: ['import', 'raw.docx'] },
  parent: { name: 'parent.yaml', args: ['check', 'd.yaml', '--parent', 'parent.yaml'] },
  configuration: { name: '.gov-lintrc.yaml', args: ['check', 'd.yaml'] },
  'package.json': { name: 'package.json', args: ['check', 'd.yaml'] },
  'configuration that is named': { name: 'c.yaml', args: ['check', 'd.yaml', '--config', 'c.yaml'] },
  'base of a configuration': {
    name: 'base.yaml',
    args: ['check', 'd.yaml'],
    files: { '.gov-lintrc.yaml': 'extends: ./base.yaml\n' },
  },
  sidecar: { name: 'd.gov-lint.yaml', args: ['check', 'd.yaml'] },
  baseline: { name: '.gov-lint-baseline.json', args: ['check', 'd.yaml'] },
  'policy pack': { name: 'pack.yaml', args: ['check', 'd.yaml', '--policy', 'pack.yaml'] },
  'pack to test': { name: 'pack.yaml', args: ['test-policy', './pack.yaml'] },
};

describe.skipIf(!isBuilt || !isUnix)('what stands in the place of a file', () => {
  const said = (role: string, kind: string): void => {
    const { name, args, files = {} } = ROLES[role]!;
    write(folder.path(), { 'd.yaml': TABLE, ...files });
    KINDS[kind]!.make(at(name));
    const run = runIn(folder.path(), args);
    expect({ signal: run.signal, status: run.status }, run.stderr).toEqual({ signal: null, status: 2 });
    // A folder of tables may be checked: this one holds none.
    const words = role === 'table' && kind === 'folder' ? /目录table\.yaml里没有任务分解表/ : KINDS[kind]!.said;
    expect((run.stdout + run.stderr).replace(/\s+/g, '')).toMatch(words);
    expect(run.stderr).not.toContain('    at ');
  };

  it.each(Object.keys(ROLES))('is said at once, where a pipe would be waited for: %s', (role) => said(role, 'pipe'));

  it.each(Object.keys(KINDS))('is said at once of a table: %s', (kind) => said('table', kind));

  it.each(Object.keys(KINDS))('is said at once of a configuration: %s', (kind) => said('configuration', kind));

  it.skipIf(process.platform !== 'linux')('is said of a name that is no UTF-8, in a folder and by a pattern', () => {
    const named = Buffer.concat([Buffer.from(at('x')).subarray(0, -1), Buffer.from([0xc7, 0xf8, 0xb1, 0xed])]);
    write(folder.path(), { 'd.yaml': TABLE });
    writeFileSync(Buffer.concat([named, Buffer.from('.yaml')]), TABLE);
    for (const call of ['.', '*.yaml', '**/*.yaml']) {
      const run = runIn(folder.path(), ['check', call, '--fail-on', 'never']);
      expect({ call, status: run.status }, run.stderr).toEqual({ call, status: 2 });
      expect(run.stdout).toContain('import/misnamed');
    }
    rmSync(Buffer.concat([named, Buffer.from('.yaml')]));
    mkdirSync(named);
    expect(runIn(folder.path(), ['check', '.', '--fail-on', 'never']).stderr).toContain('\uFFFD');
  });

  it('is told in words that fit what was to stand there', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    KINDS['pipe']!.make(at('pipe.yaml'));
    const pipe = '这不是普通文件，而是设备、管道或套接字，没有读取；请先把内容存成文件';
    const table = runIn(folder.path(), ['import', 'pipe.yaml']).stderr;
    const parent = runIn(folder.path(), ['trace', 'd.yaml', '--parent', 'pipe.yaml']).stderr;
    symlinkSync('pipe.yaml', at('d.gov-lint.yaml'));
    const sidecar = runIn(folder.path(), ['trace', 'd.yaml', '--parent', 'd.yaml']).stderr;
    expect([table, parent, sidecar]).toEqual([
      `gov-lint: pipe.yaml：${pipe}\n`,
      `gov-lint: 上级表 pipe.yaml：${pipe}\n`,
      `gov-lint: d.gov-lint.yaml：${pipe}\n`,
    ]);
  });

  it('does not hold up the search for a parent beside the table', () => {
    write(folder.path(), { 'd.yaml': TABLE.replace('parent: none', 'parent: 临政办〔2026〕12号') });
    for (const [index, { make }] of Object.values(KINDS).entries()) make(at(`z${index}.yaml`));
    const run = runIn(folder.path(), ['check', 'd.yaml', '--fail-on', 'never']);
    expect({ signal: run.signal, status: run.status }, run.stderr).toEqual({ signal: null, status: 0 });
    expect(run.stdout).toContain('parent/unresolved-parent');
  });
});

describe.skipIf(!isBuilt || !isUnix)('standard input', () => {
  it('is left at the limit where it has no end', () => {
    const zero = openSync('/dev/zero', 'r');
    const run = runIn(folder.path(), ['check', '-'], { stdio: [zero, 'pipe', 'pipe'] });
    closeSync(zero);
    expect({ signal: run.signal, status: run.status }).toEqual({ signal: null, status: 2 });
    expect(run.stderr).toBe('gov-lint: 无法读取从管道接过来的内容：超过 64 MB 的上限\n');
  });

  it('may be a folder by mistake', () => {
    const here = openSync(folder.path(), 'r');
    const run = runIn(folder.path(), ['check', '-', '--lang', 'en'], { stdio: [here, 'pipe', 'pipe'] });
    closeSync(here);
    expect(run.status).toBe(2);
    expect(run.stderr).toBe('gov-lint: cannot read standard input: it is a folder\n');
  });
});

describe.skipIf(!isBuilt || !isUnix)('the place that the program is called in', () => {
  it.each([
    ['check', 'd.yaml'],
    ['import', '/none/d.yaml'],
    ['trace', 'd.yaml'],
    ['explain', 'units/missing-lead'],
  ])('may be gone: %s', (...args) => {
    const gone = at('gone');
    const script = `mkdir "$1" && cd "$1" && rmdir "$1" && shift && exec "$@"`;
    const call = ['-c', script, 'sh', gone, process.execPath, PROGRAM, ...args];
    const { status, stderr } = spawnSync('/bin/sh', call, { encoding: 'utf8' });
    // Where nothing is asked of the folder, nothing need be said.
    if (args[0] === 'explain') expect([status, stderr]).toEqual([0, '']);
    else
      expect([status, stderr]).toEqual([
        2,
        expect.stringMatching(/^gov-lint: (?:当前目录已经不在了|.*没有找到这个文件).*\n$/),
      ]);
  });

  it('may have no folder for temporary files: a configuration needs none', () => {
    write(folder.path(), { 'd.yaml': TABLE, '.gov-lintrc.yaml': 'failOn: warning\n' });
    const { status, stderr } = runIn(folder.path(), ['check', 'd.yaml'], { env: { TMPDIR: at('none') } });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe('a regular file', () => {
  it('is read to its end though it tells another size', () => {
    writeFileSync(at('a'), 'x'.repeat(200_000));
    const read = readRegular(at('a'), 200_000);
    expect('bytes' in read && read.bytes.length).toBe(200_000);
    expect(readRegular(at('a'), 199_999)).toEqual({ fault: 'too-large' });
  });

  it.skipIf(process.platform !== 'linux')('of the kernel, which tells no size, is held to the limit', () => {
    const read = readRegular('/proc/self/maps', 1024 * 1024);
    expect('bytes' in read && read.bytes.length).toBeGreaterThan(100);
    expect(readRegular('/proc/self/maps', 10)).toEqual({ fault: 'too-large' });
  });
});
