import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';

const read = (...rows: string[][]) => {
  const columns = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => ({
    cells: row.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })),
  }));
  return tableFromGrid({ before: [], columns, rows: cells, after: [] }, vocabulary).table.data.tasks;
};

const HEAD = ['序号', '任务名称', '主要内容', '牵头单位', '配合单位'];
const ROW = ['1', '改造供水管网', '更换老管十公里', '区水务局', '各街道'];
const TASK = {
  number: 1,
  title: '改造供水管网',
  requirement: '更换老管十公里',
  lead: ['区水务局'],
  supporting: ['各街道'],
};

it('takes a row that adds up the others for no task', () => {
  expect(read(HEAD, ROW, ['', '合计', '1项', '', ''])).toEqual([TASK]);
  expect(read(HEAD, ROW, ['总计：', '', '十公里', '', ''])).toEqual([TASK]);
});

it('keeps a task that is called so and that somebody does', () => {
  const tasks = read(HEAD, ROW, ['2', '合计', '核对全年数据', '区统计局', '']);
  expect(tasks?.map(({ title }) => title)).toEqual(['改造供水管网', '合计']);
});

it('takes the line below a form, each of whose cells carries its own name, for no task', () => {
  expect(read(HEAD, ROW, ['填表人：李某', '', '审核人：周某', '', '联系电话：123'])).toEqual([TASK]);
  expect(read(HEAD, ROW, ['填表人：', '李某', '填报日期：', '3月1日', ''])).toEqual([TASK]);
});

it('keeps a task whose cells name what they hold', () => {
  const tasks = read(HEAD, ROW, ['', '存在问题：台账不全', '整改措施：补齐台账', '', '']);
  expect(tasks?.at(-1)).toMatchObject({ title: '存在问题：台账不全', requirement: '整改措施：补齐台账' });
});
