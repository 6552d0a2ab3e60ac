import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, responsible: [各县（市）区政府] }
  - { number: 3, title: 集中公开政府规章, requirement: 规章文本统一格式，提供下载。, lead: [市司法局] }
`;
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
`;
const BUDGET = '{ number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。 }';

async function reported(rule: string, child: string, parent = PARENT): Promise<unknown[]> {
  return (await runRule(rule, HEAD + child, parent)).map(({ data }) => data['parentTask']);
}

describe('a waiver', () => {
  const waiver = 'waivers: [{ parentTask: 2, reason: 由市统一办理 }]\n';

  test('settles a task that is to be confirmed', async () => {
    const child = `tasks: [${BUDGET}, { number: 2, title: 开展政府信息公开专栏宣传, requirement: 制作海报，在公交站台张贴。 }]\n`;
    expect(await reported('coverage/unclear-task', child)).toEqual([2]);
    expect(await reported('coverage/unclear-task', child + waiver)).toEqual([]);
  });

  test('settles what a task leaves out', async () => {
    const child = `tasks: [${BUDGET}, { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况。 }]\n`;
    expect(await reported('coverage/dropped-clause', child)).toEqual([2]);
    expect(await reported('coverage/dropped-clause', child + waiver)).toEqual([]);
  });
});

describe('a task that the parent gave to others', () => {
  const rules = '{ number: 2, title: 集中公开政府规章, requirement: 规章文本统一格式。, implements: 3 }';

  test('is noted, and nothing more is asked of it', async () => {
    expect(await reported('coverage/unassigned-task', `tasks: [${BUDGET}, ${rules}]\n`)).toEqual([3]);
    expect(await reported('coverage/dropped-clause', `tasks: [${BUDGET}, ${rules}]\n`)).toEqual([]);
    const citing = PARENT.replace('提供下载', '执行《规章管理细则》（临政〔2025〕9号）');
    expect(await reported('citations/missing-citation', `tasks: [${BUDGET}, ${rules}]\n`, citing)).toEqual([]);
  });

  test('is not noted where the row is led by one of those that the parent asked', async () => {
    const parent = `title: 2026年临江市数字政府建设任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 健全公共数据目录, requirement: 目录按月更新。, lead: [市数据局], responsible: [各区数据局] }
  - { number: 2, title: 深化热线办理, requirement: 咨询类工单当日办结。, lead: [市数据局], responsible: [各区政务服务中心] }
`;
    const child = (lead: string): string => `title: 2026年新海区数字政府建设任务分解表
issuer: 临江市新海区数据局
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 健全公共数据目录, requirement: 目录按月更新。, lead: [数据资源科] }
  - { number: 2, title: 深化热线办理, requirement: 咨询类工单当日办结。, lead: [${lead}] }
`;
    expect(await runRule('coverage/unassigned-task', child('数据资源科'), parent)).toHaveLength(1);
    expect(await runRule('coverage/unassigned-task', child('区政务服务中心'), parent)).toEqual([]);
  });

  test('is not noted in a row that also carries a task of ours', async () => {
    const merged =
      '{ number: 1, title: 公开预算和规章, requirement: 预算表格全部上网，规章文本统一格式，提供下载。, implements: [1, 3] }';
    expect(await reported('coverage/unassigned-task', `tasks: [${merged}]\n`)).toEqual([]);
  });
});

test('declared numbers are not judged while the parent cannot be found', async () => {
  const child = `title: 2026年新海区任务分解表\nparent: 没有.yaml\ntasks: [{ number: 1, title: 扩大预算公开范围, implements: 9 }]\n`;
  expect(await runRule('coverage/bad-implements', child)).toEqual([]);
});

test('of several rows that carry a task any may cite for all of them', async () => {
  const parent = `title: 2026年临江市任务分解表
issuer: 临江市人民政府办公室
tasks:
  - { number: 1, title: 规范收费和票据管理, requirement: 执行《收费规程》（临财综〔2025〕6号），按月对账，逐笔开具票据。, responsible: [各县（市）区政府] }
`;
  const child = `tasks:
  - { number: 1, title: 规范收费和票据管理, requirement: 按月对账，逐笔开具票据。, implements: 1 }
  - { number: 2, title: 组织业务培训, requirement: 每年两次。, implements: 1 }
`;
  expect(await reported('citations/missing-citation', child, parent)).toEqual([1]);
  expect(
    await reported('citations/missing-citation', child.replace('每年两次', '学习临财综〔2025〕6号文件'), parent),
  ).toEqual([]);
});

test('a blank requirement is reported once: as blank', async () => {
  const blank = '{ number: 2, title: 开展政府信息公开专栏检查 }';
  expect(await reported('coverage/dropped-clause', `tasks: [${BUDGET}, ${blank}]\n`)).toEqual([]);
  expect(await reported('structure/empty-requirement', `tasks: [${BUDGET}, ${blank}]\n`)).toEqual([2]);
});

test('a table without requirements is told what its titles leave out', async () => {
  const child = 'tasks: [{ title: 扩大预算公开范围 }, { title: 开展政府信息公开专栏检查 }]\n';
  expect(await reported('coverage/dropped-clause', child)).toEqual([1, 2]);
  expect(await reported('structure/empty-requirement', child)).toEqual([]);
});

test('a row that joins two tasks has one lead, and the other helps', async () => {
  const parent = `title: 2026年临江市消防工作任务分解表
issuer: 临江市人民政府办公室
tasks:
  - { number: 1, title: 健全火灾调查制度, requirement: 每起火灾逐一登记。, lead: [市应急管理局], responsible: [各县（市）区政府] }
  - { number: 2, title: 补齐市政消火栓, requirement: 结合道路改造同步建设。, lead: [市住房和城乡建设局], responsible: [各县（市）区政府] }
`;
  const child = (responsible: string, implemented: string): string =>
    `tasks: [{ number: 1, title: 健全火灾调查制度并补齐市政消火栓, requirement: 每起火灾逐一登记；结合道路改造同步建设。, lead: [区应急管理局], responsible: [${responsible}], implements: ${implemented} }, { number: 2, title: 修缮泵房, requirement: 汛前完成。, lead: [区住房和城乡建设局] }]\n`;
  expect(await reported('units/lead-not-counterpart', child('区住房和城乡建设局', '[1, 2]'), parent)).toEqual([]);
  expect(await reported('units/lead-not-counterpart', child('区民政局', '[1, 2]'), parent)).toEqual([2]);
  expect(await reported('units/lead-not-counterpart', child('区住房和城乡建设局', '2'), parent)).toEqual([2]);
});

test.each([
  ['市文化和旅游局', ['市卫生健康委']],
  ['市卫生健康委', []],
])('what a commission of the province leads, the city’s does, not %s', async (lead, expected) => {
  const row = (cells: string): string =>
    `tasks:\n  - { number: 1, title: 规范诊室标识, requirement: 每室一牌。, ${cells} }\n`;
  const above = `title: 2026年全省诊室任务分解表\nissuer: 江南省人民政府办公厅\nyear: 2026\n${row('lead: [省卫生健康委], responsible: [各设区市人民政府]')}`;
  const own = `title: 2026年临江市诊室任务分解表\nissuer: 临江市人民政府办公室\nyear: 2026\nparent: parent.yaml\n${row(`lead: [${lead}]`)}`;
  const findings = await runRule('units/lead-not-counterpart', own, above);
  expect(findings.flatMap(({ data }) => data['counterpart'])).toEqual(expected);
});
