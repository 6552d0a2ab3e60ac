import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const parent = (cells: string): string => `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 建设规划信息专题, ${cells}, responsible: [各县（市）区政府] }
`;
const child = (...rows: readonly string[]): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
${rows.map((row, index) => `  - { number: ${index + 1}, title: ${index === 0 ? '建设规划信息专题' : '做好检索下载服务'}, ${row} }\n`).join('')}`;

test.each([
  [
    'no deadline at all',
    'requirement: 归集历年规划文本。',
    'requirement: 归集历年规划文本。, remark: 10月底前',
    ['10月底前'],
  ],
  [
    'the last date is named',
    'requirement: 归集历年规划文本。',
    'requirement: 6月底前归集历年规划文本，9月底前上线。',
    ['9月底前'],
  ],
  [
    'the date of one step',
    'requirement: 归集历年规划文本，9月底前上线检索系统。',
    'requirement: 6月底前归集历年规划文本，9月底前上线检索系统。',
    ['6月底前'],
  ],
  [
    'the date of one step, moved to the remark',
    'requirement: 归集历年规划文本，9月底前上线检索系统。, remark: 6月底前归集文本',
    'requirement: 6月底前归集历年规划文本，9月底前上线检索系统。',
    [],
  ],
  [
    'an open-ended one is left to another rule',
    'requirement: 归集历年规划文本。, remark: 长期坚持',
    'requirement: 归集历年规划文本。, remark: 10月底前',
    [],
  ],
  [
    'the parent’s is open-ended',
    'requirement: 归集历年规划文本。',
    'requirement: 归集历年规划文本。, remark: 长期坚持',
    [],
  ],
  [
    'a step that comes back says nothing of the whole',
    'requirement: 每月归集历年规划文本。',
    'requirement: 每月归集历年规划文本。, remark: 10月底前',
    ['10月底前'],
  ],
  [
    'a remark how often does',
    'requirement: 每月归集历年规划文本。, remark: 每季度',
    'requirement: 每月归集历年规划文本。, remark: 10月底前',
    [],
  ],
  [
    'each year’s day in the table of one year',
    'requirement: 9月底前归集文本，3月31日前签订检索合同。',
    'requirement: 9月底前归集文本，检索合同每年3月31日前签订。',
    [],
  ],
  ['a season', 'requirement: 及时完成文本归集。', 'requirement: 供暖期前完成文本归集。', ['供暖期前']],
  [
    'how often in the year, in the table of one year',
    'requirement: 9月底前归集文本，组织讲座2次。',
    'requirement: 9月底前归集文本，每年组织讲座2次。',
    [],
  ],
  ['a service standard is none', 'requirement: 归集历年规划文本。', 'requirement: 3个工作日内归集历年规划文本。', []],
])('%s', async (_, own, above, expected) => {
  const findings = await runRule('deadlines/missing-deadline', child(own), parent(above));
  expect(findings.map(({ data }) => data['parentWords'])).toEqual(expected);
});

test('one of the rows that carry a task may name the date', async () => {
  const above = parent('requirement: 10月底前归集历年规划文本，供公众检索下载。');
  const rows = (remark: string): string =>
    child('requirement: 归集历年规划文本。, implements: 1', `requirement: 供公众检索下载。${remark}, implements: 1`);
  expect(await runRule('deadlines/missing-deadline', rows(', remark: 10月底前'), above)).toEqual([]);
  expect(await runRule('deadlines/missing-deadline', rows(''), above)).toHaveLength(1);
});
