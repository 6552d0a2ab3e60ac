import { fstatSync, mkdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileFault, Files } from '../model/files.ts';
import { faultOf } from './file-fault.ts';
import { readInside } from './read-inside.ts';
import { isWithin, rootOf } from './root.ts';

/** The real file system. Files are read in one go each: waiting for the thread pool takes longer than checking a table. */
export const nodeFiles: Files = {
  read: async (path, limit) => readInside(path, limit),
  async glob(patterns, root, wait) {
    const { globFiles } = await import('./glob.ts');
    if (root === undefined) return globFiles(patterns, () => true, wait);
    const found = globFiles(patterns, (folder) => isWithin(folder === '' ? '.' : folder, root), wait);
    return found.filter((path) => isWithin(path, root));
  },
  rootOf,
  isWithin,
  identify(path) {
    try {
      return realpathSync.native(path);
    } catch {
      return identifyNew(path);
    }
  },
};

/** What is not there yet is known by its folder, which two paths may lead to. */
function identifyNew(path: string): string {
  try {
    return join(realpathSync.native(dirname(path)), basename(path));
  } catch {
    return resolve(path);
  }
}

/** All of standard input, whatever it is; what goes on for ever is left at the limit. */
export async function readStdin(limit: number): Promise<{ bytes: Uint8Array } | { fault: FileFault }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    // What cannot be read at all would be taken for nothing.
    if (fstatSync(0).isDirectory()) return { fault: 'is-folder' };
    for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > limit) return { fault: 'too-large' };
      chunks.push(chunk);
    }
    return { bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

export async function remove(path: string): Promise<FileFault | undefined> {
  try {
    rmSync(path);
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

export async function makeFolder(path: string): Promise<FileFault | undefined> {
  try {
    mkdirSync(path, { recursive: true });
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}

/**
 * Whether a file or a folder stands there: a link that leads nowhere does too, a device or a pipe, and what the shell has opened for
 * this process, hold nothing to be lost.
 */
export async function exists(path: string): Promise<boolean> {
  const { findTarget } = await import('./write-target.ts');
  try {
    const target = findTarget(path);
    return 'fault' in target ? target.fault !== 'not-found' : target.kind === 'file';
  } catch {
    return false;
  }
}

export async function isFolder(path: string): Promise<boolean> {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false;
  }
}
