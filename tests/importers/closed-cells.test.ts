import { expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { tableFromGrid } from '../../src/importers/grid/table-from-grid.ts';
import { readText } from '../../src/importers/text/read-text.ts';

const tableOf = (lines: readonly string[]) => {
  const { documents } = readText(lines.join('\n'), vocabulary);
  expect(documents).toHaveLength(1);
  return tableFromGrid(documents[0]!, vocabulary).table;
};

const HEAD = ['序号', '重点任务', '具体要求', '牵头单位', '配合单位'];
const ROWS = [
  ['1', '更新停车泊位', '年内新增泊位八百个。', '市城管局', '市公安局、市住建局'],
  ['2', '整治背街小巷', '逐条建档，完工一条验收一条。', '市住建局', '各街道'],
  ['3', '修补盲道', '打通断点，每半年巡查一次。', '市城管局', '市残联'],
];
const TASKS = [
  {
    number: 1,
    title: '更新停车泊位',
    requirement: '年内新增泊位八百个。',
    lead: ['市城管局'],
    supporting: ['市公安局', '市住建局'],
  },
  {
    number: 2,
    title: '整治背街小巷',
    requirement: '逐条建档，完工一条验收一条。',
    lead: ['市住建局'],
    supporting: ['各街道'],
  },
  {
    number: 3,
    title: '修补盲道',
    requirement: '打通断点，每半年巡查一次。',
    lead: ['市城管局'],
    supporting: ['市残联'],
  },
];

it('reads cells that are closed by a bar at the end of their line', () => {
  const { data } = tableOf(['云浦市城市管理任务分解表', ...[HEAD, ...ROWS].flat().map((cell) => `${cell} |`)]);
  expect(data).toEqual({ title: '云浦市城市管理任务分解表', tasks: TASKS });
});

it('reads cells whose bar stands on a line of its own, and one in front of the first', () => {
  const { data, placeOf } = tableOf(['|', ...[HEAD, ...ROWS].flat().flatMap((cell) => [cell, '|'])]);
  expect(data.tasks).toEqual(TASKS);
  expect(placeOf('/tasks/0/title').isVerbatim).toBe(true);
});

it('counts the bars of empty cells, and of a heading that is merged over all columns', () => {
  const rows = [HEAD, ['一、停车', '', '', '', ''], ROWS[0]!, ['二、道路', '', '', '', ''], ROWS[1]!, ROWS[2]!];
  const remarks = ['备注', '', '', '', '市级实事', ''];
  const { data } = tableOf(
    rows.flatMap((row, at) => [...row, remarks[at]!]).flatMap((cell) => (cell ? [cell, '|'] : ['|'])),
  );
  expect(data.sections).toEqual([
    { heading: '一、停车', tasks: [TASKS[0]] },
    { heading: '二、道路', tasks: [{ ...TASKS[1], remark: '市级实事' }, TASKS[2]] },
  ]);
});

it('leaves rows on one line, and bars that part no headings, to the other readers', () => {
  const rows = tableOf([HEAD, ...ROWS].map((row) => `| ${row.join(' | ')} |`));
  expect(rows.data.tasks).toEqual(TASKS);
  const counter = tableOf(['浏览量：1 | | | |', ...[HEAD, ...ROWS].map((row) => row.join('\t'))]);
  expect(counter.data.tasks).toEqual(TASKS);
});
