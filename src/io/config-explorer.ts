import { cosmiconfigSync } from 'cosmiconfig';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CONFIG_NAMES } from '../model/files.ts';
import { holdsConfig } from './config-places.ts';

/**
 * Configuration is data: the loaders that would run code are denied, and the search object is created in an empty folder
 * because cosmiconfig otherwise loads .config/config.js of the working directory on creation.
 */
function createExplorer(): ReturnType<typeof cosmiconfigSync> {
  const home = process.cwd();
  const empty = mkdtempSync(join(tmpdir(), 'gov-lint-'));
  const denied = (): never => {
    throw Object.assign(new Error('not data'), { code: 'DENIED' });
  };
  try {
    process.chdir(empty);
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
    rmSync(empty, { recursive: true, force: true });
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
