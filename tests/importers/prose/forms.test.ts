import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';
import { readText } from '../../../src/importers/text/read-text.ts';

const read = (...lines: string[]) =>
  readText(lines.join('\n'), vocabulary).documents.map((document) => tableFromGrid(document, vocabulary));
const one = (...lines: string[]) => read(...lines)[0]!.table.data;

describe('forms of running text', () => {
  it.each([
    ['二、守好底线。', undefined],
    ['二、守好底线。坚持预防为主，分级负责。', '坚持预防为主，分级负责。'],
    ['二、守好底线', undefined],
  ])('takes %s for a heading', (heading, text) => {
    const { sections } = one(
      '松岭县2026年重点工作分工方案',
      '一、做强产业',
      '1.建设园区。建成厂房三栋。（县工信局牵头，县财政局配合）',
      heading,
      '1.排查隐患。逐户上门。（县应急局牵头，各乡镇配合）',
    );
    expect(sections).toMatchObject([{ tasks: [{ lead: ['县工信局'], supporting: ['县财政局'] }] }, { tasks: [{}] }]);
    expect(sections![1]!.text).toBe(text);
  });

  it('keeps general parts as text and each bracket with its sentence', () => {
    const { sections } = one(
      '松岭县2026年重点工作分工方案',
      '一、总体要求',
      '稳中求进。',
      '二、主要任务',
      '（一）办好教育。新建学校两所。（县教育局负责）改造食堂十处。（县市场监管局负责）',
      '（二）管好河道。清淤十公里。（县水利局牵头，各乡镇落实，10月底前完成）',
      '三、组织保障',
      '（一）加强领导。各单位主要负责人亲自抓。',
    );
    expect(sections).toMatchObject([
      { heading: '一、总体要求', text: '稳中求进。' },
      {
        tasks: [
          {
            requirement: '新建学校两所。改造食堂十处。',
            extra: { 责任分工明细: expect.stringContaining('改造食堂十处。（县市场监管局负责）') },
          },
          { lead: ['县水利局'], responsible: ['各乡镇'], deadline: '10月底前完成' },
        ],
      },
      { heading: '三、组织保障', text: '（一）加强领导。各单位主要负责人亲自抓。' },
    ]);
  });

  it('applies what the notice says of who leads, and tells', () => {
    const [found] = read(
      '松岭县2026年重点工作任务分解',
      '1.产值增长一成。',
      '责任单位：县工信局、县统计局（排在首位的为牵头单位，下同）',
      '2.粮食稳产。',
      '责任单位：县农业农村局、各乡镇',
    );
    expect(found!.table.data.tasks).toMatchObject([
      { lead: ['县工信局'], responsible: ['县统计局'] },
      { lead: ['县农业农村局'], responsible: ['各乡镇'] },
    ]);
    expect(found!.problems).toMatchObject([{ id: 'import/precedence', data: { count: 2 } }]);
  });

  it('takes a later number behind the units of a task for another task, and a list from 1 for its points', () => {
    const { tasks } = one(
      '松岭县2026年重点工作分工方案',
      '1.产值增长一成。',
      '牵头单位：县工信局',
      '其他责任单位：县统计局',
      '2.粮食稳产。',
      '牵头单位：县农业农村局',
      '1.落实面积。',
      '2.落实补贴。',
      '5.其他指标不低于全市平均水平。',
    );
    expect(tasks).toMatchObject([
      { number: 1, lead: ['县工信局'], responsible: ['县统计局'] },
      { number: 2, requirement: '1.落实面积。\n2.落实补贴。' },
      { number: 5, requirement: '其他指标不低于全市平均水平。' },
    ]);
  });

  it('reads annexes as tables of their own', () => {
    const tables = read(
      '附件1',
      '松岭县安全任务分工',
      '1.查厂房。（牵头单位：县应急局）',
      '2.查商场。（牵头单位：县商务局）',
      '附件2',
      '松岭县防汛任务分工',
      '1.修堤坝。（牵头单位：县水利局）',
    );
    expect(tables.map(({ table }) => table.data.title)).toEqual(['松岭县安全任务分工', '松岭县防汛任务分工']);
  });

  it('takes lines of the web page for no tasks and reads the number in them', () => {
    const data = one(
      '首页 > 信息公开 > 文件',
      '1. [发文字号] 松政办〔2026〕8号',
      '2. [有效性] 有效',
      '松岭县2026年重点任务分工',
      '1.修路。修通三条路。（县交通局牵头）',
      '2.建桥。建成两座桥。（县交通局牵头）',
    );
    expect(data).toMatchObject({ title: '松岭县2026年重点任务分工', docNumber: '松政办〔2026〕8号' });
    expect(data.tasks).toHaveLength(2);
  });
});
