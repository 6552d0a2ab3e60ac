import { join } from 'node:path';
import { CONFIG_NAMES, type FileFault, LARGEST_CONFIG } from '../model/files.ts';
import { isTrusted } from './owner.ts';
import { readRegular } from './read-regular.ts';
import { upwards } from './upwards.ts';

/** What may be a configuration in a folder, and why it can't be read where it can't. */
export interface ConfigPlace {
  path: string;
  fault?: FileFault;
}

/** The search library reads whatever stands there, to its end: only folders where that is a small file are handed to it. */
export function configIn(folder: string): ConfigPlace | undefined {
  for (const place of CONFIG_NAMES) {
    const path = join(folder, place);
    const content = readRegular(path, LARGEST_CONFIG);
    if ('fault' in content) {
      if (content.fault !== 'not-found') return { path, fault: content.fault };
    } else if (place !== 'package.json' || holdsConfig(content.bytes)) return { path };
  }
  return undefined;
}

/** Whether a package.json has a part for us. One that is broken may have one, so that its fault is told. */
export function holdsConfig(manifest: Buffer | string): boolean {
  if (!manifest.includes('"gov-lint"')) return false;
  try {
    const data: unknown = JSON.parse(manifest.toString());
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'gov-lint');
  } catch {
    return true;
  }
}

/** The folder nearest to another, from there upwards, with a configuration that holds for it. */
export function findTrustedConfig(folder: string): string | undefined {
  for (const at of upwards(folder)) {
    const place = configIn(at);
    if (place && isTrusted(place.path, folder) !== undefined) return at;
  }
  return undefined;
}
