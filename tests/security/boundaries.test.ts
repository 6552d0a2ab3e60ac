import {
  chownSync,
  closeSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as runCommand } from '../../src/cli/run.ts';
import { openConfigSearch } from '../../src/io/config-search.ts';
import { findProgram } from '../../src/io/find-program.ts';
import { globFiles } from '../../src/io/glob.ts';
import { nodeFiles } from '../../src/io/node.ts';
import { placeOf } from '../../src/io/place-of.ts';
import { isWithin, rootOf } from '../../src/io/root.ts';
import { writeFile } from '../../src/io/write-file.ts';
import { type Placed, whileSwapped } from './swapping.ts';
import { inFolder, isBuilt, isUnix, runIn, TABLE, write } from './program.ts';
import { cpuMilliseconds } from '../growth/growth.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const folder = inFolder('bounds');
/** outside/ with a secret, repo/ beside it. */
beforeEach(() => {
  folder.make();
  for (const name of ['repo', 'outside']) mkdirSync(at(name));
  writeFileSync(at('outside/secret.yaml'), SECRET);
});
afterEach(folder.clear);
const at = (name: string): string => join(folder.path(), name);
const repo = (files: Record<string, string>): void => write(at('repo'), files);

/** Lines that would be quoted as unknown keys, as text, as a table with a title and as a broken document at once. */
const SECRET = `password: hunter-two
title: hunter-two
工作任务 hunter-two 牵头单位：hunter-two局
`;

describe.skipIf(!isBuilt || !isUnix)('a file outside the repository', () => {
  const CASES: Record<string, { files: Record<string, string>; args?: string[]; link?: string; said: RegExp }> = {
    'as a base of the configuration': {
      files: { '.gov-lintrc.yaml': 'extends: ../outside/secret.yaml\n' },
      said: /在仓库以外，不能用作配置/,
    },
    'as a base that is no mapping': {
      files: { '.gov-lintrc.yaml': 'extends: [../outside/plain]\n' },
      said: /在仓库以外，不能用作配置/,
    },
    'as a policy pack': {
      files: { '.gov-lintrc.yaml': 'policies: [../outside/secret.yaml]\n' },
      said: /政策包 .* 在仓库以外/,
    },
    'as a pack that a table names': {
      files: { 'd.yaml': `policies: [../outside/secret.yaml]\n${TABLE}` },
      said: /政策包 .* 在仓库以外/,
    },
    'as the parent that a table names': {
      files: { 'd.yaml': TABLE.replace('parent: none', 'parent: ../outside/secret.yaml') },
      said: /在仓库以外，没有读取/,
    },
    'as the parent that the configuration names': {
      files: {
        '.gov-lintrc.yaml': 'parent: ../outside/secret.yaml\n',
        'd.yaml': TABLE.replace('parent: none\n', ''),
      },
      said: /在仓库以外，没有读取/,
    },
    'behind a link in the place of the configuration': {
      files: {},
      link: '.gov-lintrc.yaml',
      said: /链接指向仓库以外/,
    },
    'behind a link in the place of a table': {
      files: {},
      link: 'link.yaml',
      args: ['link.yaml'],
      said: /链接指向仓库以外/,
    },
    'behind a link in the place of a sidecar': { files: {}, link: 'd.gov-lint.yaml', said: /链接指向仓库以外/ },
    'behind a link in the place of the baseline': {
      files: {},
      link: '.gov-lint-baseline.json',
      said: /链接指向仓库以外/,
    },
  };

  it.each(Object.keys(CASES))('is never quoted: %s', (name) => {
    const { files, link, args = [], said } = CASES[name]!;
    writeFileSync(at('outside/plain'), 'hunter-two\n');
    mkdirSync(at('repo/.git'));
    repo({ 'd.yaml': TABLE, ...files });
    if (link) symlinkSync('../outside/secret.yaml', at(`repo/${link}`));
    const run = runIn(at('repo'), ['check', 'd.yaml', ...args]);
    const output = run.stdout + run.stderr;
    expect(output.replace(/\n\s*/g, '')).toMatch(said);
    expect(output).not.toContain('hunter');
    expect(run.status).not.toBe(3);
  });

  it('may be a base whose settings are used, but neither shown when wrong nor asked for files', () => {
    writeFileSync(at('outside/office.yaml'), 'rules: { units/missing-lead: off }\npolicies: [hunter-two]\n');
    repo({ '.gov-lintrc.yaml': 'extends: ../outside/office.yaml\n', 'd.yaml': TABLE.replace('[区财政局]', '[]') });
    const run = runIn(at('repo'), ['check', 'd.yaml']);
    expect([run.status, run.stderr]).toEqual([
      0,
      'gov-lint: ../outside/office.yaml 在仓库以外，只采用其中的规则和限额，没有采用 policies、parent、tables、ignore 和 overrides\n',
    ]);
  });
});

describe.skipIf(!isUnix)('a file that is swapped while it is read', () => {
  it.each([
    ['a link in its own place', 'repo/a', [{ link: 'in/secret.yaml' }, { link: '../outside/secret.yaml' }], 'repo/a'],
    ['a link in the place of its folder', 'repo/d', [{ link: 'in' }, { link: '../outside' }], 'repo/d/secret.yaml'],
    ['one that comes and goes', 'repo/d', [{ folder: 'moved' }, { link: '../outside' }], 'repo/d/secret.yaml'],
  ])('is never one outside: %s', async (_, name, others: readonly Placed[], path) => {
    for (const inside of ['repo/.git', 'repo/in', 'moved']) mkdirSync(at(inside));
    for (const inside of ['repo/in', 'moved']) writeFileSync(at(`${inside}/secret.yaml`), 'harmless');
    const placed = others.map((other) => ('folder' in other ? { folder: at(other.folder) } : other));
    const came = new Map<string, number>();
    await whileSwapped(at(name), placed, async () => {
      for (let turn = 0; turn < 500; turn++) {
        const content = await nodeFiles.read(at(path), 1000);
        const what = 'bytes' in content ? content.bytes.toString() : content.fault;
        came.set(what, (came.get(what) ?? 0) + 1);
      }
    });
    // Judged by the name once the file was read, dozens of these came from outside.
    expect([...came.keys()].toSorted().filter((what) => what !== 'not-found')).toEqual(['harmless', 'outside']);
  });

  it('is the one that is open, where the system does not tell where it stands', () => {
    repo({ 'a.yaml': 'harmless' });
    const file = openSync(at('repo/a.yaml'), 'r');
    try {
      expect(placeOf(file, at('repo/a.yaml'), at('none'))).toBe(at('repo/a.yaml'));
      renameSync(at('repo/a.yaml'), at('repo/b.yaml'));
      symlinkSync('../outside/secret.yaml', at('repo/a.yaml'));
      expect(placeOf(file, at('repo/a.yaml'), at('none'))).toBeUndefined();
    } finally {
      closeSync(file);
    }
  });
});

describe('the root of what a file may speak of', () => {
  it('is its working tree, else the folder of its configuration, else the working directory, else its own', () => {
    mkdirSync(at('repo/a/b'), { recursive: true });
    expect(rootOf(at('repo/d.yaml'))).toBe(at('repo'));
    repo({ 'a/.gov-lintrc.yaml': '' });
    expect(rootOf(at('repo/a/b/d.yaml'))).toBe(at('repo/a'));
    mkdirSync(at('outside/.git'));
    mkdirSync(at('outside/x/y'), { recursive: true });
    expect(rootOf(at('outside/x/y/d.yaml'))).toBe(at('outside'));
    expect(rootOf('examples/d.yaml')).toBe(process.cwd());
  });

  it.skipIf(!isUnix)('is not moved by a link to another working tree', () => {
    for (const name of ['repo', 'outside']) mkdirSync(at(`${name}/.git`));
    symlinkSync('../outside', at('repo/link'));
    expect(rootOf(at('repo/link/secret.yaml'))).toBe(at('repo'));
    expect(isWithin(at('repo/link/secret.yaml'), at('repo'))).toBe(false);
    expect(isWithin(at('repo/link/none/yet.yaml'), at('repo'))).toBe(false);
    expect(isWithin(at('repository'), at('repo'))).toBe(false);
  });

  it.skipIf(!isUnix)('is not left by what is written', async () => {
    mkdirSync(at('repo/.git'));
    symlinkSync('../outside/secret.yaml', at('repo/report.json'));
    expect(await writeFile(at('repo/report.json'), 'new')).toBe('outside');
    symlinkSync('../outside', at('repo/out'));
    expect(await writeFile(at('repo/out/new.yaml'), 'new')).toBe('outside');
    expect(readFileSync(at('outside/secret.yaml'), 'utf8')).toBe(SECRET);
  });
});

describe.skipIf(!isBuilt)('a configuration', () => {
  const OFF = 'rules: { units/missing-lead: off }\n';

  it('above the working tree is not that of its tables', () => {
    writeFileSync(at('.gov-lintrc.yaml'), OFF);
    mkdirSync(at('repo/.git'));
    repo({ 'd.yaml': TABLE.replace('[区财政局]', '[]') });
    expect(runIn(at('repo'), ['check', 'd.yaml']).status).toBe(1);
  });

  it.skipIf(process.getuid?.() !== 0)('of another user is not used without a word', () => {
    repo({ '.gov-lintrc.yaml': OFF, 'd.yaml': TABLE.replace('[区财政局]', '[]') });
    chownSync(at('repo/.gov-lintrc.yaml'), 1234, 1234);
    const planted = runIn(at('repo'), ['check', 'd.yaml']);
    expect([planted.status, planted.stderr]).toEqual([
      1,
      'gov-lint: 配置文件 .gov-lintrc.yaml 属于其他用户，没有使用；确认可信后请用 --config 指定\n',
    ]);
    chownSync(at('repo'), 1234, 1234);
    const theirs = runIn(at('repo'), ['check', 'd.yaml', '--lang', 'en']);
    expect([theirs.status, theirs.stderr]).toEqual([
      0,
      'gov-lint: the configuration .gov-lintrc.yaml belongs to another user, who owns the folder too, and is used\n',
    ]);
    expect(runIn(at('repo'), ['check', 'd.yaml', '--config', '.gov-lintrc.yaml']).stderr).toBe('');
  });
});

describe('a path that no system knows', () => {
  it('takes no time to be told what it may speak of, and what configures it', async () => {
    const start = cpuMilliseconds();
    const path = at(`repo/${'a/'.repeat(100_000)}d.yaml`);
    mkdirSync(at('repo/.git'));
    expect(rootOf(path)).toBe(at('repo'));
    repo({ '.gov-lintrc.yaml': '' });
    expect(await openConfigSearch()(dirname(path))).toMatchObject({ text: '' });
    expect(cpuMilliseconds() - start).toBeLessThan(3000);
  });
});

describe('patterns of files', () => {
  it('find what a shell would find, and stay in the root where there is one', () => {
    mkdirSync(at('repo/x/node_modules'), { recursive: true });
    for (const name of ['a.yaml', 'b.json', '表[1].yaml', '.hidden.yaml', 'x/c.yaml', 'x/node_modules/d.yaml'])
      repo({ [name]: '' });
    const find = (...patterns: string[]): string[] =>
      globFiles(
        patterns.map((pattern) => pattern.replace(/^(!?)/, `$1${folder.path()}/`)),
        () => true,
      ).map((path) => path.slice(folder.path().length + 1));
    expect(find('repo/*.{yaml,json}')).toEqual(['repo/a.yaml', 'repo/b.json', 'repo/表[1].yaml']);
    expect(find('repo/**/*.yaml')).toEqual(['repo/a.yaml', 'repo/x/c.yaml', 'repo/表[1].yaml']);
    expect(find('repo/**')).toEqual(['repo/a.yaml', 'repo/b.json', 'repo/x/c.yaml', 'repo/表[1].yaml']);
    expect(find('repo/[a-b].*', '!repo/b.*')).toEqual(['repo/a.yaml']);
    expect(find('repo/表\\[?\\].yaml', 'repo/.h*', 'repo/./a.yaml')).toEqual([
      'repo/./a.yaml',
      'repo/.hidden.yaml',
      'repo/表[1].yaml',
    ]);
    expect(find('repo/../outside/*')).toEqual(['repo/../outside/secret.yaml']);
    const inside = globFiles([at('*/*.yaml')], (path) => isWithin(path, at('outside')) || path === `${folder.path()}/`);
    expect(inside).toEqual([at('outside/secret.yaml')]);
  });

  it('take no longer for names and patterns made to take long', () => {
    repo({ [`${'a'.repeat(200)}!.yaml`]: '' });
    mkdirSync(at(`repo/${'d/'.repeat(60)}`), { recursive: true });
    const start = cpuMilliseconds();
    expect(globFiles([at(`repo/${'*a'.repeat(60)}*b.yaml`)], () => true)).toEqual([]);
    expect(globFiles([at(`repo/${'**/d/'.repeat(40)}none`)], () => true)).toEqual([]);
    expect(globFiles([at(`repo/${'**/'.repeat(100_000)}none`)], () => true)).toEqual([]);
    expect(globFiles([at(`repo/${'d/'.repeat(200_000)}none`)], () => true)).toEqual([]);
    const thousands = Array.from({ length: 5000 }, (_, index) => at(`repo/**/*${index}*b.yaml`));
    expect(globFiles(thousands, () => true)).toEqual([]);
    expect(isWithin(at(`repo/${'a/'.repeat(200_000)}none`), at('repo'))).toBe(true);
    expect(cpuMilliseconds() - start).toBeLessThan(6000);
  });

  it('can be broken off at any folder', () => {
    mkdirSync(at('repo/a/b/c'), { recursive: true });
    let left = 3;
    const wait = (): void => {
      if (left-- === 0) throw new Error('late');
    };
    expect(() => globFiles([at('repo/**/*.yaml')], () => true, wait)).toThrow('late');
  });

  it.skipIf(!isBuilt)('that lead out, or stand for too many, are told', () => {
    repo({ 'd.yaml': TABLE, '.gov-lintrc.yaml': "tables: ['*.yaml', '../outside/*.yaml']\n" });
    const out = runIn(at('repo'), ['check', 'd.yaml']);
    expect([out.status, out.stderr]).toEqual([
      0,
      'gov-lint: .gov-lintrc.yaml:1:21：tables 的“../outside/*.yaml”在仓库以外，不到那里查找上级表；请把表移到仓库里，或者用 --parent 指定\n',
    ]);
    repo({ '.gov-lintrc.yaml': `ignore: ['${'{a,b}'.repeat(7)}']\n` });
    const many = runIn(at('repo'), ['check', 'd.yaml']);
    expect([many.status, many.stderr]).toEqual([
      2,
      `gov-lint: .gov-lintrc.yaml:1:11：“${'{a,b}'.repeat(7)}”里的花括号展开后超过 64 种写法，请分成几条写，或者改用通配符\n`,
    ]);
  });

  it.each([
    ['ignore', (index: number) => `  - '*${index}.yaml'`],
    ['overrides', (index: number) => `  - { files: '*${index}.yaml', rules: {} }`],
  ])('are at most a thousand in a configuration, for each is held against each file: %s', async (key, one) => {
    const config = (count: number): string =>
      `${key}:\n${Array.from({ length: count }, (_, index) => one(index)).join('\n')}\n`;
    const checked = async (count: number): Promise<[number, string]> => {
      const { host, printed } = createMemoryWorld({
        'd.yaml': Buffer.from(TABLE),
        '.gov-lintrc.yaml': Buffer.from(config(count)),
      });
      return [await runCommand(['check', 'd.yaml'], host), printed.err];
    };
    expect(await checked(1_000)).toEqual([0, '']);
    const [status, said] = await checked(20_000);
    expect(status).toBe(2);
    expect(said).toMatch(
      /^gov-lint: \.gov-lintrc\.yaml:1002:\d+：tables、ignore、overrides 合计有 20000 条文件模式，最多 1000 条；请用通配符或目录名合并\n$/,
    );
  });

  it.skipIf(!isUnix)('come to an end where folders link to each other', () => {
    symlinkSync('..', at('repo/up'));
    repo({ 'a.yaml': '' });
    expect(globFiles([at('repo/**/*.yaml')], () => true)).toEqual([at('repo/a.yaml')]);
  });
});

describe.skipIf(!isUnix)('another program', () => {
  it('is looked for by its absolute path, never where the caller stands', () => {
    for (const name of ['repo', 'outside']) {
      mkdirSync(at(`${name}/bin`));
      cpSync('/bin/true', at(`${name}/bin/soffice`));
    }
    const before = process.cwd();
    process.chdir(at('repo'));
    try {
      const find = (...folders: string[]): string | undefined =>
        findProgram('soffice', { PATH: folders.join(delimiter) });
      expect(find('', '.', 'bin', at('repo/bin'))).toBeUndefined();
      expect(find('', '.', 'bin', at('repo/bin'), at('outside/bin'))).toBe(at('outside/bin/soffice'));
      expect(findProgram('./bin/soffice', {})).toBe(at('repo/bin/soffice'));
    } finally {
      process.chdir(before);
    }
  });
});
