import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年临江市防溺水重点工作任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 设置警示牌, requirement: 危险水域全部设牌。, lead: [市水利局], responsible: [SORT, 各县（市）区政府] }
`;
const CHILD = `title: 2026年新海区防溺水重点工作任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 设置警示牌, requirement: REQUIREMENT, lead: [区水利局], responsible: [区应急局] }
  - { number: 2, title: 开展安全教育, requirement: 上好第一课。, lead: [区教育局], responsible: [区应急局, 各中小学] }
`;
const told = async (sort: string, requirement = '危险水域全部设牌。'): Promise<unknown[]> =>
  (
    await runRule('units/dropped-responsible', CHILD.replace('REQUIREMENT', requirement), PARENT.replace('SORT', sort))
  ).map(({ messageId, data }) => [messageId, data['unit']]);

test('a sort that the table names elsewhere is missed', async () => {
  expect(await told('各中小学')).toEqual([['sort', '各中小学']]);
});

test('a district may have none of a sort that its table names nowhere', async () => {
  expect(await told('各高校')).toEqual([]);
});

test('a row that sets them to work in its text names them', async () => {
  expect(await told('各中小学', '组织各中小学在危险水域全部设牌。')).toEqual([]);
});
