import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';
import { readText } from '../../../src/importers/text/read-text.ts';

const tasksOf = (...lines: string[]) =>
  readText(lines.join('\n'), vocabulary).documents.flatMap(
    (document) => tableFromGrid(document, vocabulary).table.data.tasks ?? [],
  );

describe('rows that leave out the merged cell', () => {
  it('stand under the number and the title that they share', () => {
    const tasks = tasksOf(
      '| 序号 | 重点任务 | 具体要求 | 责任单位 | 完成时限 | 备注 |',
      '|---|---|---|---|---|---|',
      '| 1 | 建好长者食堂 | （1）新开长者食堂六处。 | 区民政局 | 8月底前 | |',
      '| （2）组织志愿者送餐上门。 | 团区委 | 10月底前 | | | |',
      '| 2 | 改造养老机构 | 完成三家机构消防改造。 | 区住建局 | 11月底前 | 续建 |',
    );
    expect(tasks[1]).toMatchObject({
      number: 1,
      title: '建好长者食堂',
      responsible: ['团区委'],
      deadline: '10月底前',
    });
  });

  it('are told by their cells where no number and no bar at either end helps', () => {
    const tasks = tasksOf(
      '云溪乡2026年防汛工作任务清单',
      '工作任务|工作措施|牵头单位|配合单位|完成时限',
      '排查隐患|检查水库两座。|乡水利站|乡应急办|4月底前',
      '清理河道三公里。|乡河长办|各村|5月底前',
      '备足物资|储备编织袋一万条。|乡应急办|乡财政所|5月15日前',
    );
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual([
      ['排查隐患', ['乡水利站']],
      ['排查隐患', ['乡河长办']],
      ['备足物资', ['乡应急办']],
    ]);
  });

  it('keep their own numbers, and a bold heading between does not hide them', () => {
    const tasks = readText(
      [
        '工作任务 | 具体要求 | 责任部门 |',
        '**综合** | | |',
        '管好档案 | 1.整理旧档。 | 档案室 |',
        '2.清点库房。 | 后勤科 | |',
        '办好食堂 | 3.公布菜谱。 | 后勤科 |',
      ].join('\n'),
      vocabulary,
    ).documents.flatMap((document) => tableFromGrid(document, vocabulary).table.data.sections?.[0]?.tasks ?? []);
    expect(tasks.map(({ number, title }) => [number, title])).toContainEqual([2, '管好档案']);
  });
});

it('leaves a row alone whose last cells are merely empty', () => {
  expect(
    tasksOf(
      '| 工作任务 | 工作要求 | 牵头单位 | 责任单位 |',
      '| 修缮校舍 | 修缮教学楼两栋。 | 县教育局 | 各学校 |',
      '| 添置图书 | 每校添书三百册。 | | |',
    )[1],
  ).toMatchObject({ title: '添置图书', requirement: '每校添书三百册。', lead: [] });
});

it('puts a row back whose file is read as values parted by bars, with a bar behind the last', async () => {
  const file = [
    '重点任务 | 主要措施 | 牵头单位 | 完成时限 |',
    '修路 | 硬化路面六公里。 | 县交通局 | 6月底前 |',
    '架桥两座。 | 县公路中心 | 9月底前 | |',
    '治水 | 清淤河道三处。 | 县水利局 | 8月底前 |',
  ].join('\n');
  const source = { path: 'roads.md', bytes: new TextEncoder().encode(file) };
  const importer = createImporters(vocabulary, {}).find((one) => one.matches(source))!;
  const { tables } = await importer.read(source);
  expect(tables[0]!.data.tasks?.[1]).toMatchObject({ title: '修路', requirement: '架桥两座。', lead: ['县公路中心'] });
});

describe('rows that leave number and title blank under the ones that they share', () => {
  it('are tasks of their own where they say what and who, or what and until when', () => {
    const tasks = tasksOf(
      '| 序号 | 重点任务 | 具体要求 | 牵头科室 | 完成时限 |',
      '|---|---|---|---|---|',
      '| 1 | 整理老档案 | 编好案卷目录。 | 档案室 | 4月底前 |',
      '| | | 扫描破损图纸； | 信息科 | 7月底前 |',
      '| | | 移交县档案馆。 | | 11月底前 |',
      '| 2 | 修缮库房 | 更换防火门六扇。 | 后勤科 | 5月底前 |',
    );
    expect(tasks.map(({ number, title, lead, deadline }) => [number, title, lead, deadline])).toEqual([
      [1, '整理老档案', ['档案室'], '4月底前'],
      [1, '整理老档案', ['信息科'], '7月底前'],
      [1, '整理老档案', [], '11月底前'],
      [2, '修缮库房', ['后勤科'], '5月底前'],
    ]);
  });

  it.each([
    ['that say more of the demand only', '| | | 每月核对一次台账。 | | |', '修缮库房', '后勤科'],
    ['whose demand goes on from the row above', '| | | 和照明灯具。 | 财务科 | |', '更换防火门', '后勤科'],
  ])('are not, %s', (_, more, demand, lead) => {
    const end = more.includes('和照明') ? '' : '。';
    const tasks = tasksOf(
      '| 序号 | 重点任务 | 具体要求 | 牵头科室 | 完成时限 |',
      '|---|---|---|---|---|',
      `| 1 | 修缮库房 | ${demand}${end} | ${lead} | 5月底前 |`,
      more,
      '| 2 | 整理老档案 | 编好案卷目录。 | 档案室 | 4月底前 |',
    );
    expect(tasks.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('are not where the list of units in the row above is not over', () => {
    const tasks = tasksOf(
      '| 工作任务 | 具体要求 | 责任单位 |',
      '|---|---|---|',
      '| 修缮库房 | 更换防火门六扇。 | 后勤科、 |',
      '| | 检修照明。 | 财务科 |',
      '| 整理老档案 | 编好案卷目录。 | 档案室 |',
    );
    expect(tasks.map(({ title, responsible }) => [title, responsible])).toEqual([
      ['修缮库房', ['后勤科', '财务科']],
      ['整理老档案', ['档案室']],
    ]);
  });
});

it('reads a table in which one row has thousands of bars within a second or two', () => {
  const before = process.cpuUsage();
  const tasks = tasksOf(
    '| 序号 | 重点任务 | 具体要求 | 责任单位 |',
    '|---|---|---|---|',
    '| 1 | 疏浚河道 | 清理淤泥。 | 县水利局 |',
    '| 清运垃圾。 | 县城管局 | | |',
    `| 2 | 加固堤防 | 逐段排查。 | 县应急局 |${' x |'.repeat(20_000)}`,
  );
  expect(tasks.map(({ number }) => number)).toEqual([1, 1, 2]);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(4);
});
