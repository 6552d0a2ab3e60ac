import { describe, expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

const HEAD = 'year: 2026\nissuer: ';
const parent = (requirement: string): string => `title: 2026年全市政务公开工作主要任务分解表
${HEAD}临江市人民政府办公室
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 市级部门及所属单位的预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: ${requirement}, responsible: [各县（市）区政府] }
`;
const child = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
${HEAD}临江市新海区人民政府办公室
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 区级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 组织信息公开专栏自查, requirement: ${requirement}, lead: [区政府办公室] }
`;

describe('a task that is held for review', () => {
  const data = async (above: string, below: string) => {
    const [finding] = await runRule('coverage/unclear-task', child(below), parent(above));
    return finding?.data;
  };

  it('says what its row would lack', async () => {
    const found = await data(
      '每季度检查专栏更新情况，对失效链接限期整改，检查结果向社会通报。',
      '每季度自行检查专栏更新情况。',
    );
    expect(found).toMatchObject({
      parentTask: 2,
      candidates: [2],
      lost: ['对失效链接限期整改', '检查结果向社会通报'],
      text: '对失效链接限期整改；检查结果向社会通报',
    });
    expect(found).not.toHaveProperty('more');
  });

  it('names the first of many and counts the rest', async () => {
    const many = '每季度检查专栏更新情况，对失效链接限期整改，检查结果向社会通报，整改材料留存三年。';
    expect(await data(many, '每季度自行检查专栏更新情况。')).toMatchObject({
      lost: { length: 3 },
      text: '对失效链接限期整改；检查结果向社会通报',
      more: 1,
    });
  });

  it('lacks nothing where all is said', async () => {
    const found = await data('每季度检查专栏更新情况。', '每季度自行检查专栏更新情况。');
    expect(found).toMatchObject({ parentTask: 2 });
    expect(found).not.toHaveProperty('lost');
    expect(found).not.toHaveProperty('text');
  });
});
