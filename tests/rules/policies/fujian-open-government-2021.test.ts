import { describe, expect, test } from 'vitest';
import { policies } from '../../../rules/policies/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import { runExample } from '../../../src/tools/run-example.ts';

const pack = policies.find((policy) => policy.name === 'fujian-open-government-2021');
const CITY_BASIS = [
  '{ title: 国务院办公厅关于印发2021年政务公开工作要点的通知, docNumber: 国办发〔2021〕12号 }',
  '{ title: 福建省人民政府办公厅关于印发2021年全省政务公开工作主要任务分解表的通知, docNumber: 闽政办函〔2021〕34号 }',
];
const FEE = '执行《关于做好政府信息公开信息处理费收入收缴管理有关事项的通知》（闽财非税函〔2021〕1号）';

async function demanded(id: string, files: Record<string, string>): Promise<string[]> {
  const rule = rules.find((one) => one.id === id);
  if (!rule || !pack) throw new Error('rule or pack is missing');
  const findings = await runExample(rule, { title: 'test', files, policies: [JSON.stringify(pack.data)] });
  return findings.map(({ messageId, data }) => `${messageId} ${/（(.*)）/.exec(String(data['document']))?.[1]}`);
}

const table = (
  issuer: string,
  basis: readonly string[],
  requirement = '按月对账',
  year = 2021,
): string => `title: ${year}年政务公开工作主要任务分解表
issuer: ${issuer}
year: ${year}
parent: none
basis: [${basis.join(', ')}]
tasks:
  - { number: 1, title: 规范收费管理, requirement: ${requirement}。 }
`;

function missingBasis(issuer: string, basis: readonly string[], year?: number): Promise<string[]> {
  return demanded('citations/missing-basis', { 'child.yaml': table(issuer, basis, undefined, year) });
}

function missingDocument(files: Record<string, string>): Promise<string[]> {
  return demanded('citations/missing-required-document', files);
}

describe('basis', () => {
  test('a city cites the State Council’s plan and the province’s table', async () => {
    expect(await missingBasis('临江市人民政府办公室', CITY_BASIS)).toEqual([]);
    expect(await missingBasis('临江市人民政府办公室', [])).toEqual([
      'policy 国办发〔2021〕12号',
      'policy 闽政办函〔2021〕34号',
    ]);
  });

  test('a district cites both', async () => {
    expect(await missingBasis('临江市新海区人民政府办公室', CITY_BASIS)).toEqual([]);
    expect(await missingBasis('临江市新海区人民政府办公室', CITY_BASIS.slice(1))).toEqual([
      'policy 国办发〔2021〕12号',
    ]);
    expect(await missingBasis('临江市新海区人民政府办公室', CITY_BASIS.slice(0, 1))).toEqual([
      'policy 闽政办函〔2021〕34号',
    ]);
  });

  test('the province cites the State Council’s plan, not its own table', async () => {
    expect(await missingBasis('福建省人民政府办公厅', [])).toEqual(['policy 国办发〔2021〕12号']);
  });

  test('a bureau and another year are not asked', async () => {
    expect(await missingBasis('临江市水利局', [])).toEqual([]);
    expect(await missingBasis('临江市人民政府办公室', [], 2022)).toEqual([]);
  });
});

describe('信息处理费', () => {
  const city = table('临江市人民政府办公室', CITY_BASIS, `依法收取信息处理费，${FEE}`);
  const district = (requirement: string): string =>
    table('临江市新海区人民政府办公室', CITY_BASIS, requirement).replace('parent: none', 'parent: parent.yaml');

  test('a task that speaks of it cites the finance department', async () => {
    expect(
      await missingDocument({ 'child.yaml': table('临江市新海区人民政府办公室', [], `依法收取信息处理费，${FEE}`) }),
    ).toEqual([]);
    expect(
      await missingDocument({ 'child.yaml': table('临江市新海区人民政府办公室', [], '依法收取信息处理费') }),
    ).toEqual(['uncited 闽财非税函〔2021〕1号']);
    expect(
      await missingDocument({ 'child.yaml': table('临江市新海区人民政府办公室', [], '依法收取信息 处理费') }),
    ).toEqual(['uncited 闽财非税函〔2021〕1号']);
  });

  test('there must be such a task where the parent has one', async () => {
    expect(await missingDocument({ 'child.yaml': district('按月对账'), 'parent.yaml': city })).toEqual([
      'noTask 闽财非税函〔2021〕1号',
    ]);
    expect(await missingDocument({ 'child.yaml': district(`收取信息处理费，${FEE}`), 'parent.yaml': city })).toEqual(
      [],
    );
  });

  test('no such task is asked for where the parent has none', async () => {
    const plain = table('临江市人民政府办公室', CITY_BASIS);
    expect(await missingDocument({ 'child.yaml': district('按月对账'), 'parent.yaml': plain })).toEqual([]);
  });
});

test('each document has issuer and title, each demand a reason', () => {
  expect(pack?.data.documents?.map(({ number }) => number)).toEqual([
    '国办发〔2021〕12号',
    '闽政办函〔2021〕34号',
    '闽财非税函〔2021〕1号',
  ]);
  for (const { reason } of pack?.data.required ?? []) expect(reason.length).toBeGreaterThan(10);
});
