import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createPdfImporter } from '../../../src/importers/pdf/pdf-importer.ts';
import { readCMap } from '../../../src/io/cmaps.ts';
import { inflateWithZlib as inflate } from '../../../src/io/unpack.ts';

// One table of two tasks, written by qpdf in several dresses.
const importer = createPdfImporter(vocabulary, { readCMap, inflate });
const read = (name: string) =>
  importer.read({ path: name, bytes: new Uint8Array(readFileSync(new URL(`protected/${name}`, import.meta.url))) });

it.each(['rc4-40.pdf', 'aes-128.pdf', 'aes-256.pdf', 'object-streams.pdf'])(
  'reads a file that anyone may open: %s',
  async (name) => {
    const { tables, problems } = await read(name);
    expect(problems).toEqual([]);
    expect(tables[0]?.data.tasks?.map(({ lead }) => lead)).toEqual([['县水利局'], ['县林业局']]);
  },
);

it('refuses a file that opens only with a password by that name', async () => {
  const { tables, problems } = await read('password.pdf');
  expect(tables).toEqual([]);
  expect(problems.map(({ id }) => id)).toEqual(['import/pdf-password']);
});
