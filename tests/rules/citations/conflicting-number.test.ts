import { describe, expect, test } from 'vitest';
import missingBasis from '../../../rules/citations/missing-basis.ts';
import rule from '../../../rules/citations/conflicting-number.ts';
import { isOfAnother } from '../../../src/text/documents.ts';
import { runExample } from '../../../src/tools/run-example.ts';

const TITLE = '桃源市人民政府关于印发2026年全市桥梁检测任务分解表的通知';
const files = (number: string): Record<string, string> => ({
  'child.yaml': `title: 2026年柳河县桥梁检测任务分解表
issuer: 桃源市柳河县人民政府
noticeTitle: 柳河县人民政府关于印发2026年柳河县桥梁检测任务分解表的通知
year: 2026
parent: parent.yaml
basis:
  - { title: ${TITLE}, docNumber: '${number}' }
tasks:
  - { number: 1, title: 检测公路桥梁, requirement: 逐座建档。, lead: [县交通局] }
`,
  'parent.yaml': `title: 2026年全市桥梁检测任务分解表
noticeTitle: ${TITLE}
issuer: 桃源市人民政府
docNumber: 桃政发〔2026〕14号
year: 2026
tasks:
  - { number: 1, title: 检测公路桥梁, requirement: 逐座建档。, responsible: [各县（市）区政府] }
`,
});

test.each(['桃政发〔2026〕41号', '桃政发〔2025〕14号', '桃政办〔2026〕14号', '桃发〔2026〕14号', '桃政发[2026]114号'])(
  'the right title under %s is a conflict with the table above, and no missing basis',
  async (number) => {
    const [finding, ...others] = await runExample(rule, { title: number, files: files(number) });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ messageId: 'parent', severity: 'error', data: { known: '桃政发〔2026〕14号' } });
    expect(finding?.fix?.changes).toEqual([
      { kind: 'set', pointer: '/basis/0/docNumber', value: '桃政发〔2026〕14号' },
    ]);
    expect(await runExample(missingBasis, { title: number, files: files(number) })).toEqual([]);
  },
);

test.each(['桃政发〔2026〕14号', '桃政发[2026]014号'])('%s is the number of the table above', async (number) => {
  expect(await runExample(rule, { title: number, files: files(number) })).toEqual([]);
});

test('a title that a pack registers twice may stand under both numbers', async () => {
  const pack = `name: twice
title: 桃源市桥梁
documents:
  - { number: 桃交〔2025〕2号, title: 桥梁检测管理办法, issuer: 桃源市交通局 }
  - { number: 桃交〔2019〕8号, title: 桥梁检测管理办法, issuer: 桃源市交通局 }
`;
  const table = `title: 2026年柳河县桥梁检测任务分解表
parent: none
tasks:
  - { number: 1, title: 检测公路桥梁, requirement: 废止《桥梁检测管理办法》（桃交〔2019〕8号）。, lead: [县交通局] }
`;
  expect(await runExample(rule, { title: 'twice', files: { 'child.yaml': table }, policies: [pack] })).toEqual([]);
});

test('the title of the notice above under another number is a conflict where the table above is known by its own title alone', async () => {
  const { 'parent.yaml': parent, ...own } = files('桃政发〔2026〕41号');
  const annex = parent!.replace(/^noticeTitle.*\n/m, '');
  const [finding] = await runExample(rule, { title: TITLE, files: { ...own, 'parent.yaml': annex } });
  expect(finding).toMatchObject({ messageId: 'parent', data: { known: '桃政发〔2026〕14号' } });
});

describe('papers of one title from two bodies', () => {
  const messages = async (basis: string, ...requirements: string[]): Promise<string[]> => {
    const tasks = requirements.map(
      (text, at) => `  - { number: ${at + 1}, title: 检测桥梁${at}, requirement: ${text}, lead: [县交通局] }\n`,
    );
    const table = `title: 2026年桥梁检测任务分解表
issuer: 柳河县交通局
noticeTitle: 柳河县交通局关于印发2026年桥梁检测任务分解表的通知
docNumber: 柳交〔2026〕9号
parent: none
basis:
  - { title: ${basis}, docNumber: 桃交〔2026〕3号 }
tasks:
${tasks.join('')}`;
    const found = await runExample(rule, { title: basis, files: { 'child.yaml': table } });
    return found.map(({ messageId, data }) => `${messageId} ${data['number'] as string} ${data['known'] as string}`);
  };

  test('the notice above and one’s own are no conflict', async () => {
    expect(await messages('桃源市交通局关于印发2026年桥梁检测任务分解表的通知', '逐座检测。')).toEqual([]);
  });

  test.each([
    ['临江市人民政府关于印发桥梁检测任务分解表的通知', '临江市新海区人民政府关于印发桥梁检测任务分解表的通知', true],
    [
      '北塘区人民政府关于印发桥梁检测任务分解表的通知',
      '北塘区人民政府望江街道办事处关于印发桥梁检测任务分解表的通知',
      true,
    ],
    ['新海区人民政府关于印发桥梁检测任务分解表的通知', '临江市新海区人民政府关于印发桥梁检测任务分解表的通知', false],
    ['市政府办关于印发桥梁检测任务分解表的通知', '临江市人民政府办公室关于印发桥梁检测任务分解表的通知', false],
    ['关于印发桥梁检测任务分解表的通知', '临江市人民政府关于印发桥梁检测任务分解表的通知', false],
  ])('%s, %s: of two bodies %s', (one, other, expected) => {
    expect(isOfAnother(one, other)).toBe(expected);
    expect(isOfAnother(other, one)).toBe(expected);
  });

  test('the same body, its name cut short, is', async () => {
    const text = '按照《市交通局关于印发2026年桥梁检测任务分解表的通知》（桃交〔2026〕13号）';
    expect(await messages('桃源市交通局关于印发2026年桥梁检测任务分解表的通知', text)).toEqual([
      'table 桃交〔2026〕13号 桃交〔2026〕3号',
    ]);
  });

  test('what one forwards is another’s', async () => {
    const texts = [
      '《青岚省交通厅关于加强桥梁检测的通知》（青交〔2026〕2号）',
      '《桃源市交通局转发青岚省交通厅关于加强桥梁检测的通知》（桃交〔2026〕5号）',
    ];
    expect(await messages('桃源市桥梁检测要点', ...texts)).toEqual([]);
  });
});
