import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { createCatalogue, sayIn } from '../../src/messages/catalogue.ts';
import type { Importer, ReadResult } from '../../src/model/document.ts';
import { mutate } from '../../src/tools/mutate.ts';
import { seeded } from '../../src/tools/seeded.ts';
import type { SectionEntry, TaskEntry } from '../../src/model/generated/table-file.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

/** A table in terms that every format can write: the test of a format turns it into a file. */
export interface ContractTable {
  before: readonly string[];
  columns: number;
  /** Cells that begin in the row, in column order. */
  rows: readonly (readonly { text: string; columnSpan?: number; rowSpan?: number }[])[];
  after: readonly string[];
}

export interface ContractSubject {
  importer: Importer;
  /** Name of a file of the format. */
  path: string;
  make(table: ContractTable): Uint8Array;
  /** Leave out where the format has no merged cells, or no text around its tables. */
  without?: readonly ('merges' | 'notice')[];
}

const cell = (text: string, columnSpan = 1, rowSpan = 1): { text: string; columnSpan: number; rowSpan: number } => ({
  text,
  columnSpan,
  rowSpan,
});
const row = (...texts: string[]): ContractTable['rows'][number] => texts.map((text) => cell(text));

const NOTICE = [
  '临江市新海区人民政府办公室文件',
  '新政办〔2026〕7号',
  '临江市新海区人民政府办公室关于印发2026年新海区政务公开工作主要任务分解表的通知',
  '各镇人民政府、街道办事处，区直各部门：',
  '为贯彻落实《临江市人民政府办公室关于印发2026年全市政务公开工作主要任务分解表的通知》（临政办〔2026〕12号），现将分解表印发给你们，请认真组织实施。',
  '临江市新海区人民政府办公室',
  '2026年5月20日',
  '2026年新海区政务公开工作主要任务分解表',
];

const HEADER = row('序号', '工作任务', '工作要求', '牵头单位', '责任单位', '完成时限');

const PLAIN: ContractTable = {
  before: NOTICE,
  columns: 6,
  rows: [
    HEADER,
    [cell('一、做好主动公开', 6)],
    row(
      '1',
      '集中展示各类规划',
      '在区政府网站开设专栏，\n按年度更新；标注 <现行> & “废止”。',
      '区发改局',
      '区直各部门，各镇人民政府、街道办事处',
      '6月底前',
    ),
    row('2', '公开惠农补贴发放情况', '', '区财政局、区农业农村局', '各镇人民政府', '每季度'),
    [cell('二、加强解读回应', 6)],
    row('3', '办好政策问答', '常见问题三个工作日内答复。', '', '区直各部门', ''),
  ],
  after: ['抄送：区委办公室。'],
};

const MERGED: ContractTable = {
  before: ['2026年青岚县政务公开工作任务分解表'],
  columns: 6,
  rows: [
    HEADER,
    [
      cell('1'),
      cell('编制公共服务事项清单'),
      cell('逐项列明依据。'),
      cell('县审改办', 1, 2),
      cell('各乡镇'),
      cell('9月底前', 1, 3),
    ],
    [cell('2'), cell('更新办事指南'), cell('随变随改。'), cell('各乡镇')],
    [cell('3'), cell('公布监督电话'), cell('长期有人接听。'), cell('县政府办、县信访局', 2)],
  ],
  after: [],
};

/** Columns of the office's own, one that says nothing, and who leads and who helps in one. */
const UNUSUAL: ContractTable = {
  before: ['2026年青岚县政务公开工作任务分解表'],
  columns: 6,
  rows: [
    row('', '工作任务', '工作要求', '责任分工', '经费来源', '责任人'),
    row('1', '编制公共服务事项清单', '逐项列明依据。', '县审改办牵头，各乡镇、县直各部门负责落实', '部门预算', '林某'),
    row('2', '更新办事指南', '随变随改。', '县政府办、县信访局牵头', '', ''),
    row('', '工作任务', '工作要求', '责任分工', '经费来源', '责任人'),
    row('3', '公布监督电话', '长期有人接听。', '各乡镇', '专项资金', '陈某'),
  ],
  after: [],
};

function tasksIn(result: ReadResult): TaskEntry[] {
  const found: TaskEntry[] = [];
  const walk = ({ tasks, sections }: SectionEntry): void => {
    found.push(...(tasks ?? []));
    for (const section of sections ?? []) walk(section);
  };
  for (const { data } of result.tables) walk({ heading: '', ...data } as SectionEntry);
  return found;
}

/** Every text in the data, blanks left out. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s/g, '');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsIn).join('\u0000');
  return String(value);
}

const catalogue = createCatalogue(rules);

/** What no file may lead to: an exception, silence about a failure, a message that cannot be said. */
function expectSound(result: ReadResult): void {
  if (result.tables.length === 0) expect(result.problems.map(({ severity }) => severity)).toContain('error');
  for (const { id, data } of result.problems) {
    for (const lang of ['zh-CN', 'en'] as const) expect(sayIn(catalogue, lang)(id, data)).not.toBe('');
  }
}

/** What every importer of an office format promises. */
export function describeImporter(name: string, { importer, path, make, without = [] }: ContractSubject): void {
  const read = async (bytes: Uint8Array): Promise<ReadResult> => importer.read({ path, bytes });

  describe(`${name}: what every importer promises`, () => {
    it('knows its files by their content, whatever their name', () => {
      expect(importer.matches({ path: 'table.tmp', bytes: make(PLAIN) })).toBe(true);
      expect(importer.matches({ path, bytes: new TextEncoder().encode('title: 表\ntasks: []\n') })).toBe(false);
    });

    it('reads tasks under their sections', async () => {
      const { tables, problems } = await read(make(PLAIN));
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(tables).toHaveLength(1);
      const { sections } = tables[0]!.data;
      expect(sections?.map(({ heading }) => heading)).toEqual(['一、做好主动公开', '二、加强解读回应']);
      expect(sections?.map(({ tasks }) => tasks?.map(({ number }) => number))).toEqual([[1, 2], [3]]);
      expect(sections?.[0]?.tasks?.[0]).toMatchObject({
        title: '集中展示各类规划',
        lead: ['区发改局'],
        responsible: ['区直各部门', '各镇人民政府', '街道办事处'],
        deadline: '6月底前',
      });
      expect(sections?.[1]?.tasks?.[0]?.lead).toEqual([]);
    });

    it.skipIf(without.includes('notice'))('reads the notice in front', async () => {
      const { tables } = await read(make(PLAIN));
      expect(tables[0]!.data).toMatchObject({
        title: '2026年新海区政务公开工作主要任务分解表',
        issuer: '临江市新海区人民政府办公室',
        docNumber: '新政办〔2026〕7号',
        date: '2026-05-20',
        year: 2026,
        basis: [{ docNumber: '临政办〔2026〕12号' }],
      });
    });

    it('loses nothing that stands in a cell', async () => {
      const { tables } = await read(make(PLAIN));
      const words = wordsIn(tables[0]!.data);
      const cells = PLAIN.rows.slice(1).flat();
      const lost = cells
        .flatMap(({ text }) => text.split(/[、，]/))
        .map((text) => text.replace(/\s/g, ''))
        .filter((text) => !words.includes(text));
      expect(lost).toEqual([]);
    });

    it.skipIf(without.includes('merges'))('gives a merged cell to every row that it spans', async () => {
      const tasks = tasksIn(await read(make(MERGED)));
      expect(tasks.map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(tasks.map(({ deadline }) => deadline)).toEqual(['9月底前', '9月底前', '9月底前']);
      expect(tasks.slice(0, 2).map(({ lead }) => lead)).toEqual([['县审改办'], ['县审改办']]);
      expect(tasks[1]).toMatchObject({ title: '更新办事指南', requirement: '随变随改。', responsible: ['各乡镇'] });
      expect(tasks[2]!.lead).toEqual(['县政府办', '县信访局']);
    });

    it('keeps columns of other names, tells lead from responsible units in one column, passes over repeated headers', async () => {
      const result = await read(make(UNUSUAL));
      expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(tasksIn(result)).toMatchObject([
        {
          number: 1,
          title: '编制公共服务事项清单',
          lead: ['县审改办'],
          responsible: ['各乡镇', '县直各部门'],
          extra: { 经费来源: '部门预算' },
          person: '林某',
        },
        { number: 2, title: '更新办事指南', lead: ['县政府办', '县信访局'] },
        { number: 3, title: '公布监督电话', responsible: ['各乡镇'], extra: { 经费来源: '专项资金' }, person: '陈某' },
      ]);
      expect(tasksIn(result)).toHaveLength(3);
    });

    it('says where each value stands, and the same every time', async () => {
      const bytes = make(PLAIN);
      const [first, second] = [await read(bytes), await read(bytes)];
      const pointers = ['', '/title', '/lead', '/lead/0', '/responsible', '/requirement'].map(
        (key) => `/sections/0/tasks/0${key}`,
      );
      const places = ({ tables }: ReadResult): unknown[] => pointers.map((pointer) => tables[0]!.placeOf(pointer));
      expect(first.tables[0]!.data).toEqual(second.tables[0]!.data);
      expect(places(first)).toEqual(places(second));
      expect(first.tables[0]!.placeOf('/sections/0/tasks/0/title').cell).toMatchObject({
        row: 3,
        column: 2,
        heading: '工作任务',
      });
      expect(first.tables[0]!.placeOf('/sections/0/tasks/1/lead').cell).toMatchObject({ row: 4, column: 4 });
      expect(first.tables[0]!.placeOf('/sections/0/tasks/1/requirement').cell).toMatchObject({ row: 4 });
    });

    it('refuses an empty file and files of other kinds', async () => {
      const others = [
        '',
        ' ',
        '%PDF-1.7\n%%EOF',
        '<html><p>没有表格</p></html>',
        'PK\u0003\u0004',
        '\u00d0\u00cf\u0011\u00e0',
      ];
      for (const text of others) {
        const result = await read(Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff));
        expect(result.tables).toEqual([]);
        expectSound(result);
      }
    });

    it('says what is wrong with a file that was cut anywhere', async () => {
      const bytes = make(PLAIN);
      for (let at = 1; at < bytes.length; at += Math.max(1, Math.floor(bytes.length / 97))) {
        expectSound(await read(bytes.slice(0, at)));
      }
    });

    it('survives seeded damage', async () => {
      const random = seeded(20260520);
      const bytes = make(MERGED);
      for (let round = 0; round < 60; round += 1) expectSound(await read(mutate(bytes, random)));
    });

    it('stays within seconds on a table of many rows', async () => {
      const rows = Array.from({ length: 1500 }, (_, index) =>
        row(String(index + 1), `公开第${index + 1}批事项`, '按要求公开。', '区政务办', '区直各部门', ''),
      );
      const from = cpuMilliseconds();
      const result = await read(make({ ...PLAIN, rows: [HEADER, ...rows] }));
      expect(cpuMilliseconds() - from).toBeLessThan(20_000);
      expect(tasksIn(result)).toHaveLength(1500);
    });
  });
}
