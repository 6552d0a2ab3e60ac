import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createXlsxImporter } from '../../../src/importers/xlsx/xlsx-importer.ts';
import type { ReadResult } from '../../../src/model/document.ts';
import type { SectionEntry, TaskEntry } from '../../../src/model/generated/table-file.ts';
import { inlineCell, textRows, type XlsxParts, xlsxOf } from './xlsx-files.ts';
import { cpuMilliseconds } from '../../growth/growth.ts';

const importer = createXlsxImporter(vocabulary);
const read = async (parts: XlsxParts): Promise<ReadResult> => importer.read({ path: '表.xlsx', bytes: xlsxOf(parts) });

function tasksOf(result: ReadResult, table = 0): TaskEntry[] {
  const walk = ({ tasks = [], sections = [] }: Partial<SectionEntry>): TaskEntry[] => [
    ...tasks,
    ...sections.flatMap(walk),
  ];
  return walk(result.tables[table]?.data ?? {});
}

const HEADER = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位', '完成时限'];
const TASK = ['1', '公开年度规划', '在网站设专栏。', '区发改局', '各镇人民政府', '6月底前'];
const MORE = ['2', '公开补贴发放', '逐笔列出。', '区财政局', '区直各部门', '9月底前'];

describe('xlsx', () => {
  it('reads the title and notice lines above the header, whatever their merges, and says where they stand', async () => {
    const rows = [
      ['附件'],
      ['2026年新海区政务公开工作主要任务分解表'],
      ['填报单位：新海区政府办', '', '', '', '填报日期：2026年5月20日'],
      HEADER,
      TASK,
      MORE,
      ['备注：完成时限以文件为准。'],
    ];
    const result = await read({
      sheets: [{ name: '分解表', data: textRows(rows), after: '<mergeCells><mergeCell ref="A2:F2"/></mergeCells>' }],
    });
    expect(result.problems).toEqual([]);
    expect(result.tables[0]!.data).toMatchObject({ title: '2026年新海区政务公开工作主要任务分解表', year: 2026 });
    expect(result.tables[0]!.placeOf('/title').cell).toEqual({ sheet: '分解表', row: 2, column: 1, ref: 'A2' });
    expect(tasksOf(result).map(({ number }) => number)).toEqual([1, 2]);
    expect(result.tables[0]!.placeOf('/tasks/1/lead/0').cell).toEqual({
      sheet: '分解表',
      row: 6,
      column: 4,
      heading: '牵头单位',
      ref: 'D6',
    });
  });

  it('joins the runs of rich text and drops the readings of characters', async () => {
    const strings = HEADER.map((text) => `<si><t>${text}</t></si>`);
    strings.push(
      '<si><r><rPr><b/></rPr><t>公开</t></r><r><t xml:space="preserve">年度 </t></r><r><t>规划</t></r><rPh sb="0" eb="2"><t>ゴウカイ</t></rPh><phoneticPr fontId="1"/></si>',
      '<si><t>在网站_x000D_\n设专栏，代号_x005F_x0041_。</t></si>',
    );
    const shared = (row: number, indexes: readonly number[]): string =>
      `<row r="${row}">${indexes.map((index, at) => `<c r="${'ABCDEF'[at]}${row}" t="s"><v>${index}</v></c>`).join('')}</row>`;
    const data =
      shared(1, [0, 1, 2, 3, 4, 5]) +
      `<row r="2"><c r="A2"><v>1</v></c><c r="B2" t="s"><v>6</v></c><c r="C2" t="s"><v>7</v></c>${inlineCell('D2', '区发改局')}</row>` +
      textRows([MORE], 3);
    const [first] = tasksOf(await read({ sheets: [{ name: '表', data }], strings: strings.join('') }));
    expect(first).toMatchObject({ number: 1, title: '公开年度 规划', requirement: '在网站\n设专栏，代号_x0041_。' });
  });

  it('shows numbers, dates, truth values and errors as the sheet does', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月底前&quot;"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="9"/></cellXfs>';
    const row = (at: number, deadline: string, remark: string): string =>
      `<row r="${at}"><c r="A${at}"><f>ROW()-1</f><v>${at - 1}.0</v></c>${inlineCell(`B${at}`, `公开第${at}批事项`)}` +
      `${inlineCell(`D${at}`, '区政务办')}${deadline}${remark}</row>`;
    const data =
      textRows([['序号', '工作任务', '工作要求', '牵头单位', '完成时限', '备注']]) +
      row(2, '<c r="E2" s="1"><v>46203</v></c>', '<c r="F2" s="3"><v>0.5</v></c>') +
      row(3, '<c r="E3" s="2"><v>46203</v></c>', '<c r="F3" t="b"><v>1</v></c>') +
      row(4, '<c r="E4" t="str"><f>B9</f><v>每季度</v></c>', '<c r="F4" t="e"><v>#N/A</v></c>') +
      row(5, '<c r="E5" s="1" t="d"><v>2026-06-30</v></c>', '<c r="F5"><f>SUM(A1)</f></c>');
    const result = await read({ sheets: [{ name: '表', data }], styles });
    const tasks = tasksOf(result);
    expect(tasks.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(tasks.map(({ deadline }) => deadline)).toEqual([
      '2026年6月30日',
      '2026年6月底前',
      '每季度',
      '2026年6月30日',
    ]);
    expect(tasks.map(({ remark }) => remark)).toEqual(['50%', 'TRUE', '#N/A', undefined]);
    expect(result.problems.map(({ id, data: said }) => [id, said])).toEqual([
      ['import/formula-without-value', { sheet: '表', count: 1, ref: 'F5' }],
    ]);
  });

  it('leaves hidden rows, columns and sheets out and says so', async () => {
    const data =
      textRows([HEADER, TASK]) +
      textRows([MORE], 3).replace('<row r="3">', '<row r="3" hidden="1">') +
      textRows([['3', ...MORE.slice(1)]], 4);
    const result = await read({
      sheets: [
        { name: '去年', data: textRows([HEADER, TASK]), state: 'hidden' },
        { name: '今年', data, before: '<cols><col min="6" max="6" width="9" hidden="1"/></cols>' },
      ],
    });
    expect(tasksOf(result).map(({ number, deadline }) => [number, deadline])).toEqual([
      [1, undefined],
      [3, undefined],
    ]);
    expect(result.problems.map(({ id, data: said }) => [id, said])).toEqual([
      ['import/hidden-sheets', { sheets: ['去年'] }],
      ['import/hidden-cells', { sheet: '今年', rows: 1, columns: 1 }],
    ]);
  });

  it('shows the words of a merge whose first row is hidden', async () => {
    const data =
      textRows([HEADER]) +
      textRows([['1', '公开甲', '甲。', '区发改局', '各镇', '']], 2).replace(
        '<row r="2">',
        '<row r="2" hidden="true">',
      ) +
      textRows(
        [
          ['2', '公开乙', '乙。', '', '各镇', ''],
          ['3', '公开丙', '丙。', '', '各镇', ''],
        ],
        3,
      );
    const result = await read({
      sheets: [{ name: '表', data, after: '<mergeCells><mergeCell ref="D2:D4"/></mergeCells>' }],
    });
    expect(tasksOf(result).map(({ number, lead }) => [number, lead])).toEqual([
      [2, ['区发改局']],
      [3, ['区发改局']],
    ]);
  });

  it('finds the sheet with the table among others, and several tables one by one', async () => {
    const result = await read({
      sheets: [
        { name: '说明', data: textRows([['填表说明'], ['一、按实填写。']]) },
        { name: '新海区', data: textRows([['2026年新海区任务分解表'], HEADER, TASK]) },
        {
          name: '统计',
          data: textRows([
            ['单位', '数量'],
            ['区发改局', '3'],
          ]),
        },
        { name: '青岚县', data: textRows([['2026年青岚县任务分解表'], HEADER, MORE]) },
      ],
    });
    expect(result.tables.map(({ data }) => data.title)).toEqual(['2026年新海区任务分解表', '2026年青岚县任务分解表']);
    expect(result.tables[1]!.placeOf('/tasks/0/title').cell).toMatchObject({ sheet: '青岚县', ref: 'B3' });
  });

  it('reads two tables on one sheet', async () => {
    const rows = [['2026年新海区任务分解表'], HEADER, TASK, ['附件2'], ['2026年新海区重点工作责任清单'], HEADER, MORE];
    const result = await read({ sheets: [{ name: '表', data: textRows(rows) }] });
    expect(result.tables.map(({ data }) => [data.title, data.tasks?.length])).toEqual([
      ['2026年新海区任务分解表', 1],
      ['2026年新海区重点工作责任清单', 1],
    ]);
  });

  it('reads a table that begins in the middle of a sheet, with empty rows and columns around it', async () => {
    const cells = (row: number, texts: readonly string[]): string =>
      `<row r="${row}">${texts.map((text, at) => inlineCell(`${'CDFGHI'[at]}${row}`, text)).join('')}</row>`;
    const result = await read({
      sheets: [
        {
          name: '表',
          before: '<dimension ref="A1:XFD1048576"/>',
          data: cells(5, HEADER) + cells(7, TASK) + cells(9, MORE),
        },
      ],
    });
    expect(tasksOf(result)).toHaveLength(2);
    expect(result.tables[0]!.placeOf('/tasks/0/requirement').cell).toMatchObject({ row: 7, column: 6, ref: 'F7' });
  });

  it('counts cells and rows that have no reference', async () => {
    const data = [HEADER, TASK, MORE]
      .map((row) => `<row>${row.map((text) => inlineCell('', text).replace(' r=""', '')).join('')}</row>`)
      .join('')
      .replaceAll('<row>', '<row><c/>');
    const result = await read({ sheets: [{ name: '表', data }] });
    expect(tasksOf(result)).toHaveLength(2);
    expect(result.tables[0]!.placeOf('/tasks/1/title').cell).toMatchObject({ ref: 'C3' });
  });

  it('reads strict workbooks', async () => {
    const result = await read({ isStrict: true, sheets: [{ name: '表', data: textRows([HEADER, TASK, MORE]) }] });
    expect(tasksOf(result)).toHaveLength(2);
  });

  it('bears stray cells in the last corner, merges by the thousand, and rows formatted without end', async () => {
    const styled = Array.from(
      { length: 20_000 },
      (_, at) => `<row r="${at + 10}"><c r="A${at + 10}" s="1"/><c r="B${at + 10}" s="1"/></row>`,
    ).join('');
    const merges = Array.from({ length: 5000 }, (_, at) => `<mergeCell ref="A${at + 10}:XFD1048576"/>`).join('');
    const data = `${textRows([HEADER, TASK, MORE])}${styled}<row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row>`;
    const from = cpuMilliseconds();
    const result = await read({ sheets: [{ name: '表', data, after: `<mergeCells>${merges}</mergeCells>` }] });
    expect(cpuMilliseconds() - from).toBeLessThan(5000);
    expect(tasksOf(result)).toHaveLength(2);
    expect(result.tables[0]!.placeOf('/tasks/1/title').cell).toMatchObject({ ref: 'B3' });
  });

  it('refuses what has too many cells', async () => {
    const data = Array.from({ length: 3000 }, (_, at) => {
      const letters = String.fromCharCode(65 + (at % 26)) + String.fromCharCode(65 + (Math.floor(at / 26) % 26));
      return `<row r="${at + 1}"><c r="${letters}${at + 1}"><v>1</v></c></row>`;
    }).join('');
    const { tables, problems } = await read({ sheets: [{ name: '表', data }] });
    expect(tables).toEqual([]);
    expect(problems.map(({ id }) => id)).toEqual(['import/too-many-cells']);
  });

  it('follows no relationship out of the container', async () => {
    const relations = (inner: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
    const result = await read({
      sheets: [{ name: '表', data: textRows([HEADER, TASK]) }],
      more: {
        'xl/_rels/workbook.xml.rels': relations(`<Relationship Id="s1" Type="${type}" Target="../../../etc/passwd"/>`),
      },
    });
    expect(result.problems.map(({ id }) => id)).toEqual(['import/part-missing']);
  });
});
