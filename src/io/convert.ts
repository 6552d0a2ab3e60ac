import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from './find-program.ts';
import { runWithin } from './run-within.ts';
import { startWatcher } from './watcher.ts';

/** What came of a conversion: the new bytes, or why there are none. */
export type Conversion = { bytes: Uint8Array } | { fault: 'absent' | 'time' | 'failed' };

export interface ConversionOptions {
  /** Extensions without a dot. */
  from: string;
  to: string;
  milliseconds: number;
  /** Memory that the program may take. */
  megabytes: number;
  /** Bytes that the result may have. */
  most: number;
}

/**
 * Of the memory that reading a file may take. The rest is ours, and what the limit does not count of the program. Writer
 * takes 214 MB in all for a table of 40 tasks, and converts it within 256 MB too.
 */
const CONVERTERS_SHARE = 5 / 6;

/** Where LibreOffice stands on the systems that do not put it on the path. */
const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/**
 * Has LibreOffice convert a file, in a folder of its own that is removed afterwards, even where we are killed: with a
 * fresh profile in which no macro runs and no link is followed, its own temporary files in there too, within a limit of
 * memory, and stopped with all its children when it takes too long. `GOV_LINT_SOFFICE` names another program; `off`
 * allows none.
 */
export async function convertOffice(
  bytes: Uint8Array,
  options: ConversionOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Conversion> {
  const named = env['GOV_LINT_SOFFICE'];
  if (named === 'off') return { fault: 'absent' };
  const folder = join(tmpdir(), `gov-lint-${randomUUID()}`);
  const watcher = startWatcher(folder);
  try {
    await mkdir(folder, { mode: 0o700 });
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
    const { milliseconds } = options;
    const megabytes = Math.ceil(options.megabytes * CONVERTERS_SHARE);
    const within = { ...env, HOME: folder, TMPDIR: folder, TMP: folder, TEMP: folder };
    for (const program of (named ? [named] : PROGRAMS).flatMap((name) => findProgram(name, env) ?? [])) {
      // The next one is tried only where this one is not installed.
      // oxlint-disable-next-line no-await-in-loop
      const outcome = await runWithin({ program, args, env: within, milliseconds, megabytes }, watcher);
      if (outcome === 'absent') continue;
      // oxlint-disable-next-line no-await-in-loop
      return outcome === 'time'
        ? { fault: 'time' }
        : await resultIn(join(folder, 'out', `source.${options.to}`), options);
    }
    return { fault: 'absent' };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
    watcher.close();
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
