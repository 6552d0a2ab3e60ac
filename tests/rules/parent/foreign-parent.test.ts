import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (issuer: string, more = '', unit = '财政局'): string => `title: 政务公开工作任务分解表
issuer: ${issuer}
${more}tasks:
  - { number: 1, title: 公开信息, lead: [${unit}] }
`;

async function isForeign(child: string, parent: string): Promise<boolean> {
  return (
    (await runRule('parent/foreign-parent', child.replace('tasks:', 'parent: parent.yaml\ntasks:'), parent)).length > 0
  );
}

describe('a parent of another place', () => {
  test.each([
    ['a district and another city', '临江市新海区人民政府', '滨海市人民政府'],
    ['a city of county level and another city', '临江市石桥市人民政府', '滨海市人民政府'],
    ['a town and another county', '青岚县石桥镇人民政府', '望山县人民政府'],
    ['a district’s bureau and another district', '新海区财政局', '望山区人民政府'],
    ['a city and another province', '浙江省临江市人民政府', '福建省人民政府'],
  ])('%s', async (_, child, parent) => {
    expect(await isForeign(table(child), table(parent))).toBe(true);
  });

  test('told by an agency code, by a vertical office', async () => {
    expect(
      await isForeign(table('仓海区人民政府', 'basis: [{ docNumber: 榕政办〔2026〕3号 }]\n'), table('厦门市人民政府')),
    ).toBe(true);
    expect(
      await isForeign(table('仓海区人民政府', '', '国家税务总局临江市新海区税务局'), table('滨海市人民政府')),
    ).toBe(true);
  });
});

test('a number that the basis gives to a paper of another place', async () => {
  const basis = (title: string): string => `basis: [{ title: ${title}, docNumber: 滨政办〔2026〕3号 }]\n`;
  const parent = table('滨海市人民政府', 'docNumber: 滨政办〔2026〕3号\n');
  const of = (title: string): Promise<boolean> => isForeign(table('新海区人民政府', basis(title)), parent);
  expect(await of('临江市人民政府关于印发工作要点的通知')).toBe(true);
  expect(await of('滨海市人民政府关于印发工作要点的通知')).toBe(false);
  expect(await of('关于印发工作要点的通知')).toBe(false);
});

describe('the own superior, or nothing that tells', () => {
  test.each([
    ['its own city', '临江市新海区人民政府', '临江市人民政府'],
    ['its own government', '新海区财政局', '新海区人民政府'],
    ['its own county', '临江市青岚县石桥镇人民政府', '青岚县人民政府'],
    ['its province', '临江市新海区人民政府', '福建省人民政府'],
    ['no city named', '新海区人民政府', '滨海市人民政府'],
    ['the state', '临江市人民政府', '国务院办公厅'],
  ])('%s', async (_, child, parent) => {
    expect(await isForeign(table(child), table(parent))).toBe(false);
  });

  test('a parent that the notice cites is the right one', async () => {
    const child = table('临江市新海区人民政府', 'basis: [{ docNumber: 滨政办〔2026〕3号 }]\n');
    expect(await isForeign(child, table('滨海市人民政府', 'docNumber: 滨政办〔2026〕3号\n'))).toBe(false);
  });
});
