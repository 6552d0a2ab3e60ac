import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { tableFromGrid } from '../../src/importers/grid/table-from-grid.ts';
import { readMarkdown } from '../../src/importers/markdown/read-markdown.ts';

const HEADER = '工作任务\t工作要求\t牵头单位\t责任单位';
const read = (text: string) => tableFromGrid(readMarkdown(text, vocabulary), vocabulary);
const tasksOf = (...lines: string[]) => read([HEADER, ...lines].join('\n')).table.data.tasks;

const ONE = {
  number: 1,
  title: '公开预算。',
  requirement: '按时公开。',
  lead: ['区财政局'],
  responsible: ['各镇人民政府'],
};
const TWO = { number: 2, title: '公开决算。', requirement: '按时公开决算。', lead: [], responsible: [] };

describe('rows parted by tabs', () => {
  it('reads rows whose trailing cells are empty or left out altogether', () => {
    expect(tasksOf('1.公开预算。\t按时公开。\t区财政局\t各镇人民政府', '2.公开决算。\t按时公开决算。\t\t')).toEqual([
      ONE,
      TWO,
    ]);
    expect(tasksOf('1.公开预算。\t按时公开。\t区财政局\t各镇人民政府', '2.公开决算。\t按时公开决算。')).toEqual([
      ONE,
      TWO,
    ]);
  });

  it.each([
    ['<b>一、主动公开</b>', '一、主动公开'],
    ['**一、主动公开**', '一、主动公开'],
    ['<strong>一、主动公开</strong>\t\t\t', '一、主动公开'],
    ['## 一、主动公开', '一、主动公开'],
    ['（一)财政信息', '（一)财政信息'],
    ['(一）财政信息', '(一）财政信息'],
  ])('reads %s as a heading and keeps its brackets', (line, heading) => {
    const { sections } = read(`${HEADER}\n${line}\n1.公开预算。\t按时公开。\t区财政局\t各镇人民政府`).table.data;
    expect(sections).toEqual([{ heading, tasks: [ONE] }]);
  });

  it('drops headers repeated on every page', () => {
    expect(
      tasksOf('1.公开预算。\t按时公开。\t区财政局\t各镇人民政府', HEADER, '2.公开决算。\t按时公开决算。')?.length,
    ).toBe(2);
  });

  it('puts cells together that a converter wrapped', () => {
    expect(tasksOf('1.公开预\n算。\t按时\n公开。\t区财政局\t各镇人\n民政府', '2.公开决算。\t按时公\n开决算。')).toEqual(
      [ONE, TWO],
    );
  });

  it('takes out marks, tags, entities and backslashes, not what merely looks like them', () => {
    const [task] =
      tasksOf('1\\.**公开**&ldquo;预算&rdquo;\\_表。\t不少于&nbsp;3 次<br>每次<13 天。\t区财政局<br>区审计局\t') ?? [];
    expect(task).toMatchObject({
      number: 1,
      title: '公开“预算”_表。',
      requirement: '不少于 3 次\n每次<13 天。',
      lead: ['区财政局', '区审计局'],
    });
  });

  it('reads a column of numbers and half or full width numbering', () => {
    const numbered = read(
      `序号\t${HEADER}\n1\t公开预算。\t按时公开。\t区财政局\t各镇人民政府\n2\t公开决算。\t按时公开决算。`,
    );
    expect(numbered.table.data.tasks).toEqual([ONE, TWO]);
    expect(tasksOf('１．公开预算。\t按时公开。\t区财政局\t各镇人民政府', '２．公开决算。\t按时公开决算。')).toEqual([
      ONE,
      TWO,
    ]);
  });

  it('reads title and notice from headings in front', () => {
    const { data } = read(
      `# 新海区人民政府办公室关于印发任务分解表的通知\n\n新政办〔2026〕7号\n\n## 2026年新海区任务分解表\n\n${HEADER}\n1.公开预算。`,
    ).table;
    expect(data).toMatchObject({
      title: '2026年新海区任务分解表',
      docNumber: '新政办〔2026〕7号',
      issuer: '新海区人民政府办公室',
    });
  });
});

describe('tables of |', () => {
  const text = `# 2026年任务分解表

| **工作任务** | **工作要求** | 牵头单位 | 责任单位 |
|---|:--|:-:|---|
| **一、主动公开** | | | |
| 1.公开预算。 | 按时公开。 | 区财政局 | 各镇人民政府 |
| 2.公开决算。 | 按时公开决算。 | | |
| 3.公开\\|债务。 | 按季公开。 | 区财政局 |
`;
  const { table } = read(text);

  it('reads cells, also escaped bars and rows that are too short', () => {
    expect(table.data).toEqual({
      title: '2026年任务分解表',
      year: 2026,
      sections: [
        {
          heading: '一、主动公开',
          tasks: [
            ONE,
            TWO,
            { number: 3, title: '公开|债务。', requirement: '按季公开。', lead: ['区财政局'], responsible: [] },
          ],
        },
      ],
    });
  });

  it.each([
    ['/title', '2026年任务分解表'],
    ['/sections/0/heading', '一、主动公开'],
    ['/sections/0/tasks/0/title', '公开预算。'],
    ['/sections/0/tasks/1/requirement', '按时公开决算。'],
    ['/sections/0/tasks/2/lead/0', '区财政局'],
  ])('points at %s', (pointer, words) => {
    const { range } = table.placeOf(pointer);
    expect(text.slice(...range!)).toBe(words);
  });
});

it('finds no table in ordinary Markdown', () => {
  expect(readMarkdown('# 说明\n\n- 一\n- 二\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n', vocabulary).rows).toEqual([]);
});
