import manifest from '../../package.json' with { type: 'json' };
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findConfig, readConfig } from '../io/config-search.ts';
import { expectLongRun } from '../io/engine-flags.ts';
import { exists, makeFolder, nodeFiles, readStdin, writeWhole } from '../io/node.ts';
import type { Host } from './host.ts';
import { run } from './run.ts';

/** Runs a command line on the real world; the folder is that of the bundle. Gives the exit status. */
export function main(args: readonly string[], folder: string): Promise<number> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader of a pipe may leave early: `gov-lint check … | head`.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return run(args, nodeHost(folder));
}

function nodeHost(folder: string): Host {
  let hasLine = false;
  const progress = (line: string | undefined): void => {
    if (hasLine || line !== undefined) process.stderr.write(`\r\u001b[K${line ?? ''}`);
    hasLine = line !== undefined;
  };
  return {
    out: (text) => void process.stdout.write(text),
    taken: () => (process.stdout.writableNeedDrain ? once(process.stdout, 'drain') : undefined),
    err(text) {
      progress(undefined);
      process.stderr.write(text);
    },
    stdin: readStdin,
    files: nodeFiles,
    write: writeWhole,
    exists,
    makeFolder,
    ...(process.stderr.isTTY && { progress }),
    findConfig,
    readConfig,
    absolute: (path) => resolve(path).replaceAll('\\', '/'),
    clock: () => performance.now(),
    expectLongRun,
    async readApart(format, bytes, limits) {
      const { runApart } = await import('../io/run-apart.ts');
      return runApart(pathToFileURL(join(folder, 'office-worker.js')), { format, bytes, limits }, limits);
    },
    async convert(bytes, options) {
      const { convertOffice } = await import('../io/convert.ts');
      return convertOffice(bytes, options, process.env);
    },
    env: process.env,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    today: localDay(new Date()),
    version: manifest.version,
  };
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
