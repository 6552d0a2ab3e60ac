import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { docxOfTable } from './importers/office-files.ts';
import { pdfOfTable } from './importers/pdf/pdf-files.ts';

const BUNDLE = 'dist/gov-lint.js';
const run = (...args: string[]): string => execFileSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8' });

describe.skipIf(!existsSync(BUNDLE))('the bundled program', () => {
  it('loads the examples of the rules only to explain a rule', () => {
    const rule = rules.find(({ bad }) => bad.length > 0);
    const title = rule!.bad[0]!.title;
    expect(run('explain', rule!.id)).toContain(title);
    const escaped = title.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const holders = readdirSync('dist')
      .filter((name) => name.endsWith('js'))
      .filter((name) => readFileSync(`dist/${name}`, 'latin1').includes(escaped));
    expect(holders.map((name) => name.replace(/-.*/, ''))).toEqual(['explain']);
  });

  it('says nothing on standard error, whatever V8 makes of its flags', () => {
    const { stderr } = spawnSync(process.execPath, [BUNDLE, '--version'], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });

  it('checks a table', () => {
    const report = run('check', 'examples/2026-linjiang/district-corrected.yaml', '--format', 'json');
    expect(JSON.parse(report)).toMatchObject({ summary: { files: 1, errors: 0 } });
  });
});

describe.skipIf(!existsSync(BUNDLE))('what is kept of compiling', () => {
  const TABLE = 'examples/2026-linjiang/district-defective.yaml';
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gov-lint-bundle-'));
    for (const name of readdirSync('dist').filter((entry) => entry.endsWith('js'))) {
      cpSync(join('dist', name), join(folder, name));
    }
    cpSync('package.json', join(folder, 'package.json')); // says that .js files are modules
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const check = (env: Record<string, string> = {}, flags: readonly string[] = []): string =>
    execFileSync(process.execPath, [...flags, join(folder, 'gov-lint.js'), 'check', TABLE, '--fail-on', 'never'], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
  const kept = (): string[] => {
    const cache = join(folder, 'code-cache');
    return existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : [];
  };

  it('is written by the first run, used by the second, and changes nothing', () => {
    const first = check();
    expect(kept().map((path) => basename(path))).toContainEqual(expect.stringMatching(/^main\.cjs\.check\.v\d+/));
    const before = kept().map((path) => readFileSync(path).toString('base64'));
    expect(check()).toBe(first);
    expect(kept().map((path) => readFileSync(path).toString('base64'))).toEqual(before);
  });

  it('shows that a YAML table loads no reader of another format, and a Word file its own only', () => {
    const READERS = /^(?:read-(?!policy)|office|grid|text-importer|unpack|relationships|convert|run-apart)/;
    const readers = (): string[] =>
      kept()
        .map((path) => basename(path))
        .filter((name) => READERS.test(name));
    check();
    expect(readers()).toEqual([]);
    const word = join(folder, 'table.docx');
    writeFileSync(
      word,
      docxOfTable({ before: [], columns: 2, rows: [[{ text: '工作任务' }, { text: '责任单位' }]], after: [] }),
    );
    spawnSync(process.execPath, [join(folder, 'gov-lint.js'), 'import', word]);
    expect(readers()).toContainEqual(expect.stringMatching(/^office/));
    expect(readers().filter((name) => /^read-(?:pdf|html|xlsx|odt)|^text-importer|^run-apart/.test(name))).toEqual([]);
  });

  it('is made anew when it is damaged', () => {
    const first = check();
    const path = kept().find((one) => one.includes('main.cjs'))!;
    const whole = readFileSync(path);
    const damaged = Buffer.from(whole);
    damaged[damaged.length >> 1]! ^= 0xff;
    for (const bytes of [damaged, whole.subarray(0, 1000), Buffer.alloc(0)]) {
      writeFileSync(path, bytes);
      expect(check()).toBe(first);
      expect(readFileSync(path).length).toBeGreaterThan(whole.length * 0.9);
      expect(readFileSync(path).equals(damaged)).toBe(false);
    }
  });

  it('is kept once for each setting of V8, and what one run kept no other takes away', () => {
    check();
    const own = kept();
    check({}, ['--no-sparkplug']);
    const both = kept();
    expect(both.length).toBe(2 * own.length);
    expect(both).toEqual(expect.arrayContaining(own));
    const size = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(size(both)).toBeGreaterThan(size(own) * 1.9);
    const contents = both.map((path) => readFileSync(path, 'base64'));
    check();
    check({}, ['--no-sparkplug']);
    expect(kept().map((path) => readFileSync(path, 'base64'))).toEqual(contents);
  });

  it('is kept for a few settings only, the newest', () => {
    for (const megabytes of [512, 513, 514, 515, 516, 517]) check({}, [`--max-old-space-size=${megabytes}`]);
    const mains = kept().filter((path) => basename(path).startsWith('main.cjs'));
    expect(mains).toHaveLength(4);
    const before = mains.map((path) => statSync(path).ino);
    check({}, ['--max-old-space-size=517']);
    expect(mains.map((path) => statSync(path).ino)).toEqual(before);
  });

  it('is what ran: for each command by itself, and more where a run does more', () => {
    const mainOf = (command: string): string =>
      kept().find((path) => basename(path).startsWith(`main.cjs.${command}.`))!;
    const call = (...args: string[]): unknown => spawnSync(process.execPath, [join(folder, 'gov-lint.js'), ...args]);
    call('check', '--help');
    const ofHelp = statSync(mainOf('check')).size;
    check();
    const ofCheck = readFileSync(mainOf('check'));
    expect(ofCheck.length).toBeGreaterThan(ofHelp * 1.1);
    call('import', TABLE);
    expect(statSync(mainOf('import')).size).toBeLessThan(ofCheck.length);
    call('check', '--help');
    expect(readFileSync(mainOf('check')).equals(ofCheck)).toBe(true);
  });

  it('grows once a later run takes another way through the same code', { timeout: 60_000 }, () => {
    const table = join(folder, 'table.yaml');
    const task = (title: string): string =>
      `  - { number: 1, title: ${title}, requirement: 年底前完成, lead: [区教育局] }\n`;
    writeFileSync(join(folder, 'parent.yaml'), `title: 2026年临江市任务分解表\ntasks:\n${task('完善名册')}`);
    writeFileSync(table, `title: 2026年临江市新海区任务分解表\ntasks:\n${task('健全名册制度')}`);
    const size = (): number => kept().reduce((sum, path) => sum + statSync(path).size, 0);
    const call = (parent: string): unknown =>
      spawnSync(process.execPath, [join(folder, 'gov-lint.js'), 'check', table, '--parent', parent]);
    call('none');
    const alone = size();
    // One run in eight looks: not one of so many would, once in ten thousand times.
    for (let runs = 0; runs < 70 && size() === alone; runs++) call(join(folder, 'parent.yaml'));
    expect(size()).toBeGreaterThan(alone * 1.1);
  });

  it('is left alone by a run without a result', () => {
    for (const args of [
      ['chekc', TABLE],
      ['check', 'absent.yaml'],
    ]) {
      expect(spawnSync(process.execPath, [join(folder, 'gov-lint.js'), ...args]).status).toBe(2);
    }
    expect(kept()).toEqual([]);
  });

  it('is made anew where another build of V8 refuses it', () => {
    check();
    const main = kept().find((path) => basename(path).startsWith('main.cjs'))!;
    const refused = readFileSync(main);
    // Behind the two checksums of ours: the number that V8 puts in front of what it can read, and its version.
    const HEAD = 8;
    refused[HEAD + 4]! ^= 0xff;
    refused.writeUInt32LE(crc32(refused.subarray(HEAD)), 4);
    writeFileSync(main, refused);
    check();
    expect(readFileSync(main).equals(refused)).toBe(false);
    const anew = readFileSync(main);
    check();
    expect(readFileSync(main).equals(anew)).toBe(true);
  });

  it('serves the worker too, which loads the readers alone', () => {
    const file = join(folder, 'table.pdf');
    writeFileSync(
      file,
      pdfOfTable(
        { before: ['2026年任务分解表'], columns: 2, rows: [[{ text: '工作任务' }, { text: '责任单位' }]], after: [] },
        {},
      ),
    );
    const read = (): string[] => {
      spawnSync(process.execPath, [join(folder, 'gov-lint.js'), 'import', file]);
      return kept().map((path) => basename(path));
    };
    const first = read();
    const setting = (name: string): string => name.slice(name.lastIndexOf('-'));
    const ofWorker = setting(first.find((name) => name.startsWith('office-reading'))!);
    const names = first.filter((name) => setting(name) === ofWorker).map((name) => name.replace(/[-.].*/, ''));
    expect(names.toSorted()).toEqual(['cmaps', 'office', 'office', 'read', 'rolldown', 'shared']);
    const before = kept().map((path) => readFileSync(path, 'base64'));
    expect(read()).toEqual(first);
    expect(kept().map((path) => readFileSync(path, 'base64'))).toEqual(before);
  });

  it('belongs to the code it was made of: an edit of the same length is seen', () => {
    check();
    const main = join(folder, 'main.cjs');
    const code = readFileSync(main, 'latin1');
    const name = readdirSync(folder).find((file) => file.startsWith('rules-'))!;
    const listing = join(folder, name);
    const list = (): string =>
      execFileSync(process.execPath, [join(folder, 'gov-lint.js'), 'rules'], { encoding: 'utf8' });
    expect(list()).toContain('recommended');
    writeFileSync(listing, readFileSync(listing, 'latin1').replaceAll('`recommended`', '`RECOMMENDED`'), 'latin1');
    expect(list()).toContain('RECOMMENDED');
    expect(readFileSync(main, 'latin1')).toBe(code);
  });

  it.skipIf(process.platform === 'win32')(
    'is the user’s alone, and not read where another could have written it',
    () => {
      const first = check();
      const cache = join(folder, 'code-cache');
      expect(statSync(cache).mode & 0o777).toBe(0o700);
      const before = kept().map((path) => statSync(path).ino);
      chmodSync(cache, 0o777);
      for (const path of kept()) writeFileSync(path, 'planted');
      expect(check()).toBe(first);
      expect(kept().map((path) => statSync(path).ino)).toEqual(before);
      expect(readFileSync(kept()[0]!, 'utf8')).toBe('planted');
    },
  );

  it.skipIf(process.platform === 'win32')('does not hold up the start where a pipe stands in its place', () => {
    const first = check();
    for (const path of kept()) {
      rmSync(path);
      execFileSync('mkfifo', [path]);
    }
    expect(check()).toBe(first);
    expect(kept().every((path) => statSync(path).isFIFO())).toBe(true);
  });

  it('is free of what a killed run left, and made by no worker where it is switched off', () => {
    const cache = join(folder, 'code-cache');
    mkdirSync(cache, { mode: 0o700 });
    writeFileSync(join(cache, `.gov-lint-${hostname()}-999999999-abc.tmp`), '');
    check();
    expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    rmSync(cache, { recursive: true });
    const file = join(folder, 'table.pdf');
    writeFileSync(
      file,
      pdfOfTable(
        { before: ['2026年任务分解表'], columns: 2, rows: [[{ text: '工作任务' }, { text: '责任单位' }]], after: [] },
        {},
      ),
    );
    spawnSync(process.execPath, [join(folder, 'gov-lint.js'), 'import', file], {
      env: { ...process.env, GOV_LINT_CODE_CACHE: 'off' },
    });
    expect(existsSync(cache)).toBe(false);
  });

  it('is not written where that is not wanted or not possible', () => {
    const first = check({ GOV_LINT_CODE_CACHE: 'off' });
    expect(kept()).toEqual([]);
    writeFileSync(join(folder, 'code-cache'), 'a file where the folder should be');
    expect(check()).toBe(first);
  });

  it('needs no module that a script cannot import', () => {
    const chunks = readdirSync('dist').filter((name) => name.endsWith('.cjs'));
    expect(chunks.length).toBeGreaterThan(5);
    const importing = chunks.filter((name) =>
      /[^.\w]import\s*\(\s*[`'"]/.test(readFileSync(join('dist', name), 'latin1')),
    );
    // cosmiconfig's loader of .ts configuration, which is denied.
    expect(importing).toEqual([expect.stringMatching(/^config-explorer-/)]);
  });
});
