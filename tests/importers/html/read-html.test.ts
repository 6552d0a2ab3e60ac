import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createHtmlImporter } from '../../../src/importers/html/html-importer.ts';
import type { ReadResult } from '../../../src/model/document.ts';
import type { SectionEntry, TaskEntry } from '../../../src/model/generated/table-file.ts';
import { cpuMilliseconds } from '../../growth/growth.ts';

const importer = createHtmlImporter(vocabulary);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (page: string | Uint8Array): Promise<ReadResult> =>
  importer.read({ path: '页.html', bytes: typeof page === 'string' ? utf8(page) : page });

function tasksOf(result: ReadResult, table = 0): TaskEntry[] {
  const walk = ({ tasks = [], sections = [] }: Partial<SectionEntry>): TaskEntry[] => [
    ...tasks,
    ...sections.flatMap(walk),
  ];
  return walk(result.tables[table]?.data ?? {});
}

/** The words that a place points at. */
function wordsAt({ tables, text }: ReadResult, pointer: string, table = 0): string {
  const { range } = tables[table]!.placeOf(pointer);
  return range ? text!.slice(...range) : '';
}

const row = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const HEADER = row('序号', '工作任务', '工作要求', '牵头单位', '责任单位');
const TASK = row('1', '公开年度规划', '在网站设专栏。', '区发改局', '各镇人民政府、街道办事处');
const MORE = row('2', '公开补贴发放', '逐笔列出。', '区财政局', '区直各部门');

/** GB 2312 for the few characters of these tests, from the platform's own decoder. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (codes.get(character) ?? [63]),
    ),
  );
}

describe('html', () => {
  it.each([
    ['declared as gb2312', '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 0],
    ['declared as GBK', "<META charset='GBK'>", 0],
    ['declared as GB18030', '<meta charset=gb18030>', 0],
    ['not declared', '', 1],
    ['declared as something else', '<meta charset="utf-8">', 1],
  ])('reads pages in the national encoding, %s', async (_, meta, remarks) => {
    const result = await read(
      gbk(`<html><head>${meta}</head><body><table>${HEADER}${TASK}${MORE}</table></body></html>`),
    );
    expect(tasksOf(result).map(({ title }) => title)).toEqual(['公开年度规划', '公开补贴发放']);
    expect(result.problems.map(({ id }) => id)).toEqual(Array.from({ length: remarks }, () => 'import/encoding'));
  });

  it('reads UTF-8 that still declares gb2312, and UTF-16', async () => {
    const page = `<html><head><meta charset="gb2312"></head><table>${HEADER}${TASK}</table>`;
    expect(tasksOf(await read(page))[0]?.title).toBe('公开年度规划');
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...page].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]),
    ]);
    expect(importer.matches({ path: 'x', bytes: wide })).toBe(true);
    expect(tasksOf(await read(wide))[0]?.title).toBe('公开年度规划');
  });

  it.each([
    ['windows-1252', '<meta charset="windows-1252">'],
    ['iso-8859-1', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'],
    ['an encoding in the declaration of XML', '<?xml version="1.0" encoding="Windows-1252"?>'],
    ['no encoding', ''],
    ['UTF-8, wrongly', '<meta charset="utf-8">'],
    ['GB 2312, wrongly', '<meta charset="gb2312">'],
  ])('reads references beside bytes of windows-1252 in a page that declares %s', async (_, declaration) => {
    const references = (text: string): string =>
      text.replace(/[\u4e00-\u9fff]/g, (character) => `&#${character.charCodeAt(0)};`);
    const task = row('1', '疏浚河道', '打造\u0093清水\u0094工程，三年\u0096五年\u0085', '县水利局', '各乡镇');
    const page = `${declaration}<html><body><table>${references(HEADER + task)}</table></body></html>`;
    const bytes = Uint8Array.from(page, (character) => (character === '，' ? 0x2c : character.charCodeAt(0)));
    expect(tasksOf(await read(bytes))[0]?.requirement).toBe('打造“清水”工程,三年–五年…');
  });

  it('shows words as a browser does and finds them in the source', async () => {
    const page = `<!doctype html><table>${HEADER}
<tr><td>1<td><p class=MsoNormal><span
lang=ZH-CN>公开</span><b>年度</b>规划&nbsp;&amp;
计划</p><td>一是设专栏；<br>二是<i>更新</i>。<p>三是&ldquo;回应&rdquo;</p><td>区发改局、
      区财政局<td><div>各镇人民政府</div><div>街道办事处</div></table>`;
    const result = await read(page);
    expect(tasksOf(result)[0]).toMatchObject({
      title: '公开年度规划\u00a0& 计划',
      requirement: '一是设专栏；\n二是更新。\n三是“回应”',
      lead: ['区发改局', '区财政局'],
      responsible: ['各镇人民政府', '街道办事处'],
    });
    expect(wordsAt(result, '/tasks/0/lead/1')).toBe('区财政局');
    expect(wordsAt(result, '/tasks/0/responsible/0')).toBe('各镇人民政府');
    expect(result.tables[0]!.placeOf('/tasks/0/lead/1').isVerbatim).toBe(true);
    expect(result.tables[0]!.placeOf('/tasks/0/lead/1').cell).toEqual({
      table: 1,
      row: 2,
      column: 4,
      heading: '牵头单位',
    });
  });

  it('leaves code, comments and hidden parts out and says that some were hidden', async () => {
    const page = `<style>.old, tr.gone{display:none} @media print{td{display:none}}</style><script>var a="<table>";</script>
<table>${HEADER}<tr style="DISPLAY: none"><td>9<td>旧任务<td><td><td></tr><tr class="x old"><td>8<td>旧<td><td><td></tr>
<tr><td>1<td>公开<span style="display:none">草稿</span>规划<!-- 注释 --><td>做。<td hidden>区审计局</td><td>区发改局<td>各镇</tr></table>`;
    const result = await read(page);
    expect(tasksOf(result)).toEqual([
      { number: 1, title: '公开规划', requirement: '做。', lead: ['区发改局'], responsible: ['各镇'] },
    ]);
    expect(result.problems.map(({ id, data }) => [id, data])).toEqual([['import/hidden-words', { count: 4 }]]);
  });

  it('reads a table that a script would unfold', async () => {
    const result = await read(`<div class="tab" style="display:none"><table>${HEADER}${TASK}${MORE}</table></div>`);
    expect(tasksOf(result)).toHaveLength(2);
  });

  it('says that a table is hidden which no click opens', async () => {
    const old = `<div class="archive" hidden><div><table>${HEADER}${MORE}</table></div></div>`;
    const result = await read(`<table>${HEADER}${TASK}</table>${old}<p class="a">附注</p><p class="a" hidden>草稿</p>`);
    expect(tasksOf(result)).toHaveLength(1);
    expect(result.problems.map(({ id, data }) => [id, data])).toEqual([['import/hidden-words', { count: 1 }]]);
  });

  it('reads merged cells, section rows and a header repeated in thead', async () => {
    const page = `<table><thead>${HEADER}</thead><tbody><tr><th colspan=5>一、做好主动公开</th></tr>
<tr><td>1<td>公开甲<td>甲。<td rowspan="2">区发改局<td rowspan=99>各镇</tr><tr><td>2<td>公开乙<td>乙。</tr></tbody>
<thead>${HEADER}</thead><tbody><tr><td colspan="5"><strong>二、加强回应</strong></td></tr>${row('3', '公开丙', '丙。', '', '区直各部门')}</tbody></table>`;
    const result = await read(page);
    expect(result.tables[0]!.data.sections?.map(({ heading }) => heading)).toEqual([
      '一、做好主动公开',
      '二、加强回应',
    ]);
    expect(tasksOf(result).map(({ number, lead, responsible }) => [number, lead, responsible])).toEqual([
      [1, ['区发改局'], ['各镇']],
      [2, ['区发改局'], ['各镇']],
      [3, [], ['区直各部门']],
    ]);
  });

  it('finds the table of a page among its navigation, metadata and layout tables', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>任务分解表_临江市新海区人民政府</title></head><body>
<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li></ul></div>
<table width="1000" align="center"><tr><td colspan=3><table><tr><td><a href="/a">要闻</a><td><a href="/b">公告</a><td><a href="/c">互动</a></table></td></tr>
<tr><td class="left"><ul><li><a href="/1">2025年工作任务分解表</a></li></ul></td><td>
<table class="xxgk"><tr><td>索引号：</td><td>LJ-0301-2026</td><td>发文机关：</td><td>临江市新海区人民政府办公室</td></tr>
<tr><td>发文字号：</td><td>新政办〔2026〕7号</td><td>成文日期：</td><td>2026年5月20日</td></tr></table>
<h1>2026年新海区政务公开工作主要任务分解表</h1><div>来源：区政府办 浏览次数：<span>12</span></div>
<div class="TRS_Editor"><style>.TRS_Editor P{margin:0}</style><table border=1>${HEADER}${TASK}${MORE}</table></div>
<p>扫一扫在手机打开当前页</p></td></tr></table>
<div class="footer">主办：临江市新海区人民政府</div></body></html>`;
    const result = await read(page);
    expect(result.tables).toHaveLength(1);
    expect(result.tables[0]!.data).toMatchObject({
      title: '2026年新海区政务公开工作主要任务分解表',
      issuer: '临江市新海区人民政府办公室',
      docNumber: '新政办〔2026〕7号',
      date: '2026-05-20',
      year: 2026,
    });
    expect(tasksOf(result)).toHaveLength(2);
    expect(wordsAt(result, '/title')).toBe('2026年新海区政务公开工作主要任务分解表');
  });

  it('reads what Word saves as a page', async () => {
    const cell = (text: string, width: number): string =>
      `<td width=${width} valign=top style='width:${width}pt;border:solid windowtext 1.0pt;mso-border-alt:solid'>\n  <p class=MsoNormal align=center style='text-align:center;mso-hyphenate:none'><span\n  style='font-family:宋体'>${text}<span lang=EN-US><o:p></o:p></span></span></p>\n  </td>`;
    const rows = [
      ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'],
      [
        "<span style='mso-list:Ignore'>1<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>",
        '公开年度<span\n  lang=EN-US>2026</span>规划',
        '设专栏。',
        '县发改局',
        '各乡镇',
      ],
    ].map((cells) => `<tr style='mso-yfti-irow:0;height:20pt'>${cells.map((text) => cell(text, 80)).join('\n')}</tr>`);
    const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=unicode"><!--[if gte mso 9]><xml><w:WordDocument></w:WordDocument></xml><![endif]--></head>
<body lang=ZH-CN><div class=WordSection1 style='layout-grid:15.6pt'><p class=MsoNormal><b>2026年青岚县政务公开工作任务分解表</b></p>
<table class=MsoTableGrid border=1>${rows.join('\n')}<![if !supportMisalignedColumns]><tr height=0>${'<td width=80 style="border:none"></td>'.repeat(5)}</tr><![endif]></table></div></body></html>`;
    const result = await read(page);
    expect(result.problems).toEqual([]);
    expect(result.tables[0]!.data.title).toBe('2026年青岚县政务公开工作任务分解表');
    expect(tasksOf(result)).toEqual([
      { number: 1, title: '公开年度2026规划', requirement: '设专栏。', lead: ['县发改局'], responsible: ['各乡镇'] },
    ]);
  });

  it('keeps the words of a table inside a cell, and numbers that a list makes', async () => {
    const page = `<table>${HEADER}<tr><td>1<td>公开甲<td>含：<table><tr><td>子项<td>说明</tr></table><ol><li>列清单</li><li>报备案</li></ol><td>区发改局<td>各镇</tr>${MORE}</table>`;
    const result = await read(page);
    expect(result.tables).toHaveLength(1);
    expect(tasksOf(result)[0]?.requirement?.split('\n')).toEqual(['含：', '子项\t说明', '1. 列清单', '2. 报备案']);
  });

  it('reads several tables of one page one by one', async () => {
    const page = `<p>2026年新海区任务分解表</p><table>${HEADER}${TASK}</table><p>2026年新海区重点工作清单</p><table>${HEADER}${MORE}</table>`;
    const result = await read(page);
    expect(result.tables.map(({ data }) => data.title)).toEqual(['2026年新海区任务分解表', '2026年新海区重点工作清单']);
    expect(result.tables[1]!.placeOf('/tasks/0/title').cell).toMatchObject({ table: 2, row: 2 });
  });

  it('reads Markdown whose table is written as HTML', async () => {
    const page = `# 临江市新海区人民政府办公室关于印发2026年任务分解表的通知\n\n新政办〔2026〕7号\n\n各镇人民政府：\n\n临江市新海区人民政府办公室\n2026年5月20日\n\n## **2026年新海区任务分解表**\n\n<table>${HEADER}<tr><td>1</td><td>甲</td><td>做。</td><td rowspan="2">区发改局</td><td>各镇</td></tr><tr><td>2</td><td>乙</td><td>做。</td><td>各镇</td></tr></table>\n`;
    const result = await read(page);
    expect(result.tables[0]!.data).toMatchObject({
      title: '2026年新海区任务分解表',
      docNumber: '新政办〔2026〕7号',
      issuer: '临江市新海区人民政府办公室',
      date: '2026-05-20',
    });
    expect(tasksOf(result).map(({ lead }) => lead)).toEqual([['区发改局'], ['区发改局']]);
    expect(wordsAt(result, '/docNumber')).toBe('新政办〔2026〕7号');
  });

  it('knows pages and pieces of pages, and leaves Markdown and YAML alone', () => {
    const matches = (text: string): boolean => importer.matches({ path: 'x.txt', bytes: utf8(text) });
    expect(matches(`\ufeff<!-- saved --><html><body></body></html>`)).toBe(true);
    expect(matches(`<p>附件</p>\n<table>${HEADER}</table>`)).toBe(true);
    expect(matches('<?xml version="1.0"?><!DOCTYPE html><html></html>')).toBe(true);
    expect(matches('<b>一、做好公开</b>\n\n| 序号 | 工作任务 |\n|---|---|')).toBe(false);
    expect(matches('title: <html>')).toBe(false);
  });

  it.each([
    ['elements in one another', '<div>'.repeat(100_000), 'import/nested-too-deep'],
    ['tables in one another', '<table><tr><td>'.repeat(20_000), 'import/nested-too-deep'],
    [
      'formatting that is never closed',
      Array.from({ length: 50_000 }, (_, at) => `<b id=${at}><p>`).join(''),
      'import/nested-too-deep',
    ],
    ['elements without end', '<i></i>'.repeat(700_000), 'import/too-many-elements'],
    [
      'words without end',
      `<table>${HEADER}<tr><td>1<td>甲<td>乙<td>${'区财政局、'.repeat(400_000)}</table>`,
      'import/too-long-cell',
    ],
    [
      'words merged over very many rows',
      `<table>${HEADER}<tr><td>1<td>甲<td>乙<td rowspan=0>${'区财政局、'.repeat(1000)}<td>丙${'<tr><td>1<td>甲<td>乙<td>丙'.repeat(5000)}</table>`,
      'import/too-many-characters',
    ],
    ['rows without end', `<table>${'<tr><td>a<td>b'.repeat(30_000)}`, 'import/too-many-rows'],
  ])('refuses %s in a moment', async (_, page, id) => {
    const from = cpuMilliseconds();
    const { tables, problems } = await read(`<html>${page}`);
    expect(cpuMilliseconds() - from).toBeLessThan(10_000);
    expect(tables).toEqual([]);
    expect(problems.map((problem) => problem.id)).toEqual([id]);
  });

  it.each([
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`],
    ['references in one text', `<p>${'a&amp; '.repeat(100_000)}`],
    ['words pushed out of a table', `<table>${'<b></b>x'.repeat(30_000)}</table>`],
    ['spans', `<table>${'<tr><td colspan=9999 rowspan=9999>a<td rowspan=0>b'.repeat(2000)}</table>`],
  ])('bears very many %s', async (_, part) => {
    const from = cpuMilliseconds();
    const result = await read(`<html>${part}<table>${HEADER}${TASK}${MORE}</table>`);
    expect(cpuMilliseconds() - from).toBeLessThan(10_000);
    expect(tasksOf(result)).toHaveLength(2);
  });
});
