import { isHan } from '../../src/text/han.ts';
import { SHAPES } from '../../src/text/shapes.generated.ts';
import { SOUNDS } from '../../src/text/sounds.generated.ts';

/** Words that sound alike and are both right in the place of the other; those at the end are one word in either order of its characters. */
const BOTH_RIGHT = new Set(
  (
    '实行施行 制定制订 其他其它 及时即时 适时实时 法制法治 考查考察 身份身分 启动起动 启用起用 截至截止 记录纪录 公用共用 公有共有 当作当做 看作看做 叫作叫做 给予给与 账户帐户 账目帐目 想象想像 图像图象 统一同一 ' +
    '互相相互 代替替代 积累累积 整修修整 演讲讲演 察觉觉察 寻找找寻 达到到达 开展展开 往来来往 式样样式 运营营运 补贴贴补 奋发发奋 缓和和缓'
  ).split(' '),
);

/** Whether one character is easily typed for the other with a keyboard for pinyin, which asks for no tones, or read for it. */
export function areConfusable(a: string, b: string): boolean {
  if (a === b || !isHan(a.charCodeAt(0)) || !isHan(b.charCodeAt(0))) return false;
  // Those that sound alike all do so; of those that look alike each does so with the first of its group.
  return groupsWith(SOUNDS, a).some((group) => group.includes(b)) || looksLike(a, b) || looksLike(b, a);
}

function looksLike(first: string, other: string): boolean {
  return groupsWith(SHAPES, first).some((group) => group.startsWith(first) && group.includes(other));
}

/** Searched for each time: a table of all characters takes longer to make than a check asks about them. */
function groupsWith(groups: string, character: string): string[] {
  const found: string[] = [];
  for (let at = groups.indexOf(character); at >= 0; at = groups.indexOf(character, at + 1)) {
    const end = groups.indexOf(' ', at);
    found.push(groups.slice(groups.lastIndexOf(' ', at) + 1, end < 0 ? groups.length : end));
  }
  return found;
}

/** Whether both words of two characters are right. */
export function areBothRight(a: string, b: string): boolean {
  return BOTH_RIGHT.has(a + b) || BOTH_RIGHT.has(b + a);
}
