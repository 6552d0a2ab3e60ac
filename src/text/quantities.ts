import { isBlank, stripBlanks } from './blanks.ts';
import { isKnownWord } from './known-words.ts';
import { CHINESE_NUMERAL, COUNTING_CHARACTERS, NUMERAL_CHARACTERS, readNumeral } from './numerals.ts';
import { foldWidths } from './widths.ts';
import { matchesIn } from './matches.ts';

/** A number that counts or measures something. */
export interface Quantity {
  /** In units of what is counted: 3万 is 30000. */
  value: number;
  /** 个, 次, %, 工作日 …; 日, 周, 月 and 年 only where they measure a span of time (7日内). */
  unit: string;
  /** 不少于, 以上 and 达到 set the least that will do; 不超过 and 以内 the most; 左右 and 约 neither. Absent where nothing says. */
  bound?: 'least' | 'most' | 'about';
  /** The lower end of a range, of which `value` is the upper one: 1至2次. */
  from?: number;
  /** For how many of what it holds: 每200户1名, 每两个社区不少于1名, 每户2次; the greater that number, the less it is. */
  per?: Base;
  /** Offsets of the number, its unit and the words of its bound. */
  span: readonly [start: number, end: number];
}

interface Base {
  value: number;
  unit: string;
  /** Offset of 每. */
  start: number;
}

/** Words of one meaning around a number; a closed class of official language. 至少开展两次: a verb may stand behind some. */
const VERB = String.raw`\p{Script=Han}{0,4}?`;
/** 最长3年, 最低2000元: the superlative of an adjective of measure; 最大限度, 最高法院 have no number behind them. */
const LEAST_SUPERLATIVE = '最[短低小]为?';
const MOST_SUPERLATIVE = '最[长高大远迟晚慢]为?';
const LEAST_BEFORE = `不少于|不下于?|不低于|不小于|不得少于|不得低于|达到|达|超过|突破|高于|多于|大于|满|(?:提高|提升|增加|扩大)[到至]|增至|(?:至少|最少|起码)${VERB}|${LEAST_SUPERLATIVE}`;
const MOST_BEFORE = `不超过|不得超过|不多于|不高于|不大于|不得高于|不得多于|控制在|限于|低于|少于|小于|(?:压缩|压减|缩短|降低|减少)[到至在]|降[到至]|减至|(?:最多|至多)${VERB}|${MOST_SUPERLATIVE}`;
/** Short of a figure or somewhere about it; by themselves only 约 and 近, and 近 of what is no time: 近3年 are the last ones. */
const ABOUT_BEFORE = '大约|大概|大致|接近|将近|约|近';
const LEAST_BEHIND = '(?:及|或)?以上';
const MOST_BEHIND = '(?:及|或)?以[内下]|之内|内';
const ABOUT_BEHIND = '左右|上下';

/** What is counted and measured. A month of the calendar, a year and a number that names a thing (2号线) are none. */
export const UNITS =
  '个工作日|工作日|个百分点|百分点|个自然日|个月|个小时|小时|分钟|秒|学时|课时|公里|公顷|公斤|千克|平方公里|平方米|立方米|厘米|毫米|千米|千瓦|人次|户次|家次|件次|台次|辆次|架次|个|家|处|所|条|项|次|件|人|名|户|元|亩|方|米|吨|辆|套|座|场次|场|分(?!之)|倍|台|组|支|篇|种|类|批次|批|起|位|间|幢|栋|株|头|口|轮|例|期|份|天|周岁|岁|‰|%';
/** Whatever stands between a number and the bound behind it is what it counts: 35蒸吨以下, 10千伏及以上. */
const MEASURE = String.raw`(?![号季])\p{Script=Han}{1,3}?(?=(?:及|或)?以[上下内])`;
/** Of what a share is; longer phrases hold a verb. */
const LONGEST_WHOLE = 12;
/** 5至10: what stands behind is the upper end of a range. */
const LOWER_END = /(\d+(?:\.\d+)?)[至到—–\-~～]$/;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

const BEFORE = `(?:(?<least>${LEAST_BEFORE})|(?<most>${MOST_BEFORE})|(?<about>${ABOUT_BEFORE}))?`;
const BEHIND = `(?:(?<leastBehind>${LEAST_BEHIND})|(?<mostBehind>${MOST_BEHIND})|(?<aboutBehind>${ABOUT_BEHIND}))?`;
const DIGITS = String.raw`(?<![\d.第])(?<digits>\d+(?:[.,]\d+)*)(?<scale>万|亿)?(?!个半)(?:(?<unit>${MEASURE}|${UNITS})${BEHIND}|(?<time>[日周月年])之?内|(?<span>[日周月年])(?![前底末初份中上下]))`;
const IN_DIGITS = new RegExp(BEFORE + DIGITS, 'gu');
/** A numeral in characters counts only with a bound, or where it says how often: 一件事 and 两手抓 count nothing. */
const IN_CHARACTERS = new RegExp(
  `${BEFORE}(?<!${CHINESE_NUMERAL})(?<numeral>${CHINESE_NUMERAL}+)(?!个半)(?:(?<unit>${UNITS})${BEHIND}|(?<time>[日周月年])之?内|(?<span>[日周月年])(?![前底末初份中上下]))`,
  'gu',
);
/** 系数达到0.61, the same share as 61%, where a bound stands on one side; 3.2 is the number of a paragraph or a version. */
const IN_FRACTIONS = new RegExp(
  `${BEFORE}(?<![\\d.])(?<digits>0\\.\\d+)(?=(?:及|或)?以[上下内]|左右|[，。；;,、）)]|$)${BEHIND}`,
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
/** 半数以上, 不低于一半; 过半 has its bound in itself. */
const IN_HALF = new RegExp(`${BEFORE}(?:半数|一半)${BEHIND}|(?<!超)(?<over>过半)数?(?![百载夜年月天个小])`, 'gu');
/** 半小时内, 一个半月内; in 上半年 and 每半年 it is no span. 3个半天 are three halves of a day. */
const AND_A_HALF = new RegExp(
  `${BEFORE}(?<![上下每隔])(?:(?<whole>\\d+|${CHINESE_NUMERAL}+)个)?半个?(?<unit>小时|工作日|[月年天日])${BEHIND}`,
  'gu',
);
/** Whose half has a name of its own. */
const HALVED: ReadonlySet<string> = new Set(['天', '日']);
/** 每200户, 每两个社区, 每人; 每季度 and 每两年 say how often. */
const PER = new RegExp(
  `每(?<many>\\d+|[${NUMERAL_CHARACTERS}万]+)?(?!个?(?:工作日|半|[年季月周日天旬]|星期|小时|分钟|秒|学期|学年))(?<base>${UNITS}|(?!${CHINESE_NUMERAL})\\p{Script=Han})(?!(?:及|或)?以[上下])`,
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
/** Of the words of a bound those that no day goes with, and no year of four figures. */
const SPANNING = /^(?:满|超过|[高多大]于|不[少低小多高]|不得|不超|至[少多]|最|起码)/;
const TIME_OF_DAY = /^\d{1,2}:\d\d$/;

const MAY_COUNT = new RegExp(`[\\d０-９${NUMERAL_CHARACTERS}万半]`);

/** The quantities of a text, in their order. */
export function quantitiesIn(text: string): Quantity[] {
  if (!MAY_COUNT.test(text)) return [];
  const { plain, at } = withoutBlanks(text);
  const bases = basesIn(plain);
  const found: Quantity[] = [];
  const add = (match: RegExpExecArray, value: number | undefined, unit: string, from?: number): void => {
    if (
      value === undefined ||
      bases.some(({ start, end }) => match.index < end && start < match.index + match[0].length)
    )
      return;
    const groups = match.groups as Readonly<Record<string, string | undefined>>;
    // 不超过5个以上 is nobody's meaning: what stands behind the number is nearest to it.
    const { about } = groups;
    const isRough = about !== undefined && isAbout(plain, match, unit);
    const near = boundBehind(groups) ?? (isRough ? 'about' : boundBefore(groups));
    const far = near === undefined && SHARES.has(unit) ? BOUND_OF_SHARE.exec(plain.slice(0, match.index)) : null;
    const bound = near ?? (far ? boundBefore(far.groups!) : undefined);
    const start = far?.index ?? match.index + (isRough ? 0 : (about?.length ?? 0));
    const end = match.index + match[0].length;
    const span = [at?.[start] ?? start, (at?.[end - 1] ?? end - 1) + 1] as const;
    const base = bases.findLast((one) => one.end <= match.index);
    const per = base && !/[，。；;,]/.test(plain.slice(base.end, start)) && perOf(base, at);
    found.push({
      value,
      unit,
      ...(bound && { bound }),
      ...(from !== undefined && { from }),
      ...(per && { per }),
      span,
    });
  };
  for (const match of matchesWith(plain, /\d/, IN_DIGITS)) {
    const { digits, scale, unit, time, span, least, most } = match.groups!;
    // 不少于10日 measures a span, where 10日 alone is a day and 达到2025年 a year.
    if (span && (!SPANNING.test(least ?? most ?? '') || digits!.length > 3)) continue;
    // 8时20分 is a time of day.
    if (unit === '分' && /[时点]$/.test(plain.slice(0, match.index))) continue;
    const value = Number(digits!.replaceAll(',', '')) * (scale === undefined ? 1 : SCALES[scale]!);
    const from = LOWER_END.exec(plain.slice(0, match.index))?.[1];
    if (unit === '‰') add(match, value / 10, '%');
    else add(match, value, plainUnit(unit ?? time ?? span!), from === undefined ? undefined : Number(from));
  }
  for (const match of matchesWith(plain, /0\.\d/, IN_FRACTIONS)) {
    const { digits, least, most, about, leastBehind, mostBehind, aboutBehind } = match.groups!;
    if (least ?? most ?? about ?? leastBehind ?? mostBehind ?? aboutBehind) add(match, percent(digits!), '%');
  }
  for (const match of matchesWith(plain, /分之/, IN_PARTS)) {
    const { parts, share } = match.groups!;
    const value = (readNumeral(share!) ?? Number(share)) * (PARTS[parts!] ?? 100 / readNumeral(parts!)!);
    if (Number.isFinite(value)) add(match, value, '%');
  }
  for (const match of matchesWith(plain, /成/, IN_TENTHS)) {
    const { tenths, more } = match.groups!;
    const rest = more === '半' ? 5 : more === undefined ? 0 : readNumeral(more)!;
    add(match, readNumeral(tenths!)! * 10 + rest, '%');
  }
  for (const match of matchesWith(plain, /半/, IN_HALF)) {
    const { over, least, most, about, leastBehind, mostBehind, aboutBehind } = match.groups!;
    if (over) add({ ...match, groups: { least: over } } as RegExpExecArray, 50, '%');
    else if (least ?? most ?? about ?? leastBehind ?? mostBehind ?? aboutBehind) add(match, 50, '%');
  }
  for (const match of matchesWith(plain, /半/, AND_A_HALF)) {
    const { whole, unit, least, most, leastBehind, mostBehind } = match.groups!;
    if (!(least ?? most ?? leastBehind ?? mostBehind)) continue;
    const count = whole ? readNumeral(whole)! : 0;
    add(match, whole && HALVED.has(unit!) ? count / 2 : count + 0.5, plainUnit(unit!));
  }
  for (const match of matchesWith(plain, /[:∶]/, RATIO)) {
    const { one, other, least, most, leastBehind, mostBehind } = match.groups!;
    const isShare =
      least ??
      most ??
      leastBehind ??
      mostBehind ??
      /[比按][例为的]?$/.test(plain.slice(Math.max(0, match.index - 2), match.index));
    if (isShare && Number(one) > 0 && !TIME_OF_DAY.test(match[0])) add(match, Number(other) / Number(one), RATIO_UNIT);
  }
  let seen = 0;
  let isOften = false;
  for (const match of matchesIn(plain, IN_CHARACTERS)) {
    const { numeral, unit, time, span, least, most, about, leastBehind, mostBehind, aboutBehind } = match.groups!;
    if (span && !SPANNING.test(least ?? most ?? '')) continue;
    for (; seen < match.index; seen++)
      isOften = '每按'.includes(plain[seen]!) || (isOften && !'，。；;'.includes(plain[seen]!));
    const roughly = about !== undefined && isAbout(plain, match, unit ?? time ?? span!) ? about : undefined;
    const bound = least ?? most ?? roughly ?? leastBehind ?? mostBehind ?? aboutBehind ?? time;
    if (!(isOften && unit === '次') && bound === undefined) continue;
    add(match, readNumeral(numeral!), plainUnit(unit ?? time ?? span!));
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** 0.07 times 100 is 7.000000000000001. */
function percent(fraction: string): number {
  return Number(`${fraction}e2`);
}

/** With a sign that stands in each match and is cheaper to look for than the words in front of it. */
function matchesWith(plain: string, sign: RegExp, pattern: RegExp): readonly RegExpExecArray[] {
  return sign.test(plain) ? matchesIn(plain, pattern) : [];
}

function boundBefore(groups: Readonly<Record<string, string | undefined>>): Quantity['bound'] {
  return groups['least'] ? 'least' : groups['most'] ? 'most' : undefined;
}

/** 约12公里, where 节约5% and 附近500米 have other words. */
function isAbout(plain: string, { index, groups }: RegExpExecArray, unit: string): boolean {
  const word = groups!['about']!;
  if (word.length > 1) return true;
  return (
    !(word === '近' && MEASURED.get(plainUnit(unit))?.measure === 0) && !isKnownWord(plain.slice(index - 1, index + 1))
  );
}

function boundBehind(groups: Readonly<Record<string, string | undefined>>): Quantity['bound'] {
  if (groups['leastBehind']) return 'least';
  if (groups['mostBehind'] || groups['time']) return 'most';
  return groups['aboutBehind'] ? 'about' : undefined;
}

/** What a ratio counts in. */
export const RATIO_UNIT = '比';

/** Each measure with its units in the smallest of them. A year, a month and a working day among holidays are of no fixed length. */
const MEASURES: readonly Readonly<Record<string, number>>[] = [
  {
    秒: 1,
    分钟: 60,
    小时: 3600,
    天: 86_400,
    日: 86_400,
    自然日: 86_400,
    周: 604_800,
    工作日: 120_960,
    月: 2_628_000,
    年: 31_536_000,
  },
  { 毫米: 1, 厘米: 10, 米: 1000, 公里: 1_000_000, 千米: 1_000_000 },
  { 平方米: 1, 亩: 2000 / 3, 公顷: 10_000, 平方公里: 1_000_000 },
  { 公斤: 1, 千克: 1, 吨: 1000 },
  { 立方米: 1, 方: 1 },
];
/** By unit its measure, and how many of the smallest unit it is. */
const MEASURED = new Map(
  MEASURES.flatMap((units, measure) => Object.entries(units).map(([unit, times]) => [unit, { measure, times }])),
);
const ROUGH: ReadonlySet<string> = new Set(['工作日', '月', '年']);
/** A month has 28 to 31 days, and 22 working days at most. */
const ABOUT_THE_SAME = 0.1;

/** How many of one unit make another; undefined for units of two measures. */
export function timesUnit(of: string, unit: string): number | undefined {
  if (of === unit) return 1;
  const [small, large] = [MEASURED.get(of), MEASURED.get(unit)];
  return small && large && small.measure === large.measure ? large.times / small.times : undefined;
}

const COUNTERS: ReadonlySet<string> = new Set(UNITS.split('|').map(plainUnit));

/** 35蒸吨, 100吨: a thing has so much of it, where 20场 and 3名 count things. */
export function isOfMeasure({ unit }: Quantity): boolean {
  return !COUNTERS.has(unit) || (MEASURED.get(unit)?.measure ?? 0) > 0;
}

/** A figure in the unit of another: 1天 for 24小时, and 3个月 for 90天. Undefined for units of two measures. */
export function inUnitOf(other: Quantity, figure: Quantity): Quantity | undefined {
  const times = timesUnit(other.unit, figure.unit);
  if (times === undefined || times === 1) return times && figure;
  const value = figure.value * times;
  const error = ROUGH.has(figure.unit) || ROUGH.has(other.unit) ? ABOUT_THE_SAME : ROUNDING;
  const isSame = Math.abs(value - other.value) <= error * other.value;
  return {
    ...figure,
    value: isSame ? other.value : value,
    ...(figure.from !== undefined && { from: figure.from * times }),
    unit: other.unit,
  };
}

/** Of figures of the machine: 15亩 and 1公顷. */
const ROUNDING = 1e-9;

/** How many of the figure's base are in the other's: of 每200户 and 每300户 two thirds. Undefined where they count other things. */
export function shareOfBase({ per: other }: Quantity, { per: own }: Quantity): number | undefined {
  const [count, ownCount] = [other?.value ?? 1, own?.value ?? 1];
  if (count === ownCount) return 1;
  return other && own && other.unit !== own.unit ? undefined : count / ownCount;
}

/** 5个工作日 and 5工作日, 2批次 and 2批 count the same. */
function plainUnit(unit: string): string {
  if (unit === '批次' || unit === '场次') return unit[0]!;
  return unit.length > 1 && unit.startsWith('个') ? unit.slice(1) : unit;
}

interface FoundBase {
  count: number;
  unit: string;
  start: number;
  end: number;
}

function basesIn(plain: string): FoundBase[] {
  if (!plain.includes('每')) return [];
  return [...matchesIn(plain, PER)].flatMap(({ 0: { length }, index, groups }): FoundBase[] => {
    const { many, base } = groups!;
    const count = many === undefined ? 1 : many === '万' ? 10_000 : readNumeral(many);
    return count ? [{ count, unit: plainUnit(base!), start: index, end: index + length }] : [];
  });
}

function perOf({ count, unit, start }: FoundBase, at: readonly number[] | undefined): Base {
  return { value: count, unit, start: at?.[start] ?? start };
}

/** `at` leads back to the text where there were any. */
function withoutBlanks(text: string): { plain: string; at?: readonly number[] } {
  const plain = stripBlanks(text);
  if (plain.length === text.length) return { plain: foldWidths(text) };
  const at: number[] = [];
  for (let offset = 0; offset < text.length; offset++) if (!isBlank(text[offset]!)) at.push(offset);
  return { plain: foldWidths(plain), at };
}

/** Whether two texts count and measure the same. */
export function haveSameQuantities(a: string, b: string): boolean {
  const [left, right] = [quantitiesIn(a), quantitiesIn(b)];
  return left.length === right.length && left.every((quantity, at) => isSameQuantity(quantity, right[at]!));
}

export function isSameQuantity(a: Quantity, b: Quantity): boolean {
  const other = inUnitOf(a, b);
  if (!other || a.bound !== b.bound || a.from !== other.from) return false;
  return a.value === other.value * (shareOfBase(a, b) ?? NaN);
}
