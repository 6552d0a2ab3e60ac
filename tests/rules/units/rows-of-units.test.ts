import { describe, expect, test } from 'vitest';
import dropped from '../../../rules/units/dropped-responsible.ts';
import foreign from '../../../rules/units/foreign-place-unit.ts';
import missing from '../../../rules/units/missing-responsible.ts';
import { runExample } from '../../../src/tools/run-example.ts';
import { runRule } from '../run-rule.ts';
import type { Rule } from '../../../src/model/rule.ts';

async function messages(rule: Rule<never>, child: string, parent?: string): Promise<string[]> {
  const files = { 'child.yaml': child, ...(parent !== undefined && { 'parent.yaml': parent }) };
  return (await runExample(rule, { title: 'rows', files })).map(
    ({ messageId, location }) => `${location.task} ${messageId}`,
  );
}

describe('units of another place', () => {
  const inTable = (head: string, unit: string): string =>
    `${head}\nparent: none\ntasks:\n  - { number: 1, title: 整治占道, lead: [${unit}], responsible: [各科室] }\n`;
  const DISTRICT = 'title: 2026年云溪区市容任务分解表\nissuer: 澄川市云溪区人民政府';
  const COUNTY = 'title: 2026年青禾县市容任务分解表\nissuer: 澄川市青禾县人民政府';
  const CITY = 'title: 2026年澄川市市容任务分解表\nissuer: 澄川市人民政府';

  test.each([
    [DISTRICT, '白沙区城管局'],
    [DISTRICT, '市自然资源局白沙分局'],
    [DISTRICT, '澄川市公安局白沙分局'],
    [DISTRICT, '白沙县教育局'],
    [DISTRICT, '白沙公安分局'],
    [COUNTY, '云溪区人民政府'],
    [CITY, '桃源市财政局'],
  ])('%s: %s', async (head, unit) => {
    expect(await messages(foreign, inTable(head, unit))).toHaveLength(1);
  });

  test.each([
    [DISTRICT, '云溪区城管局'],
    // The issuer is the odd one out.
    [
      `${DISTRICT.replace('澄川市云溪区', '澄川市白沙区')}\nnoticeTitle: 云溪区人民政府关于印发市容任务分解表的通知`,
      '云溪区城管局',
    ],
    [DISTRICT, '市自然资源局云溪分局'],
    [DISTRICT, '澄川市公安局云溪分局'],
    [DISTRICT, '澄川市税务局'],
    [DISTRICT, '市公安局高新分局'],
    [DISTRICT, '市公安局水上分局'],
    [DISTRICT, '云溪公安分局'],
    [DISTRICT, '高新公安分局'],
    [DISTRICT, '石桥街道办事处'],
    [DISTRICT, '云溪经济开发区管委会'],
    [COUNTY, '县公安局城关分局'],
    [COUNTY, '城关公安分局'],
    [COUNTY, '城关镇人民政府'],
    [CITY, '云溪区人民政府'],
  ])('%s: not %s', async (head, unit) => {
    expect(await messages(foreign, inTable(head, unit))).toEqual([]);
  });
});

describe('a blank cell of responsible units', () => {
  const table = (blank: number, named: number): string =>
    `title: 石桥街道2026年消防任务分解表\nparent: none\ntasks:\n${Array.from(
      { length: blank + named },
      (_, at) =>
        `  - { number: ${at + 1}, title: 任务${at}, lead: [应急办]${at < blank ? '' : ', responsible: [各社区]'} }\n`,
    ).join('')}`;

  test('is reported among rows that name some', async () => {
    expect(await messages(missing, table(1, 3))).toEqual(['1 blank']);
    expect(await messages(missing, table(2, 4))).toEqual(['1 blank', '2 blank']);
  });

  test('is the way of the table beyond a third of its rows, and no rule in a short one', async () => {
    expect(await messages(missing, table(3, 4))).toEqual([]);
    expect(await messages(missing, table(1, 2))).toEqual([]);
  });
});

test('a body that the row leads with, or that a collective covers, was not dropped', async () => {
  const parent = `title: 2026年澄川市消防任务分解表
issuer: 澄川市人民政府
tasks:
  - { number: 1, title: 检查高层住宅, requirement: 每季度检查一遍。, lead: [市应急局], responsible: [市住建局, 各县（市）区政府] }
`;
  const child = (units: string): string => `title: 2026年云溪区消防任务分解表
issuer: 澄川市云溪区人民政府
parent: parent.yaml
tasks:
  - { number: 1, title: 检查高层住宅, requirement: 每季度检查一遍。, ${units} }
  - { number: 2, title: 培训电工, requirement: 办两期班。, lead: [区住建局], responsible: [各街道] }
`;
  expect(await messages(dropped, child('lead: [区应急局], responsible: [各街道]'), parent)).toEqual(['1 unit']);
  expect(await messages(dropped, child('lead: [区住建局], responsible: [各街道]'), parent)).toEqual([]);
  expect(await messages(dropped, child('lead: [区应急局], responsible: [区直各部门]'), parent)).toEqual([]);
});

test.each([
  ['各县（市、区）人民政府', ['5 named']],
  ['有关县（市、区）人民政府', []],
])('%s in a table two levels above, left out by one row', async (below, expected) => {
  const works = ['公布水域名录', '看护农村塘坝', '更新救生器材', '开展安全教育', '组织暑期巡查'];
  const rows = (lastOnes: string): string =>
    works
      .map((title, at) => `  - { number: ${at + 1}, title: ${title}, responsible: [${at < 4 ? below : lastOnes}] }\n`)
      .join('');
  const parent = `title: 2026年海东省防溺水任务分解表\nissuer: 海东省人民政府\ntasks:\n${rows(below)}`;
  const head = 'title: 2026年临江市防溺水任务分解表\nissuer: 海东省临江市人民政府\nparent: parent.yaml\n';
  expect(await messages(dropped, `${head}tasks:\n${rows('市水利局')}`, parent)).toEqual(expected);
});

test('takes institutions in the table of a bureau for its own', async () => {
  const rows = (unit: string): string => `title: 2026年新海区民政局工作任务分解表
issuer: 新海区民政局
year: 2026
parent: none
tasks:
  - { number: 1, title: 改造福利院电梯, lead: [养老服务科], responsible: [${unit}] }
  - { number: 2, title: 登记社会组织, lead: [社会组织科], responsible: [办公室] }
`;
  expect(await runRule('units/foreign-level-unit', rows('区社会福利院'))).toEqual([]);
  expect(await runRule('units/foreign-level-unit', rows('区财政局'))).toHaveLength(1);
});

describe('a zone beside the governments of all places', () => {
  const table = (rows: readonly string[]): string =>
    `title: 2026年临江市防汛任务分解表\nissuer: 临江市人民政府\nparent: none\ntasks:\n${rows
      .map((units, at) => `  - { number: ${at + 1}, title: 任务${at}, lead: [市水利局], responsible: [${units}] }\n`)
      .join('')}`;
  const [WITH, WITHOUT] = ['各县（市）区政府, 经开区管委会', '各县（市）区政府'];

  test('is missed in a row without it', async () => {
    expect(await messages(missing, table([WITH, WITH, WITH, WITHOUT]))).toEqual(['4 zoneLeftOut']);
  });

  test('is not missed where as many rows lack it, or few name it', async () => {
    expect(await messages(missing, table([WITH, WITH, WITH, WITHOUT, WITHOUT]))).toEqual([]);
    expect(await messages(missing, table([WITH, WITH, WITHOUT]))).toEqual([]);
  });

  test('is not missed beside others than all governments', async () => {
    expect(await messages(missing, table([WITH, WITH, WITH, '市直各部门', '石桥区政府']))).toEqual([]);
  });
});
