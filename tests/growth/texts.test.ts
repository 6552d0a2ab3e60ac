import { expect, describe, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';
import { TABLE } from '../security/program.ts';
import { cpuMilliseconds, growthOf, type Times } from './growth.ts';

const lines = (size: number, line: (index: number) => string): string =>
  Array.from({ length: size }, (_, at) => line(at)).join('\n');
const keys = (size: number): string => lines(size, (at) => `k${at}: 1`);
const deep = (size: number): string => `a: ${'['.repeat(50)}${'x, '.repeat(size)}${']'.repeat(50)}`;

interface Text {
  name: string;
  /** Where it stands, and the call that reads it. */
  file: string;
  args: readonly string[];
  make: (size: number) => string;
}

const PACK = { file: 'pack.yaml', args: ['--policy', './pack.yaml'] };
const CONFIG = { file: 'config.yaml', args: ['--config', './config.yaml'] };
const SIDECAR = { file: 'd.gov-lint.yaml', args: [] };
const BASELINE = { file: 'base.json', args: ['--baseline', './base.json'] };

/** Each wrong, or drawn out, in as many places as it is long. */
const TEXTS: readonly Text[] = [
  ...[PACK, CONFIG, SIDECAR, BASELINE].flatMap((where): Text[] => [
    { ...where, name: `unknown keys in ${where.file}`, make: keys },
    { ...where, name: `unknown keys behind an anchor in ${where.file}`, make: (size) => `a: &a 1\n${keys(size)}` },
    { ...where, name: `entries inside brackets in ${where.file}`, make: deep },
    { ...where, name: `aliases in ${where.file}`, make: (size) => `a: &a 1\nb:\n${lines(size, () => '  - *a')}` },
  ]),
  {
    ...PACK,
    name: 'required documents that are wrong twice',
    make: (size) => `name: a\ntitle: b\nrequired:\n${lines(size, () => '  - { document: x, where: { y: 1 } }')}`,
  },
  {
    ...PACK,
    name: 'registered documents',
    make: (size) =>
      `name: a\ntitle: b\ndocuments:\n${lines(size, (at) => `  - { number: 临政办〔2026〕${at + 1}号, title: 通知 }`)}`,
  },
  {
    ...CONFIG,
    name: 'overrides that are wrong thrice',
    make: (size) => `overrides:\n${lines(size, () => '  - { files: 3, rules: 4, zz: 5 }')}`,
  },
  {
    ...SIDECAR,
    name: 'waivers with misspelled keys',
    make: (size) => `waivers:\n${lines(size, (at) => `  - { parntTask: ${at}, reson: x }`)}`,
  },
  {
    ...SIDECAR,
    name: 'waivers that end on days that do not exist',
    make: (size) => `waivers:\n${lines(size, (at) => `  - { parentTask: ${at}, reason: x, expires: 2026-02-31 }`)}`,
  },
  {
    ...BASELINE,
    name: 'entries of a baseline that are wrong',
    make: (size) =>
      JSON.stringify({
        schemaVersion: 1,
        entries: Array.from({ length: size }, (_, at) => ({ path: 'd.yaml', rle: at })),
      }),
  },
];

const LONG = { timeout: 300_000 };
/** Entries that are long enough, all together, for the limit of bytes of every kind of text. */
const SIZE = 20_000;

describe('no text beside a table takes more than its share for twice the length', () => {
  it.each(TEXTS)('of $name', LONG, async ({ file, args, make }) => {
    const read = async (size: number): Promise<Times> => {
      const { host } = createMemoryWorld({ 'd.yaml': Buffer.from(TABLE), [file]: Buffer.from(make(size)) });
      const start = cpuMilliseconds();
      expect(await run(['check', 'd.yaml', ...args, '--fail-on', 'never'], host)).not.toBe(3);
      return new Map([['all', cpuMilliseconds() - start]]);
    };
    expect(await growthOf(SIZE, read)).toEqual([]);
  });

  it.each([PACK, CONFIG])('and what is wrong with it is told in a screenful: $file', async ({ file, args }) => {
    const { host, printed } = createMemoryWorld({ 'd.yaml': Buffer.from(TABLE), [file]: Buffer.from(keys(1_000)) });
    expect(await run(['check', 'd.yaml', ...args], host)).toBe(2);
    const said = printed.err.trimEnd().split('\n');
    expect(said).toHaveLength(21);
    expect(said.at(-1)).toBe('gov-lint: 还有其他问题没有列出，改好以上各处后请再运行一次');
  });
});
