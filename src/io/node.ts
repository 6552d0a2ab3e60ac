import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileFault, Files } from '../model/files.ts';

/** The real file system. Files are read in one go each: waiting for the thread pool takes longer than checking a table. */
export const nodeFiles: Files = {
  async read(path, limit) {
    try {
      const file = openSync(path, 'r');
      try {
        const info = fstatSync(file);
        if (info.isDirectory()) return { fault: 'is-folder' };
        if (info.size > limit) return { fault: 'too-large' };
        return { bytes: readFileSync(file) };
      } finally {
        closeSync(file);
      }
    } catch (error) {
      return { fault: faultOf(error) };
    }
  },
  async glob(patterns) {
    const { glob } = await import('tinyglobby');
    const found = await glob([...patterns], { ignore: ['**/node_modules/**'], onlyFiles: true, dot: false });
    return found.map((path) => path.replaceAll('\\', '/')).toSorted();
  },
  identify(path) {
    try {
      return realpathSync.native(path);
    } catch {
      return resolve(path);
    }
  },
};

/** Writes a file whole or not at all: a neighbour file takes the content and then the name. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<FileFault | undefined> {
  const target = nodeFiles.identify(path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const mode = statSync(target, { throwIfNoEntry: false })?.mode;
    writeFileSync(draft, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    renameSync(draft, target);
    return undefined;
  } catch (error) {
    rmSync(draft, { force: true });
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

export async function exists(path: string): Promise<boolean> {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EISDIR') return 'is-folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no-access';
  return 'failed';
}
