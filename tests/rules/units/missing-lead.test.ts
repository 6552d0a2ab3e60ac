import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const head = (issuer: string): string => `title: 2026年政务公开工作主要任务分解表
issuer: ${issuer}
year: 2026
parent: parent.yaml
tasks:
`;
const CITY = head('临江市人民政府办公室').replace('parent: parent.yaml\n', '');
const DISTRICT = head('临江市新海区人民政府办公室');

async function counterpart(lead: string, child: string, more = '', above = CITY): Promise<unknown> {
  const parent = `${above}  - { number: 1, title: 扩大预算公开范围, lead: [${lead}], responsible: [各市人民政府, 各县（市）区政府] }\n`;
  const table = `${child}  - { number: 1, title: 扩大预算公开范围, responsible: [各镇人民政府] }\n${more}`;
  const [finding] = await runRule('units/missing-lead', table, parent);
  expect(finding?.messageId).toBe('leadAtParent');
  return finding?.data['counterparts'];
}

describe('the counterpart of the parent’s lead', () => {
  test('is formed from the name of the body', async () => {
    expect(await counterpart('市财政局', DISTRICT)).toEqual(['区财政局']);
    expect(await counterpart('市财政局', head('临江市青岚县人民政府办公室'))).toEqual(['县财政局']);
  });

  test('goes by the name that the table itself uses', async () => {
    const more = '  - { number: 2, title: 制作图解, lead: [区发改局], responsible: [各镇人民政府] }\n';
    expect(await counterpart('市发改委', DISTRICT, more)).toEqual(['区发改局']);
  });

  test('is the office of the own government in a county, however the one above is called', async () => {
    expect(await counterpart('市政府办公室', DISTRICT)).toEqual(['区政府办公室']);
    expect(await counterpart('市人民政府办公厅', DISTRICT)).toEqual(['区政府办公室']);
  });

  test('is a 局 below the 厅 of a province', async () => {
    const city = head('临浦市人民政府办公室');
    const province = CITY.replace('临江市', '岱南省');
    expect(await counterpart('省财政厅', city, '', province)).toEqual(['市财政局']);
  });

  test('is not guessed: where the name changes below, for other bodies, in a department', async () => {
    expect(await counterpart('市发改委', DISTRICT)).toBeUndefined();
    expect(await counterpart('市税务局', DISTRICT)).toBeUndefined();
    expect(await counterpart('市财政局', head('临江市新海区水利局'))).toBeUndefined();
  });
});

describe('rows that name nobody', () => {
  test.each(['""', '[]', '~', '/', '—', '－', '无', '" "'])('lead: %s', async (lead) => {
    const table = `title: 2026年新海区任务分解表
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: ${lead}, responsible: [各镇人民政府] }
  - { number: 2, title: 制作图解, lead: [区政府办公室], responsible: [各镇人民政府] }
`;
    const findings = await runRule('units/missing-lead', table);
    expect(findings.map(({ location }) => location.task)).toEqual([1]);
  });
});

test('a task without any unit is left to missing-units, and the other way round', async () => {
  const table = `title: 2026年新海区任务分解表
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围 }
  - { number: 2, title: 制作图解, responsible: [各镇人民政府] }
`;
  const tasksOf = async (id: string) => (await runRule(id, table)).map(({ location }) => location.task);
  expect(await tasksOf('units/missing-lead')).toEqual([2]);
  expect(await tasksOf('units/missing-units')).toEqual([1]);
});

describe('rows whose parent row names no lead either', () => {
  const parent = `${CITY}  - { number: 1, title: 扩大预算公开范围, responsible: [各县（市）区政府] }
  - { number: 2, title: 制作图解, lead: [市政府办公室], responsible: [各县（市）区政府] }
`;
  const child = `${DISTRICT}  - { number: 1, title: 扩大预算公开范围, responsible: [各镇人民政府] }
  - { number: 2, title: 制作图解, lead: [区政府办公室], responsible: [各镇人民政府] }
`;
  test.each([
    ['error', ['error']],
    ['info', ['info']],
    ['off', []],
  ])('whenParentHasNone: %s', async (whenParentHasNone, severities) => {
    const findings = await runRule('units/missing-lead', child, parent, { options: { whenParentHasNone } });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });
});

test('a table of one column of units below a parent with leads is reported row by row', async () => {
  const rows = ['扩大预算公开范围', '制作惠企政策图解', '归集历年规划文本'];
  const table = (lead: string) =>
    rows
      .map((title, index) => `  - { number: ${index + 1}, title: ${title}, ${lead}responsible: [各县（市）区政府] }\n`)
      .join('');
  const findings = await runRule('units/missing-lead', DISTRICT + table(''), CITY + table('lead: [市财政局], '));
  expect(findings.map(({ messageId }) => messageId)).toEqual(['leadAtParent', 'leadAtParent', 'leadAtParent']);
});

describe('a table in which nobody leads, below a parent in which nobody leads', () => {
  const rows = ['扩大预算公开范围', '制作惠企政策图解', '归集历年规划文本']
    .map((title, index) => `  - { number: ${index + 1}, title: ${title}, responsible: [各县（市）区政府] }\n`)
    .join('');

  test.each([
    ['error', ['error noneInTable']],
    ['info', ['info noneInTable']],
    ['off', []],
  ])('is reported once, by whenParentHasNone: %s', async (whenParentHasNone, expected) => {
    const findings = await runRule('units/missing-lead', DISTRICT + rows, CITY + rows, {
      options: { whenParentHasNone },
    });
    expect(findings.map(({ severity, messageId }) => `${severity} ${messageId}`)).toEqual(expected);
  });

  test('is reported row by row where it has two rows only', async () => {
    const two = rows.split('\n').slice(0, 2).join('\n');
    const findings = await runRule(
      'units/missing-lead',
      `${DISTRICT}${two}\n`.replace('parent: parent.yaml', 'parent: none'),
    );
    expect(findings.map(({ messageId }) => messageId)).toEqual(['missing', 'missing']);
  });
});

test('two rows without any unit are reported each', async () => {
  const table =
    'title: 2026年新海区任务分解表\nparent: none\ntasks: [{ title: 扩大预算公开范围 }, { title: 制作图解 }]\n';
  const findings = await runRule('units/missing-units', table);
  expect(findings.map(({ messageId, location }) => `${messageId} ${location.task}`)).toEqual([
    'missing 1',
    'missing 2',
  ]);
});
