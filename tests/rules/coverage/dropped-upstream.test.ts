import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { runExample } from '../../../src/tools/run-example.ts';

const table = (
  place: string,
  level: string,
  parent: string,
  rows: readonly string[],
): string => `title: 2026年${place}政务公开工作主要任务分解表
issuer: ${place}人民政府办公室
year: 2026
parent: ${parent}
tasks:
${rows.map((row, index) => `  - { number: ${index + 1}, title: ${row}, responsible: [${level}] }\n`).join('')}`;
const BUDGET = '扩大部门预算公开范围';
const SUBSIDY = '公布惠农补贴发放名单';
const PLANS = '归集历年规划文本';

async function lost(files: Readonly<Record<string, string>>): Promise<unknown[]> {
  const rule = rules.find(({ id }) => id === 'coverage/dropped-upstream')!;
  const findings = await runExample(rule, { title: 'test', files });
  return findings.map(({ data }) => [data['above'], data['upstreamTask'], data['droppedBy']]);
}

test('over four levels, each loss is named with the level that lost it', async () => {
  expect(
    await lost({
      'town.yaml': table('临江市新海区石桥镇', '各村', 'district.yaml', [BUDGET]),
      'district.yaml': table('临江市新海区', '各镇人民政府、街道办事处', 'city.yaml', [BUDGET]),
      'city.yaml': table('临江市', '各县（市）区政府', 'province.yaml', [BUDGET, PLANS]),
      'province.yaml': table('青岚省', '各市、县（区）人民政府', 'none', [BUDGET, SUBSIDY, PLANS]),
    }),
  ).toEqual([
    ['临江市', 2, '新海区'],
    ['青岚省', 2, '临江市'],
  ]);
});

test('what this table itself leaves out is not reported here', async () => {
  expect(
    await lost({
      'district.yaml': table('临江市新海区', '各镇人民政府、街道办事处', 'city.yaml', [BUDGET]),
      'city.yaml': table('临江市', '各县（市）区政府', 'province.yaml', [BUDGET, SUBSIDY]),
      'province.yaml': table('青岚省', '各市、县（区）人民政府', 'none', [BUDGET, SUBSIDY]),
    }),
  ).toEqual([]);
});

test('a task that was not addressed to the level in between is not lost there', async () => {
  expect(
    await lost({
      'district.yaml': table('临江市新海区', '各镇人民政府、街道办事处', 'city.yaml', [BUDGET]),
      'city.yaml': table('临江市', '各县（市）区政府', 'province.yaml', [BUDGET]),
      'province.yaml':
        table('青岚省', '各市、县（区）人民政府', 'none', [BUDGET]) +
        `  - { number: 2, title: ${SUBSIDY}, lead: [省财政厅] }\n`,
    }),
  ).toEqual([]);
});
