import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run as runCommand } from '../../src/cli/run.ts';
import { withLock } from '../../src/io/lock.ts';
import { writeFile } from '../../src/io/write-file.ts';
import { docxOf, wordParagraph } from '../importers/office-files.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { whileSwapped } from './swapping.ts';
import { inFolder, isBuilt, isUnix, mayMakeNodes, PROGRAM, runIn, TABLE, write } from './program.ts';

const folder = inFolder('outputs');
beforeEach(folder.make);
afterEach(folder.clear);
const at = (name: string): string => join(folder.path(), name);
const content = (name: string): string => readFileSync(at(name), 'utf8');
const isRoot = process.getuid?.() === 0;

describe('a file that is written', () => {
  it('is replaced whole, and nothing stays beside it', async () => {
    write(folder.path(), { a: 'old' });
    expect(await writeFile(at('a'), 'new')).toBeUndefined();
    expect(content('a')).toBe('new');
    expect(readdirSync(folder.path())).toEqual(['a']);
  });

  it.skipIf(!isUnix)('is never one outside, however often a link to that is put in its place', async () => {
    mkdirSync(at('repo/.git'), { recursive: true });
    const [name, outside] = [at('repo/a'), at('outside')];
    write(folder.path(), { 'repo/a': 'old', outside: 'old' });
    // Checked by the path instead of by what it was followed to, one in a hundred went out.
    await whileSwapped(name, [{ text: 'old' }, { link: outside }], async () => {
      for (let turn = 0; turn < 500; turn++) await writeFile(name, 'new');
    });
    expect(content('outside')).toBe('old');
  });

  it.skipIf(!isUnix)('is never made outside, however often a link takes the place of its folder', async () => {
    for (const name of ['repo/.git', 'in', 'outside']) mkdirSync(at(name), { recursive: true });
    writeFileSync(at('outside/a'), 'old');
    const faults = new Set<string | undefined>();
    await whileSwapped(at('repo/d'), [{ folder: at('in') }, { link: '../outside' }], async () => {
      for (let turn = 0; turn < 500; turn++) faults.add(await writeFile(at('repo/d/a'), 'new'));
    });
    expect(content('outside/a')).toBe('old');
    expect(readdirSync(at('outside'))).toEqual(['a']);
    expect(faults).toContain('outside');
  });

  it('may have a name as long as names can be', async () => {
    const name = '表'.repeat(85);
    expect(await writeFile(at(name), 'new')).toBeUndefined();
    expect(await writeFile(at(name), 'newer')).toBeUndefined();
    expect(content(name)).toBe('newer');
  });

  it('is not made where there is no folder, or one of its name', async () => {
    expect(await writeFile(at('none/a'), 'new')).toBe('not-found');
    mkdirSync(at('dir'));
    expect(await writeFile(at('dir'), 'new')).toBe('is-folder');
    expect(readdirSync(folder.path())).toEqual(['dir']);
  });

  it.skipIf(!isUnix)('keeps its rights whatever the umask takes, and its group', async () => {
    write(folder.path(), { a: 'old' });
    chmodSync(at('a'), 0o664);
    const umask = process.umask(0o077);
    try {
      expect(await writeFile(at('a'), 'new')).toBeUndefined();
    } finally {
      process.umask(umask);
    }
    expect(statSync(at('a')).mode & 0o7777).toBe(0o664);
  });

  it.skipIf(!isRoot)('keeps its owner where that can be given', async () => {
    write(folder.path(), { a: 'old' });
    chownSync(at('a'), 1234, 2345);
    const losses: string[] = [];
    expect(await writeFile(at('a'), 'new', { onLoss: (loss) => losses.push(loss) })).toBeUndefined();
    expect({ uid: statSync(at('a')).uid, gid: statSync(at('a')).gid, losses }).toEqual({
      uid: 1234,
      gid: 2345,
      losses: [],
    });
  });

  it.skipIf(!isUnix)('tells of hard links, whose other names keep the old content', async () => {
    write(folder.path(), { a: 'old' });
    linkSync(at('a'), at('b'));
    const losses: string[] = [];
    expect(await writeFile(at('a'), 'new', { onLoss: (loss) => losses.push(loss) })).toBeUndefined();
    expect([content('a'), content('b'), losses]).toEqual(['new', 'old', ['links']]);
  });

  it('is left alone where it is read-only, even for those who may do anything', async () => {
    write(folder.path(), { a: 'old' });
    chmodSync(at('a'), 0o444);
    expect(await writeFile(at('a'), 'new')).toBe('read-only');
    expect(content('a')).toBe('old');
  });

  it('is left alone where it does not hold what was read', async () => {
    write(folder.path(), { a: 'saved by an editor' });
    expect(await writeFile(at('a'), 'new', { expected: Buffer.from('as it was read') })).toBe('changed');
    expect(content('a')).toBe('saved by an editor');
    expect(readdirSync(folder.path())).toEqual(['a']);
    expect(await writeFile(at('a'), 'new', { expected: Buffer.from('saved by an editor') })).toBeUndefined();
  });

  it('is not made over one that is there where it is to be new', async () => {
    write(folder.path(), { a: 'old' });
    expect(await writeFile(at('a'), 'new', { isNew: true })).toBe('exists');
    expect(await writeFile(at('b'), 'new', { isNew: true })).toBeUndefined();
    expect([content('a'), content('b'), readdirSync(folder.path())]).toEqual(['old', 'new', ['a', 'b']]);
  });

  it.skipIf(!isUnix)('stands behind a link, which stays one', async () => {
    write(folder.path(), { a: 'old' });
    symlinkSync('a', at('link'));
    expect(await writeFile(at('link'), 'new')).toBeUndefined();
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(content('a')).toBe('new');
  });

  it.skipIf(!isUnix)('is not guessed where a link leads nowhere or round in a circle', async () => {
    symlinkSync('none', at('link'));
    symlinkSync('ring', at('ring'));
    expect(await writeFile(at('link'), 'new')).toBe('broken-link');
    expect(await writeFile(at('ring'), 'new')).toBe('endless-link');
    expect(readdirSync(folder.path())).toEqual(['link', 'ring']);
  });
});

describe('drafts', () => {
  it('of a process that is gone are removed, those of others and foreign files are not', async () => {
    const gone = `.gov-lint-${hostname()}-999999999-abc.tmp`;
    const alive = `.gov-lint-${hostname()}-${process.ppid}-abc.tmp`;
    const elsewhere = `.gov-lint-another-host-999999999-abc.tmp`;
    write(folder.path(), { [gone]: '', [alive]: '', [elsewhere]: '', [`.a.${process.pid}.tmp`]: 'foreign' });
    expect(await writeFile(at('a'), 'new')).toBeUndefined();
    expect(readdirSync(folder.path())).toEqual([`.a.${process.pid}.tmp`, alive, elsewhere, 'a'].toSorted());
  });
});

describe.skipIf(!isUnix)('what is no file', () => {
  it.skipIf(!mayMakeNodes)('is written in place: devices, and links to them', async () => {
    for (const [name, minor] of [
      ['null', '3'],
      ['full', '7'],
    ] as const)
      execFileSync('mknod', [at(name), 'c', '1', minor]);
    symlinkSync('null', at('link'));
    expect(await writeFile(at('null'), 'new')).toBeUndefined();
    expect(await writeFile(at('link'), 'new')).toBeUndefined();
    expect(await writeFile(at('full'), 'new')).toBe('no-space');
    expect(['null', 'full'].map((name) => lstatSync(at(name)).isCharacterDevice())).toEqual([true, true]);
    expect(readdirSync(folder.path())).toEqual(['full', 'link', 'null']);
  });

  it('is written to its reader and not waited for without one: a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    expect(await writeFile(at('pipe'), 'new')).toBe('no-reader');
    const reader = spawn('cat', [at('pipe')]);
    let read = '';
    reader.stdout.setEncoding('utf8').on('data', (piece) => (read += piece));
    const ended = new Promise((resolve) => reader.on('close', resolve));
    const text = '公开'.repeat(200_000);
    let fault: string | undefined = 'no-reader';
    while (fault === 'no-reader') {
      await new Promise((resolve) => setTimeout(resolve, 20));
      fault = await writeFile(at('pipe'), text);
    }
    await ended;
    expect(fault).toBeUndefined();
    expect(read === text).toBe(true);
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
  });

  it.skipIf(!isBuilt)('is written in its turn: /dev/stdout, a file or a pipe', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    const args = ['check', 'd.yaml', '--format', 'text', '--format', 'json:/dev/stdout'];
    const piped = runIn(folder.path(), args);
    expect(piped.stdout).toContain('"schemaVersion": 1');
    const out = openSync(at('out.txt'), 'w');
    runIn(folder.path(), args, { stdio: ['pipe' as const, out, 'pipe' as const] });
    closeSync(out);
    expect(content('out.txt')).toBe(piped.stdout);
  });
});

describe.skipIf(!isBuilt || process.platform !== 'linux')('a target that cannot be written', () => {
  const said = (...args: string[]): [number | null, string, string] => {
    const { status, stdout, stderr } = runIn(folder.path(), args);
    return [status, stdout, stderr];
  };

  it.each([
    ['/proc/self/mem', '这个目录里不能放文件'],
    ['/proc/self/d.yaml', '这个目录里不能放文件'],
    ['/dev/fd/99', '这个编号没有打开，或者不能写入'],
    ['/dev/full', '磁盘空间不足'],
    ['none/d.yaml', '目录不存在'],
    ['d.yaml/e.yaml', '目录不存在'],
    ['folder', '有同名的目录'],
    ['.', '有同名的目录'],
    ['x'.repeat(300), '文件名或路径太长'],
  ])('is told in one sentence: %s', (target, reason) => {
    write(folder.path(), { 'd.yaml': TABLE });
    mkdirSync(at('folder'));
    const refusal = [2, '', `gov-lint: 无法写入 ${target}：${reason}\n`];
    expect(said('import', 'd.yaml', '-o', target, '--force')).toEqual(refusal);
    expect(said('check', 'd.yaml', '--format', `json:${target}`)).toEqual(refusal);
    expect(readdirSync(folder.path())).toEqual(['d.yaml', 'folder']);
  });

  it.skipIf(!isRoot)('is told where one may not write into the folder', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    mkdirSync(at('closed'), { mode: 0o755 });
    chmodSync(folder.path(), 0o755);
    const args = [PROGRAM, 'import', 'd.yaml', '-o', 'closed/e.yaml'];
    const { status, stderr } = spawnSync(process.execPath, args, {
      cwd: folder.path(),
      encoding: 'utf8',
      uid: 65_534,
      gid: 65_534,
    });
    expect([status, stderr]).toEqual([2, 'gov-lint: 无法写入 closed/e.yaml：没有写入的权限\n']);
  });

  it('is not a folder, nor standard output that the shell led into a file', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    mkdirSync(at('folder'));
    expect(said('import', 'd.yaml', '-o', 'folder')).toEqual([2, '', 'gov-lint: 无法写入 folder：有同名的目录\n']);
    const out = openSync(at('out.yaml'), 'w');
    const { status } = runIn(folder.path(), ['import', 'd.yaml', '-o', '/dev/stdout'], {
      stdio: ['pipe', out, 'pipe'],
    });
    closeSync(out);
    expect([status, content('out.yaml').slice(0, 6)]).toEqual([0, 'title:']);
  });

  it.each([
    ['import', 'd.yaml', '-o', ''],
    ['import', 'd.yaml', '--out-dir', ''],
    ['check', 'd.yaml', '--max-warnings', ''],
    ['check', 'd.yaml', '--baseline='],
    ['check', 'd.yaml', '--rule', 'units/missing-lead', '--rule', ''],
    ['trace', 'd.yaml', '--parent', ''],
  ])('is not guessed where a variable was not set: %s %s %s', (...args) => {
    write(folder.path(), { 'd.yaml': TABLE });
    const [status, , stderr] = said(...args);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^gov-lint: 选项 --[a-z-]+ 后面要写一个值\n$/)]);
  });
});

describe('fixes', () => {
  it('do not overwrite what an editor saved while the file was checked, and go on with the others', async () => {
    const faulty = TABLE.replace('随部门一并公开。', "'随部门,一并公开。'");
    const files: Record<string, Uint8Array> = { 'a.yaml': Buffer.from(faulty), 'b.yaml': Buffer.from(faulty) };
    const { host, printed, written } = createMemoryWorld(files);
    const read = host.files.read;
    host.files.read = async (path, limit) => {
      const result = await read(path, limit);
      if (path === 'a.yaml') files['a.yaml'] = Buffer.from(`${faulty}# saved\n`);
      return result;
    };
    expect(await runCommand(['check', 'a.yaml', 'b.yaml', '--fix'], host)).toBe(2);
    expect(printed.err).toContain('a.yaml 在检查期间被改动过，没有写入；请再运行一次');
    expect([...written.keys()]).toEqual(['b.yaml']);
  });
});

describe('a lock', () => {
  it('lets one in at a time and is gone afterwards', async () => {
    let inside = 0;
    const most = Math.max(
      ...(await Promise.all(
        Array.from({ length: 8 }, async () => {
          const done = await withLock(at('a'), async () => {
            inside += 1;
            const count = inside;
            await new Promise((resolve) => setTimeout(resolve, 5));
            inside -= 1;
            return count;
          });
          return 'value' in done ? done.value : 99;
        }),
      )),
    );
    expect(most).toBe(1);
    expect(readdirSync(folder.path())).toEqual([]);
  });

  it('that a killed process left is taken over', async () => {
    writeFileSync(at('a.lock'), `${hostname()} 999999999`);
    expect(await withLock(at('a'), async () => 1)).toEqual({ value: 1 });
    expect(readdirSync(folder.path())).toEqual([]);
  });

  /** What may stand in the place of a lock, made at a path. */
  const FOREIGN: Record<string, { by: string; make: (path: string) => void }> = {
    'a folder': { by: 'folder', make: (path) => void mkdirSync(path) },
    'another file': { by: 'file', make: (path) => writeFileSync(path, 'lockfileVersion: 3\n') },
    'a file too large for a lock': { by: 'file', make: (path) => writeFileSync(path, 'x'.repeat(2000)) },
    ...(isUnix && {
      'a link': { by: 'link', make: (path: string) => symlinkSync('elsewhere', path) },
      'a link in a circle': { by: 'link', make: (path: string) => symlinkSync('a.lock', path) },
      'a pipe': { by: 'node', make: (path: string) => void execFileSync('mkfifo', [path]) },
    }),
  };

  it.each(Object.keys(FOREIGN))('is neither waited for nor removed where it is none: %s', async (kind) => {
    const { by, make } = FOREIGN[kind]!;
    make(at('a.lock'));
    const long = new Date(Date.now() - 3_600_000);
    if (by === 'file') utimesSync(at('a.lock'), long, long);
    const start = Date.now();
    expect(await withLock(at('a'), async () => 1)).toEqual({ fault: 'lock-taken', name: 'a.lock', by });
    expect(Date.now() - start).toBeLessThan(5000);
    expect(readdirSync(folder.path())).toEqual(['a.lock']);
  });

  it('that was left and cannot be removed says what is in the way of that', async () => {
    writeFileSync(at('a.lock'), `${hostname()} 999999999`);
    writeFileSync(at('a.lock.gone'), '');
    const taken = { fault: 'lock-taken', name: 'a.lock.gone', by: 'file' };
    expect(await withLock(at('a'), async () => 1)).toEqual(taken);
  });
});

describe.skipIf(!isBuilt)('a report', () => {
  const PARENT = TABLE.replaceAll('区', '市').replace('新政办〔2026〕7号', '临政办〔2026〕12号');
  const FILES = {
    'd.yaml': TABLE.replace('parent: none', 'parent: city.yaml'),
    'city.yaml': PARENT,
    'other.yaml': PARENT,
    'd.gov-lint.yaml': 'policies: []\n',
    '.gov-lintrc.yaml': 'extends: ./base.yaml\n',
    'base.yaml': 'rules: {}\n',
    'list.txt': '新海区\n',
  };

  it.each([
    ['check', 'd.yaml', '--format', 'json:d.yaml'],
    ['check', 'd.yaml', '--format', 'json:./city.yaml'],
    ['check', 'd.yaml', '--parent', 'other.yaml', '--format', 'json:other.yaml'],
    ['check', 'd.yaml', '--format', 'text', '--format', 'json:d.gov-lint.yaml'],
    ['check', 'd.yaml', '--format', 'json:base.yaml'],
    ['check', 'd.yaml', '--format', 'json:.gov-lintrc.yaml'],
    ['check', 'd.yaml', '--expect', 'list.txt', '--format', 'html:list.txt'],
    ['trace', 'd.yaml', '--format', 'csv:d.yaml'],
    ['trace', 'd.yaml', '--format', 'csv:city.yaml'],
  ])('never takes the place of what it was made from: %s %s %s %s', (...args) => {
    write(folder.path(), FILES);
    const file = args.at(-1)!.replace(/^\w+:/, '');
    const run = runIn(folder.path(), args);
    expect([run.status, run.stderr]).toEqual([2, `gov-lint: ${file} 是这次要读的文件，没有改动；报告请写到别的文件\n`]);
    expect(Object.keys(FILES).map((name) => content(name))).toEqual(Object.values(FILES));
  });

  it('of the run before is replaced', () => {
    write(folder.path(), FILES);
    const args = ['check', '.', '--format', 'json:report.json', '--fail-on', 'never'];
    expect([1, 2].map(() => runIn(folder.path(), args).status)).toEqual([0, 0]);
    expect(content('report.json')).toContain('"schemaVersion"');
  });

  it.each([
    [['json:a', 'html:a'], '两种格式不能都写到 a，请分别写明文件名'],
    [['json:'], '选项 --format json: 后面要写一个值'],
    [['json:none/'], '无法写入 none/：目录不存在'],
    [[`json:${'a'.repeat(300)}`], `无法写入 ${'a'.repeat(300)}：文件名或路径太长`],
  ])('that cannot be written as asked is told: %j', (formats, said) => {
    write(folder.path(), FILES);
    const run = runIn(folder.path(), ['check', 'd.yaml', ...formats.flatMap((format) => ['--format', format])]);
    expect([run.status, run.stderr]).toEqual([2, `gov-lint: ${said}\n`]);
    expect(readdirSync(folder.path()).toSorted()).toEqual(Object.keys(FILES).toSorted());
  });

  it('of who has not handed in is not made by a list that cannot be read, which would miss no one', () => {
    write(folder.path(), FILES);
    writeFileSync(at('list.docx'), docxOf({ body: wordParagraph('新海区') }));
    const run = runIn(folder.path(), ['check', 'd.yaml', '--expect', 'list.docx', '--format', 'html:r.html']);
    expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/^gov-lint: list\.docx：/)]);
    expect(readdirSync(folder.path())).not.toContain('r.html');
  });
});

describe.skipIf(!isBuilt)('baselines', () => {
  it('say what stands in the place of their lock, and what to do', () => {
    write(folder.path(), { 't.yaml': TABLE });
    mkdirSync(at('.gov-lint-baseline.json.lock'));
    const run = runIn(folder.path(), ['check', 't.yaml', '--update-baseline']);
    expect([run.status, run.stderr]).toEqual([
      2,
      'gov-lint: 无法写入 .gov-lint-baseline.json：写之前要在旁边放锁文件 .gov-lint-baseline.json.lock，但那里已有一个目录，没有动它；请移走或改名后再运行\n',
    ]);
  });

  it.skipIf(!isUnix)('on a full disk are left as they are, with no lock beside them', () => {
    write(folder.path(), { 't.yaml': TABLE.replace('[区财政局]', '[]') });
    // The least that a limit on the size of files leaves: nothing can be written, but files can be made.
    const call = `ulimit -f 0; exec "$0" "$1" check t.yaml --update-baseline --lang en`;
    const run = spawnSync('/bin/sh', ['-c', call, process.execPath, PROGRAM], {
      cwd: folder.path(),
      encoding: 'utf8',
    });
    expect([run.status, run.stderr]).toEqual([2, 'gov-lint: cannot write .gov-lint-baseline.json: the disk is full\n']);
    expect(readdirSync(folder.path())).toEqual(['t.yaml']);
  });

  it('lose nothing where several runs update them at once', async () => {
    const names = Array.from({ length: 6 }, (_, index) => `t${index}.yaml`);
    for (const name of names) write(folder.path(), { [name]: TABLE.replace('[区财政局]', '[]') });
    const statuses = await Promise.all(
      names.map(
        (name) =>
          new Promise((resolve) =>
            spawn(process.execPath, [PROGRAM, 'check', name, '--update-baseline'], { cwd: folder.path() }).on(
              'exit',
              resolve,
            ),
          ),
      ),
    );
    expect(statuses).toEqual(names.map(() => 0));
    const { entries } = JSON.parse(content('.gov-lint-baseline.json')) as { entries: { path: string }[] };
    expect([...new Set(entries.map(({ path }) => path))]).toEqual(names);
    expect(readdirSync(folder.path()).toSorted()).toEqual(['.gov-lint-baseline.json', ...names]);
  });
});

describe.skipIf(!isBuilt || !isUnix)('standard output', () => {
  it('that closes early keeps the status of the check', () => {
    write(folder.path(), { 'd.yaml': TABLE.replace('[区财政局]', '[]') });
    const line = `"${process.execPath}" "${PROGRAM}" check d.yaml d.yaml --format json | true; echo "\${PIPESTATUS[0]}"`;
    expect(execFileSync('bash', ['-c', line], { cwd: folder.path(), encoding: 'utf8' })).toBe('1\n');
  });

  it.skipIf(!mayMakeNodes)('on a full disk is one sentence and status 2', () => {
    write(folder.path(), { 'd.yaml': TABLE });
    execFileSync('mknod', [at('full'), 'c', '1', '7']);
    const full = openSync(at('full'), 'w');
    const run = runIn(folder.path(), ['check', 'd.yaml'], { stdio: ['pipe' as const, full, 'pipe' as const] });
    closeSync(full);
    expect([run.status, run.stderr]).toEqual([2, 'gov-lint: 无法写到标准输出：磁盘空间不足\n']);
    const named = runIn(folder.path(), ['check', 'd.yaml', '--format', 'json:full', '--lang', 'en']);
    expect([named.status, named.stderr]).toEqual([2, 'gov-lint: cannot write full: the disk is full\n']);
    // There is nothing in a device that would be overwritten.
    const imported = runIn(folder.path(), ['import', 'd.yaml', '-o', 'full', '--lang', 'en']);
    expect(imported.stderr).toBe(named.stderr);
    expect(lstatSync(at('full')).isCharacterDevice()).toBe(true);
  });
});
