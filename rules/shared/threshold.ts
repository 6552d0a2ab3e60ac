import type { Change, ClausePair, Slot } from '../../src/model/comparison.ts';
import { inUnitOf, isOfMeasure, type Quantity } from '../../src/text/quantities.ts';

/** In front of the figure stands what has been measured of a thing (流域面积50平方公里以上), or nothing that governs it (对300人以上的食堂). */
const MEASURED = /(?:[数积额龄量长宽高重率值价资模满]|每个)$/;
const UNGOVERNED = /(?:^|[，。；、：对将把向给由为在])$/;
/** So does 每小时35蒸吨以下: what a thing has of a measure in an hour. */
const MEASURED_IN_TIME = /每(?:小时|[时日天月年])$/;
/** Of the words of a bound those that are no 不少于 and no 不超过: demands are set in the negative, and what is told of a thing in the positive. */
const TOLD = /^(?:超过|[高大多低少小]于)/;
/** 超过5个百分点的企业, where 超过95%的目标 is what is aimed at. */
const OF_A_THING = /^的(?!目标|要求|标准|水平)\p{Script=Han}/u;
/** Behind it the thing; what goes on as a sentence does is none: 50处以上并通水, 90分以上为合格. */
const THING = /^(?![并且和与及或为即方才可须应])\p{Script=Han}/u;
/** Nothing is done as often as an age, nor for years by a thing that stands behind them: 15年以上的电梯. */
const AGES: ReadonlySet<string> = new Set(['周岁', '岁', '年']);

/**
 * Whether a figure tells which of their kind are meant, and sets no aim: 流域面积50平方公里以上河流, 用餐人数300人以上的食堂, 60周岁以上老年人,
 * 6至14岁儿童.
 */
export function isThreshold({ value, text, span }: Slot<Quantity>, clause: ClausePair['parent']): boolean {
  const isOpen = /^[\d一二两三四五六七八九十百千万].*以[上下内]$/.test(text);
  const [start, end] = [span[0] - clause.span[0], span[1] - clause.span[0]];
  if (!THING.test(clause.text.slice(end))) return false;
  if (TOLD.test(text)) return OF_A_THING.test(clause.text.slice(end));
  // 满25年的档案 has lasted so long already.
  if (text.startsWith('满')) return clause.text[end] === '的';
  if (AGES.has(value.unit)) return isOpen || value.from !== undefined;
  const lead = clause.text.slice(0, start);
  // 八成以上的窗口 are a part of all.
  const isMeasured = MEASURED.test(lead) || (value.unit !== '%' && UNGOVERNED.test(lead));
  return isOpen && (isMeasured || (isOfMeasure(value) && MEASURED_IN_TIME.test(lead)));
}

/** Whether a threshold lets fewer through than the parent's. */
export function isRaised({ parent, child }: Change<Quantity>, pair: ClausePair): boolean {
  if (!parent || !child || !isThreshold(parent, pair.parent) || !isThreshold(child, pair.child)) return false;
  const above = parent.value;
  const own = inUnitOf(above, child.value);
  if (!own) return false;
  if (above.bound === 'most') return own.bound === 'most' && own.value < above.value;
  if (above.bound === 'least') return own.bound === 'least' && own.value > above.value;
  return own.value < above.value || (own.from ?? own.value) > (above.from ?? above.value);
}
