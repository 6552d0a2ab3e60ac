import { dirname, join, relative, resolve } from 'node:path';
import { type FileFault, type FoundConfig, LARGEST_CONFIG } from '../model/files.ts';
import { faultOf } from './file-fault.ts';
import { readRegular } from './read-regular.ts';

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
    const look = lookInto(at);
    if (typeof look === 'object') found = { path: shown(join(at, look.place)), fault: look.fault };
    // The search library costs more than the look whether there is anything to search.
    else if (look === 'something') {
      const { searchFolder } = await import('./config-explorer.ts');
      found = attempt(at, () => searchFolder(at));
    }
    if (found) break;
    if (dirname(at) === at) break;
  }
  for (const at of passed) known.set(at, found);
  return found;
}

/** A configuration file that is named. */
export async function readConfig(path: string): Promise<FoundConfig> {
  const content = readRegular(path, LARGEST_CONFIG);
  if ('fault' in content) return { path: shown(resolve(path)), fault: content.fault };
  const { loadFile } = await import('./config-explorer.ts');
  return attempt(path, () => loadFile(resolve(path))) ?? { path, fault: 'no-config' };
}

/** The search library reads whatever stands there, to its end: only folders where that is a small file are handed to it. */
function lookInto(folder: string): 'something' | 'nothing' | { place: string; fault: FileFault } {
  for (const place of CONFIG_PLACES) {
    const content = readRegular(join(folder, place), LARGEST_CONFIG);
    if ('fault' in content) {
      if (content.fault === 'not-found') continue;
      return { place, fault: content.fault };
    }
    if (place !== 'package.json' || content.bytes.includes('"gov-lint"')) return 'something';
  }
  return 'nothing';
}

function attempt(path: string, read: () => { path: string; text: string } | undefined): FoundConfig | undefined {
  try {
    const found = read();
    return found && { path: shown(found.path), text: found.text };
  } catch (error) {
    return { path: shown(resolve(path)), fault: whyNot(error) };
  }
}

/** What the library itself throws is about files of another kind. */
function whyNot(error: unknown): FileFault | 'not-data' {
  const fault = faultOf(error);
  return fault === 'failed' ? 'not-data' : fault;
}

function shown(path: string): string {
  const near = relative(process.cwd(), path).replaceAll('\\', '/');
  return near === '' || near.startsWith('../../..') ? path.replaceAll('\\', '/') : near;
}
