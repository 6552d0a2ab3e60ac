import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createDocxImporter } from '../../../src/importers/docx/docx-importer.ts';
import type { ReadResult } from '../../../src/model/document.ts';
import type { SectionEntry, TaskEntry } from '../../../src/model/generated/table-file.ts';
import { docxOf, type DocxParts, type WordCell, wordParagraph, wordRow, wordTable } from '../office-files.ts';

const importer = createDocxImporter(vocabulary);
const read = async (parts: DocxParts): Promise<ReadResult> => importer.read({ path: '表.docx', bytes: docxOf(parts) });

/** Each task in short, under its headings. */
function outline({ tables }: ReadResult): string[][] {
  return tables.map(({ data }) => {
    const lines: string[] = [];
    const walk = ({ tasks = [], sections = [] }: Partial<SectionEntry>, path: string): void => {
      for (const task of tasks) lines.push(path + inShort(task));
      for (const section of sections) walk(section, `${path}${section.heading} / `);
    };
    walk(data, '');
    return lines;
  });
}

function inShort({ number, title, requirement, lead, responsible }: TaskEntry): string {
  const units = (list: TaskEntry['lead']): string => (Array.isArray(list) ? list.join('+') : '');
  return [number ?? '–', title, requirement ?? '', units(lead), units(responsible)].join(' | ');
}

const HEADER = wordRow(['工作任务', '工作要求', '牵头单位', '责任单位'], '<w:tblHeader/>');
const WIDTHS = [3000, 5000, 2000, 2000];
const numbered = (text: string, level = 0, numId = 1): string =>
  wordParagraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
const xml = (content: string): WordCell => ({ content, isXml: true });

const NUMBERING = (texts: readonly (readonly [format: string, text: string])[]): string =>
  `<w:abstractNum w:abstractNumId="0">${texts
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlRestart w:val="0"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;

describe('layouts of Word and WPS', () => {
  it.each([['%1．'], ['%1.'], ['%1、'], ['（%1）'], ['第%1项'], ['%1']])(
    'numbers titles by the list in front of them: %s',
    async (text) => {
      const rows = [
        HEADER,
        wordRow([{ ...xml(numbered('做好主动公开')), span: 4 }]),
        wordRow([xml(numbered('集中展示规划', 1)), '开设专栏。', '区发改局', '区直各部门']),
        wordRow([xml(numbered('公开补贴', 1)), '按季更新。', '区财政局', '各镇']),
        wordRow([{ ...xml(numbered('加强解读')), span: 4 }]),
        wordRow([xml(numbered('办好问答', 1)), '三日内答复。', '', '区直各部门']),
      ];
      const result = await read({
        body: wordTable(WIDTHS, rows),
        numbering: NUMBERING([
          ['chineseCountingThousand', '%1、'],
          ['decimal', text.replace('%1', '%2')],
        ]),
      });
      expect(outline(result)).toEqual([
        [
          '一、做好主动公开 / 1 | 集中展示规划 | 开设专栏。 | 区发改局 | 区直各部门',
          '一、做好主动公开 / 2 | 公开补贴 | 按季更新。 | 区财政局 | 各镇',
          '二、加强解读 / 3 | 办好问答 | 三日内答复。 |  | 区直各部门',
        ],
      ]);
    },
  );

  it('takes the numbers of a column that holds nothing but a list', async () => {
    const line = (title: string): string => wordRow([xml(numbered('')), title, '按要求办理。', '区财政局', '各镇']);
    const rows = [
      wordRow(['序号', '工作任务', '工作要求', '牵头单位', '责任单位']),
      line('公开预算'),
      line('公开决算'),
      line('公开债务'),
    ];
    const result = await read({ body: wordTable([600, ...WIDTHS], rows), numbering: NUMBERING([['decimal', '%1']]) });
    expect(outline(result)[0]!.map((task) => task.slice(0, 8))).toEqual([
      '1 | 公开预算',
      '2 | 公开决算',
      '3 | 公开债务',
    ]);
  });

  const task = (number: number, title: string): string =>
    wordRow([`${number}.${title}`, '按要求办理。', '区财政局', '各镇']);
  const short = (number: number, title: string): string => `${number} | ${title} | 按要求办理。 | 区财政局 | 各镇`;

  it('joins a table that was split by sections, with headings between the parts', async () => {
    const body =
      wordParagraph('2026年新海区政务公开任务分解表') +
      wordParagraph('一、主动公开') +
      wordTable(WIDTHS, [HEADER, task(1, '公开预算')]) +
      wordParagraph('二、解读回应') +
      wordParagraph('（一）解读') +
      wordTable(WIDTHS, [HEADER, task(2, '解读政策')]) +
      wordParagraph('（二）回应') +
      wordTable(WIDTHS, [HEADER, task(3, '回应关切')]);
    const result = await read({ body });
    expect(result.tables.map(({ data }) => data.title)).toEqual(['2026年新海区政务公开任务分解表']);
    expect(outline(result)).toEqual([
      [
        `一、主动公开 / ${short(1, '公开预算')}`,
        `二、解读回应 / （一）解读 / ${short(2, '解读政策')}`,
        `二、解读回应 / （二）回应 / ${short(3, '回应关切')}`,
      ],
    ]);
  });

  it('says which table of tasks it could not join to the one before', async () => {
    const body =
      wordTable(WIDTHS, [HEADER, task(1, '公开预算')]) +
      wordParagraph('') +
      wordTable(WIDTHS.slice(1), [
        wordRow(['2.公开部门决算', '区财政局', '各镇']),
        wordRow(['3.公开政府采购', '区财政局', '各镇']),
      ]);
    const { problems } = await read({ body });
    expect(problems).toMatchObject([
      { id: 'import/unread-table', data: { rows: 2, text: '2.公开部门决算' }, place: { cell: { table: 2, row: 1 } } },
    ]);
  });

  it('joins a table that goes on without its header, and one whose header is repeated', async () => {
    const body =
      wordTable(WIDTHS, [HEADER, task(1, '公开预算')]) +
      wordParagraph('') +
      wordTable(WIDTHS, [task(2, '公开决算')]) +
      wordParagraph('（续表）') +
      wordTable(WIDTHS, [HEADER, task(3, '公开债务'), HEADER, task(4, '公开采购')]);
    expect(outline(await read({ body }))).toEqual([
      [short(1, '公开预算'), short(2, '公开决算'), short(3, '公开债务'), short(4, '公开采购')],
    ]);
  });

  it('keeps tables with titles of their own apart, under one notice', async () => {
    const body =
      [
        '新政办〔2026〕7号',
        '关于印发2026年重点任务的通知',
        '各镇：',
        '现印发给你们。',
        '新海区人民政府办公室',
        '2026年5月20日',
        '附件1',
        '2026年政务公开任务分解表',
      ]
        .map((text) => wordParagraph(text))
        .join('') +
      wordTable(WIDTHS, [HEADER, task(1, '公开预算')]) +
      wordParagraph('附件2') +
      wordParagraph('2026年政务服务任务分解表') +
      wordTable(WIDTHS, [HEADER, task(1, '优化服务')]);
    const { tables } = await read({ body });
    expect(tables.map(({ data }) => [data.title, data.docNumber, data.issuer, data.date])).toEqual([
      ['2026年政务公开任务分解表', '新政办〔2026〕7号', '新海区人民政府办公室', '2026-05-20'],
      ['2026年政务服务任务分解表', '新政办〔2026〕7号', '新海区人民政府办公室', '2026-05-20'],
    ]);
    expect(tables[1]!.placeOf('/tasks/0/title').cell).toMatchObject({ table: 2, row: 2, column: 1 });
  });

  it('takes a letterhead and an imprint in tables of their own for text', async () => {
    const body =
      wordTable([4000], [wordRow(['新海区人民政府办公室文件'])]) +
      wordTable([2000, 2000], [wordRow(['新政办〔2026〕7号', '签发人：王一'])]) +
      wordParagraph('关于印发2026年政务公开任务分解表的通知') +
      wordParagraph('2026年5月20日') +
      wordParagraph('2026年政务公开任务分解表') +
      wordTable(WIDTHS, [HEADER, task(1, '公开预算'), task(2, '公开决算')]) +
      wordTable([4000], [wordRow(['抄送：区委办公室']), wordRow(['新海区人民政府办公室　2026年5月20日印发'])]);
    const result = await read({ body });
    expect(outline(result)).toEqual([[short(1, '公开预算'), short(2, '公开决算')]]);
    expect(result.tables[0]!.data).toMatchObject({
      issuer: '新海区人民政府办公室',
      docNumber: '新政办〔2026〕7号',
      date: '2026-05-20',
    });
    expect(result.tables[0]!.placeOf('/tasks/0/lead').cell).toMatchObject({
      table: 3,
      row: 2,
      column: 3,
      heading: '牵头单位',
    });
  });

  it('understands a header of two rows', async () => {
    const rows = [
      wordRow([
        { content: '工作任务', merge: 'restart' },
        { content: '工作要求', merge: 'restart' },
        { content: '责任分工', span: 2 },
      ]),
      wordRow([{ content: '', merge: 'continue' }, { content: '', merge: 'continue' }, '牵头单位', '责任单位']),
      task(1, '公开预算'),
    ];
    expect(outline(await read({ body: wordTable(WIDTHS, rows) }))).toEqual([[short(1, '公开预算')]]);
  });

  it('judges a table without a header by its columns', async () => {
    const rows = ['公开预算', '公开决算', '公开债务', '公开采购'].map((title, index) =>
      wordRow([
        `${index + 1}.${title}情况和说明材料`,
        '通过政府网站集中公开，并按年度及时更新内容。',
        '区财政局',
        '各镇人民政府、各街道办事处',
      ]),
    );
    expect(outline(await read({ body: wordTable(WIDTHS, rows) }))[0]![3]).toBe(
      '4 | 公开采购情况和说明材料 | 通过政府网站集中公开，并按年度及时更新内容。 | 区财政局 | 各镇人民政府+各街道办事处',
    );
  });

  it('says that there is no table where there is none', async () => {
    const { tables, problems } = await read({
      body: wordParagraph('关于开会的通知') + wordTable([1, 1], [wordRow(['时间', '地点'])]),
    });
    expect(tables).toEqual([]);
    expect(problems).toMatchObject([{ id: 'import/no-table', severity: 'error' }]);
  });

  it('reads the columns that people see where each row has edges of its own', async () => {
    const rows = [
      wordRow(['工作任务', { content: '工作要求', span: 2 }, { content: '牵头单位', span: 2 }, '责任单位']),
      wordRow([{ content: '1.公开预算', span: 2 }, '按要求办理。', '区财政局', { content: '各镇', span: 2 }]),
      wordRow(['2.公开决算', { content: '按要求办理。', span: 3 }, '区财政局', '各镇']),
      wordRow([{ content: '一、其他', span: 6 }]),
      wordRow(['3.公开债务', { content: '按要求办理。', span: 2 }, { content: '区财政局', span: 2 }, '各镇']),
    ];
    expect(outline(await read({ body: wordTable([3000, 30, 5000, 1950, 50, 2000], rows) }))).toEqual([
      [short(1, '公开预算'), short(2, '公开决算'), `一、其他 / ${short(3, '公开债务')}`],
    ]);
  });
});
