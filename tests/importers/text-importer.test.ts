import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createTextImporter } from '../../src/importers/text/text-importer.ts';

const importer = createTextImporter(vocabulary);
const read = async (text: string | Uint8Array) =>
  importer.read({ path: 'table.txt', bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

const WORD = `2026年新海区政务公开工作主要任务分解表

\t工作任务
\t工作要求
\t牵头单位
\t责任单位

\t1.公开预算。
\t按时公开部门预算。
\t区财政局
\t各镇人民政府

\t2.公开决算。
\t按时公开部门决算。
\t
\t各镇人民政府
`;
const MARKDOWN = `2026年新海区政务公开工作主要任务分解表

工作任务\t工作要求\t牵头单位\t责任单位
1.公开预算。\t按时公开部门预算。\t区财政局\t各镇人民政府
2.公开决算。\t按时公开部门决算。\t\t各镇人民政府
`;
const PIPES = `# 2026年新海区政务公开工作主要任务分解表

| 工作任务 | 工作要求 | 牵头单位 | 责任单位 |
|---|---|---|---|
| 1.公开预算。 | 按时公开部门预算。 | 区财政局 | 各镇人民政府 |
| 2.公开决算。 | 按时公开部门决算。 | | 各镇人民政府 |
`;
/** No bar around the row, and lines between rows that have none: where each cell ends has to be searched for. */
const BROKEN_PIPES = `2026年新海区政务公开工作主要任务分解表

工作任务 | 工作要求 | 牵头单位 | 责任单位
1.公开预算。 | 按时公开
部门预算。 | 区财政局 | 各镇人民政府
2.公开决算。 | 按时公开
部门
决算。 | | 各镇人民政府
`;
const PDF = ` 2026年新海区政务公开工作主要任务分解表

工作任务 工作要求 牵头单位 责任单位

1.公开预算。

按时公开部门预算。

区财政局 各镇人民政府

2.公开决算。

按时公开部门决算。

各镇人民政府
`;

describe('every kind of text export', () => {
  it.each([
    ['a Word file', WORD],
    ['Markdown with tabs', MARKDOWN],
    ['Markdown with |', PIPES],
    ['Markdown whose rows a converter broke, with bars between its cells alone', BROKEN_PIPES],
    ['a PDF file', PDF],
    ['a Word file with a byte order mark and Windows line ends', `\ufeff${WORD.replaceAll('\n', '\r\n')}`],
  ])('gives the same table: %s', async (_, text) => {
    const { tables, problems } = await read(text);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(tables.map(({ data }) => data)).toEqual([
      {
        title: '2026年新海区政务公开工作主要任务分解表',
        year: 2026,
        tasks: [
          {
            number: 1,
            title: '公开预算。',
            requirement: '按时公开部门预算。',
            lead: ['区财政局'],
            responsible: ['各镇人民政府'],
          },
          {
            number: 2,
            title: '公开决算。',
            requirement: '按时公开部门决算。',
            lead: [],
            responsible: ['各镇人民政府'],
          },
        ],
      },
    ]);
  });
});

it('reads several tables in one file; the notice in front holds for each', async () => {
  const text = `新政办〔2026〕7号\n新海区人民政府办公室关于印发任务分解表的通知\n${WORD}\n附件2\n${WORD.replaceAll('任务分解表', '重点工作责任表')}`;
  const { tables, text: decoded } = await read(text);
  expect(tables.map(({ data }) => [data.title, data.docNumber, data.tasks?.length])).toEqual([
    ['2026年新海区政务公开工作主要任务分解表', '新政办〔2026〕7号', 2],
    ['2026年新海区政务公开工作主要重点工作责任表', '新政办〔2026〕7号', 2],
  ]);
  const { range } = tables[1]!.placeOf('/tasks/1/title');
  expect(decoded!.slice(...range!)).toBe('公开决算。');
});

it.each([
  ['no table', '通知\n\n各单位：\n请于6月底前报送进展。\n', 'import/no-table'],
  ['nothing', '', 'import/empty'],
  ['too many lines', '公开\n'.repeat(100_001), 'import/too-many-lines'],
])('says so when a file holds %s', async (_, text, id) => {
  const { tables, problems } = await read(text);
  expect(tables).toEqual([]);
  expect(problems).toMatchObject([{ id, severity: 'error' }]);
});

it('never throws and stays quick on hostile text', async () => {
  const head = `${WORD}\n`;
  for (const junk of [
    '《',
    '（',
    '|',
    '\t',
    '1.',
    '一、',
    '<b',
    '**',
    '&',
    '\\',
    '工作任务\t',
    '工作任务 工作要求 ',
    '附件',
    '2026年',
  ]) {
    const { tables } = await read(head + junk.repeat(5_000));
    expect(tables.length).toBeGreaterThan(0);
  }
}, 30_000);
