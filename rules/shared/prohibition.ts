import type { ClausePair } from '../../src/model/comparison.ts';
import { prohibitionIn, withoutProhibition } from '../../src/text/prohibitions.ts';
import { strengthsIn } from '../../src/text/strength.ts';

/** The parent's clause has a word that forbids, and the child's has none. */
export function hasNoProhibition({ parent, child }: ClausePair): boolean {
  return prohibitionIn(parent.text) !== undefined && prohibitionIn(child.text) === undefined;
}

/** The parent's clause forbids, and the child's does not, in any words. */
export function losesProhibition(pair: ClausePair): boolean {
  const [above, own] = [pair.parent.text, pair.child.text];
  return hasNoProhibition(pair) && !saysNo(above, own) && !makesCondition(above, own);
}

/** 不出赤字, 不再要求, 禁用: no is said of an act, where 不足 and 不断 tell how it is, and 不听劝阻的 whom is meant. */
const NO = /(?:不(?![断同足良定等合符少低超高大小多])再?|禁|勿)(?<act>\p{Script=Han})(?!\p{Script=Han}*的)/gu;

/** The child says no of what the parent forbids; where the parent says it as well (未开工的不得纳入), it is no prohibition. */
function saysNo(above: string, own: string): boolean {
  const rest = withoutProhibition(above);
  return [...own.matchAll(NO)].some(
    ({ 0: words, index }) => !rest.includes(words) && strengthsIn(own.slice(index + 1)).every(isNoLeave),
  );
}

/** 不提倡, 不宜 only advise against it. */
function isNoLeave({ scale, rank, span }: ReturnType<typeof strengthsIn>[number]): boolean {
  return span[0] > 0 || scale !== 'duty' || rank === 0;
}

/** 未经批准不得外借 ⇒ 外借须经批准 */
function makesCondition(above: string, own: string): boolean {
  const consent = /未经(?<by>\p{Script=Han}*)不/u.exec(stripped(above))?.groups?.['by'];
  const at = consent ? own.indexOf(`经${consent}`) : -1;
  return at >= 0 && strengthsIn(own).some(({ scale, rank }) => scale === 'duty' && rank === 0);
}

/** Words of strength between the two (一律) say nothing about the consent. */
function stripped(text: string): string {
  return text.replace(/一律|均|都/g, '');
}
