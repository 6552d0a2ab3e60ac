import type { ClausePair } from '../../src/model/comparison.ts';
import { HAN } from '../../src/text/han.ts';
import { prohibitionIn, withoutProhibition } from '../../src/text/prohibitions.ts';
import { strengthsIn } from '../../src/text/strength.ts';

/** The parent's clause has a word that forbids, and the child's has none. */
export function hasNoProhibition({ parent, child }: ClausePair): boolean {
  return prohibitionIn(parent.text) !== undefined && prohibitionIn(child.text) === undefined;
}

/** The parent's clause forbids, and the child's does not, in any words. */
export function losesProhibition(pair: ClausePair): boolean {
  const [above, own] = [pair.parent.text, pair.child.text];
  const isKept = saysNo(above, own) || liftsDemand(above, own) || makesCondition(above, own) || keepsLimit(above, own);
  return hasNoProhibition(pair) && !isKept;
}

/** 不出赤字, 不再要求, 禁用: no is said of an act, where 不足 and 不断 tell how it is, and 不听劝阻的 whom is meant. */
const NO = /(?:不(?![必需须断同足良定等合符少低高大小多]|超过)再?|禁|勿)(?<act>\p{Script=Han})(?!\p{Script=Han}*的)/gu;

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

/** 不得要求提交材料 ⇒ 无需提交材料: what lifts a duty forbids to demand it, and nothing else (个人信息无需保密). */
function liftsDemand(above: string, own: string): boolean {
  return /要求|强制|强迫|强令|责令/.test(above) && /[无毋不][必需须]/.test(own);
}

/** Without whose leave. */
const BY = new RegExp(`未经(?<by>${HAN}{2})`);

/**
 * 未经批准不得外借 ⇒ 外借须经批准, 批准后方可外借; 擅自 is without anybody's leave. A duty to do what was forbidden (批准后应当外借), or to
 * give leave for it (应当同意外借), is no condition.
 */
function makesCondition(above: string, own: string): boolean {
  const by = BY.exec(above)?.groups?.['by'];
  const consent = by ?? (above.includes('擅自') ? LEAVE : undefined);
  if (consent === undefined || !new RegExp(consent).test(own)) return false;
  const forbidden = withoutProhibition(above).replace(`未经${by}`, '');
  const isOfAct = (demanded: string): boolean =>
    forbidden.includes(demanded.replace(new RegExp(`^(?:${consent})`), '').slice(0, 2) || '。');
  return (
    /[方才]可|[方才]能/.test(own) ||
    strengthsIn(own).some(
      ({ scale, rank, span }) =>
        scale === 'duty' && rank === 0 && !/[无毋不]/.test(own[span[0] - 1] ?? '') && !isOfAct(own.slice(span[1])),
    )
  );
}

const LEAVE = '批准|同意|许可|审批|核准|报批';

/** 不得超过预算 ⇒ 控制在预算以内, 不得低于二级标准 ⇒ 达到二级以上: a limit from the same side is one in whatever words. */
function keepsLimit(above: string, own: string): boolean {
  return (
    (/不得(?:[高多大]于|超[过出]|突破|逾越)/.test(above) && MOST.test(own)) ||
    (/不得[低少小]于/.test(above) && LEAST.test(own))
  );
}

const MOST = /以[内下]|[之围限额]内|封顶|上限|为限|控制在(?!.*以上)|限[于在]|不(?:[高多大]于|超|突破)/;
const LEAST = /以上|下限|达到(?!.*以下)|不[低少小]于/;
