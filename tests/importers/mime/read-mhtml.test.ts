import { describe, expect, it } from 'vitest';
import type { OfficeContent } from '../../../src/importers/grid/blocks.ts';
import { READER_LIMITS } from '../../../src/importers/limits.ts';
import { looksLikeMhtml } from '../../../src/importers/mime/looks-like-mhtml.ts';
import { readMhtml } from '../../../src/importers/mime/read-mhtml.ts';
import { mhtmlOf, type MimeEncoding, mimePart } from './mhtml-files.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (body: string): Uint8Array =>
  bytesOf(`<html><head><meta charset="utf-8"></head><body>${body}</body></html>`);
const TABLE =
  '<p>青岚县治水任务清单</p><table><tr><td>工作任务</td><td>牵头单位</td></tr><tr><td>疏浚=河道</td><td>县水利局</td></tr></table>';

function shown({ blocks }: OfficeContent): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

const EXPECTED = [
  '青岚县治水任务清单',
  [
    ['工作任务', '牵头单位'],
    ['疏浚=河道', '县水利局'],
  ],
];

describe('mhtml', () => {
  it.each<MimeEncoding>(['quoted-printable', 'base64', '8bit'])('reads a page in %s', (encoding) => {
    const bytes = mhtmlOf([mimePart('text/html; charset="utf-8"', 'file:///C:/x/a.htm', page(TABLE), encoding)]);
    expect(looksLikeMhtml(bytes)).toBe(true);
    const content = readMhtml(bytes, READER_LIMITS);
    expect(shown(content)).toEqual(EXPECTED);
    // Places in the unpacked page are none in the file.
    expect(content.text).toBeUndefined();
    expect(JSON.stringify(content.blocks)).not.toContain('range');
  });

  it('reads a page in the national encoding', () => {
    const gbk = Buffer.from([0xbc, 0xd7, 0xcf, 0xd8, 0xcb, 0xae, 0xc0, 0xfb, 0xbe, 0xd6]);
    const bytes = Buffer.concat([bytesOf('<html><meta charset=gb2312><body><p>'), gbk, bytesOf('</p></body></html>')]);
    const content = readMhtml(mhtmlOf([mimePart('text/html', 'a.htm', bytes, 'base64')]), READER_LIMITS);
    expect(shown(content)).toEqual(['甲县水利局']);
  });

  it('finds the page inside containers of containers', () => {
    const inner = mhtmlOf(
      [mimePart('text/plain', 'a.txt', bytesOf('x'), '8bit'), mimePart('text/html', 'a.htm', page(TABLE), 'base64')],
      'inner',
    );
    const head = bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=outer\r\n\r\n--outer\r\n');
    const bytes = Buffer.concat([head, inner, bytesOf('\r\n--outer--\r\n')]);
    expect(shown(readMhtml(bytes, READER_LIMITS))).toEqual(EXPECTED);
  });

  it('reads the pages of the sheets where the first is an empty frame', () => {
    const frame = bytesOf('<html><frameset><frame src="sheet001.htm"></frameset></html>');
    const parts: [string, Uint8Array][] = [
      ['file:///C:/b.htm', frame],
      ['file:///C:/b.files/tabstrip.htm', page('<table><tr><td>表一</td></tr></table>')],
      ['file:///C:/b.files/sheet001.htm', page(TABLE)],
      ['file:///C:/b.files/sheet002.htm', page('<p>说明</p>')],
    ];
    const bytes = mhtmlOf(
      parts.map(([location, content]) => mimePart('text/html', location, content, 'quoted-printable')),
    );
    expect(shown(readMhtml(bytes, READER_LIMITS))).toEqual([...EXPECTED, '说明']);
  });

  it('leaves the small pages beside the page of Word out', () => {
    const bytes = mhtmlOf([
      mimePart('text/html', 'file:///C:/b.htm', page(TABLE), 'base64'),
      mimePart('text/html', 'file:///C:/b.files/header.htm', page('<p>— 1 —</p>'), 'base64'),
    ]);
    expect(shown(readMhtml(bytes, READER_LIMITS))).toEqual(EXPECTED);
  });

  it('says what is missing where there is no page', () => {
    const { problems } = readMhtml(
      mhtmlOf([mimePart('image/png', 'a.png', Uint8Array.of(1, 2), 'base64')]),
      READER_LIMITS,
    );
    expect(problems).toMatchObject([{ id: 'import/part-missing', data: { member: 'text/html' } }]);
  });

  it.each([
    ['a letter', 'From: a@example.com\r\nSubject: 表\r\n\r\n正文'],
    ['a table file', 'title: 表\ntasks: []\n'],
    ['text about it', '说明\nMIME-Version: 1.0\nContent-Type: text/html\n'],
  ])('is not %s', (_, text) => {
    expect(looksLikeMhtml(bytesOf(text))).toBe(false);
  });
});
