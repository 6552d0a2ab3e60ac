import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { FileFault, FoundConfig } from '../model/files.ts';

export const CONFIG_PLACES = [
  '.gov-lintrc',
  '.gov-lintrc.yaml',
  '.gov-lintrc.yml',
  '.gov-lintrc.json',
  'package.json',
] as const;

/** What each folder that was looked at led to: no folder is searched twice. */
const known = new Map<string, FoundConfig | undefined>();

/** The configuration file nearest to a folder, from the folder up to the root. */
export async function findConfig(folder: string): Promise<FoundConfig | undefined> {
  const passed: string[] = [];
  let found: FoundConfig | undefined;
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (known.has(at)) {
      found = known.get(at);
      break;
    }
    passed.push(at);
    // The search library costs more than the look whether there is anything to search.
    if (mayHoldConfig(at)) {
      const { searchFolder } = await import('./config-explorer.ts');
      found = attempt(at, () => searchFolder(at));
      if (found) break;
    }
    if (dirname(at) === at) break;
  }
  for (const at of passed) known.set(at, found);
  return found;
}

/** A configuration file that is named. */
export async function readConfig(path: string): Promise<FoundConfig> {
  const { loadFile } = await import('./config-explorer.ts');
  return attempt(path, () => loadFile(resolve(path))) ?? { path, fault: 'no-config' };
}

function mayHoldConfig(folder: string): boolean {
  return CONFIG_PLACES.some((place) => {
    const path = join(folder, place);
    if (!existsSync(path)) return false;
    if (place !== 'package.json') return true;
    try {
      return readFileSync(path, 'utf8').includes('"gov-lint"');
    } catch {
      return false;
    }
  });
}

function attempt(path: string, read: () => { path: string; text: string } | undefined): FoundConfig | undefined {
  try {
    const found = read();
    return found && { path: shown(found.path), text: found.text };
  } catch (error) {
    return { path: shown(resolve(path)), fault: faultOf(error) };
  }
}

function faultOf(error: unknown): FileFault | 'not-data' {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'not-found';
  if (code === 'EISDIR') return 'is-folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no-access';
  return 'not-data';
}

function shown(path: string): string {
  const near = relative(process.cwd(), path).replaceAll('\\', '/');
  return near === '' || near.startsWith('../../..') ? path.replaceAll('\\', '/') : near;
}
