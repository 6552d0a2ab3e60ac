import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/importers/docx/read-docx.ts';
import type { OfficeContent } from '../../../src/importers/grid/blocks.ts';
import { READER_LIMITS, type ReaderLimits } from '../../../src/importers/limits.ts';
import { unpackWithZlib } from '../../../src/io/unpack.ts';
import { word2003Of } from '../flat-xml/flat-files.ts';
import { mhtmlOf, mimePart } from '../mime/mhtml-files.ts';
import { docxOf, wordParagraph, wordRow, wordTable } from '../office-files.ts';
import { docxWith } from './chunk-files.ts';

const read = (bytes: Uint8Array, limits: ReaderLimits = READER_LIMITS): Promise<OfficeContent> =>
  readDocx(bytes, limits, unpackWithZlib);

function shown({ blocks }: OfficeContent): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

const HTML = '<html><body><table><tr><td>甲</td><td>乙</td></tr></table></body></html>';
const TABLE = wordTable([1, 1], [wordRow(['甲', '乙'])]);

describe('documents inside a docx', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['html', 'a.htm', HTML],
    ['a piece of html', 'a.html', '<table><tr><td>甲</td><td>乙</td></tr></table>'],
    ['mhtml', 'a.mht', mhtmlOf([mimePart('text/html', 'a.htm', new TextEncoder().encode(HTML), 'quoted-printable')])],
    ['docx', 'a.docx', docxOf({ body: TABLE })],
    ['docx under another name', 'a.dat', docxOf({ body: TABLE })],
    ['Word XML', 'a.xml', word2003Of(TABLE)],
  ])('read %s where it stands', async (_, name, bytes) => {
    const content = await read(docxWith(`${wordParagraph('前')}{1}${wordParagraph('后')}`, [[name, bytes]]));
    expect(shown(content)).toEqual(['前', [['甲', '乙']], '后']);
    expect(content.problems).toEqual([]);
    expect(JSON.stringify(content.blocks)).not.toContain('range');
  });

  it('reads plain text line by line', async () => {
    expect(shown(await read(docxWith('{1}', [['a.txt', '一、治水\r\n1.疏浚河道']])))).toEqual([
      '一、治水',
      '1.疏浚河道',
    ]);
  });

  it('reads several, in cells too, and counts their tables with the others', async () => {
    const inCell = `<w:tbl><w:tr><w:tc>{2}</w:tc><w:tc>${wordParagraph('丁')}</w:tc></w:tr></w:tbl>`;
    const content = await read(
      docxWith(`{1}${inCell}{1}`, [
        ['a.htm', HTML],
        ['b.txt', '丙'],
      ]),
    );
    expect(shown(content)).toEqual([[['甲', '乙']], [['丙', '丁']], [['甲', '乙']]]);
    const tables = content.blocks.map((block) => block.kind === 'table' && block.rows[0]!.cells[0]!.cell?.table);
    expect(tables).toEqual([1, 2, 3]);
  });

  it.each([
    ['rtf', 'a.rtf', '{\\rtf1 甲}'],
    ['empty text', 'a.txt', ''],
    ['damaged parts', 'a.docx', docxOf({ body: TABLE }).subarray(0, 300)],
  ])('warns of %s and reads the rest', async (_, name, bytes) => {
    const content = await read(docxWith(`${wordParagraph('前')}{1}`, [[name, bytes]]));
    expect(shown(content)).toEqual(['前']);
    expect(content.problems).toMatchObject([
      { id: 'import/chunk-unread', severity: 'warning', data: { member: `word/${name}` } },
    ]);
  });

  it('stops at documents in documents in documents', async () => {
    let bytes = docxOf({ body: TABLE });
    for (let depth = 0; depth < 5; depth += 1) bytes = docxWith('{1}', [['a.docx', bytes]]);
    const content = await read(bytes);
    expect(content.blocks).toEqual([]);
    expect(content.problems.map(({ id }) => id)).toContain('import/chunk-unread');
  });

  it('counts one that is shown again and again', async () => {
    const content = await read(docxWith('{1}'.repeat(50), [['a.htm', HTML]]), { ...READER_LIMITS, rows: 20 });
    expect(content.problems).toMatchObject([{ id: 'import/too-many-rows' }]);
  });
});
