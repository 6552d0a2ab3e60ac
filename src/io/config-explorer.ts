import { cosmiconfigSync } from 'cosmiconfig';
import { basename, dirname } from 'node:path';
import { CONFIG_NAMES } from '../model/files.ts';
import { holdsConfig } from './config-places.ts';

/**
 * Configuration is data: the loaders that would run code are denied, and the search object is created in our own folder
 * because cosmiconfig otherwise loads .config/config.js of the working directory on creation: whoever can write that here can write
 * the program itself.
 */
function createExplorer(): ReturnType<typeof cosmiconfigSync> {
  const home = process.cwd();
  const denied = (): never => {
    throw Object.assign(new Error('not data'), { code: 'DENIED' });
  };
  try {
    process.chdir(dirname(import.meta.filename));
    return cosmiconfigSync('gov-lint', {
      searchPlaces: [...CONFIG_NAMES],
      searchStrategy: 'none',
      // A language server outlives the file that it read.
      cache: false,
      ignoreEmptySearchPlaces: false,
      loaders: {
        noExt: load,
        '.json': load,
        '.yaml': load,
        '.yml': load,
        '.js': denied,
        '.cjs': denied,
        '.mjs': denied,
        '.ts': denied,
      },
    });
  } finally {
    process.chdir(home);
  }
}

/** What stands in it is read by us, who tell the place of a fault: here it only counts that it is data, and for us. */
function load(path: string, text: string): unknown {
  return basename(path) === 'package.json' && !holdsConfig(text) ? {} : { 'gov-lint': {} };
}

let explorer: ReturnType<typeof cosmiconfigSync> | undefined;

/** False for a package.json without a part for us. Throws what the file system throws, and an error with the code DENIED for files that are no data. */
export function isConfig(path: string): boolean {
  return (explorer ??= createExplorer()).load(path) !== null;
}
