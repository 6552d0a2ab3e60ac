import { lstatSync, readlinkSync, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { WriteFault } from '../model/files.ts';

/** What a path to write comes to once its links are followed. */
export type WriteTarget =
  | { kind: 'new'; path: string }
  | { kind: 'file'; path: string; stats: Stats }
  /** A device, a pipe or a socket. */
  | { kind: 'node'; path: string; stats: Stats }
  /** Something that this process has open: /dev/stdout, /dev/fd/3. */
  | { kind: 'open'; descriptor: number };

/** As many as the kernel follows. */
const MOST_LINKS = 40;

/** Links are followed one by one here, before anything is opened, so that it is known what will be written. */
export function findTarget(path: string): WriteTarget | { fault: WriteFault } {
  // Who ends a path so means a folder.
  if (/[\\/]$/.test(path)) return { fault: lstatSync(path, { throwIfNoEntry: false }) ? 'is-folder' : 'not-found' };
  let at = resolve(path);
  for (let links = 0; links <= MOST_LINKS; links++) {
    const folder = realpathSync.native(dirname(at));
    const real = join(folder, basename(at));
    const descriptor = OPEN_FILES.test(folder) ? Number(basename(at)) : Number.NaN;
    if (Number.isInteger(descriptor)) return { kind: 'open', descriptor };
    const stats = lstatSync(real, { throwIfNoEntry: false });
    if (!stats) return links > 0 ? { fault: 'broken-link' } : { kind: 'new', path: real };
    if (stats.isDirectory()) return { fault: 'is-folder' };
    if (stats.isFile()) return { kind: 'file', path: real, stats };
    if (!stats.isSymbolicLink()) return { kind: 'node', path: real, stats };
    at = resolve(folder, readlinkSync(real));
  }
  return { fault: 'endless-link' };
}

/** Where systems list what a process has open. */
const OPEN_FILES = new RegExp(`^/(?:proc/(?:self|${process.pid})|dev)/fd$`);
