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

describe('a bureau whose superior writes its own name in front of its sections', () => {
  const WORK = ['疏浚河道', '检修闸门', '核定水价', '清查资产', '培训村医'] as const;
  const rows = (leads: readonly string[], more = ''): string =>
    leads
      .map(
        (lead, at) =>
          `  - { number: ${at + 1}, title: ${WORK[at]}, requirement: 逐处完成${WORK[at]}${at === 4 ? more : ''}。, lead: [${lead}] }\n`,
      )
      .join('');
  const above = ['河湖', '工程', '价格', '财务', '农村'].map((line) => `市水利局${line}科`);
  const table = (issuer: string, leads: readonly string[], more?: string): string =>
    `title: 2026年水利工作任务清单\nissuer: ${issuer}\nyear: 2026\n${issuer.includes('县') ? 'parent: parent.yaml\n' : ''}tasks:\n${rows(leads, more)}`;
  const told = async (last: string, more?: string): Promise<unknown[]> => {
    const child = table('石桥县水利局', ['河湖股', '工程股', '价格股', '财务股', last], more);
    const findings = await runRule('units/lead-not-counterpart', child, table('临江市水利局', above, more));
    return findings.map(({ messageId, data }) => `${messageId} ${data['counterpart'] ?? data['other']}`);
  };

  test('is told that another section leads than does above', async () => {
    expect(await told('农村股')).toEqual([]);
    expect(await told('财务股')).toEqual(['otherSection 市水利局财务科']);
    const child = table(
      '石桥县水利局',
      ['河湖股', '工程股', '价格股', '农村股', '农村股'].with(0, '价格股').with(3, '河湖股'),
    );
    const findings = await runRule('units/lead-not-counterpart', child, table('临江市水利局', above));
    expect(findings.map(({ data }) => data['counterpart'])).toEqual([['河湖股']]);
  });

  test('or that another leads than its own counterpart, where the superior is written as 市局', async () => {
    const short = above.map((name) => name.replace('市水利局', '市局'));
    const child = table('石桥县水利局', ['河湖股', '工程股', '价格股', '工程股', '农村股']);
    const parent = table('临江市水利局', short.with(3, '市局河湖科'));
    const findings = await runRule('units/lead-not-counterpart', child, parent);
    expect(findings.map(({ data }) => data['counterpart'])).toEqual([['河湖股']]);
  });

  test('a section of the house above is none of a school’s own', async () => {
    const school = table('石桥县水利学校', ['总务处', '县水利局工程股', '教务处', '教务处', '教务处']);
    const parent = table(
      '临江市石桥县水利局',
      Array.from({ length: 5 }, () => '工程股'),
    ).replace('parent: parent.yaml\n', '');
    expect(await runRule('units/lead-not-counterpart', school, parent)).toEqual([]);
    const found = await runRule('units/foreign-level-unit', school, parent);
    expect(found.map(({ messageId, data }) => [messageId, data['unit']])).toEqual([['named', '县水利局工程股']]);
  });

  test('and one called as its superior has sections of its own in its name', async () => {
    const child = table(
      '石桥县水利局',
      ['河湖', '工程', '价格', '价格', '农村'].map((line) => `水利局${line}股`),
    );
    expect(await runRule('units/foreign-level-unit', child, table('临江市水利局', above))).toEqual([]);
  });

  test('nor where a body of the row works for the section above', async () => {
    const child = table('石桥县水利局', ['河湖股', '工程股', '价格股', '财务股', '财务股']);
    const parent = table('临江市水利局', above);
    const count = async (unit: string): Promise<number> =>
      (
        await runRule(
          'units/lead-not-counterpart',
          child.replace(/\[财务股\] \}\n$/, `[财务股], responsible: [${unit}] }\n`),
          parent,
        )
      ).length;
    expect(await count('县农村水利站')).toBe(0);
    expect(await count('县水文站')).toBe(1);
  });

  test('but not where the row speaks of what the section does', async () => {
    expect(await told('财务股', '，财务人员一并参加')).toEqual([]);
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

  test.each([
    ['各村（社区）, 各有关村', ['各有关村']],
    ['院内各科室, 工程科', ['工程科']],
    ['各年级组, 七年级组', ['七年级组']],
    ['各教研组, 七年级组', []],
    ['县直各学校, 县直有关学校', ['县直有关学校']],
    ['各乡镇卫生院, 柳河镇卫生院', ['柳河镇卫生院']],
    ['各乡镇中心校, 柳河镇中心校', ['柳河镇中心校']],
    ['各学校, 有关学校', ['有关学校']],
    ['各村, 青山村', ['青山村']],
    ['各县（市、区）水文站, 石桥县水文站', ['石桥县水文站']],
    ['各县（市、区）水文站, 水文站', []],
    ['各县（市、区）, 高新区', []],
    ['各县区, 临港新区', []],
    ['各县（市、区）水利局, 经开区水利局', []],
    ['各乡镇中心校, 县直实验学校', []],
    ['市属各高校, 市属有关企业', []],
    ['各村, 有关社区', []],
    ['有关村, 青山村', []],
    ['各村（社区）, 镇卫生院', []],
  ])('or some of them, or one: %s', async (units, expected) => {
    expect(await redundant(units)).toEqual(expected);
  });

  test('stand beside those of others', async () => {
    expect(await redundant('各县水利局, 各区水利局')).toEqual([]);
    expect(await redundant('各县（市、区）水利局, 各区住建局')).toEqual([]);
  });
});

test('only a row that joins two tasks has one lead for both', async () => {
  const head = 'title: 2026年防汛工作任务分解表\nyear: 2026\n';
  const parent = (leads: string): string =>
    `${head}issuer: 临江市人民政府办公室\ntasks:\n  - { number: 1, title: 检修病险水闸, requirement: 逐座检修病险水闸。, lead: [${leads}], responsible: [各区政府] }\n`;
  const child = `${head}issuer: 临江市新海区人民政府办公室\nparent: parent.yaml\ntasks:\n  - { number: 1, title: 检修病险水闸, requirement: 逐座检修病险水闸。, lead: [区水利局], responsible: [区应急局, 各街道] }\n`;
  const found = await runRule('units/lead-not-counterpart', child, parent('市水利局, 市应急局'));
  expect(found.map(({ data }) => data['counterpart'])).toEqual([['区应急局']]);
});

describe('two sections run together', () => {
  const table = (...cells: readonly string[]): string =>
    `title: 2026年水利工作任务清单\nissuer: 石桥县水利局\nyear: 2026\nparent: none\ntasks:\n${cells
      .map((cell, at) => `  - { number: ${at + 1}, title: 第${at}件事, lead: [${cell}] }\n`)
      .join('')}`;
  test('are known by their names in other rows', async () => {
    const rows = table('工程管理股财务股', '工程管理股', '财务股');
    const [found] = await runRule('units/joined-units', rows);
    expect(found?.data).toMatchObject({ first: '工程管理股', second: '财务股' });
    expect(found?.fix).toMatchObject({ changes: [{ span: [5, 5], text: '、' }] });
    expect(await runRule('units/inconsistent-unit-name', rows)).toEqual([]);
  });
  test('are not told where one of them stands nowhere by itself', async () => {
    expect(await runRule('units/joined-units', table('工程管理股财务股', '工程管理股'))).toEqual([]);
  });
});
