import { describe, expect, test } from 'vitest';
import { decodeText, MAX_TEXT_BYTES } from '../../src/importers/decode.ts';

const TEXT = 'title: 2026年新海区政务公开工作主要任务分解表\r\nissuer: 新海区人民政府办公室\r\n一、开展最后一项\r\n';

// “政务公开：1\n新海区” in GBK, which the platform cannot write for us.
const GBK = [
  0xd5, 0xfe, 0xce, 0xf1, 0xb9, 0xab, 0xbf, 0xaa, 0xa3, 0xba, 0x31, 0x0a, 0xd0, 0xc2, 0xba, 0xa3, 0xc7, 0xf8,
];

const ids = (bytes: Uint8Array) => decodeText(bytes).problems.map((problem) => `${problem.severity} ${problem.id}`);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
};

describe('encodings', () => {
  test.each([
    ['UTF-8', 'UTF-8', utf8(TEXT), []],
    ['UTF-8 with a mark', 'UTF-8', utf8(`\ufeff${TEXT}`), []],
    ['UTF-16 little endian with a mark', 'UTF-16LE', utf16(`\ufeff${TEXT}`, true), ['info import/encoding']],
    ['UTF-16 big endian with a mark', 'UTF-16BE', utf16(`\ufeff${TEXT}`, false), ['info import/encoding']],
    ['UTF-16 little endian without one', 'UTF-16LE', utf16(TEXT, true), ['info import/encoding']],
    ['UTF-16 big endian without one', 'UTF-16BE', utf16(TEXT, false), ['info import/encoding']],
  ])('reads %s and keeps Windows line ends', (_, encoding, bytes, problems) => {
    expect(decodeText(bytes)).toMatchObject({ text: TEXT, encoding });
    expect(ids(bytes)).toEqual(problems);
  });

  test('reads GBK and says so', () => {
    expect(decodeText(Uint8Array.from(GBK))).toMatchObject({
      text: '政务公开：1\n新海区',
      encoding: 'GB18030',
      problems: [{ id: 'import/encoding', severity: 'info', data: { encoding: 'GB18030' } }],
    });
  });

  test('keeps control characters of a text that somebody tampered with', () => {
    expect(decodeText(utf8('title: \u001b[31m表\u0007'))).toMatchObject({
      text: 'title: \u001b[31m表\u0007',
      problems: [],
    });
  });
});

describe('broken files', () => {
  const bytes = utf8(TEXT);

  test('reports a UTF-8 file that is cut inside a character, and takes it for no other encoding', () => {
    for (let end = 40; end < 60; end += 1) {
      const cut = decodeText(bytes.subarray(0, end));
      expect(cut.encoding).toBe('UTF-8');
      const isInside = (bytes[end]! & 0xc0) === 0x80;
      expect(cut.problems.map((problem) => problem.id)).toEqual(isInside ? ['import/truncated'] : []);
    }
  });

  test('reports a GBK file that is cut inside a character', () => {
    expect(ids(Uint8Array.from(GBK).subarray(0, -1))).toEqual(['info import/encoding', 'error import/truncated']);
  });

  test('points at the first damaged character', () => {
    const damaged = bytes.slice();
    damaged[11] = 0xff;
    const read = decodeText(damaged);
    expect(read.encoding).toBe('UTF-8');
    expect(read.problems).toMatchObject([{ id: 'import/damaged', severity: 'warning', place: { range: [11, 12] } }]);
  });
});

describe('what is no text', () => {
  const zip = (name: string) => utf8(`PK\u0003\u0004............${name}`);
  test.each([
    ['nothing', new Uint8Array(0), 'import/empty'],
    ['a mark alone', utf8('\ufeff'), 'import/empty'],
    ['blanks', utf8(' \r\n\t\n'), 'import/empty'],
    ['one byte too many', new Uint8Array(MAX_TEXT_BYTES + 1), 'import/too-large'],
    ['a docx file', zip('word/document.xml'), 'import/binary-office'],
    ['an xlsx file', zip('xl/workbook.xml'), 'import/binary-office'],
    ['an odt file', zip('mimetypeapplication/vnd.oasis.opendocument.text'), 'import/binary-office'],
    ['a zip file', zip('table.txt'), 'import/binary-archive'],
    [
      'a document under a password',
      Uint8Array.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e', (character) =>
        character.charCodeAt(0),
      ),
      'import/encrypted',
    ],
    ['a doc or wps file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0), 'import/binary-office'],
    ['a pdf file', utf8('%PDF-1.7\n'), 'import/binary-pdf'],
    ['a png file', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'import/binary-image'],
    ['zero bytes in a text', utf8('title: a\0b'), 'import/binary'],
    ['mostly control characters', utf8('\u0001\u0002a'.repeat(20)), 'import/binary'],
    ['bytes of no encoding', Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 128)), 'import/binary'],
  ])('refuses %s', (_, bytes, id) => {
    expect(ids(bytes)).toEqual([`error ${id}`]);
    expect(decodeText(bytes).text).toBe('');
  });

  test('names the format and the limits', () => {
    expect(decodeText(zip('word/document.xml')).problems[0]?.data).toEqual({ format: 'docx' });
    expect(decodeText(new Uint8Array(50 * 1024 * 1024)).problems[0]?.data).toEqual({ size: 50, limit: 20 });
  });
});
