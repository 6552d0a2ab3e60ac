import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';
import { readText } from '../../../src/importers/text/read-text.ts';

const deadlines = (...cells: string[]) =>
  readText(['2026年实事目标任务分解表', ...cells].join('\n\n'), vocabulary).documents.flatMap((document) =>
    (tableFromGrid(document, vocabulary).table.data.tasks ?? []).map(({ title, deadline }) => [title, deadline]),
  );

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
