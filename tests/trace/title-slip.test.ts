import { describe, expect, it } from 'vitest';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOfTasks, vocabulary } from './tables.ts';

const GENERAL = '按照有关规定公布服务标准、收费项目、办事流程和投诉电话，接受社会监督。';
const OTHERS = ['编制权责目录', '修订应急预案', '核查积存案件'].map((title) => ({
  title,
  requirement: `${title}，按季度通报进展。`,
}));

/** Whether a task is linked whose title alone differs, among others that both tables have. */
function isLinked(parent: string, child: string, requirement: string): boolean {
  const [above, below] = [parent, child].map((title) => tableOfTasks([{ title, requirement }, ...OTHERS]));
  return traceTables(below!, above!, vocabulary).tasks[0]!.links.length > 0;
}

/** `frame`, the word of the parent and the word of the child in its place. */
type Exchange = readonly [frame: string, word: string, other: string];

function titlesOf([frame, word, other]: Exchange): [parent: string, child: string] {
  return [frame.replace('…', word), frame.replace('…', other)];
}

function exchangesOf(text: string): Exchange[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [frame, ...pairs] = line.trim().split(' ');
      return pairs.map((pair): Exchange => [frame!, ...(pair.split('/') as [string, string])]);
    });
}

/** Words that stand in dictionaries. */
const KNOWN = exchangesOf(`
  加强县域…设施改造 供水/供气 供水/供电 供电/供热 排水/排污 防洪/防火
  加强…渠道信息公开 线上/线下 校内/校外 国内/国外 城内/城外
  推进…改革试点任务 第一批/第二批 第二批/第三批
  规范…企业登记注册 公有制/非公有制 非公有制/公有制
  推进预算信息… 公开/不公开
  加强困难家庭… 服务建设/服务建档 帮扶机制/帮扶机构 消防能力/消防能源 改造工作/改造工资 养老体系/养老体育 救助措施/救助设施 用水标准/用水标识
  开展… 夏季安全巡查/冬季安全巡查 农药安全抽检/医药安全抽检 农民技能培训/渔民技能培训
  加强…安全监管 食品/药品 校车/客车 矿山/矿井 海上/水上 道路/铁路 工厂/工地 猪肉/羊肉 医院/学院
  落实…补贴政策 购房/租房 农业/渔业 农机/农药 取暖/取水 育儿/育种
`);

/** Words that came up of late or are made up here: no dictionary need have them. */
const NEW = exchangesOf(`
  加强县域…设施改造 供水/供氢 供热/供冷 输油/输氢 储气/储氢 充电/换电 电网/氢网 路灯/桥灯 血站/浆站
  落实…巡查责任制度 河长/林长 校长/田长 站长/湾长 市长/链长 组长/楼长
  推进…交易市场培育 碳汇/碳票 股票/林票 碳税/碳币
  加强…技术推广应用 农机/渔机 菌种/藻种 化肥/藻肥 兽药/蜂药 饲料/藻料
  开展…专项执法检查 禁烟/禁塑 禁渔/禁钓 控烟/控糖 减税/减碳 护林/护湿 治沙/治岸
  完善…服务网点布局 托管/托育 助残/助浴 养老/托老 网店/云店 粮库/云库 冷库/云库
  做好…安全防范工作 汛期/凌期 水情/冰情 旱情/冻情 防洪/防凌 抗旱/抗凌
  推进…示范基地认定 果园/藕园 稻田/藕田 茶园/藕园 肉牛/肉鸭 生猪/生鸭
`);

describe('one character of a title that names another thing', () => {
  it('is tried on many words', () => {
    expect(KNOWN.length + NEW.length).toBeGreaterThanOrEqual(60);
  });

  it.each([...KNOWN, ...NEW])('is no slip over one general requirement: %s %s %s', (...exchange) => {
    expect(isLinked(...titlesOf(exchange), GENERAL)).toBe(false);
  });

  it.each(KNOWN)('is no slip where the requirement was copied with its words: %s %s %s', (...exchange) => {
    const requirement = `${exchange[1]}事项逐项列入清单，每半年评估一次并向本级人大报告。`;
    expect(isLinked(...titlesOf(exchange), requirement)).toBe(false);
  });

  it('is no slip where it names another side in words that no dictionary has', () => {
    const requirement = '塔上巡检点位每日签到，发现隐患当场拍照上传。';
    expect(isLinked('加强风机塔上巡检点位', '加强风机塔下巡检点位', requirement)).toBe(false);
    expect(isLinked('加强风机塔上巡检点位', '加强风机塔丘巡检点位', requirement)).toBe(true);
  });
});

describe('one character of a title that makes no word', () => {
  it.each([
    ['wrong in a word that says little', '健全供水应急调度机制', '健全供水应急调度机刮'],
    ['lost from a word that says little', '健全供水应急调度机制', '健全供水应急调度制'],
  ])('is a slip where it is %s', (_, parent, child) => {
    expect(isLinked(parent, child, GENERAL)).toBe(true);
    expect(isLinked(child, parent, GENERAL)).toBe(true);
  });

  const requirement = '摸清灌溉渠系底数，年底前完成渠首闸门更换。';
  it.each([
    ['wrong', '疏浚农田灌溉渠系', '疏浚农田灌慨渠系'],
    ['lost', '疏浚农田灌溉渠系', '疏浚农田灌渠系'],
    ['added', '疏浚农田灌溉渠系', '疏浚农田灌溉慨渠系'],
  ])('is a slip where it is %s and the requirement has the word', (_, parent, child) => {
    expect(isLinked(parent, child, requirement)).toBe(true);
    expect(isLinked(child, parent, requirement)).toBe(true);
  });

  it('is none of our business where nothing tells which word is meant', () => {
    expect(isLinked('疏浚农田灌溉渠系', '疏浚农田灌慨渠系', GENERAL)).toBe(false);
  });
});
