import { describe, expect, it } from 'vitest';
import { unpackWithZlib } from '../../../src/io/unpack.ts';
import { readDocx as readWith } from '../../../src/importers/docx/read-docx.ts';
import type { OfficeContent } from '../../../src/importers/grid/blocks.ts';
import { READER_LIMITS, type ReaderLimits } from '../../../src/importers/limits.ts';
import { docxOf, type DocxParts, WORD, wordCell, wordParagraph, wordRow, wordTable, zipOf } from '../office-files.ts';

const readDocx = (bytes: Uint8Array, limits: ReaderLimits): Promise<OfficeContent> =>
  readWith(bytes, limits, unpackWithZlib);
const read = (parts: DocxParts): Promise<OfficeContent> => readDocx(docxOf(parts), READER_LIMITS);

/** Paragraphs as text, tables as rows of cells. */
function shown({ blocks }: OfficeContent): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map(({ cells }) => cells.map(({ text }) => text)),
  );
}

const run = (inner: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const p = (inner: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

describe('words of a paragraph', () => {
  const cases: [what: string, body: string, expected: string[]][] = [
    ['joins runs', p(run(t('新海')) + run(t('区财政局'))), ['新海区财政局']],
    [
      'breaks lines and keeps tabs',
      p(run(`${t('甲')}<w:br/>${t('乙')}<w:tab/>${t('丙')}<w:cr/>${t('丁')}`)),
      ['甲\n乙\t丙\n丁'],
    ],
    [
      'runs on over a page break',
      p(run(`${t('甲')}<w:br w:type="page"/><w:lastRenderedPageBreak/>${t('乙')}`)),
      ['甲乙'],
    ],
    [
      'keeps the hyphen that does not break, drops the soft one',
      p(run(`${t('A')}<w:noBreakHyphen/>${t('1')}<w:softHyphen/>${t('B\u00adC')}`)),
      ['A-1BC'],
    ],
    ['trims blanks that are not said to be kept', p(run('<w:t>\n  区教育局\n  </w:t>')), ['区教育局']],
    ['resolves character references', p(run(t('A&amp;B&lt;C&#x5C40;&#23616;'))), ['A&B<C局局']],
    ['reads CDATA', p(run('<w:t><![CDATA[甲<乙>]]></w:t>')), ['甲<乙>']],
    [
      'shows symbols',
      p(run('<w:sym w:font="Wingdings" w:char="F0FE"/>') + run('<w:sym w:font="Webdings" w:char="F041"/>')),
      ['☑'],
    ],
    [
      'leaves out notes and comments',
      p(run(t('正文')) + run('<w:footnoteReference w:id="2"/>') + run('<w:commentReference w:id="0"/>')),
      ['正文'],
    ],
    [
      'takes the text under a reading',
      p(run(`<w:ruby><w:rubyPr/><w:rt>${run(t('lín'))}</w:rt><w:rubyBase>${run(t('临'))}</w:rubyBase></w:ruby>`)),
      ['临'],
    ],
    [
      'goes into links, smart tags and content controls',
      p(
        `<w:hyperlink>${run(t('甲'))}</w:hyperlink><w:smartTag>${run(t('乙'))}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run(t('丙'))}</w:sdtContent></w:sdt>`,
      ),
      ['甲乙丙'],
    ],
    [
      'drops the hint of a control nobody filled in',
      p(
        `${run(t('期限：'))}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(t('单击此处输入文字'))}</w:sdtContent></w:sdt>`,
      ),
      ['期限：'],
    ],
    [
      'shows the result of a field, not its code',
      p(
        run('<w:fldChar w:fldCharType="begin"/>') +
          run('<w:instrText>DATE</w:instrText>') +
          run(t('code')) +
          run('<w:fldChar w:fldCharType="separate"/>') +
          run(t('2026年5月')) +
          run('<w:fldChar w:fldCharType="end"/>') +
          run(t('起')),
      ),
      ['2026年5月起'],
    ],
    [
      'shows nothing of a field inside the code of another',
      p(
        run('<w:fldChar w:fldCharType="begin"/>') +
          run('<w:fldChar w:fldCharType="begin"/>') +
          run('<w:fldChar w:fldCharType="separate"/>') +
          run(t('内')) +
          run('<w:fldChar w:fldCharType="end"/>') +
          run('<w:fldChar w:fldCharType="separate"/>') +
          run(t('外')) +
          run('<w:fldChar w:fldCharType="end"/>'),
      ),
      ['外'],
    ],
    [
      'drops hidden words',
      p(run(t('甲')) + run(t('藏'), '<w:vanish/>') + run(t('乙'), '<w:vanish w:val="0"/>')),
      ['甲乙'],
    ],
    ['drops hidden paragraphs', p(run(t('藏'), '<w:vanish/>'), '<w:rPr><w:vanish/></w:rPr>') + p(run(t('乙'))), ['乙']],
    [
      'reads a text box once, behind its paragraph',
      p(
        run(t('正文')) +
          run(
            `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${wordParagraph('框内')}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${wordParagraph('框内')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`,
          ),
      ),
      ['正文', '框内'],
    ],
  ];
  it.each(cases)('%s', async (_, body, expected) => {
    expect(shown(await read({ body }))).toEqual(expected);
  });

  it('finds hidden text by its style, over inherited and switched off ones', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="a"><w:rPr><w:vanish/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="b"><w:basedOn w:val="a"/></w:style>' +
      '<w:style w:type="character" w:styleId="c"><w:basedOn w:val="b"/><w:rPr><w:vanish w:val="false"/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="d"><w:basedOn w:val="d"/></w:style>';
    const body = p([...'abcd'].map((id) => run(t(id), `<w:rStyle w:val="${id}"/>`)).join(''));
    expect(shown(await read({ body, styles }))).toEqual(['cd']);
  });
});

describe('tracked changes', () => {
  it('reads the final text and says so once', async () => {
    const body =
      p(
        `${run(t('区'))}<w:ins>${run(t('财政'))}</w:ins><w:del>${run('<w:delText>发改</w:delText>')}</w:del>${run(t('局'))}`,
      ) + p(`<w:moveFrom>${run(t('移走'))}</w:moveFrom><w:moveTo>${run(t('移来'))}</w:moveTo>`);
    const content = await read({ body });
    expect(shown(content)).toEqual(['区财政局', '移来']);
    expect(content.problems).toEqual([
      expect.objectContaining({ id: 'import/tracked-changes', severity: 'info', data: { count: 4 } }),
    ]);
  });

  it('joins paragraphs whose end was deleted and drops rows that were', async () => {
    const body =
      p(run(t('前半')), '<w:rPr><w:del/></w:rPr>') +
      p(run(t('后半'))) +
      wordTable([1, 1], [wordRow(['甲', '乙']), wordRow(['丙', '丁'], '<w:del/>'), wordRow(['戊', '己'], '<w:ins/>')]);
    expect(shown(await read({ body }))).toEqual([
      '前半后半',
      [
        ['甲', '乙'],
        ['戊', '己'],
      ],
    ]);
  });

  it('says nothing about changed looks', async () => {
    const body = p(run(t('甲'), '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'));
    expect(await read({ body })).toEqual({
      blocks: [{ kind: 'paragraph', text: '甲', cell: { paragraph: 1 } }],
      problems: [],
    });
  });
});

describe('automatic numbers', () => {
  const level = (index: number, format: string, text: string, more = ''): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (levels: string, nums = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'): string =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${nums}`;
  const item = (text: string, at = 0, numId = 1): string =>
    wordParagraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`);

  const formats: [format: string, text: string, first: string, eleventh: string][] = [
    ['decimal', '%1．', '1．', '11．'],
    ['decimal', '第%1项', '第1项 ', '第11项 '],
    ['decimal', '（%1）', '（1）', '（11）'],
    ['decimal', '%1', '1 ', '11 '],
    ['decimalZero', '%1.', '01.', '11.'],
    ['decimalFullWidth', '%1．', '１．', '１１．'],
    ['chineseCounting', '（%1）', '（一）', '（十一）'],
    ['chineseCountingThousand', '%1、', '一、', '十一、'],
    ['ideographDigital', '%1、', '一、', '一一、'],
    ['chineseLegalSimplified', '%1、', '壹、', '壹拾壹、'],
    ['decimalEnclosedCircleChinese', '%1', '① ', '⑪ '],
    ['ideographTraditional', '%1、', '甲、', '11、'],
    ['upperRoman', '%1.', 'I.', 'XI.'],
    ['lowerLetter', '%1)', 'a)', 'k)'],
    ['bullet', '\uf06c', '', ''],
    ['none', '', '', ''],
  ];
  it.each(formats)('%s %s', async (format, text, first, eleventh) => {
    const body = Array.from({ length: 11 }, () => item('甲')).join('');
    const lines = shown(await read({ body, numbering: list(level(0, format, text)) }));
    expect([lines[0], lines[10]]).toEqual([`${first}甲`, `${eleventh}甲`]);
  });

  it('counts levels and starts the inner ones anew', async () => {
    const numbering = list(
      level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.'),
    );
    const body =
      item('甲') +
      item('乙', 1) +
      item('丙', 2) +
      item('丁', 2) +
      item('戊', 1) +
      item('己', 2) +
      item('庚') +
      item('辛', 1);
    expect(shown(await read({ body, numbering }))).toEqual([
      '一、甲',
      '（一）乙',
      '1.丙',
      '2.丁',
      '（二）戊',
      '1.己',
      '二、庚',
      '（一）辛',
    ]);
  });

  it('goes on through the sections where the level never starts anew', async () => {
    const numbering = list(
      level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>'),
    );
    const body = item('甲') + item('乙', 1) + item('丙') + item('丁', 1);
    expect(shown(await read({ body, numbering }))).toEqual(['一、甲', '1.乙', '二、丙', '2.丁']);
  });

  it('shows numbers of outer levels, in digits where that is asked', async () => {
    const numbering = list(level(0, 'chineseCounting', '%1、') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'));
    expect(shown(await read({ body: item('甲') + item('乙', 1), numbering }))).toEqual(['一、甲', '1.1 乙']);
  });

  it('counts on in lists of one kind, and anew where a list overrides its start', async () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>';
    const numbering = list(level(0, 'decimal', '%1.'), nums);
    const body = item('甲') + item('乙', 0, 2) + item('丙', 0, 3) + item('丁', 0, 3);
    expect(shown(await read({ body, numbering }))).toEqual(['1.甲', '2.乙', '7.丙', '8.丁']);
  });

  it('numbers paragraphs by their style, unless they say otherwise', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="h"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="k"><w:basedOn w:val="h"/></w:style>';
    const numbering = list(level(0, 'decimal', '%1.') + level(1, 'decimal', '(%2)', '<w:pStyle w:val="k"/>'));
    const styled = (text: string, id: string, more = ''): string =>
      wordParagraph(text, `<w:pStyle w:val="${id}"/>${more}`);
    const body =
      styled('甲', 'h') +
      styled('乙', 'k') +
      styled('丙', 'h', '<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled('丁', 'h');
    expect(shown(await read({ body, styles, numbering }))).toEqual(['1.甲', '(1)乙', '丙', '2.丁']);
  });

  it('gives the number of a cell and where its words begin', async () => {
    const numbering = list(level(0, 'decimal', '第%1项'));
    const body = wordTable(
      [1, 1],
      [
        wordRow([
          { content: item('办好热线'), isXml: true },
          { content: item(''), isXml: true },
        ]),
      ],
    );
    const [table] = (await read({ body, numbering })).blocks;
    expect(table?.kind === 'table' && table.rows[0]!.cells).toMatchObject([
      { text: '第1项 办好热线', listNumber: { value: 1, end: 4 } },
      { text: '第2项' },
    ]);
  });

  it('survives lists that do not exist and styles that turn in a circle', async () => {
    const styles =
      '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>';
    expect(
      shown(await read({ body: item('甲', 0, 99) + wordParagraph('乙', '<w:pStyle w:val="a"/>'), styles })),
    ).toEqual(['甲', '乙']);
  });
});

describe('tables', () => {
  const cellsOf = async (body: string): Promise<unknown[][]> => {
    const table = (await read({ body })).blocks.find((block) => block.kind === 'table');
    return (table?.rows ?? []).map(({ cells }) =>
      cells.map(({ text, column, columnSpan, rowSpan }) => [text, column, columnSpan, rowSpan]),
    );
  };

  it('merges downwards and sideways', async () => {
    const body = wordTable(
      [10, 10, 10],
      [
        wordRow([
          { content: '甲', merge: 'restart' },
          { content: '乙', span: 2 },
        ]),
        wordRow([{ content: '', merge: 'continue' }, '丙', '丁']),
        wordRow(['戊', '己', '庚']),
      ],
    );
    expect(await cellsOf(body)).toEqual([
      [
        ['甲', 0, 1, 2],
        ['乙', 1, 2, 1],
      ],
      [
        ['丙', 1, 1, 1],
        ['丁', 2, 1, 1],
      ],
      [
        ['戊', 0, 1, 1],
        ['己', 1, 1, 1],
        ['庚', 2, 1, 1],
      ],
    ]);
  });

  it('keeps words under a merge only where the cell above has none', async () => {
    const column = (above: string, below: string): string =>
      wordTable(
        [10, 10],
        [wordRow([{ content: above, merge: 'restart' }, 'a']), wordRow([{ content: below, merge: 'continue' }, 'b'])],
      );
    expect((await cellsOf(column('', '下')))[0]![0]).toEqual(['下', 0, 1, 2]);
    expect((await cellsOf(column('上', '上')))[0]![0]).toEqual(['上', 0, 1, 2]);
  });

  it('shifts cells behind columns that a row leaves out', async () => {
    const body = wordTable(
      [10, 10, 10],
      [
        wordRow(['甲', '乙', '丙']),
        wordRow(['丁', '戊'], '<w:gridBefore w:val="1"/>'),
        wordRow(['己'], '<w:gridAfter w:val="2"/>'),
      ],
    );
    expect((await cellsOf(body)).slice(1)).toEqual([
      [
        ['丁', 1, 1, 1],
        ['戊', 2, 1, 1],
      ],
      [['己', 0, 1, 1]],
    ]);
  });

  it('reads the older marks of cells merged side by side', async () => {
    const merged = (kind: string, text: string): string =>
      `<w:tc><w:tcPr><w:hMerge w:val="${kind}"/></w:tcPr>${wordParagraph(text)}</w:tc>`;
    const body = `<w:tbl><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>${wordRow(['a', 'b', 'c'])}<w:tr>${merged('restart', '甲')}${merged('continue', '')}${wordCell('乙')}</w:tr></w:tbl>`;
    expect((await cellsOf(body))[1]).toEqual([
      ['甲', 0, 2, 1],
      ['乙', 2, 1, 1],
    ]);
  });

  it('counts the columns that people see, not edges that were dragged by a hair', async () => {
    const rows = [
      wordRow(['任务', { content: '要求', span: 2 }, '单位']),
      wordRow([{ content: '一', span: 2 }, '二', '三']),
      wordRow(['四', { content: '五', span: 2 }, '六']),
      wordRow([{ content: '章', span: 4 }]),
    ];
    expect(await cellsOf(wordTable([3000, 40, 5000, 2000], rows))).toEqual([
      [
        ['任务', 0, 1, 1],
        ['要求', 1, 1, 1],
        ['单位', 2, 1, 1],
      ],
      [
        ['一', 0, 1, 1],
        ['二', 1, 1, 1],
        ['三', 2, 1, 1],
      ],
      [
        ['四', 0, 1, 1],
        ['五', 1, 1, 1],
        ['六', 2, 1, 1],
      ],
      [['章', 0, 3, 1]],
    ]);
  });

  it('goes into content controls around rows and cells', async () => {
    const body = `<w:tbl><w:tblGrid/><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${wordCell('甲')}</w:sdtContent></w:sdt>${wordCell('乙')}</w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(await cellsOf(body)).toEqual([
      [
        ['甲', 0, 1, 1],
        ['乙', 1, 1, 1],
      ],
    ]);
  });

  it('keeps the words of a table inside a cell, and paragraphs on lines of their own', async () => {
    const inner = wordTable([1, 1], [wordRow(['丙', '丁']), wordRow(['戊', '己'])]);
    const body = wordTable(
      [1, 1],
      [
        wordRow([
          '甲',
          { content: wordParagraph('乙') + wordParagraph('续') + inner + wordParagraph(''), isXml: true },
        ]),
      ],
    );
    expect(await cellsOf(body)).toEqual([
      [
        ['甲', 0, 1, 1],
        ['乙\n续\n丙\t丁\n戊\t己', 1, 1, 1],
      ],
    ]);
  });

  it('reads a table inside a frame of one cell as if it stood alone', async () => {
    const body = wordTable(
      [1],
      [wordRow([{ content: wordParagraph('标题') + wordTable([1, 1], [wordRow(['甲', '乙'])]), isXml: true }])],
    );
    expect(shown(await read({ body }))).toEqual(['标题', [['甲', '乙']]]);
  });

  it('drops hidden rows', async () => {
    expect(
      await cellsOf(wordTable([1, 1], [wordRow(['甲', '乙']), wordRow(['藏', '藏'], '<w:hidden/>')])),
    ).toHaveLength(1);
  });
});

describe('containers', () => {
  it('reads documents in strict form and with other prefixes', async () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const bytes = zipOf({
      'word/document.xml': `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p></x:body></x:document>`,
    });
    expect(shown(await readDocx(bytes, READER_LIMITS))).toEqual(['甲']);
  });

  it('finds the document by its relationship, in UTF-16 too', async () => {
    const xml = `\ufeff<w:document ${WORD}><w:body>${wordParagraph('甲乙')}</w:body></w:document>`;
    const utf16 = Uint8Array.from(
      [...xml].flatMap((character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]),
    );
    const target = 'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument';
    const bytes = zipOf({
      '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="${target}" Target="/word/document2.xml"/></Relationships>`,
      'word/document2.xml': utf16,
    });
    expect(shown(await readDocx(bytes, READER_LIMITS))).toEqual(['甲乙']);
  });

  const document = (inner: string, head = ''): Uint8Array =>
    zipOf({ 'word/document.xml': `${head}<w:document ${WORD}>${inner}</w:document>` });
  const wrong: [what: string, bytes: Uint8Array, id: string][] = [
    ['no document', zipOf({ 'word/other.xml': '<a/>' }), 'import/part-missing'],
    ['no body', document(''), 'import/part-missing'],
    ['broken XML', document('<w:body><w:p></w:body>'), 'import/xml-damaged'],
    ['a document type', document('<w:body/>', '<!DOCTYPE a [<!ENTITY b "c">]>'), 'import/xml-doctype'],
    [
      'deep nesting',
      document(`<w:body>${'<w:sdt>'.repeat(300)}${'</w:sdt>'.repeat(300)}</w:body>`),
      'import/nested-too-deep',
    ],
  ];
  it.each(wrong)('refuses %s', async (_, bytes, id) => {
    const { blocks, problems } = await readDocx(bytes, READER_LIMITS);
    expect(blocks).toEqual([]);
    expect(problems).toMatchObject([{ id, severity: 'error' }]);
  });

  it.each([
    ['tables', 'import/too-many-tables'],
    ['rows', 'import/too-many-rows'],
    ['cells', 'import/too-many-cells'],
    ['characters', 'import/too-many-characters'],
    ['cellCharacters', 'import/too-long-cell'],
    ['elements', 'import/too-many-elements'],
  ] as const)('stops at the limit of %s', async (limit, id) => {
    const table = wordTable([1, 1], [wordRow(['甲乙丙', '丁']), wordRow(['丙', '丁']), wordRow(['丙', '丁'])]);
    const bytes = docxOf({ body: table + table + table });
    expect((await readDocx(bytes, { ...READER_LIMITS, [limit]: 2 })).problems).toMatchObject([
      { id, data: { limit: 2 } },
    ]);
  });
});
