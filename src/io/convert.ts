import { spawn } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What came of a conversion: the new bytes, or why there are none. */
export type Conversion = { bytes: Uint8Array } | { fault: 'absent' | 'time' | 'failed' };

export interface ConversionOptions {
  /** Extensions without a dot. */
  from: string;
  to: string;
  milliseconds: number;
  /** Bytes that the result may have. */
  most: number;
}

/** Where LibreOffice stands on the systems that do not put it on the path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * Has LibreOffice convert a file, in a folder of its own that is removed afterwards: with a fresh profile in which no
 * macro runs and no link is followed, and stopped with all its children when it takes too long. `GOV_LINT_SOFFICE`
 * names another program; `off` allows none.
 */
export async function convertOffice(
  bytes: Uint8Array,
  options: ConversionOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Conversion> {
  const named = env['GOV_LINT_SOFFICE'];
  if (named === 'off') return { fault: 'absent' };
  const folder = await mkdtemp(join(tmpdir(), 'gov-lint-'));
  try {
    const source = join(folder, `source.${options.from}`);
    await writeFile(source, bytes);
    await writeProfile(join(folder, 'profile', 'user'));
    const args = [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nologo',
      '--convert-to',
      options.to,
      '--outdir',
      join(folder, 'out'),
      source,
    ];
    for (const program of named ? [named] : PROGRAMS) {
      // The next one is tried only where this one is not installed.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await runWithin(program, args, options.milliseconds, { ...env, HOME: folder });
      if (outcome === 'absent') continue;
      // oxlint-disable-next-line no-await-in-loop
      return outcome === 'time'
        ? { fault: 'time' }
        : await resultIn(join(folder, 'out', `source.${options.to}`), options);
    }
    return { fault: 'absent' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  }
}

async function resultIn(path: string, { most }: ConversionOptions): Promise<Conversion> {
  try {
    if ((await stat(path)).size > most) return { fault: 'failed' };
    return { bytes: await readFile(path) };
  } catch {
    return { fault: 'failed' };
  }
}

/** How a run ended; the program's own words are for nobody. */
function runWithin(
  program: string,
  args: readonly string[],
  milliseconds: number,
  env: Readonly<Record<string, string | undefined>>,
): Promise<'ended' | 'absent' | 'time'> {
  return new Promise((resolve) => {
    const isGroup = process.platform !== 'win32';
    const child = spawn(program, args, { stdio: 'ignore', detached: isGroup, windowsHide: true, env });
    const stop = (): void => {
      // The program that was started only starts another, which has to go too.
      if (isGroup && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    };
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, milliseconds);
    // Nothing is left running when the call itself is interrupted.
    const onExit = (): void => stop();
    process.once('exit', onExit);
    const settle = (outcome: 'ended' | 'absent' | 'time'): void => {
      clearTimeout(timer);
      process.off('exit', onExit);
      resolve(outcome);
    };
    child.once('error', () => settle('absent'));
    child.once('exit', () => settle(isLate ? 'time' : 'ended'));
  });
}

const OPTIONS: readonly (readonly [path: string, name: string, value: string])[] = [
  ['/org.openoffice.Office.Common/Security/Scripting', 'MacroSecurityLevel', '3'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'DisableMacrosExecution', 'true'],
  ['/org.openoffice.Office.Common/Security/Scripting', 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Calc/Content/Update', 'Link', '2'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
];

async function writeProfile(folder: string): Promise<void> {
  const items = OPTIONS.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>\n`,
  );
}
