import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (place: string, above: string, requirement: string): string => `title: 2026年${place}防汛任务分解表
issuer: ${place === '临江市' ? '' : '临江市'}${place}人民政府办公室
year: 2026
${above}tasks:
  - { number: 1, title: 建设雨情测报站网, requirement: ${requirement}${above === '' ? ', responsible: [各县（市）区政府]' : ''} }
`;

async function said(rule: string, parent: string, child: string): Promise<[string, string, unknown][]> {
  const findings = await runRule(rule, table('新海区', 'parent: parent.yaml\n', child), table('临江市', '', parent));
  return findings.map(({ messageId, severity, data }) => [messageId, severity, data['items'] ?? data['words']]);
}

const OWN = '山洪沟上游加设雨量计；设备掉线当日抢修；';

test.each([
  ['an item behind another frame', '覆盖供水、供电、供气、供热等领域。', '供水、供电、供气、供热等都包括在内。', []],
  [
    'the item that is gone, and no frame',
    '覆盖供水、供电、供气、供热等领域。',
    '供水、供电、供热等都包括在内。',
    ['供气'],
  ],
  [
    'the last item in front of another frame',
    '检查泵房、机房、居民区各类管线。',
    '泵房、机房、居民区管线都检查到。',
    [],
  ],
  [
    'the first item where it is gone',
    '覆盖供水、供电、供气、供热等领域。',
    '供电、供气、供热等都包括在内。',
    ['覆盖供水'],
  ],
  ['no word in front of the first item', '健全供水、供电、供气领域目录。', '完善供电、供气、供水领域目录。', []],
  ['a level that is gone', '健全县、乡、村三级巡查网格。', '完善县、乡两级巡查网格。', ['村']],
  ['no level above the own one', '健全市、区、街道三级巡查网格。', '健全区、街道两级巡查网格。', []],
  ['a level that others took the place of', '健全县、乡、村三级巡查网格。', '健全市、区、街道三级巡查网格。', ['村']],
  ['levels by the names of this place', '健全县、乡、村三级巡查网格。', '健全区、街道、社区三级巡查网格。', []],
  ['a second thing that is gone', '汛前完成堤岸清障和水位标尺校准。', '汛前完成堤岸清障。', ['水位标尺校准']],
  ['no second body', '每月通报街道和社区居委会。', '每月通报街道。', []],
  ['no second thing that says little', '汛前提升堤岸管理和服务水平。', '汛前提升堤岸管理。', []],
  [
    'no second thing that is said elsewhere',
    '汛前完成设备检修和水位标尺校准。',
    '水位标尺校准，汛前完成设备检修。',
    [],
  ],
])('lists %s', async (_, parent, child, items) => {
  const expected = items.length > 0 ? [['items', 'warning', items]] : [];
  expect(await said('coverage/dropped-clause', OWN + parent, OWN + child)).toEqual(expected);
});

test.each([
  ['a day in other words', '应当在6月底前报送进展情况。', '进展报送不迟于二季度末。', 0],
  ['how soon in another word', '发现渗漏立即堵漏。', '查出渗漏马上堵漏。', 0],
  ['a clause that is little else than a figure', '汛前演练到村，全年不少于30场。', '汛前演练到村，一年30场以上。', 0],
  ['a figure beside other words for the same', '隐患线索不少于600条。', '收集线索600条以上。', 0],
  ['a figure beside words of another thing', '隐患线索不少于600条。', '备用电缆600条以上。', 1],
  ['a figure beside words that only the title has', '测报站网演练不少于6次。', '召开例会6次以上。', 1],
  ['a share beside words of another thing', '雨情测报站网覆盖率达到100%。', '职工培训合格率达到100%。', 1],
  ['a length beside words of another thing', '疏浚沟渠12公里。', '组织健步走12公里。', 1],
  ['a figure by itself under its title', '每周测报5天。', '每周5天、每天2次。', 0],
  ['what is demanded of the same ones', '超出警戒水位的，立即通知下游；逐站登记。', '超出警戒水位的，逐站登记。', 1],
  ['another thing at the same pace', '每周测报5天。', '一周开放5天。', 1],
  ['other days of each week', '每周测报5天。', '一周开放4天。', 1],
  ['how surely in another word', '水位校核覆盖全部站点。', '校核做到全部站点一个不漏。', 0],
  ['more than the bound', '备用电缆不少于600条。', '电缆备足700条以上。', 0],
  ['less than the bound', '备用电缆不少于600条。', '电缆备足500条以上。', 1],
  ['a figure whose subject stands in the next clause', '举办应急演练不少于4场。', '全年办足四场以上，应急为主。', 0],
  ['a figure in a clause that joins two demands', '汛前清障；每月暗访不少于2次。', '每月至少暗访2次、汛前清障。', 0],
  ['a figure that answers to another demand', '每月抽查不少于2次；每月演练不少于2次。', '每月抽查不少于2次。', 1],
  ['a day beside other words for the same', '10月底前完成验收。', '10月25日前验收完毕。', 0],
  ['a day beside words of another thing', '10月底前建成测报站网中心库房。', '10月底前清点沙袋。', 1],
  ['a rhythm for a day', '10月底前完成验收。', '每月验收完毕存档。', 1],
  ['a day that answers to another demand', '10月底前完成验收；10月底前完成移交。', '10月25日前移交完毕。', 1],
  ['a word that stands twice', '执行补助办法；补助按季度兑现。', '依照补助办法按季兑现补助。', 0],
  ['each demand of a list with figures', '新架雨量计30处、疏浚沟渠9公里。', '新架雨量计30处。', 1],
  ['a figure that is nowhere', '汛前演练到村，全年不少于30场。', '汛前演练到村，办完报街道。', 1],
  ['the last of short items', '站房做到灯、水、电相符率达到100%。', '站房做到灯、水、电100%相符。', 0],
  ['each by each', '任务落实到组到渠口。', '任务一组一组、一个渠口一个渠口落下去。', 0],
  ['a prohibition in other words', '任何站点不得挤占雨量筒库房。', '各站一律不得占用雨量筒库房。', 0],
  ['a prohibition in plain words', '禁止随意拆卸。', '谁也不许随便乱拆。', 0],
  ['another prohibition', '禁止随意拆卸。', '谁也不许虚报水位。', 1],
  ['what was forbidden and is demanded', '禁止随意拆卸。', '随时都要抓好拆卸。', 1],
  ['what stands in its stead', '对所有站点逐一检查。', '所有站点都要逐个查看。', 0],
  ['a bound in other words', '雨量站全部纳入校准，每年校准不少于2次。', '雨量站全部纳入校准，每年至少校准2次。', 0],
  ['a bound behind its figure', '备用雨量筒2只以上，存放库房。', '备用雨量筒不少于2只，存放库房。', 0],
  ['a bound, and no more than that', '备用电池不少于2组，雨衣不少于4件。', '备用电池不少于2组。', 1],
  [
    'the bound of each of us',
    '新设雨量站，每个县（市、区）不少于3处，配齐电源。',
    '新设雨量站不少于3处，配齐电源。',
    0,
  ],
  ['the bound of each below us', '新设雨量站，每个街道不少于3处，配齐电源。', '新设雨量站不少于3处，配齐电源。', 1],
  ['the bound of each of us, lost', '新设雨量站，每个县（市、区）不少于3处，配齐电源。', '新设雨量站，配齐电源。', 1],
  ['what is gone', '对所有站点逐一检查。', '', 1],
  ['what something else stands in the stead of', '对所有站点逐一检查。', '站点名册存档备查。', 1],
])('takes %s for said, or for lost', async (_, parent, child, count) => {
  expect(await said('coverage/dropped-clause', OWN + parent, OWN + child)).toHaveLength(count);
});

test.each([
  ['another bound', '宣讲一年不超过4次。', [['looser', 'warning', '不超过4次']]],
  ['another number, which may count other things', '宣讲材料一年不少于2次更新。', []],
])('compares figures in clauses that only stand in each other’s stead: %s', async (_, child, expected) => {
  const found = await said('coverage/lowered-figure', `${OWN}每年举办群众宣讲不少于4次。`, OWN + child);
  expect(found.map(([, severity, words]) => [severity, words])).toEqual(expected.map(([, ...rest]) => rest));
});

test.each([
  ['said of the act', '台账不得出现空白。', '台账不出空白。', 0],
  ['said of what is done no more', '不得要求住户重复登记。', '不再要求住户重复登记。', 0],
  ['in one word with the act', '不得在站房内使用明火。', '站房里禁用明火。', 0],
  ['made a condition', '未经批准不得外借雨量筒。', '外借雨量筒须经批准。', 0],
  ['a bound of a figure', '站房完好率不得低于九成。', '站房完好率达到九成以上。', 0],
  ['a bound of a share', '租金不得超过月租的3倍。', '租金在月租的3倍以内。', 0],
  ['a bound without a figure', '租金不得高于上年标准。', '租金执行上年标准。', 1],
  ['behind a comma', '有违章记录的人员终身不得进入站房。', '凡有违章记录的人员，终身不得进入站房。', 0],
  [
    'behind a comma, of what stood behind it',
    '未经批准，任何人不得拆卸、移动雨量计。',
    '拆卸、移动雨量计，未经批准任何人不得实施。',
    0,
  ],
  [
    'behind a comma, and for another clause',
    '有违章记录的人员不得进入站房，严禁烟火。',
    '有违章记录的人员进入站房，严禁烟火。',
    1,
  ],
  ['made advice', '不得在站房内使用明火。', '站房里不提倡使用明火。', 1],
  ['only told of whom', '不得在站房内使用明火。', '站房里不熟练的使用明火。', 1],
  ['gone', '未经批准不得外借雨量筒。', '外借雨量筒自行登记。', 1],
])('a prohibition is %s', async (_, parent, child, count) => {
  expect(await said('wording/lost-prohibition', OWN + parent, OWN + child)).toHaveLength(count);
});

test.each([
  ['more in another clause', '宣讲按街道方案办，村组每月至少宣讲3次。', 0],
  ['less in another clause', '宣讲按街道方案办，村组每月至少宣讲1次。', 1],
])('a figure is met by %s', async (_, child, count) => {
  const parent = '按照宣讲方案组织村组每月宣讲不少于2次。';
  expect(await said('coverage/lowered-figure', OWN + parent, OWN + child)).toHaveLength(count);
});

test.each([
  ['a verb with its phrase', '检查结果全部公开。', '检查结果不对外公开。', ['不对外']],
  ['a verb behind its object', '山洪沟上游加设雨量计。', '雨量计拆除到山洪沟上游。', ['拆除']],
  ['old for new', '山洪沟上游加设雨量计。', '旧雨量计拆除后在山洪沟上游安装。', []],
])('sees the contrary of %s', async (_, parent, child, words) => {
  const found = await said('wording/reversed-sense', `设备掉线当日抢修；${parent}`, `设备掉线当日抢修；${child}`);
  expect(found.map((one) => one[2])).toEqual(words);
});

test.each([
  ['a mark put into a sentence', '设备掉线?当日抢修。', ['?']],
  ['a mark that the parent has', '设备掉线！当日抢修。', []],
])('near-typo sees %s', async (_, child, words) => {
  const parent = words.length > 0 ? '设备掉线当日抢修。' : '设备掉线！当日抢修。';
  const found = await said('wording/near-typo', `山洪沟上游加设雨量计；${parent}`, `山洪沟上游加设雨量计；${child}`);
  expect(found.map((one) => one[2])).toEqual(words);
});

test.each([
  ['all bodies of a place next door', '由青岚区各单位抓好落实。', ['青岚区']],
  ['whoever acts for it, perhaps together', '由青岚区牵头协商。', []],
])('foreign-place sees %s', async (_, child, words) => {
  const found = await said('wording/foreign-place', OWN, OWN + child);
  expect(found.map((one) => one[2])).toEqual(words);
});

test('names an item without what is left of the frame behind it', async () => {
  const parent = '主流媒体、公共场所、居民区各类广告牌一律不得刊登广告。';
  expect(await said('coverage/dropped-clause', OWN + parent, `${OWN}公共场所广告牌一律不得刊登广告。`)).toEqual([
    ['items', 'warning', ['主流媒体', '居民区']],
  ]);
});

test('takes a document that is cited by its number alone for said', async () => {
  const parent = '落实《关于推动雨情测报站网建设的指导意见》（江政发〔2024〕3号）。';
  expect(await said('coverage/dropped-clause', OWN + parent, `${OWN}落实江政发〔2024〕3号文件精神。`)).toEqual([]);
});

test('takes no word with 区 in it for a place', async () => {
  expect(await said('wording/foreign-place', `${OWN}让临江市群众用得上。`, `${OWN}让山区群众用得上。`)).toEqual([]);
});

describe('a clause that became a row of its own', () => {
  const rows = (second: string): string => `title: 2026年新海区采砂管理任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 规范河道采砂, requirement: 按许可的范围和时段采砂。 }
  - { number: 2, ${second} }
`;
  const PARENT = `title: 2026年临江市采砂管理任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范河道采砂, requirement: 按许可的范围和时段采砂；在采砂船上安装视频监控。, responsible: [各县（市）区政府] }
`;
  test.each([
    ['word for word', 'title: 安装监控, requirement: 在采砂船上安装视频监控。', []],
    ['in other words', 'title: 安装监控, requirement: 为采砂船配置定位终端。', ['clauses']],
  ])('%s', async (_, second, expected) => {
    const findings = await runRule('coverage/dropped-clause', rows(second), PARENT);
    expect(findings.map(({ messageId }) => messageId)).toEqual(expected);
  });
});

test.each([
  [
    '邀请党员代表、商户代表、居民代表评议，居民满意度公开。',
    '邀请党员代表、商户代表评议，居民满意度公开。',
    '居民代表',
  ],
  ['窗口严禁推诿扯皮、拖延办理。', '窗口严禁推诿扯皮。', '拖延办理'],
  ['窗口严禁推诿扯皮、拖延办理。', '窗口严禁拖延办理。', '推诿扯皮'],
])('a thing that is listed no more: %s ⇒ %s', async (parent, child, expected) => {
  expect(await said('coverage/dropped-clause', OWN + parent, OWN + child)).toEqual([['items', 'warning', [expected]]]);
});

test.each([
  ['窗口严禁推诿扯皮、拖延办理。', '窗口严禁拖延办理和推诿扯皮。'],
  ['公示重大政策、重大项目的依据。', '公示重大项目、补偿方案的依据。'],
])('a list in another order, or made for the place: %s ⇒ %s', async (parent, child) => {
  expect(await said('coverage/dropped-clause', OWN + parent, OWN + child)).toEqual([]);
});

describe('a figure that another demand of the parent has as well', () => {
  const above = '企业诉求1个工作日内转办、5个工作日内答复，不满意件全部回访。';

  test.each([
    ['企业诉求当日转办、5个工作日内答复，不满意件全部回访。', []],
    ['企业诉求及时转办、5个工作日内答复，不满意件全部回访。', [['gone', 'warning', '']]],
    ['企业诉求5个工作日内转办、5个工作日内答复，不满意件全部回访。', [['looser', 'error', '5个工作日内']]],
  ])('is none put in the stead of a lost one: %s', async (child, expected) => {
    expect(await said('coverage/lowered-figure', OWN + above, OWN + child)).toEqual(expected);
    expect(await said('coverage/dropped-clause', OWN + above, OWN + child)).toEqual([]);
  });
});

test.each([
  [
    'the only span of time of both rows',
    '塌方路段应当在12小时内打通便道。',
    '便道打通自塌方起不超过36小时。',
    ['looser'],
  ],
  [
    'one of two',
    '塌方路段应当在12小时内打通便道；值班电话30分钟内回复。',
    '便道打通自塌方起不超过36小时；值班电话30分钟内回复。',
    [],
  ],
  ['of another thing', '群众来信应当在3日内回复。', '群众来信登记册保存不超过30日。', []],
  ['a share of another thing', '网上可办率达到95%。', '群众满意率达到90%。', []],
  ['a span bounded on the other side', '塌方路段应当在12小时内打通便道。', '便道打通后值守不少于36小时。', []],
])('a figure in a clause put in other words, where it is %s', async (_, parent, child, expected) => {
  const found = await said('coverage/lowered-figure', `山洪沟加设雨量计；${parent}`, `山洪沟加设雨量计；${child}`);
  expect(found.map(([messageId]) => messageId)).toEqual(expected);
});

test('of a list in front of the verb tells none of those who are spoken to', async () => {
  const rows = (requirement: string, more: string): string =>
    `tasks:\n  - { number: 1, title: 公开河道信息, requirement: ${requirement}, ${more} }\n`;
  const dropped = async (listed: string): Promise<unknown[]> => {
    const demand = '每年3月底前公开上年度河道管护名录、巡查电话、砂场位置，名录变动的5日内更新。';
    const above = `title: 2026年石桥县河道任务分解表\nissuer: 石桥县人民政府\nyear: 2026\n${rows(listed + demand, 'responsible: [县直各部门]')}`;
    const own = `title: 2026年河道任务分解表\nissuer: 石桥县水利局\nyear: 2026\nparent: parent.yaml\n${rows(demand, 'lead: [河道股]')}`;
    return (await runRule('coverage/dropped-clause', own, above)).map(({ data }) => data['items']);
  };
  expect(await dropped('县直各部门、各乡镇')).toEqual([]);
  expect(await dropped('通过广播喇叭、公示牌')).toEqual([['广播喇叭']]);
});
