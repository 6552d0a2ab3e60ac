import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileFault, Files } from '../model/files.ts';

/** The real file system. */
export const nodeFiles: Files = {
  async read(path, limit) {
    try {
      const file = await open(path, 'r');
      try {
        const info = await file.stat();
        if (info.isDirectory()) return { fault: 'is-folder' };
        if (info.size > limit) return { fault: 'too-large' };
        return { bytes: await file.readFile() };
      } finally {
        await file.close();
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
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  },
};

/** Writes a file whole or not at all: a neighbour file takes the content and then the name. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<FileFault | undefined> {
  const target = await realpath(path).catch(() => path);
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const mode = await stat(target).then(
      (info) => info.mode,
      () => undefined,
    );
    await writeFile(draft, content, { flag: 'wx', ...(mode !== undefined && { mode }) });
    await rename(draft, target);
    return undefined;
  } catch (error) {
    await rm(draft, { force: true });
    return faultOf(error);
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EISDIR') return 'is-folder';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'no-access';
  return 'failed';
}
