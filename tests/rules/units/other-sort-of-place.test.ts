import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (
  place: string,
  own: string,
  unit: string,
  requirement = '逐户登记。',
): string => `title: 2026年${place}食品安全任务分解表
issuer: ${place}${place.endsWith('街道') ? '办事处' : '人民政府办公室'}
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 登记小作坊, requirement: ${requirement}, lead: [${own}市场监管局], responsible: ['${unit}'] }
  - { number: 2, title: 培训食堂人员, lead: [${own}教育局], responsible: [${own}卫生健康局, ${own}应急局, ${own === '市' ? '各乡镇人民政府' : '各村（社区）'}] }
`;
const PARENT = `title: 2026年临江市食品安全任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 登记小作坊, requirement: 逐户登记。, lead: [市市场监管局], responsible: [各县（市、区）人民政府] }
`;
const found = async (place: string, own: string, unit: string, requirement?: string): Promise<unknown[]> => {
  const findings = await runRule('units/foreign-level-unit', table(place, own, unit, requirement), PARENT);
  return findings.map(({ messageId, data }) => `${messageId} ${data['counterpart']}`);
};

test.each([
  ['青禾县', '县', '区城管局', '县城管局'],
  ['青禾县', '县', '旗文旅局', '县文旅局'],
  ['新海区', '区', '县公安局', '区公安局'],
  ['新海区', '区', '县委宣传部', '区委宣传部'],
  ['青垟市', '市', '县农业农村局', '市农业农村局'],
  ['青垟市', '市', '区民政局', '市民政局'],
  ['石桥街道', '街道', '镇应急管理办公室', '街道应急管理办公室'],
  ['石桥街道', '街道', '乡社会事务办', '街道社会事务办'],
  ['云溪镇', '镇', '街道党政办', '镇党政办'],
  ['云溪镇', '镇', '乡综合执法队', '镇综合执法队'],
])('in the table of %s, whose units are %s…, %s is none', async (place, own, unit, counterpart) => {
  expect(await found(place, own, unit)).toEqual([`sort ${counterpart}`]);
});

test.each([
  ['青禾县', '县', '区税务局'],
  ['青禾县', '县', '区块链推进办公室'],
  ['青禾县', '县', '区管委会'],
  ['青禾县', '县', '区民政局（配合）'],
  ['新海区', '区', '县人民医院'],
  ['石桥街道', '街道', '乡村振兴办公室'],
  ['石桥街道', '街道', '镇派出所'],
])('in the table of %s, whose units are %s…, %s may be meant', async (place, own, unit) => {
  expect(await found(place, own, unit)).toEqual([]);
});

test('what the task itself names is meant', async () => {
  expect(await found('青禾县', '县', '区城管局', '会同区城管局逐户登记。')).toEqual([]);
});

test('a place most of whose units are called so has become one of that sort', async () => {
  expect(await found('青禾县', '区', '县档案馆')).toEqual([]);
});

test('bureaus of two sorts of place are not one bureau named twice', async () => {
  const both = table('新海区', '区', '县统计局').replace("['县统计局']", '[区统计局, 县统计局]');
  for (const rule of ['units/duplicate-unit', 'units/inconsistent-unit-name'])
    expect(await runRule(rule, both)).toEqual([]);
});

test('a section is written 办 or 办公室 throughout', async () => {
  const sections = (second: string): string => `title: 2026年石桥街道养老任务分解表
issuer: 石桥街道办事处
year: 2026
parent: none
tasks:
  - { number: 1, title: 走访老人, lead: [街道社会事务办] }
  - { number: 2, title: 评估需求, lead: [${second}] }
  - { number: 3, title: 改造住房, lead: [街道社会事务办] }
`;
  const named = await runRule('units/inconsistent-unit-name', sections('街道社会事务办公室'));
  expect(named.map(({ data }) => data['unit'])).toEqual(['街道社会事务办公室']);
  expect(await runRule('units/inconsistent-unit-name', sections('街道应急管理办公室'))).toEqual([]);
});
