import type { Host } from '../../src/cli/host.ts';
import { folderOf, resolveFrom } from '../../src/engine/paths.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import type { Files, FoundConfig } from '../../src/model/files.ts';

/** A world that holds the given files, takes down what is printed, and keeps what is written. */
interface MemoryWorld {
  host: Host;
  printed: { out: string; err: string };
  written: Map<string, string>;
}

/** ./city.yaml and city.yaml are one file. */
function plain(path: string): string {
  return resolveFrom('.', path);
}

function normalising(files: Files): Files {
  return {
    ...files,
    read: async (path, limit) => files.read(plain(path), limit),
    glob: async (patterns) => (await files.glob(patterns)).filter((path) => !COMMITTED.test(path)),
    isWithin: (path, root) => files.isWithin(path, root) && (root === '.' || plain(path).startsWith(`${root}/`)),
    identify: plain,
  };
}

const CONFIG_PLACES = ['.gov-lintrc.yaml', '.gov-lintrc.json'];

export function createMemoryWorld(
  files: Record<string, Uint8Array>,
  env: Readonly<Record<string, string>> = {},
  stdin?: Uint8Array,
): MemoryWorld {
  const printed = { out: '', err: '' };
  const written = new Map<string, string>();
  let ticks = 0;
  const host: Host = {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: async (limit) =>
      stdin && stdin.length > limit ? { fault: 'too-large' } : { bytes: stdin ?? new Uint8Array() },
    files: normalising(memoryFiles(files)),
    async write(path, content, { expected, isNew } = {}) {
      if (path.startsWith('no-such-folder/')) return 'not-found';
      const before = files[plain(path)];
      if (isNew && before) return 'exists';
      if (expected && !(before && Buffer.from(before).equals(expected))) return 'changed';
      written.set(path, typeof content === 'string' ? content : textOf(content));
      files[path] = Buffer.from(content);
      return undefined;
    },
    locked: async (_, work) => ({ value: await work() }),
    async remove(path) {
      written.delete(path);
      delete files[plain(path)];
      return undefined;
    },
    exists: async (path) => files[plain(path)] !== undefined,
    isFolder: async (path) => Object.keys(files).some((file) => path === '.' || file.startsWith(`${plain(path)}/`)),
    makeFolder: async (path) => (path.startsWith('no-such-folder/') ? 'no-access' : undefined),
    openConfigSearch: () => async (folder) => findConfig(files, folder),
    readConfig: async (path) => readConfig(files, path),
    absolute: (path) => (path.startsWith('/') ? path : plain(`/tables/${path}`)),
    clock: () => (ticks += 1),
    gitChanges: async ({ since = 'HEAD', isWanted }) => {
      const commits = commitsIn(files);
      if (commits.size === 0) return { fault: 'no-repository' };
      const before = commits.get(since);
      if (!before) return { fault: 'no-revision' };
      const paths = [...new Set([...before.keys(), ...Object.keys(files)])].filter(
        (path) => isWanted(path) && !COMMITTED.test(path),
      );
      const isSame = (path: string): boolean => textOf(files[path] ?? NONE) === textOf(before.get(path) ?? NONE);
      return { root: '.', changed: new Set(paths.filter((path) => !isSame(path))), apart: [] };
    },
    env,
    isTerminal: false,
    columns: undefined,
    today: '2026-06-01',
    version: '0.0.0',
    docs: { web: 'https://gov-lint.example/' },
  };
  return { host, printed, written };
}

const NONE = new Uint8Array();

/** Files named REVISION:path are what a commit holds: they do not stand in the working tree. */
const COMMITTED = /^([\w/]+):(.+)$/;

function commitsIn(files: Record<string, Uint8Array>): Map<string, Map<string, Uint8Array>> {
  const commits = new Map<string, Map<string, Uint8Array>>();
  for (const [name, bytes] of Object.entries(files)) {
    const [, revision, path] = COMMITTED.exec(name) ?? [];
    if (revision === undefined || path === undefined) continue;
    commits.set(revision, (commits.get(revision) ?? new Map<string, Uint8Array>()).set(path, bytes));
  }
  return commits;
}

/** Bytes as a person would read them; other encodings than UTF-8 are named in front. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return `⟨GB18030⟩${new TextDecoder('gb18030').decode(bytes)}`;
  }
}

function findConfig(files: Record<string, Uint8Array>, folder: string): FoundConfig | undefined {
  for (let at = plain(folder); ; at = folderOf(at)) {
    const path = CONFIG_PLACES.map((place) => plain(`${at}/${place}`)).find((place) => files[place] !== undefined);
    if (path !== undefined) return readConfig(files, path);
    if (at === '.' || at === '/') return undefined;
  }
}

function readConfig(files: Record<string, Uint8Array>, path: string): FoundConfig {
  if (/\.(?:js|ts)$/.test(path)) return { path, fault: 'not-data' };
  const bytes = files[plain(path)];
  return bytes ? { path, text: new TextDecoder().decode(bytes) } : { path, fault: 'not-found' };
}
