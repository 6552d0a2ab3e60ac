import { describe, expect, test } from 'vitest';
import { applied } from '../apply-fixes.ts';
import { runRule } from '../run-rule.ts';

const ABOVE = '全面梳理本级规范性文件，按照“放管服”改革要求及时清理，避免同类案件处理不一，每季度通报3次检查情况。';
const parentWith = (requirement: string): string => `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - number: 1
    title: 规范文件管理
    requirement: ${requirement}
    responsible: [各县（市）区政府]
`;
const childWith = (
  requirement: string,
  title = '规范文件管理',
): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: ${title}
    requirement: ${requirement}
`;

async function slips(from: string, to: string): Promise<string[]> {
  expect(ABOVE).toContain(from);
  const words = ABOVE.replace(from, to);
  const findings = await runRule('wording/near-typo', childWith(words), parentWith(ABOVE));
  if (findings.length > 0 && !to.startsWith('防止')) expect(applied(words, findings)).toBe(ABOVE);
  return findings.map(({ messageId, data }) => `${messageId} ${String(data['words'])}←${String(data['parentWords'])}`);
}

/** What is told of a clause below one of the parent's. */
async function told(above: string, own: string): Promise<unknown[]> {
  const findings = await runRule('wording/near-typo', childWith(own), parentWith(above));
  return findings.map(({ messageId, data }) => [messageId, data['words'], data['parentWords']]);
}

test('half of a word is lost, though the other half is a preposition', async () => {
  const [above, own] = ['涉密图纸未经批准不得外借。', '涉密图纸经批准不得外借。'];
  const findings = await runRule('wording/near-typo', childWith(own), parentWith(above));
  expect(findings.map(({ messageId }) => messageId)).toEqual(['dropped']);
});

describe('a slip is found, and put right by the parent’s words', () => {
  test.each([
    ['案件处理', '案处理', ['dropped ←件']],
    ['规范性文件', '规性文件', ['dropped ←范']],
    ['全面梳理', '面梳理', ['dropped ←全']],
    ['检查情况', '检查情', ['dropped ←况']],
    ['改革要求', '改革革要求', ['doubled 革←']],
    ['检查情况', '检查检查情况', ['doubled 检查←']],
    ['避免', '免避', ['swapped 免避←避免']],
    ['通报', '报通', ['swapped 报通←通报']],
    ['梳理', '梳里', ['confused 里←理']],
    ['检查', '捡查', ['confused 捡←检']],
    ['检查情况', '检查的的情况', ['doubled 的的←']],
    ['全面梳理', '全梳面理', ['swapped 梳面←面梳']],
    ['全面梳理', '全全面梳理', ['doubled 全←']],
    ['每季度', '每每季度', ['doubled 每←']],
    ['避免同类案件处理不一', '防止同类案处理不一', ['dropped ←件']],
    ['检查情况', '检查情的况', ['stray 的←']],
    ['规范性文件', '规范性文j件', ['stray j←']],
    ['清理', '清狸', ['confused 狸←理']],
    // Both words are known, and the cut between them tells nothing: the rest of the clause was copied.
    ['按照“放管服”改革要求及时清理', '按照“放管服”改要求及时清理', ['dropped ←革']],
    ['同类案件处理不一', '同案件处里不一', ['dropped ←类', 'confused 里←理']],
  ])('%s → %s', async (from, to, expected) => {
    expect(await slips(from, to)).toEqual(expected);
  });
});

describe('no slip', () => {
  test.each([
    ['another word', '清理', '整理'],
    ['a preposition put in', '每季度通报', '自每季度通报'],
    ['the same inside a clause', '同类案件处理不一', '同类案件经处理不一'],
    ['a longer word', '清理', '全面清理'],
    ['a word left out', '改革要求', '要求'],
    ['another level', '本级', '区级'],
    ['a number', '3次', '4次'],
    ['punctuation', '清理，', '清理；'],
    ['width', '“放管服”', '"放管服"'],
    ['the short form of a word', '按照', '按'],
    ['a word that is right too', '及时清理', '即时清理'],
    ['an added word of one character', '处理不一', '再处理不一'],
    ['a rewritten clause', '避免同类案件处理不一', '同类案件统一标准'],
    ['a word of one character that makes another', '检查情况', '抽查情况'],
    ['a lone verb', '每季度通报', '每季度报'],
  ])('%s', async (_, from, to) => {
    expect(await slips(from, to)).toEqual([]);
  });

  test('an item that was left out of a list', async () => {
    const findings = await runRule(
      'wording/near-typo',
      childWith('公布水、气等服务价格。'),
      parentWith('公布水、电、气等服务价格。'),
    );
    expect(findings).toEqual([]);
  });

  test('a list in another order', async () => {
    const findings = await runRule(
      'wording/near-typo',
      childWith('值班信息严禁瞒报、谎报、漏报、迟报。'),
      parentWith('值班信息严禁迟报、漏报、谎报、瞒报。'),
    );
    expect(findings).toEqual([]);
  });

  test('乡镇 where there are no 乡', async () => {
    const findings = await runRule(
      'wording/near-typo',
      childWith('指导镇（街道）按标准设置公开栏。'),
      parentWith('指导乡镇（街道）按标准设置公开栏。'),
    );
    expect(findings).toEqual([]);
  });

  test('units that are called otherwise here', async () => {
    const findings = await runRule(
      'wording/near-typo',
      childWith('由区卫健局会同区发改局、区政府办公室制定标准。'),
      parentWith('由市卫健委会同市发改委、市政府办公厅制定标准。'),
    );
    expect(findings).toEqual([]);
  });
});

test('a list that was shortened does not hide a slip in the same clause', async () => {
  const findings = await runRule(
    'wording/near-typo',
    childWith('督促供水、供气等单位公布服务准。'),
    parentWith('督促供水、供电、供热、供气等单位公布服务标准。'),
  );
  expect(findings.map(({ data }) => data['parentWords'])).toEqual(['标']);
});

test('titles are read as well', async () => {
  const findings = await runRule('wording/near-typo', childWith(ABOVE, '规范件管理'), parentWith(ABOVE));
  expect(findings.map(({ data, location }) => [data['parentWords'], location.pointer])).toEqual([
    ['文', '/tasks/0/title'],
  ]);
});

test('the place shows the neighbours of the lost character', async () => {
  const [finding] = await runRule(
    'wording/near-typo',
    childWith(ABOVE.replace('案件处理', '案处理')),
    parentWith(ABOVE),
  );
  const { column = 0, endColumn = 0 } = finding?.location ?? {};
  expect(
    childWith(ABOVE.replace('案件处理', '案处理'))
      .split('\n')[7]
      ?.slice(column - 1, endColumn - 1),
  ).toBe('案处');
});

describe('in a copied clause', () => {
  test('two words with the same characters are told apart', async () => {
    expect(await told('设备故障时改为人工登记来访事项。', '设备故障时改为工人登记来访事项。')).toEqual([
      ['swapped', '工人', '人工'],
    ]);
    expect(await told('各站点之间互相通报缺货情况。', '各站点之间相互通报缺货情况。')).toEqual([]);
  });

  test('a character is taken for one that looks like it, though that makes a word too', async () => {
    expect(await told('每日清扫街巷并洒水压尘。', '每日清扫街巷并酒水压尘。')).toEqual([['confused', '酒', '洒']]);
    // Of two characters that share less, either may be meant.
    expect(await told('逐日测量仓内温度并登记。', '逐日测量仓内湿度并登记。')).toEqual([]);
  });

  test('a rare character is taken for one of its sound', async () => {
    expect(await told('不得篡改登记的水表读数。', '不得窜改登记的水表读数。')).toEqual([['confused', '窜', '篡']]);
  });

  test('a particle stands where half a word was', async () => {
    expect(await told('会同村组逐户核实户籍人口。', '会同村组逐户该实户籍人口。')).toEqual([['confused', '该', '核']]);
  });

  test('words that were put in front hide no slip', async () => {
    const above = '三日内答复来访人。';
    expect(await told(above, '由各街道信访接待站会同社区三日内答夏来访人。')).toEqual([['confused', '夏', '复']]);
  });

  test('a word is broken beside words that were put otherwise', async () => {
    const above = '内涝警报发出后30分钟内到场围挡。';
    expect(await told(above, '接到内涝惊报后30分钟内到场围挡。')).toEqual([['confused', '惊', '警']]);
    expect(await told(above, '接到内涝急报后30分钟内到场围挡。')).toEqual([]);
    expect(await told(above, '接到内涝通报后30分钟内到场围挡。')).toEqual([]);
    expect(await told('垃圾清运情况每日记录。', '每日记录垃圾清理情况。')).toEqual([]);
  });

  test('the words of the clause come in another order', async () => {
    const above = '向老人免费发放健康手册。';
    expect(await told(above, '健康手策免费向老人发放。')).toEqual([['confused', '策', '册']]);
    expect(await told(above, '健康手册免费向老人发放。')).toEqual([]);
    expect(await told(above, '健康手环免费向老人发放。')).toEqual([]);
  });

  test('the end of a longer word is missed', async () => {
    expect(await told('为病房逐张配装呼叫器和护栏。', '为病房逐张配装呼叫和护栏。')).toEqual([['dropped', '', '器']]);
  });

  test('at the end of a clause that was worked over a shorter word is meant', async () => {
    expect(await told('办好春秋两季党校主体班次。', '办好春季党校主体班。')).toEqual([]);
  });

  test.each([
    ['an adverb put in', '护林员入山前必须登记携带物品。', '护林员入山前必须先登记携带物品。'],
    ['a verb put in', '夜班警报由组长电话通知。', '遇夜班警报由组长电话通知。'],
    ['a verb put in behind a prohibition', '采样结算不得体外循环。', '采样结算不得搞体外循环。'],
    ['a verb left out behind a prohibition', '采样结算不得搞体外循环。', '采样结算不得体外循环。'],
    ['the short verb in front of where', '冬储菜面积稳定在村头大棚。', '冬储菜面积稳在村头大棚。'],
    ['the short verb in front of whither', '夏季沙袋配置到小组。', '夏季沙袋配到小组。'],
    ['how far it is done', '秋季学期开设急救课。', '秋季学期开足急救课。'],
    ['one preposition for another', '巡线频次加密到每日两次。', '巡线频次加密至每日两次。'],
    ['the short preposition', '闸口严格按照批准的规程启闭。', '闸口严格按批准的规程启闭。'],
    ['one conjunction for another', '抽检评分与经费拨付挂钩。', '抽检评分同经费拨付挂钩。'],
    ['another verb in front of its complement', '村卫生室签约率达到90%以上。', '村卫生室签约率升到90%以上。'],
    ['the short verb in front of 到位', '渗漏管段15日内整改到位。', '渗漏管段15日内改到位。'],
    ['a preposition left out', '代储合同自签订之日起备案。', '代储合同签订之日起备案。'],
  ])('%s is no slip', async (_, above, own) => {
    expect(await told(above, own)).toEqual([]);
  });

  test('whoever works over the figures works over the words', async () => {
    expect(await told('今年衬砌干支渠86公里以上。', '今年衬砌支渠12公里以上。')).toEqual([]);
  });

  test('a figure is said twice behind a word that ends with it', async () => {
    expect(await told('对沿线站点逐一检查。', '对沿线站点逐一一检查。')).toEqual([['doubled', '一', '']]);
  });
});

test('a clause that was written anew has no slips', async () => {
  const findings = await runRule(
    'wording/near-typo',
    childWith('给困难户家里装扶手、铺防滑垫、配呼叫器，验收完马上给钱。'),
    parentWith('为困难老人装扶手、防滑垫、呼叫器，验收后一次结清费用。'),
  );
  expect(findings).toEqual([]);
});

test('the first half of a word is missed, though bodies are called by it too', async () => {
  const said = async (own: string) =>
    (await runRule('wording/near-typo', childWith(own), parentWith('抽检书店和校园周边的摊点，通报各乡镇财政所'))).map(
      ({ messageId, data }) => [messageId, data['parentWords']],
    );
  expect(await said('抽检书店和园周边的摊点，通报各乡镇财政所')).toEqual([['dropped', '校']]);
  expect(await said('抽检书店和校园周边的摊点，通报各镇财政所')).toEqual([]);
});

describe('a clause in other words is compared part by part', () => {
  test.each([
    [
      'how its figure and bound are put',
      '竣工验收合格率达到98%以上。',
      '竣工验收合率不低于98%。',
      ['dropped', '', '格'],
    ],
    [
      'an item of a list that stands in another place',
      '会同公安、住建等部门查看集市周边的违章搭建、占道经营和消防通道。',
      '每月查看一遍集市周边的消防通道、占道径营和违章搭建。',
      ['confused', '径', '经'],
    ],
    [
      'an item behind other words than the parent’s',
      '对渡口、客运码头、水上浮桥、临水栈道实施专项检查。',
      '水上浮侨、渡口、客运码头、临水栈道按月排查。',
      ['confused', '侨', '桥'],
    ],
    ['a word of a short clause', '分类归集。', '分类归积。', ['confused', '积', '集']],
  ])('%s', async (_, above, own, expected) => {
    expect(await told(above, own)).toEqual([expected]);
  });

  test.each([
    ['a word of its own', '查看集市周边的违章搭建、占道经营和消防通道。', '每月看一遍消防通道、占道堆放和违章建房。'],
    ['a word that sounds alike in a short clause', '分类归集。', '分类归档。'],
    ['another sort of the same', '走访初中教师、幼儿园园长和家长代表。', '家长代表、高中教师、幼儿园园长都要见一面。'],
    [
      'another item of a turned list',
      '从严打击非法采矿、破坏林地、盗割线缆的犯罪。',
      '对破坏林地、非法采砂、盗割线缆的犯罪从快办理。',
    ],
    ['a bound put otherwise', '竣工验收合格率达到98%以上。', '竣工验收合格率不低于98%。'],
  ])('%s is no slip', async (_, above, own) => {
    expect(await told(above, own)).toEqual([]);
  });
});
