import { characterTable } from '../../src/text/character-table.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { addTo } from '../../src/text/lists-by-key.ts';

/**
 * What administration acts with, in two classes of opposite direction: whoever is told to do one does not do the other to the same object.
 * A single character stands for all words of two characters that are made with it: 增 for 增加, 新增 and 增补. Closed classes; a word of one
 * side stands against any of the other.
 */
const OPPOSITES = [
  // what exists
  '设 建 装 加设 新设 新建 配备 配置 添置 成立 保留 恢复 新增 增加 追加 / 撤 拆 取消 移除 关闭 关停',
  // how much
  '增 扩 升 加大 加重 加强 强化 提高 上调 上浮 / 减 缩 降 弱 下调 下浮 收窄 淡化 放松',
  // on which side of a bound
  '低于 少于 小于 早于 / 高于 多于 大于 晚于 高出 多出 超出',
  // how soon
  '快 速 提前 缩 / 缓 慢 延 延后 推迟 推后',
  // whether it goes on
  '开 启 续 恢复 推行 推广 实行 实施 施行 举办 / 停 中止 终止 封闭 关闭 取消 暂缓',
  // what belongs to it
  '纳入 列入 并入 接入 / 移出 剔除 排除 调出 退出',
  // who may know
  '公开 公布 公示 发布 / 保密 隐瞒',
  // what people may do
  '允许 准许 鼓励 支持 同意 可以 受理 批准 / 禁止 严禁 限制 反对 拒绝 驳回 不得 遏制 制止 防止 杜绝 打击',
  '放宽 放开 放松 从宽 / 收紧 从严 严格 限制',
  '必须 应当 务必 / 无需 无须 不必 毋须 不得',
  // what it costs
  '减免 免收 免除 / 加收 收取',
  '免费 无偿 / 收费 有偿',
  // how it is put together
  '合并 集中 统一 整合 / 拆分 分散 各自',
  '简化 精简 / 增加 繁化',
  // manner
  '主动 / 被动',
  '事前 / 事后',
  '就近 / 就远',
  '优先 / 最后',
  '促进 推动 / 阻碍 抑制',
  '保护 维护 / 破坏 损害',
  '合法 / 违法',
];

/** A word and its sides; the contrary of a side differs from it in the last bit. */
export interface Directed {
  word: string;
  at: number;
  sides: readonly number[];
}

/** Sides by word, or by the character that words are made with. */
const SIDES = new Map<string, number[]>();
OPPOSITES.forEach((line, index) => {
  line.split(' / ').forEach((words, side) => {
    for (const word of words.split(' ')) addTo(SIDES, word, index * 2 + side);
  });
});

/** Every such word has one of these characters. */
const DIRECTED = characterTable([...SIDES.keys()].join(''));

/** The words of a text that have a direction, in their order; of those that begin in a stretch of it where one is given. */
export function directedIn(text: string, [from, to]: readonly [number, number] = [0, text.length]): Directed[] {
  const found: Directed[] = [];
  const end = Math.min(to, text.length - 1);
  for (let at = Math.max(0, from); at < end; at++) {
    if (DIRECTED[text.charCodeAt(at)] === 0 && DIRECTED[text.charCodeAt(at + 1)] === 0) continue;
    const word = text.slice(at, at + 2);
    const sides = sidesOf(word);
    if (sides.length > 0) found.push({ word, at, sides });
  }
  return found;
}

const NO_SIDES: readonly number[] = [];

/** Of few words in a hundred there is anything to work out. */
function sidesOf(word: string): readonly number[] {
  const whole = SIDES.get(word);
  const first = SIDES.get(word[0]!);
  const second = SIDES.get(word[1]!);
  const isMade = (first !== undefined || second !== undefined) && isKnownWord(word);
  if (!whole && !isMade) return NO_SIDES;
  const sides = [...(whole ?? []), ...(isMade ? [...(first ?? []), ...(second ?? [])] : [])];
  // 增减, 启停 go both ways.
  return sides.filter((side) => !sides.includes(side ^ 1));
}

export function areContrary(a: Pick<Directed, 'sides'>, b: Pick<Directed, 'sides'>): boolean {
  return a.sides.some((side) => b.sides.includes(side ^ 1));
}

/** 关闭重复项目 ⇒ 取消重复项目: a text says what the word does by another word of its side. */
export function isSaidAlready(word: string, text: string): boolean {
  const sides = sidesOf(word);
  return directedIn(text).some((one) => one.sides.some((side) => sides.includes(side)));
}

/** What makes a verb say the contrary, as official language puts it in front of one. */
export const NEGATIONS = new Set(
  '不 未 无 勿 免 不再 不予 不得 不准 不许 不能 不必 不用 不宜 不需 暂不 暂缓 暂停 暂时不 停止 取消 无需 无须 毋须 免于 免予 拒绝 禁止 严禁 避免 可不 可以不 一律不 原则上不 一般不 尚未 从不 无法 未能 没有 没 难以'.split(
    ' ',
  ),
);
