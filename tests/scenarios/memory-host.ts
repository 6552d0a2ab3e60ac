import { parse } from 'yaml';
import type { Host } from '../../src/cli/host.ts';
import { resolveFrom } from '../../src/engine/paths.ts';
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
  return { ...files, read: async (path, limit) => files.read(plain(path), limit), identify: plain };
}

const CONFIG_PLACES = ['.gov-lintrc.yaml', '.gov-lintrc.json'];

export function createMemoryWorld(
  files: Record<string, Uint8Array>,
  env: Readonly<Record<string, string>> = {},
  stdin?: Uint8Array,
): MemoryWorld {
  const printed = { out: '', err: '' };
  const written = new Map<string, string>();
  const host: Host = {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    stdin: async () => stdin ?? new Uint8Array(),
    files: normalising(memoryFiles(files)),
    async write(path, content) {
      if (path.startsWith('no-such-folder/')) return 'not-found';
      written.set(path, content);
      files[path] = Buffer.from(content);
      return undefined;
    },
    exists: async (path) => files[plain(path)] !== undefined,
    findConfig: async (explicit) => findConfig(files, explicit),
    env,
    isTerminal: false,
    columns: undefined,
    today: '2026-06-01',
    version: '0.0.0',
  };
  return { host, printed, written };
}

function findConfig(files: Record<string, Uint8Array>, explicit: string | undefined): FoundConfig | undefined {
  const path = explicit ?? CONFIG_PLACES.find((place) => files[place] !== undefined);
  if (path === undefined) return undefined;
  const bytes = files[path];
  if (!bytes) return { path, fault: 'not-found', detail: '' };
  const text = new TextDecoder().decode(bytes);
  try {
    return { path, data: parse(text) as unknown, text };
  } catch (error) {
    return { path, fault: 'syntax', detail: error instanceof Error ? error.message.split('\n')[0]! : String(error) };
  }
}
