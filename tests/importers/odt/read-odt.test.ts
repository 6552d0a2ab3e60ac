import { describe, expect, it } from 'vitest';
import { unpackWithZlib } from '../../../src/io/unpack.ts';
import type { OfficeContent } from '../../../src/importers/grid/blocks.ts';
import { READER_LIMITS, type ReaderLimits } from '../../../src/importers/limits.ts';
import { readOdt as readWith } from '../../../src/importers/odt/read-odt.ts';
import { odtOf, type OdtParts, zipOf } from '../office-files.ts';

const readOdt = (bytes: Uint8Array, limits: ReaderLimits): OfficeContent => readWith(bytes, limits, unpackWithZlib);
const read = (parts: OdtParts): OfficeContent => readOdt(odtOf(parts), READER_LIMITS);

function shown({ blocks }: OfficeContent): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

const p = (inner: string): string => `<text:p>${inner}</text:p>`;

describe('words of a paragraph', () => {
  const cases: [what: string, body: string, expected: string[]][] = [
    [
      'takes blanks and line ends of the XML as one blank',
      '<text:p>\n  新海区  <text:span>财政局</text:span>\n</text:p>',
      ['新海区 财政局'],
    ],
    [
      'writes out blanks, tabs and breaks',
      p('甲<text:s text:c="2"/>乙<text:tab/>丙<text:line-break/>丁'),
      ['甲  乙\t丙\n丁'],
    ],
    ['bounds the blanks of one element', p('甲<text:s text:c="99999999"/>乙'), [`甲${' '.repeat(1000)}乙`]],
    [
      'keeps notes behind the paragraph, leaves out comments and readings',
      p(
        '甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批</text:p></office:annotation><text:ruby><text:ruby-base>临</text:ruby-base><text:ruby-text>lín</text:ruby-text></text:ruby>',
      ),
      ['甲临', '[1] 甲：注'],
    ],
    [
      'reads a text box behind its paragraph',
      p('甲<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame>乙'),
      ['甲乙', '框'],
    ],
    [
      'goes into sections, but not hidden ones',
      '<text:section><text:p>甲</text:p></text:section><text:section text:display="none"><text:p>藏</text:p></text:section>',
      ['甲'],
    ],
    [
      'drops hidden words',
      p(
        '甲<text:hidden-text text:is-hidden="true">藏</text:hidden-text><text:hidden-text text:is-hidden="false">乙</text:hidden-text>',
      ),
      ['甲乙'],
    ],
  ];
  it.each(cases)('%s', (_, body, expected) => {
    expect(shown(read({ body }))).toEqual(expected);
  });

  it('drops words whose style hides them', () => {
    const styles = '<style:style style:name="h"><style:text-properties text:display="none"/></style:style>';
    expect(
      shown(
        read({
          styles,
          body: `${p('甲<text:span text:style-name="h">藏</text:span>')}<text:p text:style-name="h">藏</text:p>`,
        }),
      ),
    ).toEqual(['甲']);
  });

  it('drops what was deleted and says that changes are open', () => {
    const body =
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>甲<text:change text:change-id="1"/><text:change-start text:change-id="2"/>乙<text:change-end text:change-id="2"/></text:p>';
    const content = read({ body });
    expect(shown(content)).toEqual(['甲乙']);
    expect(content.problems).toMatchObject([{ id: 'import/tracked-changes', severity: 'info', data: { count: 1 } }]);
  });
});

describe('automatic numbers', () => {
  const level = (at: number, attributes: string): string =>
    `<text:list-level-style-number text:level="${at}" ${attributes}/>`;
  const styles = (levels: string): string => `<text:list-style style:name="L">${levels}</text:list-style>`;
  const item = (text: string, more = '', inner = ''): string =>
    `<text:list-item ${more}>${p(text)}${inner}</text:list-item>`;
  const list = (items: string, more = ''): string => `<text:list text:style-name="L" ${more}>${items}</text:list>`;

  const formats: [attributes: string, first: string][] = [
    ['style:num-format="1" style:num-suffix="."', '1.'],
    ['style:num-format="1" loext:num-list-format="第%1%项"', '第1项 '],
    ['style:num-format="一, 二, 三, ..." style:num-suffix="、"', '一、'],
    ['style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"', '（一）'],
    ['style:num-format="①, ②, ③, ..."', '① '],
    ['style:num-format="1" text:start-value="5" style:num-suffix="."', '5.'],
    ['style:num-format=""', ''],
  ];
  it.each(formats)('%s', (attributes, first) => {
    expect(shown(read({ styles: styles(level(1, attributes)), body: list(item('甲')) }))).toEqual([`${first}甲`]);
  });

  const plain = styles(
    level(1, 'style:num-format="1" style:num-suffix="."') +
      level(2, 'style:num-format="1" text:display-levels="2" style:num-suffix="."'),
  );
  it('counts levels, numbers an item once and begins inner lists anew', () => {
    const inner = (text: string): string => `<text:list><text:list-item>${p(text)}</text:list-item></text:list>`;
    const body = list(item('甲', '', p('续') + inner('乙') + inner('丙')) + item('丁', '', inner('戊')));
    expect(shown(read({ styles: plain, body }))).toEqual(['1.甲', '续', '1.1.乙', '1.2.丙', '2.丁', '2.1.戊']);
  });

  it('begins each list anew unless it goes on with another', () => {
    const body =
      list(item('甲'), 'xml:id="a"') +
      list(item('乙')) +
      list(item('丙'), 'text:continue-numbering="true"') +
      list(item('丁'), 'text:continue-list="a"') +
      list(item('戊', 'text:start-value="9"'));
    expect(shown(read({ styles: plain, body }))).toEqual(['1.甲', '1.乙', '2.丙', '2.丁', '9.戊']);
  });

  it('numbers headings by the outline', () => {
    const outline =
      '<text:outline-style><text:outline-level-style text:level="1" style:num-format="一, 二, 三, ..." style:num-suffix="、"/></text:outline-style>';
    expect(
      shown(
        read({
          styles: outline,
          body: '<text:h text:outline-level="1">甲</text:h><text:h text:outline-level="1">乙</text:h>',
        }),
      ),
    ).toEqual(['一、甲', '二、乙']);
  });
});

describe('tables', () => {
  const cell = (text: string, more = ''): string => `<table:table-cell ${more}>${p(text)}</table:table-cell>`;
  const covered = (more = ''): string => `<table:covered-table-cell ${more}/>`;
  const row = (inner: string, more = ''): string => `<table:table-row ${more}>${inner}</table:table-row>`;
  const cellsOf = (inner: string): unknown[][] => {
    const [table] = read({ body: `<table:table>${inner}</table:table>` }).blocks;
    if (table?.kind !== 'table') return [];
    return table.rows.map(({ cells }) =>
      cells.map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan]),
    );
  };

  it('merges downwards and sideways over covered cells', () => {
    const inner =
      `<table:table-header-rows>${row(cell('a') + cell('b') + cell('c'))}</table:table-header-rows>` +
      row(cell('甲', 'table:number-columns-spanned="2" table:number-rows-spanned="2"') + covered() + cell('乙')) +
      row(covered('table:number-columns-repeated="2"') + cell('丙')) +
      row(cell('丁', 'table:number-columns-spanned="2"') + cell('戊'));
    expect(cellsOf(inner).slice(1)).toEqual([
      [
        ['甲', 0, 2, 2],
        ['乙', 2, 1, 1],
      ],
      [['丙', 2, 1, 1]],
      [
        ['丁', 0, 2, 1],
        ['戊', 2, 1, 1],
      ],
    ]);
  });

  it('repeats cells and rows, but not empty rows', () => {
    const inner =
      row(cell('甲', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="2"') +
      row(cell('', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="1048576"');
    expect(cellsOf(inner).map((cells) => (cells as unknown[][]).map(([text]) => text))).toEqual([
      ['甲', '甲', '甲'],
      ['甲', '甲', '甲'],
    ]);
  });

  it('refuses rows and cells repeated without end', () => {
    const inner = row(cell('甲', 'table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1048576"');
    expect(read({ body: `<table:table>${inner}</table:table>` }).problems).toMatchObject([
      { id: 'import/too-many-cells' },
    ]);
  });
});

describe('containers', () => {
  it.each([
    ['without its content', zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }), 'import/part-missing'],
    ['under a password', odtOf({ body: '', manifest: '<manifest:encryption-data/>' }), 'import/encrypted'],
  ])('refuses a document %s', (_, bytes, id) => {
    expect(readOdt(bytes, READER_LIMITS)).toMatchObject({ blocks: [], problems: [{ id, severity: 'error' }] });
  });
});
