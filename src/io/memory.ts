import type { Files } from '../model/files.ts';
import { matchesPath } from '../text/glob.ts';

/** A file system in memory, by path: for tests, rule examples and the page. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder();
  return {
    async read(path, limit) {
      const value = Object.hasOwn(content, path) ? content[path] : undefined;
      if (value === undefined) return { fault: 'not-found' };
      const bytes = typeof value === 'string' ? encoder.encode(value) : value;
      return bytes.length > limit ? { fault: 'too-large' } : { bytes };
    },
    async glob(patterns) {
      return Object.keys(content)
        .filter((path) => patterns.some((pattern) => matchesPath(path, pattern)))
        .toSorted();
    },
    identify: (path) => path,
    rootOf: () => '.',
    isWithin: (path) => !path.startsWith('../') && !path.startsWith('/'),
  };
}
