import { SHAPES } from '../../src/text/shapes.generated.ts';
import { SOUNDS } from '../../src/text/sounds.generated.ts';

/** Words that sound alike and are both right in the place of the other; those at the end are one word in either order of its characters. */
const BOTH_RIGHT = new Set(
  (
    '实行施行 制定制订 其他其它 及时即时 适时实时 法制法治 考查考察 身份身分 启动起动 启用起用 截至截止 记录纪录 公用共用 公有共有 当作当做 看作看做 叫作叫做 给予给与 账户帐户 账目帐目 想象想像 图像图象 统一同一 ' +
    '互相相互 代替替代 积累累积 整修修整 演讲讲演 察觉觉察 寻找找寻 达到到达 开展展开 往来来往 式样样式 运营营运 补贴贴补 奋发发奋 缓和和缓'
  ).split(' '),
);

/** Character → those that sound or look like it, in one string. */
let likeOf: Map<string, string> | undefined;

/** Whether one character is easily typed for the other with a keyboard for pinyin, which asks for no tones, or read for it. */
export function areConfusable(a: string, b: string): boolean {
  likeOf ??= readGroups();
  return a !== b && likeOf.get(a)?.includes(b) === true;
}

function readGroups(): Map<string, string> {
  const like = new Map<string, string>();
  const add = (one: string, others: string): void => void like.set(one, (like.get(one) ?? '') + others);
  for (const group of SOUNDS.split(' ')) for (const one of group) add(one, group);
  for (const [first, ...others] of SHAPES.split(' ')) {
    add(first!, others.join(''));
    for (const other of others) add(other, first!);
  }
  return like;
}

/** Whether both words of two characters are right. */
export function areBothRight(a: string, b: string): boolean {
  return BOTH_RIGHT.has(a + b) || BOTH_RIGHT.has(b + a);
}
