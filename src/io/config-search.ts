import { cosmiconfigSync } from 'cosmiconfig';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { FoundConfig } from '../model/files.ts';

const PLACES = ['.gov-lintrc', '.gov-lintrc.yaml', '.gov-lintrc.yml', '.gov-lintrc.json', 'package.json'];

/**
 * Looks for the configuration from the working directory upwards. Configuration is data: the loaders that would run
 * code are denied, and the search object is created in an empty folder because cosmiconfig otherwise loads
 * .config/config.js of the working directory on creation.
 */
export function searchConfig(explicit: string | undefined): FoundConfig | undefined {
  const home = process.cwd();
  let current = explicit ?? '';
  try {
    const explorer = createExplorer();
    const found = explicit === undefined ? explorer.search(home) : explorer.load(explicit);
    if (!found || found.isEmpty) return found ? { path: shown(found.filepath), data: {}, text: '' } : undefined;
    current = found.filepath;
    return { path: shown(current), data: found.config, text: readFileSync(current, 'utf8') };
  } catch (error) {
    const path = error instanceof Error && 'filepath' in error ? String(error.filepath) : current;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const detail = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    const fault =
      code === 'ENOENT' ? 'not-found' : code === 'EISDIR' ? 'is-folder' : code === 'EACCES' ? 'no-access' : 'syntax';
    return { path: shown(path), fault, detail };
  }
}

function createExplorer(): ReturnType<typeof cosmiconfigSync> {
  const home = process.cwd();
  const empty = mkdtempSync(join(tmpdir(), 'gov-lint-'));
  const denied = (path: string): never => {
    throw Object.assign(new Error('configuration must be YAML or JSON'), { filepath: path });
  };
  try {
    process.chdir(empty);
    return cosmiconfigSync('gov-lint', {
      searchPlaces: PLACES,
      searchStrategy: 'global',
      stopDir: '/',
      loaders: { '.js': denied, '.cjs': denied, '.mjs': denied, '.ts': denied },
    });
  } finally {
    process.chdir(home);
    rmSync(empty, { recursive: true, force: true });
  }
}

function shown(path: string): string {
  const near = relative(process.cwd(), path).replaceAll('\\', '/');
  return near === '' || near.startsWith('../../..') ? path.replaceAll('\\', '/') : near;
}
