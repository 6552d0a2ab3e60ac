import type { Change, ClausePair, Slot } from '../../src/model/comparison.ts';
import type { Quantity } from '../../src/text/quantities.ts';

/** In front of the figure stands what has been measured of a thing, or nothing that governs it: 流域面积50平方公里以上, 对300人以上的食堂. */
const MEASURED = /(?:^|[，。；、：对将把向给由为在]|[数积额龄量长宽高重率值价资模满]|每个)$/;
/** Behind it the thing; what goes on as a sentence does is none: 50处以上并通水, 90分以上为合格. */
const THING = /^(?![并且和与及或为即方才可须应])\p{Script=Han}/u;
/** Nothing is done as often as an age. */
const AGES: ReadonlySet<string> = new Set(['周岁', '岁']);

/**
 * Whether a figure tells which of their kind are meant, and sets no aim: 流域面积50平方公里以上河流, 用餐人数300人以上的食堂, 60周岁以上老年人,
 * 6至14岁儿童.
 */
export function isThreshold({ value, text, span }: Slot<Quantity>, clause: ClausePair['parent']): boolean {
  const isOpen = /^[\d一二两三四五六七八九十百千万].*以[上下内]$/.test(text);
  const [start, end] = [span[0] - clause.span[0], span[1] - clause.span[0]];
  if (!THING.test(clause.text.slice(end))) return false;
  // 满25年的档案 has lasted so long already.
  if (text.startsWith('满')) return clause.text[end] === '的';
  if (AGES.has(value.unit)) return isOpen || value.from !== undefined;
  return isOpen && MEASURED.test(clause.text.slice(0, start));
}

/** Whether a threshold lets fewer through than the parent's. */
export function isRaised({ parent, child }: Change<Quantity>, pair: ClausePair): boolean {
  if (!parent || !child || parent.value.unit !== child.value.unit) return false;
  if (!isThreshold(parent, pair.parent) || !isThreshold(child, pair.child)) return false;
  const [above, own] = [parent.value, child.value];
  if (above.bound === 'most') return own.bound === 'most' && own.value < above.value;
  if (above.bound === 'least') return own.bound === 'least' && own.value > above.value;
  return own.value < above.value || (own.from ?? own.value) > (above.from ?? above.value);
}
