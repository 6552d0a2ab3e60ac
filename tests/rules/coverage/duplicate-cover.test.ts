import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 开展政务公开培训, responsible: [各县（市）区政府] }
`;
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;
const BUDGET = '{ title: 扩大部门预算公开范围, requirement: 预算表格全部上网。';
const TRAINING = '{ title: 开展政务公开培训';

async function repeated(...rows: readonly string[]): Promise<unknown[]> {
  const child = HEAD + rows.map((row, index) => `  - ${row.replace('{', `{ number: ${index + 1},`)} }\n`).join('');
  return (await runRule('coverage/duplicate-cover', child, PARENT)).map(({ data }) => [data['first'], data['task']]);
}

test('names the first of the two, wherever the copy stands', async () => {
  expect(await repeated(BUDGET, TRAINING, BUDGET)).toEqual([[1, 3]]);
});

test('reports each further copy', async () => {
  expect(await repeated(BUDGET, BUDGET, BUDGET, TRAINING)).toEqual([
    [1, 2],
    [1, 3],
  ]);
});

test('a copy with another requirement is a task of its own', async () => {
  expect(await repeated(BUDGET, `${BUDGET.replace('预算表格全部上网', '在村务公开栏张贴项目清单')}`)).toEqual([]);
  expect(
    await repeated(
      BUDGET,
      `${TRAINING}, requirement: 上半年集中授课。`,
      `${TRAINING}, requirement: 下乡镇巡回答疑三次。`,
    ),
  ).toEqual([]);
});

test('a task that carries two parent tasks covers each of them once', async () => {
  expect(
    await repeated(
      '{ title: 扩大预算公开范围和开展培训, requirement: 预算表格全部上网。开展政务公开培训。, implements: [1, 2]',
    ),
  ).toEqual([]);
});

describe('rows in words of their own that declare one parent task', () => {
  const OWN =
    '{ title: 扩大部门预算公开范围, requirement: 各单位的预算表一张不少挂到网上，摘要贴在大厅。, implements: 1';

  test('are reported where one says all that the other does', async () => {
    expect(await repeated(OWN, OWN)).toEqual([[1, 2]]);
    expect(await repeated(OWN.replace('大厅。', '大厅，每月核对一次。'), OWN)).toEqual([[1, 2]]);
  });

  test('are none where each says its own part', async () => {
    const [first, second] = ['各单位的预算表一张不少挂到网上。', '预算摘要贴在办事大厅。'].map((words) =>
      OWN.replace(/requirement: [^ ]+。/, `requirement: ${words}`),
    );
    expect(await repeated(first!, second!)).toEqual([]);
  });
});

test('a copy with title and requirement in one cell is reported', async () => {
  const row = '{ requirement: 扩大部门预算公开范围。预算表格全部上网。';
  expect(await repeated(row, TRAINING, row)).toEqual([[1, 3]]);
});

describe('a row that takes up a task once more under a title of its own', () => {
  const TEACHERS = `title: 2026年临江市教育工作任务分解表
issuer: 临江市教育局
year: 2026
tasks:
  - { number: 1, title: 补充乡村教师, requirement: 招聘中小学教师950名，音体美学科不少于180名，8月25日前到岗。, responsible: [各县（区）教育局] }
`;
  const FIRST =
    '{ number: 1, title: 补充乡村教师, requirement: 招聘中小学教师86名，音体美学科不少于18名，8月25日前到岗。, lead: [人事股] }';
  const table = (second: string): string => `title: 2026年新海区教育工作任务分解表
issuer: 临江市新海区教育局
year: 2026
parent: parent.yaml
tasks:
  - ${FIRST}
  - ${second}
`;
  test.each([
    ['in another order', '做好乡村教师补充', '招聘中小学教师86名。音体美学科不少于18名。8月25日前到岗。', '人事股', 1],
    [
      'with another unit in front',
      '加强乡村教师补充',
      '招聘中小学教师86名，音体美学科不少于18名，8月20日前到岗。',
      '计财股',
      1,
    ],
    [
      'one title for two units',
      '补充乡村教师',
      '招聘中小学教师86名，音体美学科不少于18名，8月25日前到岗。',
      '计财股',
      0,
    ],
    ['another demand', '做好乡村教师补充', '从城区学校选派支教教师，每人满一学年。', '人事股', 0],
    ['another subject', '培训乡村教师', '招聘中小学教师86名，音体美学科不少于18名，8月25日前到岗。', '人事股', 0],
  ])('%s', async (_, title, requirement, lead, count) => {
    const row = `{ number: 2, title: ${title}, requirement: ${requirement}, lead: [${lead}] }`;
    expect(await runRule('coverage/duplicate-cover', table(row), TEACHERS)).toHaveLength(count);
  });
});

test.each([
  [
    'another row',
    '清查整治采砂船只',
    '采砂船只每月清查2遍，无证船只10日内全部拖离，岸线界桩同步设置，不得只罚不拖。',
    '区水利局',
    [[1, 2]],
  ],
  [
    'one led by others',
    '清查整治采砂船只',
    '采砂船只每月清查2遍，无证船只10日内全部拖离，岸线界桩同步设置，不得只罚不拖。',
    '区公安局',
    [],
  ],
  [
    'a sibling of the mould',
    '整治河道养殖网箱',
    '养殖网箱每月清查2遍，无证网箱10日内全部拖离，岸线界桩同步设置，不得只罚不拖。',
    '区水利局',
    [],
  ],
  [
    'a task for some only',
    '整治水库采砂船只',
    '水库采砂船只每月清查2遍，无证船只10日内全部拖离，岸线界桩同步设置，不得只罚不拖。',
    '区水利局',
    [],
  ],
  ['the half of it', '清查整治采砂船只', '采砂船只每月清查2遍。', '区水利局', []],
])('of what is said once more in other words: %s', async (_, title, requirement, lead, expected) => {
  const SAND = '对采砂船只每月清查2遍，无证船只10日内一律拖离，同步设置岸线界桩，不得只罚不拖。';
  const row = (name: string, demand: string, who: string): string =>
    `{ title: ${name}, requirement: ${demand}, lead: [${who}] }`;
  const others = ['区财政局 修编预算目录 逐项注明科目口径', '区教育局 加密校门护栏 按图纸焊接并刷漆'].map((one) => {
    const [who, name, demand] = one.split(' ') as [string, string, string];
    return row(name, demand, who);
  });
  const numbered = (rows: readonly string[]): string =>
    rows.map((one, at) => `  - ${one.replace('{', `{ number: ${at + 1},`)}\n`).join('');
  const parent = `title: 2026年临江市重点任务分解表\nissuer: 临江市人民政府办公室\nyear: 2026\ntasks:\n${numbered([
    row('整治采砂船只', SAND, '市水利局'),
    ...others.map((one) => one.replace('区', '市')),
  ])}`;
  const child = HEAD + numbered([row('整治采砂船只', SAND, '区水利局'), row(title, requirement, lead), ...others]);
  const findings = await runRule('coverage/duplicate-cover', child, parent);
  expect(findings.map(({ data }) => [data['first'], data['task']])).toEqual(expected);
});
