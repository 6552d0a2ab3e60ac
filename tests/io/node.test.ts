import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/io/node.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'gov-lint-test-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('nodeFiles', () => {
  it('reads bytes and tells what is wrong as a value', async () => {
    writeFileSync(join(folder, 'a.yaml'), '表');
    const read = await nodeFiles.read(join(folder, 'a.yaml'), 100);
    expect('bytes' in read && [...read.bytes]).toEqual([0xe8, 0xa1, 0xa8]);
    expect(await nodeFiles.read(join(folder, 'none.yaml'), 100)).toEqual({ fault: 'not-found' });
    expect(await nodeFiles.read(folder, 100)).toEqual({ fault: 'is-folder' });
    expect(await nodeFiles.read(join(folder, 'a.yaml'), 2)).toEqual({ fault: 'too-large' });
  });

  it('knows two paths of one file', () => {
    writeFileSync(join(folder, 'a.yaml'), '');
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
    expect(nodeFiles.identify(join(folder, 'b.yaml'))).toBe(nodeFiles.identify(join(folder, 'a.yaml')));
  });
});

describe('the search for a configuration', () => {
  const script = resolve('src/io/config-search.ts');
  const search = (cwd: string, call = "openConfigSearch()('.')"): unknown => {
    const code = `import { openConfigSearch, readConfig } from ${JSON.stringify(script)}; console.log(JSON.stringify((await ${call}) ?? null))`;
    const entry = join(folder, 'entry.mts');
    writeFileSync(entry, code);
    const tsx = resolve('node_modules/tsx/dist/cli.mjs');
    return JSON.parse(execFileSync(process.execPath, [tsx, entry], { cwd, encoding: 'utf8' }));
  };

  it('runs no code that lies in the working directory', () => {
    const mark = join(folder, 'ran');
    const trap = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
    const work = join(folder, 'work');
    mkdirSync(join(work, '.config'), { recursive: true });
    const esm = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(mark)}, '')`;
    for (const name of [
      '.config/config.js',
      '.config/config.cjs',
      '.gov-lintrc.js',
      '.gov-lintrc.cjs',
      'gov-lint.config.js',
      '.config/gov-lintrc.js',
    ]) {
      writeFileSync(join(work, name), trap);
    }
    for (const name of ['.config/config.mjs', '.config/config.ts', 'gov-lint.config.mjs', 'gov-lint.config.ts'])
      writeFileSync(join(work, name), esm);
    writeFileSync(
      join(work, '.config/config.json'),
      JSON.stringify({ cosmiconfig: { searchPlaces: ['.gov-lintrc.js'] } }),
    );
    expect(search(work)).toBeNull();
    // With a configuration at hand the search library runs too.
    writeFileSync(join(work, '.gov-lintrc.yaml'), 'preset: strict\n');
    expect(search(work)).toMatchObject({ path: '.gov-lintrc.yaml' });
    for (const name of ['.gov-lintrc.js', 'gov-lint.config.mjs', 'gov-lint.config.ts'])
      expect(search(work, `readConfig('${name}')`)).toEqual({ path: name, fault: 'not-data' });
    expect(existsSync(mark)).toBe(false);
  });

  it('finds YAML, JSON and package.json from the folder upwards', () => {
    const below = join(folder, 'a', 'b');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(folder, '.gov-lintrc.yaml'), 'preset: strict\n');
    expect(search(below)).toEqual({ path: '../../.gov-lintrc.yaml', text: 'preset: strict\n' });
    writeFileSync(join(folder, 'a', 'package.json'), JSON.stringify({ name: 'gov-lint' }));
    expect(search(below)).toMatchObject({ path: '../../.gov-lintrc.yaml' });
    const manifest = JSON.stringify({ 'gov-lint': { preset: 'recommended' } });
    writeFileSync(join(folder, 'a', 'package.json'), manifest);
    expect(search(below)).toEqual({ path: '../package.json', text: manifest });
    writeFileSync(join(below, '.gov-lintrc.json'), '{');
    expect(search(below)).toEqual({ path: '.gov-lintrc.json', text: '{' });
  });

  it('takes an empty file for a configuration that changes nothing', () => {
    const below = join(folder, 'a');
    mkdirSync(below);
    writeFileSync(join(folder, '.gov-lintrc.yaml'), 'preset: strict\n');
    writeFileSync(join(below, '.gov-lintrc.yaml'), '');
    expect(search(below)).toEqual({ path: '.gov-lintrc.yaml', text: '' });
  });

  it('tells why a named file cannot be used', () => {
    writeFileSync(join(folder, 'package.json'), '{}');
    expect(search(folder, "readConfig('none.yaml')")).toEqual({ path: 'none.yaml', fault: 'not-found' });
    expect(search(folder, "readConfig('package.json')")).toEqual({ path: 'package.json', fault: 'no-config' });
  });
});
