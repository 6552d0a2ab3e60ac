import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (unit: string): string => `title: 2026年新海区民政局重点工作任务分解表
issuer: 临江市新海区民政局
year: 2026
tasks:
  - { number: 1, title: 办好慈善集市, requirement: 九月在各街道举办。, lead: [慈善科], responsible: [社会救助科, ${unit}] }
  - { number: 2, title: 走访困难家庭, requirement: 每季度上门一次。, lead: [社会救助科], responsible: [养老科] }
`;

it('a bureau gives no work to another department of its government', async () => {
  expect(await runRule('units/foreign-level-unit', table('区妇联'))).toMatchObject([{ messageId: 'beside' }]);
});

it('but several that help are how its table is made, and none of them leads', async () => {
  const more = '  - { number: 3, title: 检修敬老院, requirement: 入冬前检修一次。, lead: [养老科] }\n';
  const helped = table('区妇联').replace('养老科', '养老科, 区医保局') + more;
  expect(await runRule('units/foreign-level-unit', helped)).toEqual([]);
  const led = helped.replace('lead: [慈善科]', 'lead: [区教育局]');
  expect(await runRule('units/foreign-level-unit', led)).toMatchObject([{ data: { unit: '区教育局' } }]);
});

it('nor is one that helps in several rows a slip, but it leads none', async () => {
  const twice = table('区妇联').replace('养老科', '养老科, 区妇联');
  expect(await runRule('units/foreign-level-unit', twice)).toEqual([]);
  const leads = `${twice}  - { number: 3, title: 检修敬老院, requirement: 入冬前检修一次。, lead: [区妇联] }\n`;
  const led = await runRule('units/foreign-level-unit', leads);
  expect(led.map(({ data }) => [data['task'], data['unit']])).toEqual([[3, '区妇联']]);
});

it.each(['区慈善总会', '区律师协会', '区法学会'])('an association is no department: %s', async (unit) => {
  expect(await runRule('units/foreign-level-unit', table(unit))).toEqual([]);
});

const districtTable = (unit: string): string => `title: 2026年新海区民政重点工作任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 办好慈善集市, lead: [区民政局], responsible: ['${unit}'] }
`;

it.each(['各县（市、区）财政局', '各县区医保局', '各区司法局'])(
  'a district has one bureau of a line, and all of them are the city’s: %s',
  async (unit) => {
    expect(await runRule('units/foreign-level-unit', districtTable(unit))).toMatchObject([{ messageId: 'collective' }]);
  },
);

it.each(['各乡镇财政所', '各街道办事处', '区直各部门'])('what stands below a district is its own: %s', async (unit) => {
  expect(await runRule('units/foreign-level-unit', districtTable(unit))).toEqual([]);
});
