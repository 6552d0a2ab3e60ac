import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, resolve, sep } from 'node:path';

/**
 * The absolute path of an installed program. Folders of the search path that are not absolute, or that stand in the working
 * directory, are passed over: a repository may hold a program of any name, and Windows would even look there first.
 */
export function findProgram(name: string, env: Readonly<Record<string, string | undefined>>): string | undefined {
  // With a folder it is the caller's own word, and seen from where the caller stands.
  if (/[/\\]/.test(name)) return isProgram(resolve(name)) ? resolve(name) : undefined;
  const here = realOf(process.cwd());
  for (const folder of (env['PATH'] ?? env['Path'] ?? '').split(delimiter)) {
    if (!isAbsolute(folder) || isInside(realOf(folder), here)) continue;
    const path = ENDINGS.map((ending) => join(folder, name + ending)).find(isProgram);
    if (path !== undefined && !isInside(realOf(path), here)) return path;
  }
  return undefined;
}

const ENDINGS = process.platform === 'win32' ? ['.exe', '.com'] : [''];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function isInside(path: string, folder: string): boolean {
  // The top of the file system is nobody's repository.
  return dirname(folder) !== folder && (path === folder || path.startsWith(folder + sep));
}
