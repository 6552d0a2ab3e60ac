import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

async function claims(text: string, issuer = '临江市新海区人民政府办公室'): Promise<unknown[]> {
  const table = `title: 任务分解表
issuer: ${issuer}
parent: none
tasks:
  - { number: 1, title: 公开文件, requirement: ${text}, lead: [司法局] }
`;
  return (await runRule('units/no-rulemaking-power', table)).map(
    ({ messageId, data }) => `${messageId} ${data['words']}`,
  );
}

describe('claims of a district', () => {
  test.each([
    ['公布区政府规章。', 'rules 区政府规章'],
    ['公布本区现行有效的规章。', 'rules 本区现行有效的规章'],
    ['公布区级政府规章。', 'rules 区级政府规章'],
    ['公布临江市新海区规章。', 'rules 新海区规章'],
    ['公布区人民政府制定的规章。', 'rules 区人民政府制定的规章'],
    ['提请区人大常委会颁布养犬管理条例。', 'regulations 区人大常委会颁布养犬管理条例'],
    ['公布新海区人大常委会制定的地方性法规。', 'regulations 新海区人大常委会制定的地方性法规'],
  ])('%s', async (text, expected) => {
    expect(await claims(text)).toEqual([expected]);
  });
});

describe('in the table of a city, what is asked of those below', () => {
  const CITY = '临江市人民政府办公室';
  test.each([
    ['各县（市、区）人民政府要制定养犬管理规章。', ['rules 县（市、区）人民政府要制定养犬管理规章']],
    ['各县（市、区）人民政府要制定养犬管理规章制度。', []],
    ['各县（市、区）人民政府要执行养犬管理规章。', []],
    ['制定养犬管理规章。', []],
  ])('%s', async (text, expected) => {
    expect(await claims(text, CITY)).toEqual(expected);
  });
});

describe('what a district makes', () => {
  test.each([
    ['起草区地方性法规草案并报审。', 'regulations 起草区地方性法规草案'],
    ['由区政府制定养犬管理规章。', 'rules 制定养犬管理规章'],
    ['年内出台养犬管理规章1部。', 'rules 出台养犬管理规章1部'],
    ['制定农贸市场管理规章。', 'rules 制定农贸市场管理规章'],
    ['拟订养犬管理地方性法规。', 'regulations 拟订养犬管理地方性法规'],
    ['拟定本区养犬管理法规草案。', 'regulations 拟定本区养犬管理法规草案'],
    ['草拟地方性法规送审稿后公示。', 'regulations 草拟地方性法规送审稿'],
    ['修改政府规章征求意见稿。', 'rules 修改政府规章征求意见稿'],
    ['并制定出台新海区校园周边食品经营管理规章。', 'rules 制定出台新海区校园周边食品经营管理规章'],
    ['年内颁布《新海区、园区小型水库安全管理规定》政府规章', 'rules 颁布《新海区、园区小型水库安全管理规定》政府规章'],
    ['修订完善城市公共停车场建设和经营管理规章，报审。', 'rules 修订完善城市公共停车场建设和经营管理规章'],
    ['由区政府颁布《新海区停车条例》。', 'regulations 颁布《新海区停车条例》'],
    ['出台《新海区市政设施办法》等规章。', 'rules 出台《新海区市政设施办法》等规章'],
    ['评比项目由区教育局制定规章予以规范。', 'rules 制定规章'],
    ['研究出台我区学校食堂管理地方性法规。', 'regulations 出台我区学校食堂管理地方性法规'],
  ])('%s', async (text, expected) => {
    expect(await claims(text)).toEqual([expected]);
  });

  test.each([
    '参与拟订市地方性法规。',
    '制定地方性法规实施细则。',
    '对照地方性法规草案提出建议。',
    '起草法规宣传稿。',
    '督促企业制定完善安全生产管理规章。',
    '制定普法计划宣传食品安全法律法规规章。',
    '制定执法人员应知应会法律法规规章。',
    '修订学校食品安全规章。',
    '制定养犬管理规章汇编2册。',
  ])('not: %s', async (text) => {
    expect(await claims(text)).toEqual([]);
  });
});

describe('no claims', () => {
  test.each([
    '依照法律、法规、规章办理。',
    '完善区政府规章制度。',
    '区政府落实市政府规章。',
    '公布市政府规章和部门规章。',
    '新海区各部门对照规章清理文件。',
    '区政府规章以外的文件另行公布。',
    '推进地方政府规章集中公开。',
  ])('%s', async (text) => {
    expect(await claims(text)).toEqual([]);
  });

  test('of a city, a province, a city of county level that may be more', async () => {
    for (const issuer of ['临江市人民政府办公室', '青岚省人民政府办公厅', '石桥市人民政府']) {
      expect(await claims('公布市政府规章、省政府规章。', issuer)).toEqual([]);
    }
  });
});

test('a city’s table that speaks of rules of its counties', async () => {
  expect(await claims('督促公布县（市、区）政府规章。', '临江市人民政府办公室')).toEqual([
    'rules 县（市、区）政府规章',
  ]);
});

test('what a congress of this level hears or supervises is no claim', async () => {
  expect(await claims('向区人大常委会报告养犬管理条例执行情况。')).toEqual([]);
});

describe('a city below a city', () => {
  const parent = `title: 2026年临江市任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 公开文件, requirement: 公开文件。, responsible: [各县（市）区政府] }
`;
  const made = async (text: string, withParent: boolean): Promise<unknown[]> => {
    const child = `title: 2026年青垟市任务分解表
issuer: 青垟市人民政府办公室
year: 2026
parent: ${withParent ? 'parent.yaml' : 'none'}
tasks:
  - { number: 1, title: 公开文件, requirement: ${text}, lead: [市司法局], responsible: [各乡镇人民政府] }
`;
    const findings = await runRule('units/no-rulemaking-power', child, withParent ? parent : undefined);
    return findings.map(({ data }) => data['words']);
  };
  test('makes none, as one that has districts may', async () => {
    const text = '颁布《青垟市水库管理规定》政府规章。';
    expect(await made(text, true)).toEqual(['颁布《青垟市水库管理规定》政府规章']);
    expect(await made(text, false)).toEqual([]);
  });

  test('speaks of the rules of the city above', async () => {
    expect(await made('公布市政府规章。', true)).toEqual([]);
  });
});
