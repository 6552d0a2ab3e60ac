import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { OP } from '../../../src/importers/pdf/interpret.ts';
import { VERSION } from '../../../src/importers/pdf/open-pdf.ts';

// The reading half of pdf.js is spoken to as its drawing half does; what both agree on may change with any version.
const worker = readFileSync(
  new URL('../../../node_modules/pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url),
  'utf8',
);

function numberIn(list: string, name: string): number {
  const body = worker.slice(worker.indexOf(`const ${list} = {`));
  return Number(new RegExp(`\\b${name}: (0x[0-9a-f]+|\\d+)`, 'i').exec(body.slice(0, body.indexOf('};')))?.[1]);
}

it('names the version of pdf.js that is installed', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../../node_modules/pdfjs-dist/package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  expect(version).toBe(VERSION);
});

it.each(Object.entries(OP))('knows the operator %s by its number', (name, number) => {
  expect(numberIn('OPS', name)).toBe(number);
});

it.each([
  ['ANY', 0x01],
  ['DISPLAY', 0x02],
  ['ANNOTATIONS_DISABLE', 0x40],
  ['OPLIST', 0x100],
])('knows the intent %s by its number', (name, number) => {
  expect(numberIn('RenderingIntentFlag', name)).toBe(number);
});

it.each(['GetDocRequest', 'GetPage', 'GetAnnotations', 'GetOperatorList', 'Terminate'])(
  'finds what answers %s',
  (name) => {
    expect(worker).toContain(`"${name}"`);
  },
);
