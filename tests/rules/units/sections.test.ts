import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const PARENT = `title: 2026年全省水利工作任务清单
issuer: 青岚省水利厅
year: 2026
tasks:
  - { number: 1, title: 管好水利资金, requirement: 资金支付进度每月通报。, lead: [厅财务处], responsible: [各设区市水利局] }
  - { number: 2, title: 清理河道障碍, requirement: 排查河道内的违章建筑并逐处销号。, lead: [厅河湖处], responsible: [各设区市水利局] }
`;
const childWith = (first: string, second: string): string => `title: 2026年临江市水利工作任务清单
issuer: 临江市水利局
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 管好水利资金, requirement: 资金支付进度每月通报。, lead: [${first}] }
  - { number: 2, title: 清理河道障碍, requirement: 排查河道内的违章建筑并逐处销号。, lead: [${second}] }
`;

async function words(rule: string, first: string, second: string): Promise<unknown[]> {
  const findings = await runRule(rule, childWith(first, second), PARENT);
  return findings.flatMap(({ data }) => data['unit'] ?? data['counterpart']);
}

describe('a bureau that gives work to its sections', () => {
  test('has none of the department above', async () => {
    expect(await words('units/foreign-level-unit', '厅财务处', '河湖科')).toEqual(['厅财务处']);
    expect(await words('units/foreign-level-unit', '局财务科', '河湖科')).toEqual([]);
  });

  test('has one for the line of work that leads above', async () => {
    expect(await words('units/lead-not-counterpart', '河湖科', '河湖科、财务科')).toEqual(['财务科']);
    expect(await words('units/lead-not-counterpart', '局财务科', '河湖科')).toEqual([]);
    expect(await words('units/lead-not-counterpart', '规划科', '河湖科')).toEqual([]);
    expect(await words('units/lead-not-counterpart', '规划科', '河湖科、厅财务处')).toEqual([]);
    expect(await words('units/lead-not-counterpart', '计划财务科', '河湖科、财务科')).toEqual([]);
    const parent = PARENT.replace('lead: [厅财务处]', 'lead: [厅财务处, 厅河湖处]');
    const findings = await runRule('units/lead-not-counterpart', childWith('规划科', '河湖科、财务科'), parent);
    expect(findings.map(({ data }) => data['counterpart'])).toEqual([['财务科', '河湖科']]);
  });
});

describe('bodies of fewer sorts of places', () => {
  const redundant = async (units: string): Promise<unknown[]> => {
    const child = childWith('财务科', '河湖科').replace('lead: [财务科]', `lead: [财务科], responsible: [${units}]`);
    return (await runRule('units/redundant-unit', child, PARENT)).map(({ data }) => data['unit']);
  };

  test('are among those of all', async () => {
    expect(await redundant('各县（市、区）水利局, 各区水利局')).toEqual(['各区水利局']);
  });

  test('with no word for whose they are, are among all departments of the place', async () => {
    const child = (units: string): string => `title: 2026年临江市水利工作任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 清理河道障碍, lead: [市水利局], responsible: [${units}] }
`;
    const units = async (cell: string): Promise<unknown[]> =>
      (await runRule('units/redundant-unit', child(cell))).map(({ data }) => data['unit']);
    expect(await units('市直各部门, 各有关单位')).toEqual(['各有关单位']);
    expect(await units('各县（市、区）政府, 各有关单位')).toEqual([]);
    expect(await units('市直各部门, 相关企业')).toEqual([]);
  });

  test('stand beside those of others', async () => {
    expect(await redundant('各县水利局, 各区水利局')).toEqual([]);
    expect(await redundant('各县（市、区）水利局, 各区住建局')).toEqual([]);
  });
});
