import { describe, expect, test } from 'vitest';
import { applied } from '../apply-fixes.ts';
import { runRule } from '../run-rule.ts';

const tableOf = (
  place: string,
  issuer: string,
  lead: string,
  requirement: string,
): string => `title: 2026年${place}政务公开工作主要任务分解表
issuer: ${issuer}
year: 2026
parent: none
tasks:
  - number: 1
    title: 建设规划信息专题
    requirement: '${requirement}'
    lead: [${lead}]
`;
const inDistrict = (requirement: string): string =>
  tableOf('新海区', '临江市新海区人民政府办公室', '区数据局', requirement);

async function words(table: string): Promise<unknown[]> {
  return (await runRule('wording/foreign-level-word', table)).map(({ data }) => [data['words'], data['suggested']]);
}

describe('a district’s table says', () => {
  test.each([
    ['归集全市历年规划文本。', [['全市', '全区']]],
    ['提升我市规划公开水平。', [['我市', '我区']]],
    ['覆盖本市各类园区。', [['本市', '本区']]],
    ['在全省推广公开专区。', [['全省', '全区']]],
    ['通过市政府门户网站集中发布。', [['市政府', '区政府']]],
    ['规划公开点位9月底前通过市级验收。', []],
    ['组织规划公开点位市级验收。', [['市级', '区级']]],
    ['服从全市规划公开总目标。', []],
    ['全市增设点位310个，下达我区24个。', []],
    ['全市增设点位310个，下达后3日内公布。', [['全市', '全区']]],
    ['全市新建食堂12所，其中本年度完工5所。', [['全市', '全区']]],
    ['对全市企业每季度走访1次，其中本地企业逐户建档。', [['全市', '全区']]],
    ['对全市企业每季度走访1次，其中本区企业逐户建档。', [['全市', '全区']]],
    ['通过全市检查推动问题整改到位。', [['全市', '全区']]],
    ['通过市级督查发现问题线索。', [['市级', '区级']]],
    ['通过市级评审推动问题整改。', [['市级', '区级']]],
    ['规划展厅通过市级评估验收后开放。', []],
    ['发布对应市级标准指引。', [['市级', '区级']]],
    ['督促市直部门更新栏目。', [['市直', '区直']]],
    ['形成统一的市级目录。', [['市级', '区级']]],
    ['发布市级数据一体化指引。', [['市级', '区级']]],
    ['发布2026年市级指引。', [['市级', '区级']]],
    [
      '公布市属企业名单，归集全市规划文本。',
      [
        ['市属', '区属'],
        ['全市', '全区'],
      ],
    ],
    ['贴近市委、市政府中心工作安排专题。', [['市委、市政府', '区委、区政府']]],
    ['宣讲市委、市政府重大举措。', [['市委、市政府', '区委、区政府']]],
  ])('%s', async (requirement, expected) => {
    expect(await words(inDistrict(requirement))).toEqual(expected);
  });
});

describe('silent in a district’s table', () => {
  test.each([
    '编制市级工匠名册，另建区级工匠名册。',
    '制定国家级和市级工匠慰问办法。',
    '编制市级、国家级工匠名录。',
    '管好中央和市级补助资金。',
    '改造项目实行区级自验、市级验收、省级抽查。',
    '按照全市统一部署归集文本。',
    '落实市委、市政府部署要求。',
    '结果报市政府办公室备案。',
    '每季度向市政府报送情况。',
    '对接市级平台归集文本。',
    '文本推送省级数据库。',
    '学习全市先进经验。',
    '参加全市统一培训。',
    '执行《全市规划公开办法》。',
    '用好“全市一张图”平台。',
    '福州市政府、临江市政府门户网站同步发布。',
    '完善市场主体查询渠道，方便市民，改善市容市政设施。',
    '健全市场规则，完全市场化运作。',
    '加强城市级联管理。',
    '推动省、市、区三级贯通，市区两级联动。',
    '整理市级以上荣誉。',
    '建成2个市级规划展示点。',
    '汇编全国统一的标准。',
    '归集全区历年规划文本，通过区政府门户网站发布。',
  ])('%s', async (requirement) => {
    expect(await words(inDistrict(requirement))).toEqual([]);
  });
});

describe('other levels', () => {
  test('a city may say 全市', async () => {
    expect(await words(tableOf('临江市', '临江市人民政府办公室', '市数据局', '归集全市文本，发布市级指引。'))).toEqual(
      [],
    );
  });

  test('a city’s bureau that says 全省', async () => {
    expect(await words(tableOf('临江市', '临江市财政局', '办公室', '公布全省预算表格。'))).toEqual([['全省', '全市']]);
  });

  test('a city of county level may say 全市', async () => {
    const table = tableOf('青岚县', '临江市青岚县人民政府办公室', '县数据局', '归集全县文本。');
    const city = table.replaceAll('青岚县', '石泉市').replace('县数据局', '市数据局').replace('全县', '全市');
    expect(await words(city)).toEqual([]);
  });

  test('a township that says 全县', async () => {
    expect(await words(tableOf('石桥镇', '青岚县石桥镇人民政府', '镇综合办', '公布全县补贴名单。'))).toEqual([
      ['全县', '全镇'],
    ]);
  });

  test('a township that names its share of the county’s sum', async () => {
    const share = '改造管网（全县28公里，下达我镇2.6公里）。';
    expect(await words(tableOf('石桥镇', '青岚县石桥镇人民政府', '镇综合办', share))).toEqual([]);
  });

  test.each([
    ['全县40座泵站中我镇承担6座，汛前检修完毕。', []],
    ['补栽苗木，全县3万株中分解到镇里2000株。', []],
    ['改造管网，全县28公里中涉及镇区5公里。', []],
    ['检修全县40座泵站，汛期中每日巡查2次。', [['全县', '全镇']]],
    ['公布全县40座泵站中停用的6座。', [['全县', '全镇']]],
  ])('a township that takes its part out of the county’s sum: %s', async (requirement, expected) => {
    expect(await words(tableOf('石桥镇', '青岚县石桥镇人民政府', '镇综合办', requirement))).toEqual(expected);
  });
});

test('the proposed change puts the words of this level there', async () => {
  const requirement = '宣讲市委、市政府重大举措。';
  const findings = await runRule('wording/foreign-level-word', inDistrict(requirement));
  expect(findings.map(({ fix }) => fix?.safe)).toEqual([false]);
  expect(applied(requirement, findings)).toBe('宣讲区委、区政府重大举措。');
});

describe('beside the parent', () => {
  const parentWith = (requirement: string): string =>
    tableOf('临江市', '临江市人民政府办公室', '市数据局', requirement).replace(
      'lead:',
      'responsible: [各县（市）区政府]\n    lead:',
    );
  const below = async (above: string, own: string): Promise<unknown[]> =>
    (
      await runRule(
        'wording/foreign-level-word',
        inDistrict(own).replace('parent: none', 'parent: parent.yaml'),
        parentWith(above),
      )
    ).map(({ data }) => data['words']);

  test.each([
    ['the superior’s word left standing', '全市规划文本按年代归档。', '全市规划文本按年代归档。', ['全市']],
    ['one in a clause that was reworded', '全市规划文本按年代归档。', '全市规划文本按年代和类别归档。', ['全市']],
    ['what the own words make', '规划文本按年代归档。', '规划文本按年代归档，形成全市统一的目录体系。', ['全市']],
    ['what the own words follow', '规划文本按年代归档。', '按照全市统一部署，规划文本按年代归档。', []],
    ['what the own words only mention', '规划文本按年代归档。', '规划文本按年代归档，全市目录可一并检索。', []],
    ['people the own words act on', '规划文本按年代归档。', '规划文本按年代归档，招募全市讲解员20名。', ['全市']],
    ['bodies the own words act on', '规划文本按年代归档。', '规划文本按年代归档，抽查全市档案馆。', ['全市']],
    ['what is acted upon', '规划文本按年代归档。', '规划文本按年代归档，将全市图件纳入目录。', ['全市']],
    ['where something is done', '规划文本按年代归档。', '规划文本按年代归档，在全市范围内巡展。', ['全市']],
    ['those one learns from', '规划文本按年代归档。', '规划文本按年代归档，邀请全市讲解员授课。', []],
    ['what stands open', '规划文本按年代归档。', '规划文本按年代归档，对全市开放。', []],
    ['what the superior holds', '规划文本按年代归档。', '规划文本按年代归档，登录全市系统查询。', []],
    ['what was done in a territory', '规划文本按年代归档。', '规划文本按年代归档，采用在全市范围内推行的目录。', []],
    ['what the own words help with', '规划文本按年代归档。', '规划文本按年代归档，配合做好全市目录编制。', []],
    ['a rank', '规划文本按年代归档。', '规划文本按年代归档，力争走在全市前列。', []],
    ['reports in both', '归档情况报市政府。', '归档情况及时报市政府。', []],
    ['how many of its own earn a rank', '建成市级规划展示点90个。', '建成市级规划展示点4个。', []],
    ['the same with the number in front', '建成40个市级规划展示点。', '建成3个市级规划展示点，全部挂牌。', []],
    ['a rank with the parent’s number', '建成市级规划展示点90个。', '建成市级规划展示点90个，全部挂牌。', ['市级']],
    ['a rank behind a number word', '每名市级规划师联系3个村。', '每名市级规划师联系3个村。', ['市级']],
    ['deeds of the superior', '组织市级规划讲座12场。', '组织市级规划讲座4场。', ['市级']],
  ])('%s', async (_, above, own, expected) => {
    expect(await below(above, own)).toEqual(expected);
  });
});

describe('put into a clause of the parent', () => {
  const tableWith = (
    place: string,
    requirement: string,
    more: string,
  ): string => `title: 2026年${place}规划公开任务分解表
issuer: ${place}人民政府办公室
year: 2026
${more}tasks:
  - { number: 1, title: 建设规划信息专题, requirement: ${requirement}, responsible: [各县（市）区政府] }
`;
  test.each([
    ['督促全市设计单位登记联系人。', '督促设计单位登记联系人。', ['全市']],
    ['全市基层规划员轮训一遍。', '基层规划员轮训一遍。', ['全市']],
    ['全市市级以上图件归档。', '市级以上图件归档。', ['全市']],
    ['在区政府网站公开全市办事目录。', '在市政府网站公开办事目录。', ['全市']],
    ['在区政府网站公开办事目录。', '在市政府网站公开办事目录。', []],
    ['使用市级平台发布图纸目录。', '使用平台发布图纸目录。', []],
    ['按照全市部署督促设计单位登记联系人。', '督促设计单位登记联系人。', []],
    ['除涉密的外市级图纸目录一律公开。', '除涉密的外图纸目录一律公开。', ['市级']],
    ['市级图纸目录按季更新。', '区级图纸目录按季更新。', ['市级']],
    ['全市新设规划展板不少于3块。', '每个区新设规划展板不少于3块。', ['全市']],
    ['公布图纸目录，登录市级平台查询。', '公布图纸目录，登录平台查询。', []],
    ['全市所有设计单位都要把联系人登记在册。', '所有设计单位应当登记联系人。', ['全市']],
    ['全市设计单位都把联系人登记在册。', '所有设计单位应当登记联系人。', []],
    ['图纸目录10月底前通过公示，完成省级复核。', '图纸目录10月底前公示，完成省级复核。', []],
  ])('%s ⇐ %s', async (own, above, expected) => {
    const child = tableWith('临江市新海区', own, 'parent: parent.yaml\n').replace('各县（市）区政府', '各镇（街道）');
    const findings = await runRule('wording/foreign-level-word', child, tableWith('临江市', above, ''));
    expect(findings.map(({ data }) => data['words'])).toEqual(expected);
  });
});

describe('those of the own level', () => {
  const inTown = (requirement: string): string => tableOf('石桥镇', '青岚县石桥镇人民政府', '镇综合办', requirement);

  test.each([
    [inTown('各乡镇按月公布补贴名单。'), [['各乡镇', '本镇']]],
    [inTown('每个乡镇公布补贴名单2次。'), [['每个乡镇', '本镇']]],
    [inTown('抽查各乡（镇）补贴名单。'), [['各乡（镇）', '本镇']]],
    [inDistrict('各县（市、区）按月归集规划文本。'), [['各县（市、区）', '本区']]],
    [inDistrict('每月8日前各区县归集规划文本。'), [['各区县', '本区']]],
    [inTown('各村按月公布补贴名单，各乡镇村补贴名单张榜。'), []],
    [inTown('与周边各乡镇交换补贴名单，参照各乡镇做法。'), []],
    [inTown('补贴公布在各乡镇中排名靠后的村限期整改。'), []],
    [inDistrict('各乡镇、各区域、各区直部门归集规划文本。'), []],
    [tableOf('临江市', '临江市人民政府办公室', '市数据局', '各县（市、区）归集规划文本。'), []],
  ])('%#', async (table, expected) => {
    expect(await words(table)).toEqual(expected);
  });
});
