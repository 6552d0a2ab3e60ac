import { cosmiconfigSync } from 'cosmiconfig';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { CONFIG_NAMES } from '../model/files.ts';
import { holdsConfig } from './config-places.ts';

/** The text of a configuration file; undefined where the folder, or the package.json in it, has none. */
export interface ConfigText {
  path: string;
  text: string;
}

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

/** The text is kept as it is, for our own reader tells the place of a fault. */
function load(path: string, text: string): unknown {
  if (basename(path) !== 'package.json') return { text };
  return holdsConfig(text) ? { 'gov-lint': { text } } : {};
}

let explorer: ReturnType<typeof cosmiconfigSync> | undefined;

export function searchFolder(folder: string): ConfigText | undefined {
  return toText((explorer ??= createExplorer()).search(folder));
}

/** Throws what the file system throws, and an error with the code DENIED for files that are no data. */
export function loadFile(path: string): ConfigText | undefined {
  return toText((explorer ??= createExplorer()).load(path));
}

function toText(found: ReturnType<ReturnType<typeof cosmiconfigSync>['search']>): ConfigText | undefined {
  if (!found) return undefined;
  const { text = '' } = (found.config ?? {}) as { text?: string };
  return { path: found.filepath, text };
}
