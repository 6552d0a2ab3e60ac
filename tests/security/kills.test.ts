import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findProgram } from '../../src/io/find-program.ts';
import { inFolder, isBuilt, isUnix, PROGRAM, runIn, TABLE, write } from './program.ts';

/** Kills of each kind; `KILLS=50 npx vitest run tests/security/kills` for the whole trial. */
const KILLS = Number(process.env['KILLS'] ?? 3);
const SIGNALS = ['SIGKILL', 'SIGTERM', 'SIGINT', 'SIGHUP'] as const;

const folder = inFolder('kills');
beforeEach(folder.make);
afterEach(folder.clear);

/** A table that only LibreOffice reads. */
const RTF = String.raw`{\rtf1\ansi\trowd\cellx3000\cellx6000\cellx9000 \u24207?\u21495?\cell \u24037?\u20316?\u20219?\u21153?\cell \u29301?\u22836?\u21333?\u20301?\cell\row\trowd\cellx3000\cellx6000\cellx9000 1\cell \u20844?\u24320?\u39044?\u31639?\cell \u21306?\u36130?\u25919?\u23616?\cell\row\pard }`;
const isConverterThere = process.platform === 'linux' && findProgram('soffice', process.env) !== undefined;

const FAULTY = TABLE.replace('随部门一并公开。', "'随部门,一并公开。'");
const content = (name: string): string => readFileSync(join(folder.path(), name), 'utf8');

/** Starts a run and stops it when the moment has come; true where it had ended before. */
async function kill(
  args: readonly string[],
  signal: NodeJS.Signals,
  moment: (hasEnded: () => boolean) => Promise<void>,
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const options = { cwd: folder.path(), stdio: 'ignore', detached: true, env: { ...process.env, ...env } } as const;
  const child = spawn(process.execPath, [PROGRAM, ...args], options);
  const ended = new Promise<boolean>((resolve) => child.on('exit', (code) => resolve(code !== null)));
  await moment(() => child.exitCode !== null);
  child.kill(signal);
  const isEnded = await ended;
  // Nothing that it had started is left in its group.
  expect(() => process.kill(-child.pid!, 0)).toThrow();
  return isEnded;
}

async function killOften(args: readonly string[], prepare: () => void, look: () => void): Promise<void> {
  prepare();
  const start = performance.now();
  runIn(folder.path(), args);
  const whole = performance.now() - start;
  for (let at = 0; at < KILLS; at++) {
    prepare();
    // Most writing is done in the last third of a run.
    const share = 0.3 + (0.9 * (at + Math.random())) / KILLS;
    await kill(args, SIGNALS[at % SIGNALS.length]!, () => pause(whole * share));
    look();
  }
  prepare();
  runIn(folder.path(), args);
}

const left = (): string[] => readdirSync(folder.path()).filter((name) => /\.(?:tmp|lock|gone)$/.test(name));

describe.skipIf(!isBuilt || !isUnix)('a run that is killed', { timeout: 60_000 + KILLS * 20_000 }, () => {
  it('leaves each table whole while it fixes', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `t${index}.yaml`);
    await killOften(
      ['check', ...names, '--fix'],
      () => names.forEach((name) => write(folder.path(), { [name]: FAULTY })),
      () => names.forEach((name) => expect([FAULTY, FAULTY.replace(',一', '，一')]).toContain(content(name))),
    );
    expect(left()).toEqual([]);
  });

  it('leaves the baseline whole while it updates it', async () => {
    const empty = '{ "schemaVersion": 1, "entries": [] }\n';
    await killOften(
      ['check', 't.yaml', '--update-baseline'],
      () => write(folder.path(), { 't.yaml': FAULTY, '.gov-lint-baseline.json': empty }),
      () => expect(() => JSON.parse(content('.gov-lint-baseline.json'))).not.toThrow(),
    );
    expect(left()).toEqual([]);
  });

  it('leaves each table whole or not there while it imports many', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `t${index}`);
    await killOften(
      ['import', ...names.map((name) => `${name}.json`), '--out-dir', '.', '--force'],
      () => names.forEach((name) => write(folder.path(), { [`${name}.json`]: JSON.stringify(parse(TABLE)) })),
      () =>
        readdirSync(folder.path())
          .filter((name) => /^t\d+\.yaml$/.test(name))
          .forEach((name) => expect((parse(content(name)) as { tasks: unknown[] }).tasks).toHaveLength(2)),
    );
    expect(left()).toEqual([]);
  });

  it.skipIf(!isConverterThere)('leaves no process and no folder while LibreOffice converts', async () => {
    const temporary = join(folder.path(), 'temporary');
    mkdirSync(temporary);
    const env = { TMPDIR: temporary };
    write(folder.path(), { 'raw.rtf': RTF });
    const args = ['import', 'raw.rtf', '-o', 'raw.yaml', '--force'];
    const whole = runIn(folder.path(), args, { env, timeout: 120_000 });
    expect([whole.status, whole.stderr]).toEqual([0, expect.stringContaining('raw.yaml')]);
    const good = content('raw.yaml');
    for (let at = 0; at < KILLS; at++) {
      const hasCome = MOMENTS[at % MOMENTS.length]!;
      const moment = async (hasEnded: () => boolean): Promise<void> => {
        await until(() => hasEnded() || hasCome(temporary), 60_000);
        await pause(Math.random() * LONGEST_PAUSE);
      };
      await kill(args, SIGNALS[at % SIGNALS.length]!, moment, env);
      await until(() => readdirSync(temporary).length === 0 && runningFrom(temporary).length === 0, 20_000);
      expect(readdirSync(temporary)).toEqual([]);
      expect(runningFrom(temporary)).toEqual([]);
      expect(content('raw.yaml')).toBe(good);
    }
    runIn(folder.path(), args, { env, timeout: 120_000 });
    expect(left()).toEqual([]);
  });
});

/**
 * What a conversion has come to, by what is seen of it. Kills spread over its whole time would wait for LibreOffice to start, again
 * and again, and for minutes on a busy machine: only one of five waits for its result. As many as there are no signals, so that
 * each moment meets each signal.
 */
const MOMENTS: readonly ((temporary: string) => boolean)[] = [
  () => true,
  (temporary) => readdirSync(temporary).length > 0,
  (temporary) => runningFrom(temporary).length > 0,
  (temporary) => pathsIn(temporary).length > 5,
  (temporary) => pathsIn(temporary).some((path) => path.endsWith('.docx')),
];
/** From a moment to the kill: longer than LibreOffice needs from its result to its end. */
const LONGEST_PAUSE = 800;

function pathsIn(place: string): string[] {
  try {
    return readdirSync(place, { recursive: true, encoding: 'utf8' });
  } catch {
    // What is being removed cannot be listed.
    return [];
  }
}

/** Processes whose call names a folder: LibreOffice is told of its profile there. */
function runningFrom(place: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(place);
      } catch {
        return false;
      }
    });
}

async function until(test: () => boolean, milliseconds: number): Promise<void> {
  for (const end = performance.now() + milliseconds; !test() && performance.now() < end;) await pause(20);
}
