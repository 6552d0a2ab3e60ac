import { isBlank } from './blanks.ts';
import { CHINESE_NUMERAL, COUNTING_CHARACTERS, NUMERAL_CHARACTERS, readNumeral } from './numerals.ts';
import { foldWidths } from './widths.ts';

/** A number that counts or measures something. */
export interface Quantity {
  /** In units of what is counted: 3万 is 30000. */
  value: number;
  /** 个, 次, %, 工作日 …; 日, 周, 月 and 年 only where they measure a span of time (7日内). */
  unit: string;
  /** 不少于, 以上 and 达到 set the least that will do; 不超过 and 以内 the most; 左右 neither. Absent where nothing says. */
  bound?: 'least' | 'most' | 'about';
  /** The lower end of a range, of which `value` is the upper one: 1至2次. */
  from?: number;
  /** Offsets of the number, its unit and the words of its bound. */
  span: readonly [start: number, end: number];
}

/** Words of one meaning around a number; a closed class of official language. 至少开展两次: a verb may stand behind some. */
const VERB = String.raw`\p{Script=Han}{0,4}?`;
const LEAST_BEFORE = `不少于|不低于|不小于|不得少于|不得低于|达到|达|超过|突破|高于|多于|大于|满|(?:提高|提升|增加|扩大)[到至]|增至|(?:至少|最少)${VERB}`;
const MOST_BEFORE = `不超过|不得超过|不多于|不高于|不大于|不得高于|不得多于|控制在|限于|低于|少于|小于|(?:压缩|压减|缩短|降低|减少)[到至在]|降[到至]|减至|(?:最多|至多)${VERB}`;
const LEAST_BEHIND = '(?:及|或)?以上';
const MOST_BEHIND = '(?:及|或)?以[内下]|之内|内';
const ABOUT_BEHIND = '左右|上下';

/** What is counted and measured. A month of the calendar, a year and a number that names a thing (2号线) are none. */
export const UNITS =
  '个工作日|工作日|个自然日|个月|个小时|小时|分钟|学时|课时|公里|公顷|公斤|平方公里|平方米|立方米|千米|千瓦|个|家|处|所|条|项|次|件|人|名|户|元|亩|方|米|吨|辆|套|座|场|分(?!之)|倍|台|组|支|篇|种|类|批|起|位|间|幢|栋|株|头|口|轮|例|期|份|天|周岁|岁|‰|%';
/** Of what a share is; longer phrases hold a verb. */
const LONGEST_WHOLE = 12;
/** 5至10: what stands behind is the upper end of a range. */
const LOWER_END = /(\d+(?:\.\d+)?)[至到—–\-~～]$/;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const BEFORE = `(?:(?<least>${LEAST_BEFORE})|(?<most>${MOST_BEFORE}))?`;
const BEHIND = `(?:(?<leastBehind>${LEAST_BEHIND})|(?<mostBehind>${MOST_BEHIND})|(?<aboutBehind>${ABOUT_BEHIND}))?`;
const DIGITS = String.raw`(?<![\d.第])(?<digits>\d+(?:[.,]\d+)*)(?<scale>万|亿)?(?:(?<unit>${UNITS})${BEHIND}|(?<time>[日周月年])之?内|(?<span>[日周月年])(?![前底末初份中上下]))`;
const IN_DIGITS = new RegExp(BEFORE + DIGITS, 'gu');
/** A numeral in characters counts only with a bound, or where it says how often: 一件事 and 两手抓 count nothing. */
const IN_CHARACTERS = new RegExp(
  `${BEFORE}(?<!${CHINESE_NUMERAL})(?<numeral>${CHINESE_NUMERAL}+)(?:(?<unit>${UNITS})${BEHIND}|(?<time>[日周月年])之?内)`,
  'gu',
);
const PARTS: Readonly<Record<string, number>> = { 百: 1, 千: 0.1, 万: 0.01 };
/** 百分之九十, 万分之1, 三分之二. */
const IN_PARTS = new RegExp(
  `${BEFORE}(?<parts>[百千万]|${CHINESE_NUMERAL}{1,3}|\\d{1,3})分之(?<share>${CHINESE_NUMERAL}+|[\\d.]+)${BEHIND}`,
  'gu',
);
/** 九成以上, 九成五: tenths of a whole; 成 behind a numeral is a word of its own in 三成员. */
const IN_TENTHS = new RegExp(
  `${BEFORE}(?<![第${COUNTING_CHARACTERS}])(?<tenths>[两${COUNTING_CHARACTERS}])成(?<more>[半${COUNTING_CHARACTERS}])?(?=(?:及|或)?以[上下]|左右|[，。；;,、）)的]|$)${BEHIND}`,
  'gu',
);
/** 1∶1, of what each side puts in; 8:30 is a time of day, 附件1：2份 a list. */
const RATIO = new RegExp(
  String.raw`${BEFORE}(?<![\d.:∶])(?<one>\d+)[∶:](?<other>\d+(?:\.\d+)?)(?![\d.:∶])${BEHIND}`,
  'gu',
);
/** A share of something, which stands between it and its bound: 不得超过月床位费的12倍, 不低于总数的三分之一. */
const SHARES: ReadonlySet<string> = new Set(['%', '倍']);
const BOUND_OF_SHARE = new RegExp(
  String.raw`(?:(?<least>${LEAST_BEFORE})|(?<most>${MOST_BEFORE}))\p{Script=Han}{1,${LONGEST_WHOLE}}的$`,
  'u',
);
/** Of the words of a bound those that no day and no year goes with. */
const SPANNING = /^(?:满|不[少低小多高]|不得|不超|至[少多]|最[少多])/;
const TIME_OF_DAY = /^\d{1,2}:\d\d$/;

const MAY_COUNT = new RegExp(`[\\d０-９${NUMERAL_CHARACTERS}万]`);

/** The quantities of a text, in their order. */
export function quantitiesIn(text: string): Quantity[] {
  if (!MAY_COUNT.test(text)) return [];
  const { plain, map } = withoutBlanks(text);
  const found: Quantity[] = [];
  const add = (match: RegExpExecArray, value: number | undefined, unit: string, from?: number): void => {
    if (value === undefined) return;
    const groups = match.groups as Readonly<Record<string, string | undefined>>;
    // 不超过5个以上 is nobody's meaning: what stands behind the number is nearest to it.
    const near = boundBehind(groups) ?? boundBefore(groups);
    const far = near === undefined && SHARES.has(unit) ? BOUND_OF_SHARE.exec(plain.slice(0, match.index)) : null;
    const bound = near ?? (far ? boundBefore(far.groups!) : undefined);
    const start = far?.index ?? match.index;
    const span = [map[start]!, map[match.index + match[0].length - 1]! + 1] as const;
    found.push({ value, unit, ...(bound && { bound }), ...(from !== undefined && { from }), span });
  };
  for (const match of plain.matchAll(IN_DIGITS)) {
    const { digits, scale, unit, time, span, least, most } = match.groups!;
    // 不少于10日 measures a span, where 10日 alone is a day and 达到2025年 a year.
    if (span && !SPANNING.test(least ?? most ?? '')) continue;
    // 8时20分 is a time of day.
    if (unit === '分' && /[时点]$/.test(plain.slice(0, match.index))) continue;
    const value = Number(digits!.replaceAll(',', '')) * (scale === undefined ? 1 : SCALES[scale]!);
    const from = LOWER_END.exec(plain.slice(0, match.index))?.[1];
    if (unit === '‰') add(match, value / 10, '%');
    else add(match, value, plainUnit(unit ?? time ?? span!), from === undefined ? undefined : Number(from));
  }
  for (const match of plain.matchAll(IN_PARTS)) {
    const { parts, share } = match.groups!;
    const value = (readNumeral(share!) ?? Number(share)) * (PARTS[parts!] ?? 100 / readNumeral(parts!)!);
    if (Number.isFinite(value)) add(match, value, '%');
  }
  for (const match of plain.matchAll(IN_TENTHS)) {
    const { tenths, more } = match.groups!;
    const rest = more === '半' ? 5 : more === undefined ? 0 : readNumeral(more)!;
    add(match, readNumeral(tenths!)! * 10 + rest, '%');
  }
  for (const match of plain.matchAll(RATIO)) {
    const { one, other, least, most, leastBehind, mostBehind } = match.groups!;
    const isShare =
      least ??
      most ??
      leastBehind ??
      mostBehind ??
      /[比按][例为的]?$/.test(plain.slice(Math.max(0, match.index - 2), match.index));
    if (isShare && Number(one) > 0 && !TIME_OF_DAY.test(match[0])) add(match, Number(other) / Number(one), RATIO_UNIT);
  }
  let at = 0;
  let isOften = false;
  for (const match of plain.matchAll(IN_CHARACTERS)) {
    const { numeral, unit, time, least, most, leastBehind, mostBehind } = match.groups!;
    for (; at < match.index; at++)
      isOften = '每按'.includes(plain[at]!) || (isOften && !'，。；;'.includes(plain[at]!));
    if (!(isOften && unit === '次') && !(least ?? most ?? leastBehind ?? mostBehind ?? time)) continue;
    add(match, readNumeral(numeral!), plainUnit(unit ?? time!));
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

function boundBefore(groups: Readonly<Record<string, string | undefined>>): Quantity['bound'] {
  return groups['least'] ? 'least' : groups['most'] ? 'most' : undefined;
}

function boundBehind(groups: Readonly<Record<string, string | undefined>>): Quantity['bound'] {
  if (groups['leastBehind']) return 'least';
  if (groups['mostBehind'] || groups['time']) return 'most';
  return groups['aboutBehind'] ? 'about' : undefined;
}

/** What a ratio counts in. */
export const RATIO_UNIT = '比';

/** Spans of time that the clock and the calendar make of each other, in minutes; a working day is as long as the holidays around it. */
const MINUTES: ReadonlyMap<string, number> = new Map([
  ['分钟', 1],
  ['小时', 60],
  ['天', 1440],
  ['日', 1440],
  ['自然日', 1440],
  ['周', 10_080],
]);

/** How many of one unit make another; undefined for units of two measures. */
export function timesUnit(of: string, unit: string): number | undefined {
  if (of === unit) return 1;
  const [small, large] = [MINUTES.get(of), MINUTES.get(unit)];
  return small === undefined || large === undefined ? undefined : large / small;
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
  const times = timesUnit(a.unit, b.unit);
  if (times === undefined || a.bound !== b.bound) return false;
  return a.value === b.value * times && a.from === (b.from && b.from * times);
}
