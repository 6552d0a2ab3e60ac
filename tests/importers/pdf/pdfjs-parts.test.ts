import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { boundInflating } from '../../../src/importers/pdf/pdfjs/bounded-inflate.ts';
import {
  ACTION,
  CALLBACK,
  CHANGES,
  INTENT,
  LENGTHS,
  MATRIX_AT,
  OP,
  PART,
  STREAM,
  VERSION,
} from '../../../src/importers/pdf/pdfjs/parts.ts';
import { changed } from '../../../src/tools/without-glyph-shapes.ts';

// The reading half of pdf.js is spoken to as its drawing half does; what both agree on may change with any version.
const worker = readFileSync(
  new URL('../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url),
  'utf8',
);

function bodyOf(start: string, end: string): string {
  const from = worker.indexOf(start);
  return from < 0 ? '' : worker.slice(from, worker.indexOf(end, from));
}

const numberIn = (list: string, name: string): number =>
  Number(new RegExp(`\\b${name}: (0x[0-9a-f]+|\\d+)`, 'i').exec(bodyOf(`const ${list} = {`, '};'))?.[1]);

/** closeStroke → CLOSE_STROKE, as most lists write their names. */
const upper = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

it('names the version of pdf.js that is installed', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../node_modules/pdfjs-dist/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(version).toBe(VERSION);
});

it.each([
  ...Object.entries(OP).map(([name, number]) => ['OPS', name, number] as const),
  ...Object.entries(PART).map(([name, number]) => ['DrawOPS', name, number] as const),
  ...Object.entries(CALLBACK).map(([name, number]) => ['CallbackKind', upper(name), number] as const),
  ...Object.entries(STREAM).map(([name, number]) => ['StreamKind', upper(name), number] as const),
  ...Object.entries(INTENT)
    .filter(([name]) => name !== 'opList')
    .map(([name, number]) => ['RenderingIntentFlag', upper(name), number] as const),
  ['RenderingIntentFlag', 'OPLIST', INTENT.opList] as const,
])('knows %s.%s by its number', (list, name, number) => {
  expect(numberIn(list, name)).toBe(number);
});

it('knows how many numbers stand behind each part of a path', () => {
  // pathBuf.push(DrawOPS.moveTo, x, y); cmds.add(DrawOPS.quadraticCurveTo, [xa, ya, x, y]);
  const written = [...worker.matchAll(/(?:push|add)\(DrawOPS\.(\w+)(?:, \[?([^;\]]*)\]?)?\);/g)]
    .filter(([, , numbers]) => !numbers?.includes('DrawOPS'))
    .map(
      ([, name, numbers]) =>
        [name as keyof typeof PART, numbers === undefined ? 0 : numbers.split(',').length] as const,
    );
  // A single name may stand for a point.
  const counted = written.filter(([name, count]) => count !== 1 || LENGTHS[PART[name]] === 0);
  expect(new Set(counted.map(([name]) => name))).toEqual(new Set(Object.keys(PART)));
  for (const [name, count] of counted) expect([name, count]).toEqual([name, LENGTHS[PART[name]]]);
});

it.each(Object.values(ACTION))('finds what says or answers %s', (name) => {
  expect(worker).toContain(`"${name}"`);
});

it.each(['sourceName', 'targetName', 'callbackId', 'streamId', 'desiredSize', 'success'])(
  'finds the field %s of a message',
  (name) => {
    expect(bodyOf('class MessageHandler {', '\n;// ')).toMatch(new RegExp(`\\b${name}\\b`));
  },
);

it('finds the font matrix where the layout of a font puts it', () => {
  const layout = `${bodyOf('class FONT_INFO {', '\n}\n')}\n}`;
  expect(new Function(`${layout} return FONT_INFO.OFFSET_FONT_MATRIX;`)()).toBe(MATRIX_AT);
  expect(bodyOf('function compileFontInfo', 'OFFSET_DEFAULT_VMETRICS')).toMatch(
    /OFFSET_FONT_MATRIX[\s\S]*setUint8\(offset\+\+, 6\)[\s\S]*setFloat64\(offset, point, true\)/,
  );
});

it('finds each place that the build changes once', () => {
  expect(changed(worker).length).toBeGreaterThan(worker.length);
  const [[before]] = CHANGES as [readonly [string, string]];
  expect(() => changed(worker.replace(before, ''))).toThrow('pdf.js no longer');
  expect(() => changed(worker + before)).toThrow('pdf.js no longer');
});

it('unpacks as pdf.js has its streams unpacked, and puts the platform back', async () => {
  const own = globalThis.DecompressionStream;
  const bounds = boundInflating((packed) => inflateSync(packed), 100);
  const source = bodyOf('async asyncGetBytesFromDecompressionStream(name) {', '\n  }\n').replace(
    'async asyncGetBytes',
    'async function asyncGetBytes',
  );
  const packed = Uint8Array.from([0x78, 0x9c, 0x4b, 0x4c, 0x4a, 0x06, 0x00, 0x02, 0x4d, 0x01, 0x27]);
  // Its own words, run as they are: a stream that is asked for its bytes, and the platform for the rest.
  const run = new Function(`${source}\n}; return asyncGetBytesFromDecompressionStream;`)() as (
    this: unknown,
    name: string,
  ) => Promise<{ decompressed: Uint8Array | null }>;
  const { decompressed } = await run.call({ stream: { reset: () => undefined, getBytes: () => packed } }, 'deflate');
  bounds.end();
  expect(new TextDecoder().decode(decompressed ?? undefined)).toBe('abc');
  expect(globalThis.DecompressionStream).toBe(own);
});
