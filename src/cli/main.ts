import manifest from '../../package.json' with { type: 'json' };
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openConfigSearch, readConfig } from '../io/config-search.ts';
import { expectLongRun } from '../io/engine-flags.ts';
import { progressLine } from '../io/progress-line.ts';
import { exists, isFolder, makeFolder, nodeFiles, readStdin, remove } from '../io/node.ts';
import { standardOutput } from '../io/standard-output.ts';
import { within } from '../io/within.ts';
import { webDocs } from './docs.ts';
import { EXIT, type Host } from './host.ts';
import { run, sayCrash } from './run.ts';

/** Runs a command line on the real world; the folder is that of the bundle. Gives the exit status. */
export function main(args: readonly string[], folder: string): Promise<number> {
  const host = nodeHost(folder);
  // Node itself would print the line of code, which is the whole program, and give the status of findings.
  process.on('uncaughtException', (error) => {
    sayCrash(error, args, host);
    process.exit(EXIT.bug);
  });
  // Where nobody hears them, complaints are lost; the status tells.
  process.stderr.on('error', () => undefined);
  return run(args, host);
}

function nodeHost(folder: string): Host {
  const web = webDocs(manifest);
  const clock = (): number => process.uptime() * 1000;
  const progress = progressLine((text) => process.stderr.write(text), clock);
  const output = standardOutput();
  return {
    ...output,
    out(text) {
      // A report on the same terminal must not begin behind the line of progress.
      if (process.stdout.isTTY) progress(undefined);
      output.out(text);
    },
    err(text) {
      progress(undefined);
      process.stderr.write(text);
    },
    stdin: readStdin,
    files: nodeFiles,
    async write(path, content, options) {
      const { writeFile } = await import('../io/write-file.ts');
      return writeFile(path, content, options);
    },
    async locked(path, work) {
      const { withLock } = await import('../io/lock.ts');
      return withLock(path, work);
    },
    remove,
    exists,
    isFolder,
    makeFolder,
    ...(process.stderr.isTTY && { progress }),
    openConfigSearch,
    readConfig,
    absolute: (path) => resolve(path).replaceAll('\\', '/'),
    // Not performance.now(): its name alone loads ten modules of Node.
    clock,
    expectLongRun,
    async openEditor() {
      const { openEditor } = await import('../io/editor.ts');
      return openEditor();
    },
    async readApart(format, bytes, limits) {
      const { runApart } = await import('../io/run-apart.ts');
      return runApart(pathToFileURL(join(folder, 'office-worker.js')), { format, bytes, limits }, limits);
    },
    within,
    async convert(bytes, options) {
      const { convertOffice } = await import('../io/convert.ts');
      return convertOffice(bytes, options, process.env);
    },
    async gitChanges(question) {
      const { gitChanges } = await import('../io/git.ts');
      return gitChanges(question);
    },
    async openTerminal() {
      const { terminalOf } = await import('../io/terminal.ts');
      return terminalOf(process.stdin, process.stdout);
    },
    async openStandby() {
      const { openStandby } = await import('../io/standby.ts');
      return openStandby();
    },
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    // Asked anew: who watches stays over midnight, and the window may be drawn wider.
    get columns() {
      // A terminal that does not know its size says 0.
      return process.stdout.columns || undefined;
    },
    get today() {
      return localDay(new Date());
    },
    version: manifest.version,
    runtime: `Node ${process.version} ${process.platform} ${process.arch}`,
    get codeCache() {
      const path = join(folder, 'code-cache');
      const isOff = process.env['GOV_LINT_CODE_CACHE'] === 'off';
      return { path, state: isOff ? 'off' : existsSync(path) ? 'there' : 'absent' } as const;
    },
    docs: { ...(web !== undefined && { web }), local: `${pathToFileURL(join(folder, '..')).href}/` },
  };
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
