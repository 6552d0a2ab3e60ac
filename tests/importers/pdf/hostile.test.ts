import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { READER_LIMITS } from '../../../src/importers/limits.ts';
import { createPdfReader } from '../../../src/importers/pdf/read-pdf.ts';
import { readCMap } from '../../../src/io/cmaps.ts';
import { inflateWithZlib as inflate } from '../../../src/io/unpack.ts';
import { pdfOfObjects, pdfOfPages, streamOf, words } from './pdf-files.ts';
import { cpuMilliseconds } from '../../growth/growth.ts';

const read = createPdfReader({ readCMap, inflate });
const unpack = (): 'damaged' => 'damaged';
const problemsOf = async (bytes: Uint8Array, limits = {}): Promise<string[]> =>
  (await read(bytes, { ...READER_LIMITS, ...limits }, unpack)).problems.map(({ id }) => id);

const CATALOG = '<</Type/Catalog/Pages 2 0 R>>';
const PAGES = '<</Type/Pages/Kids[3 0 R]/Count 1>>';
const PAGE = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>';

function packed(text: string): string {
  return streamOf(deflateSync(text).toString('latin1'), '/Filter/FlateDecode');
}

describe('a PDF that cannot be read', () => {
  it('is refused with a way out when it holds no text', async () => {
    expect(await problemsOf(pdfOfPages(['0 0 m 100 100 l S', '']))).toEqual(['import/pdf-scanned']);
  });

  it('is refused when it opens only with a password', async () => {
    const key = `<${'ab'.repeat(32)}>`;
    const objects = [CATALOG, PAGES, PAGE, streamOf('q Q')];
    const encrypt = `/Encrypt<</Filter/Standard/V 1/R 2/O${key}/U${key}/P -1>>/ID[<00><00>]`;
    expect(await problemsOf(pdfOfObjects(objects, encrypt))).toEqual(['import/pdf-password']);
  });

  it.each([
    ['nothing but a header', '%PDF-1.7\n'],
    ['a header and noise', `%PDF-1.4\n${'\u0001\u0002endobj '.repeat(1000)}`],
  ])('is refused when it is damaged: %s', async (_, text) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(await problemsOf(bytes)).toEqual(['import/pdf-damaged']);
  });
});

describe('a PDF made to do harm', () => {
  it.each<[string, readonly string[]]>([
    ['pages that are their own children', [CATALOG, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>>']],
    [
      'a page tree in a circle',
      [CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 9>>', '<</Type/Pages/Kids[2 0 R]/Parent 2 0 R/Count 9>>'],
    ],
    ['a page that is its own parent', [CATALOG, PAGES, '<</Type/Page/Parent 3 0 R/Contents 3 0 R>>']],
    ['content that is itself', [CATALOG, PAGES, '<</Type/Page/Parent 2 0 R/Contents[4 0 R 4 0 R]>>', '4 0 R']],
    ['a length that is measured by itself', [CATALOG, PAGES, PAGE, '<</Length 4 0 R>>\nstream\nq Q\nendstream']],
    [
      'a form that draws itself',
      [
        CATALOG,
        PAGES,
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</X 5 0 R>>>>/Contents 4 0 R>>',
        streamOf('/X Do '.repeat(50)),
        streamOf('/X Do /X Do', '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>'),
      ],
    ],
    [
      'a count of pages that no file holds',
      [CATALOG, '<</Type/Pages/Kids[3 0 R]/Count 2147483647>>', PAGE, streamOf('q Q')],
    ],
  ])('ends at once: %s', async (_, objects) => {
    const from = cpuMilliseconds();
    const problems = await problemsOf(pdfOfObjects(objects));
    expect(cpuMilliseconds() - from).toBeLessThan(5_000);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^import\/(?:pdf-damaged|pdf-scanned|too-many-pages)$/);
  });

  it('is refused when it has more pages than any table', async () => {
    expect(await problemsOf(pdfOfPages(['', '', '']), { pages: 2 })).toEqual(['import/too-many-pages']);
  });

  it.each(['[0 0 1e30 1e30]', '[0 0 0 0]', '[9 9 -9 -9]', '[a b c d]', '[-1e9 -1e9 1e9 1e9]'])(
    'is read whatever the size of its page: %s',
    async (box) => {
      const bytes = pdfOfPages([words(50, 700, 10, '文字')], { entries: `/MediaBox${box}/CropBox${box}` });
      expect(await problemsOf(bytes)).toEqual([]);
    },
  );

  it('is refused when its drawing unpacks too far', async () => {
    const bytes = pdfOfObjects([CATALOG, PAGES, PAGE, packed(' '.repeat(3_000_000))]);
    expect(await problemsOf(bytes, { inflatedBytes: 2_000_000 })).toEqual(['import/inflates-too-far']);
  });

  it('is refused when it draws without end', async () => {
    const bytes = pdfOfObjects([CATALOG, PAGES, PAGE, packed('0 0 m 9 9 l S '.repeat(200_000))]);
    expect(await problemsOf(bytes, { operators: 100_000 })).toEqual(['import/too-many-operators']);
  });

  it('is refused when it holds more characters than any table', async () => {
    const bytes = pdfOfPages([words(50, 700, 10, '文字'.repeat(300))]);
    expect(await problemsOf(bytes, { characters: 500 })).toEqual(['import/too-many-characters']);
  });

  it('stays quick on a page of thousands of lines that part nothing', async () => {
    let drawing = words(50, 700, 10, '文字');
    for (let at = 0; at < 30_000; at += 1)
      drawing += `${at % 590} ${(at * 7) % 840} m ${(at % 590) + 40} ${(at * 7) % 840} l S\n`;
    const from = cpuMilliseconds();
    expect(await problemsOf(pdfOfPages([drawing]))).toEqual([]);
    expect(cpuMilliseconds() - from).toBeLessThan(10_000);
  });
});
