import { relative, resolve } from 'node:path';
import { type FileFault, type FoundConfig, LARGEST_CONFIG } from '../model/files.ts';
import { faultOf } from './file-fault.ts';
import { configIn } from './config-places.ts';
import { isTrusted } from './owner.ts';
import { readInside } from './read-inside.ts';
import { workingTree } from './root.ts';
import { upwards } from './upwards.ts';

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
        const { path, fault } = place;
        found = fault ? { path: shown(path), fault } : await readConfig(path);
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

/** A configuration file that is named or was found. */
export async function readConfig(path: string): Promise<FoundConfig> {
  const name = shown(resolve(path));
  const content = readInside(path, LARGEST_CONFIG);
  if ('fault' in content) return { path: name, fault: content.fault };
  // The search library costs more than the look whether there is anything to search.
  const { isConfig } = await import('./config-explorer.ts');
  try {
    return isConfig(resolve(path))
      ? { path: name, text: content.bytes.toString() }
      : { path: name, fault: 'no-config' };
  } catch (error) {
    return { path: name, fault: whyNot(error) };
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
