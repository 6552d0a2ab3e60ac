import type { Files } from '../model/files.ts';

/** A file system in memory, by path: for tests, rule examples and the page. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder();
  return {
    async read(path, limit) {
      const value = content[path];
      if (value === undefined) return { fault: 'not-found' };
      const bytes = typeof value === 'string' ? encoder.encode(value) : value;
      return bytes.length > limit ? { fault: 'too-large' } : { bytes };
    },
    async glob(patterns) {
      const tests = patterns.map(toExpression);
      return Object.keys(content)
        .filter((path) => tests.some((test) => test.test(path)))
        .toSorted();
    },
    identify: (path) => path,
  };
}

/** The patterns that memory needs: *, **, and {a,b}. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, list: string) => `(?:${list.split(',').join('|')})`)
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  return new RegExp(`^${source}$`, 'u');
}
