import { describe, expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

const HEAD = 'year: 2026\nissuer: ';
const PARENT = `title: 2026年全市政务公开工作主要任务分解表
${HEAD}临江市人民政府办公室
sections:
  - heading: 一、深化主动公开
    tasks:
      - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
      - { number: 2, title: 建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。, lead: [市自然资源局, 市数据局], responsible: [市文旅局, 各县（市）区政府], remark: 年底前 }
      - { number: 3, title: 公布食品抽检结果, requirement: 每周公布不合格产品及其处置情况。, responsible: [各县（市）区政府] }
  - heading: 二、加强解读回应
    tasks:
      - { number: 4, title: 办好居民茶话会, requirement: 每季度邀请居民代表座谈，意见逐条答复。, lead: [市民政局], responsible: [各县（市）区政府] }
      - { number: 5, title: 公布水库水位, requirement: 汛期每日两次在网站公布水位。, lead: [市水利局], responsible: [各县（市）区政府] }
`;
const ROWS: Record<number, string> = {
  1: '{ number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局], responsible: [区文旅局] }',
  2: '{ number: 2, title: 建设规划信息专题, requirement: 历年规划文本按年度归集，供公众检索下载。, lead: [区数据局] }',
  3: '{ number: 3, title: 公布食品抽检结果, requirement: 每周公布不合格产品及其处置情况。, lead: [区市场监管局] }',
  4: '{ number: 4, title: 办好居民茶话会, requirement: 每季度邀请居民代表座谈，意见逐条答复。, lead: [区民政局] }',
  5: '{ number: 5, title: 公布水库水位, requirement: 汛期每日两次在网站公布水位。, lead: [区水利局] }',
};

function child(first: readonly number[], second: readonly number[]): string {
  const rows = (kept: readonly number[]): string => kept.map((number) => `      - ${ROWS[number]}\n`).join('');
  return `title: 2026年新海区政务公开工作主要任务分解表
${HEAD}临江市新海区人民政府办公室
parent: parent.yaml
sections:
  - heading: 一、深化主动公开
    tasks:
${rows(first)}  - heading: 二、加强解读回应
    tasks:
${rows(second)}`;
}

async function entries(text: string) {
  const findings = await runRule('coverage/missing-task', text, PARENT);
  return findings.map(({ fix }) => fix?.changes[0]);
}

describe('a suggested entry for a missing task', () => {
  it('stands behind the task that took up its neighbour', async () => {
    expect(await entries(child([1, 3], [4, 5]))).toEqual([
      {
        kind: 'insert',
        list: '/sections/0/tasks',
        index: 1,
        value: {
          number: 2,
          title: '建设规划信息专题',
          requirement: '历年规划文本按年度归集，供公众检索下载。',
          lead: [expect.stringMatching(/^TODO/)],
          responsible: ['区文旅局'],
          remark: '年底前',
        },
      },
    ]);
  });

  it('stands in front of the next one where it was the first of its section', async () => {
    expect(await entries(child([1, 2, 3], [5]))).toMatchObject([
      { list: '/sections/1/tasks', index: 0, value: { number: 5, lead: ['TODO：区民政局'] } },
    ]);
  });

  it('follows the one before where neighbours are missing too', async () => {
    expect(await entries(child([1], [4, 5]))).toMatchObject([
      { list: '/sections/0/tasks', index: 1, value: { number: 2, title: '建设规划信息专题' } },
      { list: '/sections/0/tasks', index: 1, value: { number: 3, title: '公布食品抽检结果', lead: ['TODO'] } },
    ]);
  });
});
