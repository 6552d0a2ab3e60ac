import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';
import { readText } from '../../../src/importers/text/read-text.ts';

const deadlines = (...cells: string[]) =>
  readText(['2026年实事目标任务分解表', ...cells].join('\n\n'), vocabulary).documents.flatMap((document) =>
    (tableFromGrid(document, vocabulary).table.data.tasks ?? []).map(({ title, deadline }) => [title, deadline]),
  );

const table = (...rows: string[][]) => {
  const headings = ['序号', '实事项目', '牵头单位', '责任单位', '完成时限'];
  const text = ['2026年实事目标任务分解表', ...headings, ...rows.flat()].join('\n\n');
  return tableFromGrid(readText(text, vocabulary).documents[0]!, vocabulary);
};

it('gives a part the number and the units that were merged over both, and says that the text does not show it', () => {
  const { table: found, problems } = table(
    ['1', '改造老旧小区两处。', '县住建局', '各街道', '6月底前'],
    ['新增车位八百个。', '11月底前'],
    ['2', '建成口袋公园三处。', '县城管局', '各乡镇', '9月底前'],
    ['3', '补齐社区食堂十家。', '县民政局', '各街道', '年底前'],
  );
  expect(found.data.tasks).toMatchObject([
    { number: 1, title: '改造老旧小区两处。', lead: ['县住建局'], responsible: ['各街道'], deadline: '6月底前' },
    { number: 1, title: '新增车位八百个。', lead: ['县住建局'], responsible: ['各街道'], deadline: '11月底前' },
    { number: 2, title: '建成口袋公园三处。', lead: ['县城管局'] },
    { number: 3, title: '补齐社区食堂十家。' },
  ]);
  expect(problems).toContainEqual(
    expect.objectContaining({
      id: 'import/uncertain-cell',
      task: 1,
      data: expect.objectContaining({ text: '新增车位八百个。' }),
    }),
  );
});

it('gives a part no units where other rows name none either', () => {
  const { table: found } = table(
    ['1', '改造老旧小区两处。', '县住建局', '各街道', '6月底前'],
    ['新增车位八百个。', '11月底前'],
    ['2', '建成口袋公园三处。', '县城管局', '9月底前'],
    ['3', '补齐社区食堂十家。', '县民政局', '各街道', '年底前'],
  );
  expect(found.data.tasks?.[1]).toMatchObject({ number: 1, title: '新增车位八百个。', lead: ['县住建局'] });
  expect(found.data.tasks?.[1]?.responsible ?? []).toEqual([]);
});

it.each([
  ['新增车位八百个。', '11月底前'],
  ['加装电梯二十部。', '年底前'],
  ['栽植行道树五千株。', '3月底前'],
])('begins another part of the row at the sentence %s, which names no time', (second, until) => {
  expect(
    deadlines(
      '序号',
      '实事项目',
      '责任单位',
      '完成时限',
      '1',
      '改造老旧小区两处。',
      '县住建局',
      '6月底前',
      second,
      until,
      '2',
      '建成口袋公园三处。',
      '县城管局',
      '9月底前',
    ),
  ).toEqual([
    ['改造老旧小区两处。', '6月底前'],
    [second, until],
    ['建成口袋公园三处。', '9月底前'],
  ]);
});
