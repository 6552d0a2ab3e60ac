import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createDelimitedImporter } from '../../../src/importers/delimited/delimited-importer.ts';
import { recordsOf } from '../../../src/importers/delimited/records.ts';
import type { ReadResult } from '../../../src/model/document.ts';
import { cpuMilliseconds } from '../../growth/growth.ts';

const importer = createDelimitedImporter(vocabulary);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (text: string): Promise<ReadResult> => importer.read({ path: '表.csv', bytes: utf8(text) });

const ROWS = [
  '序号,工作任务,工作要求,牵头单位,责任单位',
  '1,公开年度规划,"在网站设专栏，\r\n标注“现行""废止”",区发改局,"各镇人民政府,街道办事处"',
  '2,公开补贴发放,逐笔列出。,区财政局,区直各部门',
];

describe('csv and tsv', () => {
  it('reads quoted fields with separators, line ends and marks in them, and says where they stand', async () => {
    const result = await read(`\ufeff${ROWS.join('\r\n')}\r\n`);
    expect(result.problems).toEqual([]);
    expect(result.tables[0]!.data.tasks).toEqual([
      {
        number: 1,
        title: '公开年度规划',
        requirement: '在网站设专栏，\n标注“现行"废止”',
        lead: ['区发改局'],
        responsible: ['各镇人民政府', '街道办事处'],
      },
      { number: 2, title: '公开补贴发放', requirement: '逐笔列出。', lead: ['区财政局'], responsible: ['区直各部门'] },
    ]);
    const place = result.tables[0]!.placeOf('/tasks/0/responsible/1');
    expect(result.text!.slice(...place.range!)).toBe('街道办事处');
    expect(place).toMatchObject({ isVerbatim: true, cell: { row: 2, column: 5, heading: '责任单位' } });
    expect(result.tables[0]!.placeOf('/tasks/1/title').cell).toMatchObject({ row: 3, column: 2 });
  });

  it.each([
    [
      'padded with separators',
      [
        '附件,,,,',
        '2026年新海区政务公开工作主要任务分解表,,,,',
        '填报单位：区政府办,,,,2026年5月',
        ...ROWS,
        '备注：以文件为准。,,,,',
        ',,,,',
      ],
    ],
    ['on lines of their own', ['附件', '2026年新海区政务公开工作主要任务分解表', '', ...ROWS, '抄送：区委办公室。']],
    ['behind a line for Excel', ['sep=,', '2026年新海区政务公开工作主要任务分解表,,,,', ...ROWS]],
  ])('takes title rows for the text in front of the table, %s', async (_, lines) => {
    const result = await read(lines.join('\n'));
    expect(result.problems).toEqual([]);
    expect(result.tables[0]!.data).toMatchObject({ title: '2026年新海区政务公开工作主要任务分解表', year: 2026 });
    expect(result.tables[0]!.data.tasks).toHaveLength(2);
    expect(result.tables[0]!.data.sections).toBeUndefined();
  });

  it('reads section rows', async () => {
    const lines = [ROWS[0], '一、做好主动公开,,,,', ROWS[1], '二、加强回应,,,,', ROWS[2]];
    const { tables } = await read(lines.join('\n'));
    expect(tables[0]!.data.sections?.map(({ heading }) => heading)).toEqual(['一、做好主动公开', '二、加强回应']);
  });

  it('reads what Excel saves as Unicode text', async () => {
    const text = `\ufeff${ROWS.join('\r\n').replaceAll(',', '\t')}`;
    const bytes = Uint8Array.from([...text].flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]));
    expect(importer.matches({ path: '表.txt', bytes })).toBe(true);
    const result = await importer.read({ path: '表.txt', bytes });
    expect(result.tables[0]!.data.tasks).toHaveLength(2);
  });

  it('knows its files by their content and leaves other texts alone', () => {
    const matches = (text: string, path = 'x.txt'): boolean => importer.matches({ path, bytes: utf8(text) });
    expect(matches(ROWS.join('\n'))).toBe(true);
    expect(matches('| 序号 | 工作任务 | 工作要求 |\n|---|---|---|\n| 1 | 甲 | 乙 |\n')).toBe(false);
    expect(matches('序号\t工作任务\t工作要求\n<b>一、公开</b>\n1\t甲\t乙\n2\t丙\t丁\n')).toBe(false);
    expect(matches('工作任务\n\t工作要求\n\t牵头单位\n\n\t公开甲\n\t做。\n\t区发改局\n')).toBe(false);
    expect(matches('{"title": "表", "tasks": [1, 2, 3],\n "a": 1, "b": 2, "c": 3}', 'x')).toBe(false);
    expect(matches('甲、乙，丙。\n丁、戊，己。\n')).toBe(false);
  });

  it('takes a mark that is never closed for a mark', () => {
    expect(recordsOf('a,"b\nc,d\n', ',').map((record) => record.map(({ text }) => text))).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
    const from = cpuMilliseconds();
    expect(recordsOf(',"a'.repeat(200_000), ',')[0]).toHaveLength(200_001);
    expect(cpuMilliseconds() - from).toBeLessThan(2000);
  });

  it('takes marks in the middle of words for words', () => {
    const [record] = recordsOf('"一网通办"专栏,a "b" c,"d ""e"""\n', ',');
    expect(record!.map(({ text }) => text)).toEqual(['"一网通办"专栏', 'a "b" c', 'd "e"']);
  });
});
