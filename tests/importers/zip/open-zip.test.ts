import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { READER_LIMITS, type ReaderLimits } from '../../../src/importers/limits.ts';
import { openZip } from '../../../src/importers/zip/open-zip.ts';
import { unpackPlainly } from '../../../src/importers/zip/unpack-plainly.ts';
import type { Unpack } from '../../../src/importers/zip/unpack.ts';
import { unpackWithZlib } from '../../../src/io/unpack.ts';
import { zipOf } from '../office-files.ts';

const MEGABYTE = 1024 * 1024;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function readOne(bytes: Uint8Array, name: string, unpack: Unpack, limits: Partial<ReaderLimits> = {}): string {
  const opened = openZip(bytes, { ...READER_LIMITS, ...limits }, unpack);
  const read = 'problem' in opened ? opened : opened.zip.read(name);
  return 'problem' in read ? read.problem.id : text(read.bytes);
}

/** The archive with `value` written where the directory keeps a field of its only entry. */
function withField(bytes: Uint8Array, offset: number, size: 2 | 4, value: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  let at = changed.length - 22;
  while (view.getUint32(at, true) !== 0x02014b50) at -= 1;
  if (size === 2) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return changed;
}

describe.each([
  ['in plain code', unpackPlainly],
  ['by zlib', unpackWithZlib],
] as const)('zip containers, unpacked %s', (_, unpack) => {
  const words = '区财政局'.repeat(200);
  const packed = zipOf({ 'a.xml': words });

  it('reads packed and stored parts and leaves the others alone', () => {
    const stored = zipSync({ 'a.xml': [strToU8(words), { level: 0 }], 'broken.bin': strToU8(words) });
    expect(readOne(packed, 'a.xml', unpack)).toBe(words);
    expect(readOne(stored, 'a.xml', unpack)).toBe(words);
    expect(readOne(zipOf({ 'b.xml': '' }), 'b.xml', unpack)).toBe('');
  });

  const wrong: [what: string, bytes: Uint8Array, id: string][] = [
    ['cut at its end', packed.subarray(0, packed.length - 5), 'import/zip-truncated'],
    ['that is no zip', strToU8('PK, but not really'.repeat(10)), 'import/zip-truncated'],
    ['under a password', withField(packed, 8, 2, 1), 'import/encrypted'],
    ['packed in another way', withField(packed, 10, 2, 12), 'import/zip-method'],
    ['with a false checksum', withField(packed, 16, 4, 1), 'import/zip-damaged'],
    ['with a false packed size', withField(packed, 20, 4, 0x7fffffff), 'import/zip-damaged'],
    ['that claims to be smaller than it is', withField(packed, 24, 4, 10), 'import/zip-damaged'],
    ['that points beyond its end', withField(packed, 42, 4, 0x7ffffff0), 'import/zip-damaged'],
    ['that points into the middle', withField(packed, 42, 4, 7), 'import/zip-damaged'],
    ['with a name that leads out', zipOf({ 'a.xml': 'x', '../b': 'x' }), 'import/zip-unsafe'],
    ['with a name from the root', zipOf({ 'a.xml': 'x', '/b': 'x' }), 'import/zip-unsafe'],
    ['with the name of a drive', zipOf({ 'a.xml': 'x', 'C:/b': 'x' }), 'import/zip-unsafe'],
    ['without the part', zipOf({ 'b.xml': 'x' }), 'import/part-missing'],
  ];
  it.each(wrong)('refuses a file %s', (__, bytes, id) => {
    expect(readOne(bytes, 'a.xml', unpack)).toBe(id);
  });

  it('refuses two parts of one name', () => {
    const bytes = zipOf({ 'a.xml': 'one', 'b.xml': 'two' });
    const changed = bytes.slice();
    const at = changed.length - 22 - 46 - 5;
    expect(text(changed.subarray(at + 46, at + 51))).toBe('b.xml');
    changed[at + 46] = 'a'.charCodeAt(0);
    expect(readOne(changed, 'a.xml', unpack)).toBe('import/zip-unsafe');
  });

  it('counts bytes while it unpacks, whatever the header claims', () => {
    const bomb = zipOf({ 'a.xml': new Uint8Array(32 * MEGABYTE) });
    const limits = { inflatedBytes: 8 * MEGABYTE, ratio: 1e9 };
    expect(readOne(bomb, 'a.xml', unpack, limits)).toBe('import/inflates-too-far');
    expect(readOne(withField(bomb, 24, 4, 100), 'a.xml', unpack, limits)).toBe('import/inflates-too-far');
    expect(readOne(bomb, 'a.xml', unpack, { ratioFrom: MEGABYTE })).toBe('import/inflates-too-far');
  });

  it('counts all parts together', () => {
    const bytes = zipOf({ 'a.xml': 'x'.repeat(900), 'b.xml': 'y'.repeat(900) });
    const opened = openZip(bytes, { ...READER_LIMITS, inflatedBytes: 1000 }, unpack);
    if ('problem' in opened) throw new Error('the container is sound');
    expect(opened.zip.read('a.xml')).toHaveProperty('bytes');
    expect(opened.zip.read('b.xml')).toMatchObject({ problem: { id: 'import/inflates-too-far' } });
  });

  it('limits entries and size', () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 30 }, (__, index) => [`${index}.xml`, ''])));
    expect(readOne(many, '0.xml', unpack, { entries: 20 })).toBe('import/too-many-entries');
    expect(readOne(packed, 'a.xml', unpack, { bytes: 20 })).toBe('import/too-large');
  });

  it('reads names parted by backslashes', () => {
    expect(readOne(zipOf({ 'word\\a.xml': 'x' }), 'word/a.xml', unpack)).toBe('x');
  });
});
