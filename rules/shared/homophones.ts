import { SOUNDS } from '../../src/text/sounds.generated.ts';

/** Characters that are easily taken for one another though they sound differently. */
const SHAPES =
  '己已巳 末未 大太犬 人入八 土士 日曰目 天夫 干千于 贝见 折析拆 拔拨 戒戎 洽恰 末本 兔免 今令 由田甲申 没设 刺剌 住往佳 徒徙 汇江 各名 晴睛 庭廷延 遗遣 帐账 决快块 幕墓慕暮 治冶 享亨 陪赔培 检捡 代伐 枝技 拍柏 末朱 瞻赡 喧宣 藉籍 编偏遍';

/** Words that sound alike and are both right in the place of the other; those at the end are one word in either order of its characters. */
const BOTH_RIGHT = new Set(
  (
    '实行施行 制定制订 其他其它 及时即时 适时实时 法制法治 考查考察 身份身分 启动起动 启用起用 截至截止 记录纪录 公用共用 公有共有 当作当做 看作看做 叫作叫做 给予给与 账户帐户 账目帐目 想象想像 图像图象 统一同一 ' +
    '互相相互 代替替代 积累累积 整修修整 演讲讲演 察觉觉察 寻找找寻 达到到达 开展展开 往来来往 式样样式 运营营运 补贴贴补 奋发发奋 缓和和缓'
  ).split(' '),
);

/** Character → the groups that it belongs to, in one string. */
let groupsOf: Map<string, string> | undefined;

/** Whether one character is easily typed for the other with a keyboard for pinyin, which asks for no tones, or read for it. */
export function areConfusable(a: string, b: string): boolean {
  groupsOf ??= readGroups();
  return a !== b && groupsOf.get(a)?.includes(b) === true;
}

function readGroups(): Map<string, string> {
  const groups = new Map<string, string>();
  for (const group of `${SOUNDS} ${SHAPES}`.split(' ')) {
    for (const one of group) groups.set(one, (groups.get(one) ?? '') + group);
  }
  return groups;
}

/** Whether both words of two characters are right. */
export function areBothRight(a: string, b: string): boolean {
  return BOTH_RIGHT.has(a + b) || BOTH_RIGHT.has(b + a);
}
