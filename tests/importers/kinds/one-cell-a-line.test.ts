import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createTextImporter } from '../../../src/importers/text/text-importer.ts';

const TITLE = '云棠区教育局2026年重点工作任务分解表';

async function read(...rows: string[][]) {
  const bytes = new TextEncoder().encode([TITLE, ...rows.flat()].join('\n'));
  const { tables, problems } = await createTextImporter(vocabulary).read({ path: 'table.txt', bytes });
  const { tasks = [], sections = [] } = tables[0]!.data;
  return { tasks: [...tasks, ...sections.flatMap((section) => section.tasks ?? [])], problems };
}

/** Cells on lines of their own, whose rows all have as many lines as there are columns. */
describe('one cell a line, no cell empty', () => {
  it('keeps units of two columns apart', async () => {
    const { tasks, problems } = await read(
      ['序号', '重点任务', '牵头科室', '配合科室'],
      ['1', '编制校舍改造计划', '发展规划科', '财务审计科'],
      ['2', '清查闲置校园', '财务审计科', '发展规划科'],
      ['3', '核定学位', '基础教育科', '发展规划科'],
    );
    expect(tasks).toMatchObject([
      { number: 1, lead: ['发展规划科'], supporting: ['财务审计科'] },
      { number: 2, lead: ['财务审计科'], supporting: ['发展规划科'] },
      { number: 3, lead: ['基础教育科'], supporting: ['发展规划科'] },
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps the numbers of the superior that an office copies its own tasks from', async () => {
    const { tasks } = await read(
      ['序号', '重点任务', '主要责任单位', '协同配合单位', '完成时限'],
      ['一、扩大投资', '7', '固定资产投资增长8%以上', '区发展改革局', '区教育局、区住建局，各镇人民政府', '12月底前'],
      ['二、改善民生', '41', '新建幼儿园6所', '区教育局', '区财政局', '9月底前'],
      ['58', '推进食堂互联网监管', '区市场监管局', '区教育局', '6月底前'],
    );
    expect(tasks).toMatchObject([
      { number: 7, lead: ['区发展改革局'], supporting: ['区教育局', '区住建局', '各镇人民政府'], deadline: '12月底前' },
      { number: 41, lead: ['区教育局'], supporting: ['区财政局'] },
      { number: 58, lead: ['区市场监管局'], supporting: ['区教育局'], deadline: '6月底前' },
    ]);
  });

  it('counts no lines where units stand one a line', async () => {
    const { tasks } = await read(
      ['序号', '重点任务', '责任单位', '备注'],
      ['1', '开展消防演练', '各镇中心学校', '区直各学校'],
      ['2', '排查校舍隐患', '各镇中心学校', '区直各学校', '发展规划科'],
      ['3', '检查校车', '各镇中心学校', '安全管理科'],
    );
    expect(tasks).toMatchObject([
      { responsible: ['各镇中心学校', '区直各学校'] },
      { responsible: ['各镇中心学校', '区直各学校', '发展规划科'] },
      { responsible: ['各镇中心学校', '安全管理科'] },
    ]);
  });
});
