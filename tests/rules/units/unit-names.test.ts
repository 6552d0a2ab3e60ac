import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

function table(
  lead: string,
  responsible = '',
  { year = 2026, issuer = '临江市新海区人民政府办公室', more = '' } = {},
): string {
  return `title: ${year}年政务公开工作任务分解表
issuer: ${issuer}
year: ${year}
parent: none
${more}tasks:
  - { number: 1, title: 公开信息, lead: ${JSON.stringify(lead)}, responsible: ${JSON.stringify(responsible)} }
`;
}

async function messages(id: string, text: string): Promise<string[]> {
  return (await runRule(`units/${id}`, text)).map(
    ({ messageId, data }) => `${messageId} ${data['unit'] ?? data['second']}`,
  );
}

describe('units/inconsistent-unit-name', () => {
  test.each([
    ['区卫健局', '区卫生健康局'],
    ['区发改局', '区发改委'],
    ['区发改局', '区发展和改革局'],
    ['区人社局', '区人力资源和社会保障局'],
    ['区资规局', '区自然资源和规划局'],
    ['区府办', '区人民政府办公室'],
    ['区市场监管局', '区市场监督管理局'],
    ['区委网信办', '区委网络安全和信息化委员会办公室'],
    ['区直各部门', '区直各有关部门'],
    ['各镇（街道）', '各镇街'],
    ['各乡政府', '各乡人民政府'],
    ['区科协', '区科学技术协会'],
  ])('%s and %s are one', async (a, b) => {
    expect(await messages('inconsistent-unit-name', table(a, b))).toHaveLength(1);
  });

  test.each([
    ['区财政局', '新海区财政局'],
    ['区政府办公室', '区政府信息公开办公室'],
    ['区卫健局', '区疾控局'],
    ['区数据局', '区大数据中心'],
    ['区住建局', '区房管局'],
    ['区文旅局', '区文物局'],
    ['区公安局', '区交警大队'],
    ['区直各部门', '区直各单位'],
    ['各镇人民政府', '各街道办事处'],
    ['市财政局', '区财政局'],
    ['望山区财政局', '新海区财政金融局'],
    ['区委编办', '区审改办'],
    ['区直各有关单位', '市直各单位'],
    ['各镇人民政府、街道办事处', '各街道办事处'],
    ['区行政（市民）服务中心', '区行政(市民)服务中心'],
    ['各县（市）区政府', '各县(市)区政府'],
  ])('%s and %s are two', async (a, b) => {
    expect(await messages('inconsistent-unit-name', table(a, b))).toEqual([]);
  });
});

test.each([
  ['镇村建办', '镇村镇建设办公室', 1],
  ['计财股', '计划财务股', 1],
  ['市供水集团', '市供水集团有限公司', 1],
  ['镇民生办', '镇民生服务办公室', 1],
  ['镇综合办', '镇综合行政执法办公室', 0],
  ['镇农业办', '镇农业保险办公室', 0],
  ['市质安站', '市质量安全站', 1],
  ['镇党建办', '镇党政综合办公室', 0],
  ['计财股', '计划财务科', 0],
  ['财务股', '计划财务审计股', 0],
])('%s in one row, %s in another: an office by the first characters of its words', async (a, b, count) => {
  const rows = [a, b, b].map((unit, at) => `  - { number: ${at + 1}, title: 第${at}件事, lead: [${unit}] }\n`);
  const found = await messages('inconsistent-unit-name', table('').replace(/tasks:[^]*/, `tasks:\n${rows.join('')}`));
  expect(found).toEqual(count === 0 ? [] : [`unit ${a}`]);
});

describe('units/obsolete-unit-name of a township', () => {
  const found = async (station: string, bureau: string): Promise<string[]> => {
    const rows = (lead: string, more = ''): string =>
      `tasks:\n  - { number: 1, title: 巡查耕地, requirement: 每月一次。, lead: [${lead}]${more} }\n`;
    const child = `title: 2026年耕地保护任务分解表\nissuer: 石桥县柳坪镇人民政府\nyear: 2026\nparent: parent.yaml\n${rows(station)}`;
    const parent = `title: 2026年耕地保护任务分解表\nissuer: 石桥县人民政府\nyear: 2026\n${rows(bureau, ', responsible: [各乡镇人民政府]')}`;
    return (await runRule('units/obsolete-unit-name', child, parent)).map(({ data }) => String(data['unit']));
  };
  test.each([
    ['镇国土资源所', '县自然资源局', ['镇国土资源所']],
    ['镇国土资源所', '县农业农村局', []],
    ['镇国土资源所', '县国土资源局', []],
    ['镇自然资源所', '县自然资源局', []],
    ['镇国土办', '县自然资源局', []],
    ['镇安监站', '县应急管理局', []],
  ])('%s, and above %s', async (station, bureau, expected) => {
    expect(await found(station, bureau)).toEqual(expected);
  });
});

describe('units/duplicate-unit, units/redundant-unit', () => {
  test('a unit and its lead: once in the cell, once across cells', async () => {
    expect(await messages('duplicate-unit', table('区财政局、区教育局、区财政局'))).toEqual(['twice 区财政局']);
    expect(await messages('duplicate-unit', table('区财政局', '区财政局'))).toEqual([]);
    expect(await messages('redundant-unit', table('区卫健局', '区卫生健康局'))).toEqual(['lead 区卫生健康局']);
  });

  test.each(['区直各有关部门、区财政局', '各镇人民政府、区财政局', '区直各部门、区税务局', '区直各部门、区博物馆'])(
    'does not include: %s',
    async (cell) => {
      expect(await messages('redundant-unit', table('区政府办公室', cell))).toEqual([]);
    },
  );

  test.each([
    ['各社区居民委员会、柳岸社区居民委员会', ['covered 柳岸社区居民委员会']],
    ['各街道统计站、石桥街道统计站', ['covered 石桥街道统计站']],
    ['各村（居）民委员会、柳岸村民委员会', ['covered 柳岸村民委员会']],
    ['各村（居）民委员会、柳岸社区居民委员会', ['covered 柳岸社区居民委员会']],
    ['各年级组、三年级组', ['covered 三年级组']],
    ['各村（居）民委员会、柳岸村村民小组', []],
    ['各中心小学、望山区柳岸中心小学', []],
    ['各有关社区、柳岸社区', []],
  ])('one of those that are called so: %s', async (cell, expected) => {
    expect(await messages('redundant-unit', table('区政府办公室', cell))).toEqual(expected);
  });

  test('a county beside all counties', async () => {
    const city = { issuer: '临江市人民政府办公室' };
    expect(await messages('redundant-unit', table('市财政局', '各县（市）区政府、青岚县政府', city))).toEqual([
      'covered 青岚县政府',
    ]);
  });
});

describe('units/obsolete-unit-name', () => {
  test.each([
    '环保局',
    '国土资源局',
    '卫计局',
    '工商局',
    '质监局',
    '食药监局',
    '旅游局',
    '文广新局',
    '安监局',
    '农业局',
    '国税局',
    '地税局',
    '法制办',
    '城乡规划局',
    '卫生局',
  ])('in 2021: 区%s', async (name) => {
    expect(await messages('obsolete-unit-name', table(`区${name}`, '', { year: 2021 }))).toEqual([
      `obsolete 区${name}`,
    ]);
    expect(await messages('obsolete-unit-name', table(`新海区${name}`, '', { year: 2021 }))).toHaveLength(1);
  });

  test.each([
    ['2018', '区环保局、区国土局、区旅游局、区国税局'],
    ['2019', '区环保局、区国土局、区旅游局'],
    ['2021', '区扶贫办、区农办、区农委、区经贸局、区文体局'],
    ['2026', '区经信局'],
    ['2026', '国家税务总局、国家税务总局临江市新海区税务局'],
    ['2026', '新海高新技术产业开发区规划局、石桥镇环保办、石桥镇农业服务中心'],
    ['2026', '区文化和旅游局、区自然资源和规划局、区工商联、区农业农村局、区应急管理和安全生产监督局'],
    ['2026', '区委农村工作领导小组办公室、区安全生产委员会办公室、市规划馆'],
  ])('silent in %s: %s', async (year, cell) => {
    expect(await messages('obsolete-unit-name', table(cell, '', { year: Number(year) }))).toEqual([]);
  });

  test('goes by the day of the table in the year of the reform', async () => {
    const dated = (day: string): string => table('区环保局', '', { year: 2019, more: `date: ${day}\n` });
    expect(await messages('obsolete-unit-name', dated('2019-03-20'))).toEqual([]);
    expect(await messages('obsolete-unit-name', dated('2019-06-20'))).toEqual(['obsolete 区环保局']);
  });

  test('a name that some provinces kept', async () => {
    const of = (province: string): string =>
      table('市经信局', '', {
        issuer: '临江市人民政府',
        more: `basis: [{ title: ${province}人民政府关于做好工作的通知 }]\n`,
      });
    expect(await messages('obsolete-unit-name', of('浙江省'))).toEqual([]);
    expect(await messages('obsolete-unit-name', of('福建省'))).toEqual(['obsolete 市经信局']);
  });
});

describe('units/joined-units', () => {
  test.each([
    '区发改局区商务局',
    '区财政局 区发改局区商务局',
    '区委宣传部区委网信办',
    '区发改局各镇人民政府',
    '新海区发改局新海区商务局',
    '街道城建综合办公室各社区',
    '区妇联区教育局',
    '区科协区妇联',
  ])('run together: %s', async (cell) => {
    expect(await messages('joined-units', table(cell))).toHaveLength(1);
  });

  test.each([
    '区发改局\n区商务局',
    '区发改局　区商务局',
    '区发改局和区商务局',
    '区发改局（区粮储局）区商务局'.replace('）', '）、'),
    '市资源规划局新海分局',
    '国家税务总局临江市税务局',
    '区委机构编制委员会办公室',
    '各县（市）区政府',
    '区人大常委会办公室',
  ])('not run together: %s', async (cell) => {
    expect(await messages('joined-units', table(cell))).toEqual([]);
  });

  test('proposes to part them, safely', async () => {
    const [finding] = await runRule('units/joined-units', table('区财政局、区发改局区商务局'));
    expect(finding?.fix).toMatchObject({
      safe: true,
      changes: [{ kind: 'replace', pointer: '/tasks/0/lead', span: [9, 9], text: '、' }],
    });
  });
});

describe('units/foreign-level-unit', () => {
  test.each(['市财政局', '临江市财政局', '省教育厅', '市委宣传部', '市直各部门', '各区人民政府', '市政府办公室'])(
    'in a district: %s',
    async (cell) => {
      expect(await messages('foreign-level-unit', table('区财政局', cell))).toHaveLength(1);
    },
  );

  test.each([
    '市公安局新海分局',
    '市交警支队新海大队',
    '临江市消防救援支队',
    '市供电公司',
    '市公积金中心',
    '各镇人民政府',
    '区直各部门',
    '财政局',
    '石桥镇人民政府',
    '市住建局（指导）',
    '区委宣传部',
    '市场监管局',
  ])('at home in a district: %s', async (cell) => {
    expect(await messages('foreign-level-unit', table('区财政局', cell))).toEqual([]);
  });

  test('a city of county level has offices of a city', async () => {
    const text = table('市财政局', '市教育局、各镇人民政府、各街道办事处', { issuer: '石桥市人民政府办公室' });
    expect(await messages('foreign-level-unit', text)).toEqual([]);
  });

  test('a column for the superior’s units is not asked', async () => {
    expect(
      await messages(
        'foreign-level-unit',
        table('区财政局', '', {}).replace('responsible: ""', 'supporting: 市财政局'),
      ),
    ).toEqual([]);
  });
});
