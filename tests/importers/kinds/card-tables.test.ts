import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import type { Block } from '../../../src/importers/grid/blocks.ts';
import { documentsFromBlocks } from '../../../src/importers/grid/documents-from-blocks.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';

const text = (words: string): Block => ({ kind: 'paragraph', text: words });
const table = (...rows: string[][]): Block => ({
  kind: 'table',
  columns: Math.max(...rows.map((row) => row.length)),
  rows: rows.map((row) => ({
    cells: row.map((words, column) => ({ text: words, column, columnSpan: 1, rowSpan: 1 })),
  })),
});
const tasksOf = (...blocks: Block[]) =>
  documentsFromBlocks(blocks, vocabulary).documents.map(
    (document) => tableFromGrid(document, vocabulary).table.data.tasks,
  );

it('makes a task of each card, whichever fields each of them has', () => {
  const [tasks, more] = tasksOf(
    text('2026年荷塘区重点项目任务清单'),
    table(['项目名称', '扩建图书馆'], ['建设内容', '新增阅览室三间。'], ['责任单位', '区文旅局']),
    table(['项目名称', '修缮剧场'], ['建设内容', '更换座椅。'], ['责任单位', '区文联'], ['完成时限', '9月底前']),
  );
  expect(more).toBeUndefined();
  expect(tasks).toEqual([
    { title: '扩建图书馆', requirement: '新增阅览室三间。', responsible: ['区文旅局'] },
    { title: '修缮剧场', requirement: '更换座椅。', responsible: ['区文联'], deadline: '9月底前' },
  ]);
});

it('reads two pairs of a field and its words in a row, and cards below one another in one table', () => {
  const [tasks] = tasksOf(
    text('松岭县为民实事任务清单'),
    table(
      ['实事项目', '新建公厕', '完成时限', '6月底前'],
      ['牵头单位', '县城管局', '责任单位', '各乡镇'],
      ['实事项目', '改造路灯', '完成时限', '8月底前'],
      ['牵头单位', '县住建局', '责任单位', '各乡镇'],
    ),
  );
  expect(tasks).toEqual([
    { title: '新建公厕', lead: ['县城管局'], responsible: ['各乡镇'], deadline: '6月底前' },
    { title: '改造路灯', lead: ['县住建局'], responsible: ['各乡镇'], deadline: '8月底前' },
  ]);
});

it('takes the number that a card is called by', () => {
  const [tasks] = tasksOf(
    text('青岚县整改任务清单'),
    text('任务一'),
    table(['反馈问题', '渣土乱倒'], ['整改措施', '清运渣土。'], ['责任单位', '县城管局']),
    text('任务二'),
    table(['反馈问题', '污水直排'], ['整改措施', '接通管网。'], ['责任单位', '县水务局']),
  );
  expect(tasks?.map(({ number, title }) => [number, title])).toEqual([
    [1, '渣土乱倒'],
    [2, '污水直排'],
  ]);
});
