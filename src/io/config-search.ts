import { relative, resolve } from 'node:path';
import { type FileFault, type FoundConfig, LARGEST_CONFIG } from '../model/files.ts';
import { faultOf } from './file-fault.ts';
import { configIn, type ConfigPlace } from './config-places.ts';
import { isTrusted } from './owner.ts';
import { readRegular } from './read-regular.ts';
import { leadsOut, upwards, workingTree } from './root.ts';

/** Told of a configuration of somebody else: whether it is used, because the folder that is worked in is theirs too. */
export type OnForeign = (path: string, isUsed: boolean) => void;

/** Finds the configuration file nearest to a folder, from there up to the top of its working tree, or to the root without one. */
export type ConfigSearch = (folder: string, onForeign?: OnForeign) => Promise<FoundConfig | undefined>;

/** A search that looks at no folder twice. What changes on disk later is found by another search. */
export function openConfigSearch(): ConfigSearch {
  const known = new Map<string, FoundConfig | undefined>();
  return async (folder, onForeign) => {
    const start = resolve(folder);
    const top = workingTree(start);
    const passed: string[] = [];
    let found: FoundConfig | undefined;
    for (const at of upwards(start)) {
      if (known.has(at)) {
        found = known.get(at);
        break;
      }
      const place = configIn(at);
      const owner = place && isTrusted(place.path, start);
      if (place && owner !== 'own') onForeign?.(shown(place.path), owner !== undefined);
      if (place && owner) {
        passed.push(at);
        found = await readPlace(at, place);
        break;
      }
      // What was passed over is passed over for this folder only.
      if (!place) passed.push(at);
      if (at === top) break;
    }
    for (const at of passed) known.set(at, found);
    return found;
  };
}

async function readPlace(folder: string, { path, fault }: ConfigPlace): Promise<FoundConfig | undefined> {
  if (fault) return { path: shown(path), fault };
  if (leadsOut(path)) return { path: shown(path), fault: 'outside' };
  // The search library costs more than the look whether there is anything to search.
  const { searchFolder } = await import('./config-explorer.ts');
  return attempt(folder, () => searchFolder(folder));
}

/** A configuration file that is named. */
export async function readConfig(path: string): Promise<FoundConfig> {
  const content = readRegular(path, LARGEST_CONFIG);
  const fault = 'fault' in content ? content.fault : leadsOut(path) ? 'outside' : undefined;
  if (fault) return { path: shown(resolve(path)), fault };
  const { loadFile } = await import('./config-explorer.ts');
  return attempt(path, () => loadFile(resolve(path))) ?? { path, fault: 'no-config' };
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
