import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';

const importers = createImporters(vocabulary, {});
const HEAD = ['序号', '工作任务', '工作要求', '牵头单位', '责任单位'];
const ROWS = [
  ['1', '修复河堤', '汛期前完成城区段加固。', '县水利局', '县财政局、各镇人民政府'],
  ['2', '培训护林员', '每季度培训一次。', '县林业局', '各镇人民政府'],
  ['3', '改造集市', '年底前开业。', '县商务局', '县住建局'],
  ['4', '开通夜间公交', '增加三条线路。', '县交通局', '县公安局'],
  ['5', '检查校车', '每月检查一次。', '县教育局', '县公安局、县交通局'],
];

/** A text with one cell a line, a column more if wanted, and the words behind its last cell. */
async function read(behind: readonly string[], [heading, ...cells]: readonly string[] = []) {
  const rows = ROWS.map((row, at) => [...row, ...(heading === undefined ? [] : [cells[at]!])]);
  const head = [...HEAD, ...(heading === undefined ? [] : [heading])];
  const text = ['2026年青禾县重点工作任务分解表', '', ...head, ...rows.flat(), ...behind].join('\n');
  const source = { path: 'a.txt', bytes: new TextEncoder().encode(text) };
  const { tables } = await importers.find((one) => one.matches(source))!.read(source);
  const { tasks = [], notes = [] } = tables[0]!.data;
  return { count: tasks.length, last: tasks.at(-1), notes };
}

const LAST = { number: 5, requirement: '每月检查一次。', lead: ['县教育局'], responsible: ['县公安局', '县交通局'] };
const NOTES = [
  '各责任单位要高度重视，明确专人负责，确保按时完成。',
  '请各单位于2026年12月10日前将完成情况报县政府督查室。',
  '以上任务由县政府办公室按季通报，各牵头单位每季度末报送进展。',
  '说明：各单位于每月5日前报送进展。',
  '（联系人：李红；联系电话：87654321）',
];

it.each(NOTES)('words behind the last cell of a text with one cell a line are of no task: %s', async (note) => {
  const { count, last, notes } = await read([note]);
  expect([count, last?.remark, last?.person, last?.deadline]).toEqual([5, undefined, undefined, undefined]);
  expect(last).toMatchObject(LAST);
  expect(notes).toEqual([note]);
});

it.each(NOTES)('nor behind a column of times, or of remarks that have one line each: %s', async (note) => {
  const times = await read([note], ['完成时限', '汛期前', '每季度', '年底前', '长期坚持', '12月底前']);
  expect(times.last).toMatchObject({ ...LAST, deadline: '12月底前' });
  const remarks = await read([note], ['备注', '省重点', '市重点', '续建项目', '新增', '新增']);
  expect(remarks.last).toMatchObject({ ...LAST, remark: '新增' });
});

it('nor is a signature, with its day, in such a text', async () => {
  for (const more of [[], ['备注', '省重点', '市重点', '续建项目', '新增', '新增']]) {
    // oxlint-disable-next-line no-await-in-loop
    const { count, last } = await read(['青禾县人民政府办公室', '2026年3月5日'], more);
    expect(count).toBe(5);
    expect(last).toMatchObject(LAST);
    expect(last?.deadline).toBeUndefined();
  }
});

it('but units on a second line of the last cell are', async () => {
  expect((await read(['县应急管理局'])).last?.responsible).toEqual(['县公安局', '县交通局', '县应急管理局']);
});
