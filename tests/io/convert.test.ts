import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createImporters } from '../../src/cli/readers/importers.ts';
import { convertOffice } from '../../src/io/convert.ts';

const OPTIONS = { from: 'doc', to: 'docx', milliseconds: 5_000, megabytes: 4096, most: 1024 * 1024 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'convert-test-'));
  // Whatever a folder around it says of its scripts.
  writeFileSync(join(folder, 'package.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that stands in for LibreOffice: it takes down how it was called, then does as told. */
function standIn(name: string, body: string): string {
  const path = join(folder, name);
  const head = `#!/usr/bin/env node
const fs = require('node:fs');
const path = require('node:path');
const args = process.argv.slice(2);
const outdir = args[args.indexOf('--outdir') + 1];
const source = args.at(-1);
fs.writeFileSync(${JSON.stringify(`${path}.calls`)}, JSON.stringify({ args, home: process.env.HOME, temporary: require('node:os').tmpdir(), source: fs.readFileSync(source, 'utf8') }));
`;
  writeFileSync(path, head + body, { mode: 0o755 });
  return path;
}

const WRITE = `fs.mkdirSync(outdir); fs.writeFileSync(path.join(outdir, 'source.docx'), 'converted');`;

describe.skipIf(process.platform === 'win32')('conversion by LibreOffice', () => {
  const run = (program: string, options: Partial<typeof OPTIONS> = {}): ReturnType<typeof convertOffice> =>
    convertOffice(
      new TextEncoder().encode('original'),
      { ...OPTIONS, ...options },
      { ...process.env, GOV_LINT_SOFFICE: program },
    );

  it('gives the program the file and a profile of its own, takes the result and leaves nothing behind', async () => {
    const program = standIn('good', WRITE);
    const result = await run(program);
    expect('bytes' in result && new TextDecoder().decode(result.bytes)).toBe('converted');
    const { args, home, source } = JSON.parse(readFileSync(`${program}.calls`, 'utf8'));
    expect(source).toBe('original');
    expect(args).toContain('--headless');
    expect(args).toContain(`-env:UserInstallation=file://${home}/profile`);
    expect(args.slice(args.indexOf('--convert-to'), -1)).toEqual(['--convert-to', 'docx', '--outdir', `${home}/out`]);
    expect(existsSync(home)).toBe(false);
  });

  it('forbids macros in the profile', async () => {
    const profile = `fs.copyFileSync(path.join(process.env.HOME, 'profile/user/registrymodifications.xcu'), ${JSON.stringify(join(folder, 'profile.xcu'))});`;
    await run(standIn('profile', `${profile}${WRITE}`));
    expect(readFileSync(join(folder, 'profile.xcu'), 'utf8')).toMatch(/DisableMacrosExecution[^>]*><value>true</);
  });

  it('stops a program that takes too long, with what it has started', async () => {
    const beat = join(folder, 'beat');
    const inner = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(beat)}, '.'), 20)`;
    const program = standIn(
      'slow',
      `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]); setInterval(() => {}, 1000);`,
    );
    expect(await run(program, { milliseconds: 3_000 })).toEqual({ fault: 'time' });
    const beats = readFileSync(beat, 'utf8').length;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(readFileSync(beat, 'utf8')).toHaveLength(beats);
  });

  it.runIf(process.platform === 'linux')('stops a program that wants more memory than is left to it', async () => {
    const heavy = standIn('heavy', `Buffer.alloc(600 * 1024 * 1024, 1); ${WRITE}`);
    expect(await run(heavy, { megabytes: 384, milliseconds: 20_000 })).toEqual({ fault: 'failed' });
    expect(await run(heavy, { milliseconds: 20_000 })).toHaveProperty('bytes');
  });

  it('gives the program a place of its own for temporary files', async () => {
    const program = standIn(
      'temporary',
      `fs.writeFileSync(path.join(require('node:os').tmpdir(), 'own'), ''); ${WRITE}`,
    );
    await run(program);
    expect(JSON.parse(readFileSync(`${program}.calls`, 'utf8')).temporary).toBe(
      JSON.parse(readFileSync(`${program}.calls`, 'utf8')).home,
    );
  });

  it.each([
    ['writes nothing', 'process.exit(0);'],
    ['fails', 'process.exit(77);'],
    [
      'writes more than is read',
      `${WRITE} fs.writeFileSync(path.join(outdir, 'source.docx'), Buffer.alloc(2 * 1024 * 1024));`,
    ],
  ])('reports a program that %s', async (name, body) => {
    expect(await run(standIn(name.replaceAll(' ', '-'), body))).toEqual({ fault: 'failed' });
  });

  it.each([
    ['is not there', '/no/such/program'],
    ['is switched off', 'off'],
  ])('reports a program that %s', async (_, program) => {
    expect(await run(program)).toEqual({ fault: 'absent' });
  });

  it('cleans up after failures too', () => {
    const calls = readdirSync(folder).filter((name) => name.endsWith('.calls'));
    const homes = calls.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).home as string);
    expect(homes.length).toBeGreaterThan(4);
    expect(homes.filter((home) => existsSync(home))).toEqual([]);
  });
});

const isInstalled = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** A table as an older word processor would keep it. */
const RTF = String.raw`{\rtf1\ansi\uc1
\trowd\cellx2000\cellx6000\cellx8000\cellx10000 \u24037?\u20316?\u20219?\u21153?\cell \u24037?\u20316?\u35201?\u27714?\cell \u29301?\u22836?\u21333?\u20301?\cell \u36131?\u20219?\u21333?\u20301?\cell\row
\trowd\cellx2000\cellx6000\cellx8000\cellx10000 1.\u20844?\u24320?\u39044?\u31639?\cell \u25353?\u26399?\u20844?\u24320?\u12290?\cell \u21306?\u36130?\u25919?\u23616?\cell \u21508?\u38215?\cell\row
\pard\par}`;

describe.skipIf(!isInstalled)('LibreOffice itself (skipped where it is not installed)', () => {
  it('reads a table of an older format and says that it was converted', { timeout: 90_000 }, async () => {
    const convert = (bytes: Uint8Array, options: typeof OPTIONS): ReturnType<typeof convertOffice> =>
      convertOffice(bytes, options, process.env);
    const source = { path: 'table.rtf', bytes: new TextEncoder().encode(RTF) };
    const importer = createImporters(vocabulary, { convert }).find((candidate) => candidate.matches(source))!;
    const { tables, problems } = await importer.read(source);
    expect(problems.map(({ id }) => id)).toContain('import/converted');
    expect(tables[0]!.data.tasks).toMatchObject([
      { number: 1, title: '公开预算', requirement: '按期公开。', lead: ['区财政局'], responsible: ['各镇'] },
    ]);
  });
});
