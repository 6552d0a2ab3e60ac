import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folder → folders it may import, besides itself. */
const ALLOWED: Record<string, readonly string[]> = {
  'src/model': ['src/text'], // the type of the vocabulary, nothing that runs
  'src/text': ['src/model'],
  'src/trace': ['src/model', 'src/text'],
  'src/engine': ['src/model', 'src/text', 'src/trace', 'schemas'], // which keys a pack may hold
  'src/importers': ['src/model', 'src/text'],
  'src/reporters': ['src/model', 'src/text', 'src/trace'],
  'src/messages': ['src/model', 'src/text'],
  'src/io': ['src/model', 'src/text'],
  rules: ['src/model', 'src/text', 'src/trace'],
};

/** Packages that the pure folders may use. */
const PACKAGES: Record<string, readonly string[]> = {
  'src/importers': ['yaml', 'fflate/browser', 'parse5', 'pdfjs-dist/legacy/build/pdf.worker.mjs'],
  'src/reporters': ['get-east-asian-width'],
};

/** The starters, and all of src/io but what the page uses too. */
const STARTERS = new Set(['src/cli/bin.ts', 'src/cli/office-worker.ts', 'src/cli/main.ts', 'src/vscode/extension.ts']);

function mayMeetNode(file: string): boolean {
  return STARTERS.has(file) || (file.startsWith('src/io/') && file !== 'src/io/memory.ts');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const files = ['src', 'rules'].flatMap(filesIn);

function importsOf(file: string): { source: string; isTypeOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = [];
  for (const match of text.matchAll(/(?:^|\n)\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'/g)) {
    found.push({ source: match[2]!, isTypeOnly: match[1] !== undefined });
  }
  for (const match of text.matchAll(/(?:import\(|(?:^|\n)import )\s*'([^']+)'/g)) {
    found.push({ source: match[1]!, isTypeOnly: false });
  }
  return found;
}

function roomOf(file: string): string {
  const [top = ''] = file.split('/');
  return top === 'rules' || top === 'schemas' ? top : file.split('/').slice(0, 2).join('/');
}

describe('architecture', () => {
  it('sees the imports of every room', () => {
    const counts = Object.keys(ALLOWED).map(
      (room) => files.filter((file) => roomOf(file) === room).flatMap(importsOf).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(0);
  });

  it.each(Object.keys(ALLOWED))('%s imports only what stands below it', (room) => {
    const wrong: string[] = [];
    for (const file of files.filter((candidate) => roomOf(candidate) === room)) {
      for (const { source } of importsOf(file)) {
        if (source.startsWith('.')) {
          const target = roomOf(join(dirname(file), source).replaceAll('\\', '/'));
          if (target !== room && !ALLOWED[room]!.includes(target)) wrong.push(`${file} → ${source}`);
        } else if (!source.startsWith('node:') && !PACKAGES[room]?.includes(source) && room !== 'src/io') {
          wrong.push(`${file} → ${source}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('lets src/model know src/text by its types only', () => {
    const wrong = files
      .filter((file) => roomOf(file) === 'src/model')
      .flatMap((file) => importsOf(file).map((entry) => ({ file, ...entry })))
      .filter(({ source, isTypeOnly }) => source.includes('/text/') && !isTypeOnly);
    expect(wrong).toEqual([]);
  });

  it('meets Node in few places', () => {
    const wrong = files.filter(
      (file) =>
        !mayMeetNode(file) &&
        !file.startsWith('src/tools/') &&
        (importsOf(file).some(({ source }) => source.startsWith('node:')) ||
          /\bprocess\.\w|\bBuffer\b/.test(readFileSync(file, 'utf8'))),
    );
    expect(wrong).toEqual([]);
  });

  it('meets pdf.js in one folder', () => {
    const FENCE = 'src/importers/pdf/pdfjs/';
    const met = files.filter((file) => importsOf(file).some(({ source }) => source.startsWith('pdfjs-dist')));
    expect(met).toEqual([`${FENCE}connection.ts`]);
    const named = files.filter(
      (file) => !file.startsWith(FENCE) && /\bDecompressionStream\b/.test(readFileSync(file, 'utf8')),
    );
    expect(named).toEqual([]);
  });

  it('has no circle of imports under src/cli', () => {
    const own = new Set(filesIn('src/cli'));
    const next = new Map(
      [...own].map((file) => [
        file,
        importsOf(file)
          .map(({ source }) => join(dirname(file), source).replaceAll('\\', '/'))
          .filter((target) => own.has(target)),
      ]),
    );
    const reaches = (from: string): Set<string> => {
      const seen = new Set(next.get(from));
      for (const file of seen) for (const target of next.get(file)!) seen.add(target);
      return seen;
    };
    expect([...own].filter((file) => reaches(file).has(file))).toEqual([]);
  });

  it('compiles the pure folders without the types of Node and of the browser', () => {
    const run = (): string =>
      execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'src/tsconfig.pure.json'], { encoding: 'utf8' });
    expect(run).not.toThrow();
  });
});
