import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const parentWith = (requirement: string): string => `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 公布补贴名单, requirement: ${requirement}, responsible: [各县（市）区政府] }
`;
const childWith = (
  requirement: string,
  parent = 'parent.yaml',
): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 青岚省临江市新海区人民政府办公室
year: 2026
parent: ${parent}
tasks:
  - { number: 1, title: 公布补贴名单, requirement: ${requirement} }
`;

async function places(own: string, above?: string): Promise<string[]> {
  const findings =
    above === undefined
      ? await runRule('wording/foreign-place', childWith(own, 'none'))
      : await runRule('wording/foreign-place', childWith(own), parentWith(above));
  return findings.map(({ messageId, data }) => `${messageId} ${String(data['words'])}`);
}

describe('beside the parent', () => {
  test.each([
    [
      'a sibling in the stead of the own place',
      '公布石桥区各村补贴名单。',
      '公布临江市各村补贴名单。',
      ['other 石桥区'],
    ],
    [
      'a sibling put in front of the parent’s words',
      '石桥区补贴名单公布率达到100%。',
      '补贴名单公布率达到100%。',
      ['other 石桥区'],
    ],
    ['a sibling for each of them', '石桥区公布不少于3批补贴名单。', '每区公布不少于3批补贴名单。', ['other 石桥区']],
    ['a longer word that ends like one', '即停即走区划给家长。', '划设家长即停即走区。', []],
    ['words that end like a place', '重点片区补贴名单公布率达到100%。', '补贴名单公布率达到100%。', []],
    ['another city', '公布云州市各村补贴名单。', '公布临江市各村补贴名单。', ['other 云州市']],
    [
      'a sibling’s government in the stead of the own',
      '通过石桥区政府门户网站公布。',
      '通过临江市政府门户网站公布。',
      ['other 石桥区'],
    ],
    ['a verb in front of the own government', '做好区政府门户网站公布。', '用好市政府门户网站公布。', []],
    [
      'a day in front of whom something is handed to',
      '名单9月底前向区档案馆移交。',
      '名单10月31日前向市档案馆移交。',
      [],
    ],
    ['the own place', '公布新海区各村补贴名单。', '公布临江市各村补贴名单。', []],
    [
      'the superior in a clause that was not adapted otherwise',
      '公布临江市各村补贴名单。',
      '公布临江市各村补贴名单。',
      [],
    ],
    [
      'the superior in a clause that was adapted otherwise',
      '将临江市补贴名单在区政府门户网站公布。',
      '将临江市补贴名单在市政府门户网站公布。',
      ['leftover 临江市'],
    ],
    [
      'the superior as a superior',
      '补贴名单在区政府门户网站公布并报临江市备案。',
      '补贴名单在市政府门户网站公布并报临江市备案。',
      [],
    ],
    ['learning from a sibling', '学习石桥区公布补贴名单的经验。', '公布补贴名单。', []],
    ['a place below', '公布石桥镇各村补贴名单。', '公布临江市各村补贴名单。', []],
    ['other words at that place', '公布社区各村补贴名单。', '公布全市各村补贴名单。', []],
  ])('%s', async (_, own, above, expected) => {
    expect(await places(own, above)).toEqual(expected);
  });
});

describe('alone', () => {
  test.each([
    ['a known city', '通过厦门市政府门户网站公布。', ['other 厦门市']],
    ['a sibling where a task is done', '公布名单，在青岚区新设公示栏。', ['other 青岚区']],
    ['a sibling that is set to work', '组织青岚区开展自查。', ['other 青岚区']],
    ['the territory of a sibling', '青岚区范围内全部公布。', ['other 青岚区']],
    ['a name whose end makes a word with 区', '对松岗区企业逐户走访。', ['other 松岗区']],
    ['a sibling behind a word', '方便枫港区群众查询。', ['other 枫港区']],
    ['a sibling behind 为', '为岩洲区群众开通热线。', ['other 岩洲区']],
    ['an area of a kind', '对旧小区居民逐户告知，为大灾区群众送药。', []],
    ['a zone that a rule makes', '对禁烧区居民、在易涝区居民中宣传。', []],
    ['a zone by its short name', '对综保区企业、在经开区范围内宣传。', []],
    ['a sibling beside', '与青岚区互认名单，向青岚区推送线索。', []],
    ['areas that are no places', '在功能区、中心城区和老旧小区公布，对各县区逐一检查。', []],
    ['a title', '执行《石桥区政府公布办法》。', []],
    ['the own one', '通过新海区政府门户网站公布。', []],
    ['those above', '临江市政府、青岚省人民政府门户网站同步公布。', []],
    ['a name that begins like a coverb', '由将川县各乡镇抓好落实。', ['other 将川县']],
    ['a sibling that acts', '名单墙由松岗区筹资翻修。', ['other 松岗区']],
    ['an area by the name of a village', '在石圳片区新设公示栏。', []],
    ['a sibling that leads others', '名单墙由松岗区牵头翻修。', []],
    ['what comes from a sibling', '由松岗区移送的线索及时办结。', []],
    ['the territory of a sibling that leads', '组织松岗区各镇牵头公布。', ['other 松岗区']],
    ['a coverb in front of an area', '组织对湖区群众逐户走访，让湖区群众受益。', []],
    ['a coverb that is a piece of a word', '连续垫底的，一把手到区委常委会上说明。', []],
    ['a coverb in front of a sibling', '要求在青岚区新设公示栏。', ['other 青岚区']],
    ['words that only end alike', '推进各园区、社区、山区政务公开，规范城区各村公示栏。', []],
    ['zones', '督促开发区政务公开。', []],
    ['verbs in front of a government', '督促区政府、报区政府，配合市政府门户网站。', []],
    ['cooperation', '与石桥区政府联合公布。', []],
  ])('%s', async (_, own, expected) => {
    expect(await places(own)).toEqual(expected);
  });
});

test('a sibling that the parent names as a unit', async () => {
  const parent = parentWith('公布补贴名单。').replace('各县（市）区政府', '新海区政府, 石桥区政府');
  const findings = await runRule('wording/foreign-place', childWith('做好石桥区政府补贴名单公布。'), parent);
  expect(findings.map(({ data }) => data['words'])).toEqual(['石桥区']);
});

test('no words that the parent has as well, where one in front of them was left out', async () => {
  const street = childWith('名单须经街道联审。')
    .replaceAll('新海区', '新海区石桥街道')
    .replace('人民政府办公室', '办事处');
  const parent = parentWith('名单必须经街道联审。')
    .replaceAll('临江市', '临江市新海区')
    .replace('各县（市）区政府', '各街道');
  expect(await runRule('wording/foreign-place', street, parent)).toEqual([]);
});

test('another city that is called by 州, put in front of the parent’s words', async () => {
  const child = childWith('对云州市全部补贴名单逐一核实。').replaceAll(/(?:青岚省)?(?:临江市)?新海区/g, '临江市');
  const parent = parentWith('对全部补贴名单逐一核实。').replaceAll('临江市', '青岚省');
  const findings = await runRule('wording/foreign-place', child, parent);
  expect(findings.map(({ data }) => data['words'])).toEqual(['云州市']);
});
