import { isBlank } from './blanks.ts';
import { CHINESE_NUMERAL, readNumeral } from './numerals.ts';
import { foldWidths } from './widths.ts';

/** A number that counts or measures something. */
export interface Quantity {
  /** In units of what is counted: 3万 is 30000. */
  value: number;
  /** 个, 次, %, 工作日 …; 日, 周, 月 and 年 only where they measure a span of time (7日内). */
  unit: string;
  /** 不少于, 以上 and 达到 set the least that will do; 不超过 and 以内 the most. Absent where nothing says. */
  bound?: 'least' | 'most';
  /** Offsets of the number, its unit and the words of its bound. */
  span: readonly [start: number, end: number];
}

/** Words of one meaning around a number; a closed class of official language. 至少开展两次: a verb may stand behind some. */
const VERB = String.raw`\p{Script=Han}{0,4}?`;
const LEAST_BEFORE = `不少于|不低于|不小于|不得少于|不得低于|达到|达|超过|突破|高于|多于|大于|(?:至少|最少)${VERB}`;
const MOST_BEFORE = `不超过|不得超过|不多于|不高于|不大于|不得高于|不得多于|控制在|限于|低于|少于|小于|压缩至|压缩到|压减至|压减到|(?:最多|至多)${VERB}`;
const LEAST_BEHIND = '(?:及|或)?以上';
const MOST_BEHIND = '(?:及|或)?以[内下]|之内|内';

/** What is counted and measured. A month of the calendar, a year and a number that names a thing (2号线) are none. */
const UNITS =
  '个工作日|工作日|个自然日|个月|个小时|小时|分钟|学时|课时|公里|公顷|公斤|平方公里|平方米|立方米|千米|千瓦|个|家|处|所|条|项|次|件|人|名|户|元|亩|方|米|吨|辆|套|座|场|分|倍|台|组|支|篇|种|类|批|起|位|间|幢|栋|株|头|口|轮|例|期|份|天|‰|%';
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const BEFORE = `(?:(?<least>${LEAST_BEFORE})|(?<most>${MOST_BEFORE}))?`;
const BEHIND = `(?:(?<leastBehind>${LEAST_BEHIND})|(?<mostBehind>${MOST_BEHIND}))?`;
const DIGITS = String.raw`(?<![\d.第])(?<digits>\d+(?:[.,]\d+)*)(?<scale>万|亿)?(?:(?<unit>${UNITS})${BEHIND}|(?<time>[日周月年])(?=内)内)`;
const IN_DIGITS = new RegExp(BEFORE + DIGITS, 'gu');
/** A numeral in characters counts only with a bound: 一件事 and 两手抓 count nothing. */
const IN_CHARACTERS = new RegExp(
  `${BEFORE}(?:百分之(?<percent>${CHINESE_NUMERAL}+)|(?<numeral>${CHINESE_NUMERAL}+)(?<unit>${UNITS}))${BEHIND}`,
  'gu',
);

/** The quantities of a text, in their order. */
export function quantitiesIn(text: string): Quantity[] {
  if (!/\d|[０-９]|[一二两三四五六七八九十百千]/.test(text)) return [];
  const { plain, map } = withoutBlanks(text);
  const found: Quantity[] = [];
  const add = (match: RegExpMatchArray, value: number | undefined, unit: string): void => {
    if (value === undefined) return;
    const { least, most, leastBehind, mostBehind, time } = match.groups!;
    // 不超过5个以上 is nobody's meaning: what stands behind the number is nearest to it.
    const bound = leastBehind ? 'least' : mostBehind || time ? 'most' : least ? 'least' : most ? 'most' : undefined;
    const start = match.index!;
    const span = [map[start]!, map[start + match[0].length - 1]! + 1] as const;
    found.push({ value, unit, ...(bound && { bound }), span });
  };
  for (const match of plain.matchAll(IN_DIGITS)) {
    const { digits, scale, unit, time } = match.groups!;
    add(
      match,
      Number(digits!.replaceAll(',', '')) * (scale === undefined ? 1 : SCALES[scale]!),
      plainUnit(unit ?? time!),
    );
  }
  for (const match of plain.matchAll(IN_CHARACTERS)) {
    const { percent, numeral, unit, least, most, leastBehind, mostBehind } = match.groups!;
    if (percent === undefined && !(least ?? most ?? leastBehind ?? mostBehind)) continue;
    add(match, readNumeral((percent ?? numeral)!), percent === undefined ? plainUnit(unit!) : '%');
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** 5个工作日 and 5工作日 count the same. */
function plainUnit(unit: string): string {
  return unit.length > 1 && unit.startsWith('个') ? unit.slice(1) : unit;
}

function withoutBlanks(text: string): { plain: string; map: number[] } {
  const map: number[] = [];
  let plain = '';
  for (let at = 0; at < text.length; at++) {
    if (isBlank(text[at]!)) continue;
    plain += text[at]!;
    map.push(at);
  }
  return { plain: foldWidths(plain), map };
}

/** Whether two texts count and measure the same. */
export function haveSameQuantities(a: string, b: string): boolean {
  const [left, right] = [quantitiesIn(a), quantitiesIn(b)];
  return left.length === right.length && left.every((quantity, at) => isSameQuantity(quantity, right[at]!));
}

export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.unit === b.unit && a.bound === b.bound;
}
