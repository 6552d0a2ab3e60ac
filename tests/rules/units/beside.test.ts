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

it.each(['区慈善总会', '区律师协会', '区法学会'])('an association is no department: %s', async (unit) => {
  expect(await runRule('units/foreign-level-unit', table(unit))).toEqual([]);
});
