import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

async function without(requirement: string): Promise<unknown[]> {
  const table = `title: 2026年新海区档案工作任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 整理档案, requirement: ${requirement} }
`;
  return (await runRule('citations/missing-number', table)).map(({ data }) => data['title']);
}

test.each(['《库房值守暂行规定》', '《档案开架规则》', '《档案整理办法（试行）》', '《档案保护费用管理通知》'])(
  'what is issued with a number lacks it: %s',
  async (title) => {
    expect(await without(`按照${title}办理。`)).toEqual([title.slice(1, -1)]);
  },
);

test.each(['《青岚省档案管理规定》', '《档案管理条例》', '《库房登记表》'])('silent: %s', async (title) => {
  expect(await without(`按照${title}办理。`)).toEqual([]);
});

test('a form that is handed out is no document', async () => {
  expect(await without('逐户发放《档案移交通知》。')).toEqual([]);
});

test('a number of an impossible year is one', async () => {
  const twice = '执行《库房值守规则》（临政办〔1026〕5号）；按照《库房值守规则》（临政办〔2024〕5号）轮值。';
  expect(await without(twice)).toEqual([]);
  expect(await without('执行《库房值守规则》（临政办〔1926〕5号）。')).toEqual([]);
});
