import type { Deadline } from '../model/table.ts';
import { BLANK_CHARACTERS, isBlank, stripBlanks } from './blanks.ts';
import { daysFrom, isoDate, lastDay } from './dates.ts';
import { FESTIVAL, feastDay } from './festivals.ts';
import { COUNTING_CHARACTERS, NUMERAL_CHARACTERS, readNumeral } from './numerals.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';
import { DRAFTING, ISSUING } from './issuing.ts';
import { ALL, SOME } from './quantifiers.ts';
import { SEASON } from './seasons.ts';
import { matchesIn } from './matches.ts';
import { takenPlaces } from './taken-places.ts';

type Period = Pick<Deadline, 'kind' | 'from' | 'to' | 'every' | 'by' | 'season'>;

/** A character of the first group, right before one of the second. */
type Neighbours = readonly [first: string, second: string];

/** A wording, and what it means; undefined when it is no deadline after all. */
interface Form {
  /** Neighbours that stand in every text of this form; without one of each it is not looked for. */
  needs: readonly Neighbours[];
  pattern: RegExp;
  /** The pattern is sought from the 月 of a `NAMED_MONTH`. */
  isFromMonth?: true;
  read(found: RegExpExecArray, year: number | undefined, since?: string): Period | undefined;
}

/** 前, and the words that make a period a deadline. */
const BEFORE = `(?:(?:之|以)?前|底前|截止|止)`;
/** What is over or out: a verb with the complement of a result (建成, 报齐, 办结), or one that makes public, hands in, or puts into use. */
const DONE = `(?:[\\u4e00-\\u9fff](?:[成完好毕齐结清]|到位)|[完竣]工|投[入用产运]|公开|报送|上报|上线|实现|落实|启用|结束|向社会|${ISSUING})`;
/** 上半年销号率达到90%: what is due in a period, and what is done with it. */
const DUE = `(?=${DONE}|[^，,。；;、的]{1,10}(?:达到|完成|实现))`;
const YEAR = `(?:(\\d{4})年(?:度)?|(今年|本年度?|当年|明年|次年|下一?年度?))?`;
const MONTH = `(\\d{1,2}|[${COUNTING_CHARACTERS}]{1,2})月`;
/**
 * The month, and the year in front of it, as the first group: sought from 月, of which a text has few, V8 finds it in a quarter of the time
 * that it takes from a figure that might be the first of them.
 */
const NAMED_MONTH = `月(?<=(${YEAR}${MONTH}))`;
const DAY = `(\\d{1,2}|[${COUNTING_CHARACTERS}]{1,3})[日号]`;
const PART = '([上中下]旬|底|末|初)';
/** A season begins, or is over. */
const EDGE = '(?:开始|启动|来临|到来|(结束|终了))?';
/** 6月底到年底 is a stretch of time; in 6月底到位, 6月底到一线 the second word is a verb. */
const LATER_TIME = `(?=${YEAR}(?:${MONTH}|\\d|[年月]?[底末]|目前|现在))`;
const QUARTER = `(?:第)?([一二三四1-4])季度`;
/** What stands before a noun and says which; a closed class of the grammar. */
const DETERMINERS = `${`${ALL} ${SOME}`.replaceAll(' ', '|')}|各自|其[他它余]|剩余|余下|[现原]有|同样|统一|共同|上述|以上|本级|全[${LEVEL_CHARACTERS}]`;
/** Of what exists already the day says when it arose: 6月30日前出台的文件. A verb that has an object of its own is done by then: 形成一套可推广的做法. */
const PAST = new RegExp(
  `^(?:[^，,。；;、]{0,10}(?:${DRAFTING}|${ISSUING}|[成设建]立|形成|产生|生成|登记|受理|施行|实施|制作)(?![\\d０-９${NUMERAL_CHARACTERS}])[^，,。；;、]{0,6}的` +
    // 2000年底前建成的小区, 8月底前报上来的, 年底前尚未整改的: of a verb with 的 right behind the day. 6月底前建成统一的平台 is to be done, and so
    // is what stands behind a determiner: 6月底前所有的台账.
    `|(?!(?:${DETERMINERS}))[已未尚新仍曾]{0,2}\\p{Script=Han}{2}(?:[完好成了过到齐]|[上下出起]?来|[上下出]去)?的)`,
  'u',
);
const END_OF_CLAUSE = '(?=\\s*(?:$|[，,。；;、）)：:]))';
/** Of twelve months of thirty days: 每季度1次 is 全年4次. */
export const DAYS_OF_YEAR = 360;
/** The units of the calendar in days. */
const UNITS: Readonly<Record<string, number>> = {
  年: DAYS_OF_YEAR,
  季: 90,
  月: 30,
  旬: 10,
  周: 7,
  星期: 7,
  日: 1,
  天: 1,
  学期: DAYS_OF_YEAR / 2,
  学年: DAYS_OF_YEAR,
};
/** 季度 is 季, 年度 is 年; half of one comes in front. */
const UNIT = '(半)?个?(年|季|月|旬|周|星期|日|天|学期|学年)度?';
/** What makes a time one stretch of it (一年内, 一周以上, 一个月来), or another word (一年级, 一周岁). */
const LENGTH = '[内后前里来间期多余级岁]|以[上内后来]|之[内后前间]|时间|时限|左右';
/** How often, in the measure words of acts, or how long. 12次, 两遍, 40学时, 400人次. */
const OFTEN = `(?:\\d[\\d,.]*|[${NUMERAL_CHARACTERS}]+)(?:人?次(?!性)|遍|轮|回|趟|天|节|个?(?:学时|课时|小时)|分钟)`;
/** Until when in a period that recurs: 首月10日前, 末前, 周五前, 18时前. */
const WITHIN = `(?:的?(?:(?<nth>[首次末]|第?[一二三123])个?月|月)?(?:${MONTH.replace('(', '(?<month>')})?(?:(?<day>\\d{1,2}|[${COUNTING_CHARACTERS}]{1,3})[日号])?(?<weekday>[一二三四五六日天])?(?:(?<hour>\\d{1,2})[时点](?:\\d{1,2}分)?)?(?<part>[上中下]旬|底|末|初)?${BEFORE})`;
const OPEN_ENDED =
  '坚持长期|(?:长期|持续|常态化|全年)(?:坚持|推进|实施|开展|执行|落实|进行|任务|持续)?|常年|经常性工作|日常工作|贯穿全年';

const DIGITS = '0123456789';
const NUMERALS = `${DIGITS}${COUNTING_CHARACTERS}`;
const NUMBERED_MONTH: Neighbours = [NUMERALS, '月'];
const BEFORE_STARTS = '前之以底截止';

const FORMS: readonly Form[] = [
  {
    needs: [['每', `个隔两年季半月旬周星日天学${NUMERALS}`]],
    // 每年11月底前, 每季度首月10日前, 每月5日前, 每季度末, 每两周, 每隔一个月
    pattern: new RegExp(
      `每(隔)?(两|[${COUNTING_CHARACTERS}]{1,3}|\\d{1,2})?个?${UNIT}(?!人|均|户|件|份|项|名|刊|报(?:[表刊纸]|$)|额)${WITHIN}?`,
      'g',
    ),
    read: ({ 1: skipped, 2: count, 3: half, 4: unit, groups }) => ({
      ...repeated(readNumeral(count ?? '一')! + (skipped ? 1 : 0), half, unit),
      ...(count === undefined && !skipped && !half && dueBy(unit!, groups!)),
    }),
  },
  {
    needs: [
      ['一半', '个年季月旬周日天'],
      ['度年季月旬周日天', '一'],
    ],
    // 一月一调度, 半月一研判; not 一月一日, 一年一万元, 一天一夜, 十一月一批, 上半年一并, 用一年一次性完成
    pattern: new RegExp(
      `(?<![\\d${COUNTING_CHARACTERS}第前后近月年上下])([一半])个?(年|季|月|旬|周|日|天)度?(?=一(?!次性|[日号个些天切并起直般律定致旦夜举${NUMERAL_CHARACTERS}万亿])\\p{Script=Han})`,
      'gu',
    ),
    read: ([, count, unit]) => repeated(1, count === '半' ? count : undefined, unit),
  },
  {
    needs: [['一半', '个年季月周日天学']],
    // 一年不少于2次, 一学期听课40节, 半年自评一次: of a time so often or so long is each of these times. 用一年开办3次 is a length, and 一季度
    // the first of four.
    pattern: new RegExp(
      `(?<![\\d${COUNTING_CHARACTERS}第前后近月年上下满足超过达用经到为历时期续隔每整同统])(?:一个?(年|周|学期|学年|[日天](?=[不少低于至达到]{0,4}${OFTEN}))|一个(月)|(半)(年|个?月))` +
        `(?!${LENGTH})(?=\\p{Script=Han}{0,8}${OFTEN})`,
      'gu',
    ),
    read: ([, unit, month, half, halved]) => repeated(1, half, unit ?? month ?? halved?.at(-1)),
  },
  {
    needs: [
      ['次下', '季月周个'],
      ['日号时点月旬底末初一二三四五六', BEFORE_STARTS],
    ],
    // 次月5日前, 次季度首月10日前: what comes behind each period is due in the next one.
    pattern: new RegExp(`[次下]个?(季|月|周)度?${WITHIN}`, 'g'),
    read: ({ 1: unit, groups }) => {
      const { by } = dueBy(unit!, groups!);
      return by === undefined ? undefined : { ...repeated(1, undefined, unit), by: UNITS[unit!]! + by };
    },
  },
  {
    needs: [['按逐', '季半月旬周日天学']],
    pattern: new RegExp(`[按逐]${UNIT}(?![计额均薪票面益])`, 'g'),
    read: ([, half, unit]) => repeated(1, half, unit),
  },
  {
    needs: [['隔', '年月周日天']],
    // 隔周, 隔日; 间隔月份 and 每隔 are other words
    pattern: /(?<![间相阻每])隔([年月周日天])(?!离)/g,
    read: ([, unit]) => repeated(2, undefined, unit),
  },
  {
    needs: [NUMBERED_MONTH, ['日号', BEFORE_STARTS]],
    // 2021年10月30日前
    isFromMonth: true,
    pattern: new RegExp(`${NAMED_MONTH}${DAY}${BEFORE}`, 'g'),
    read: (found, year) => dayPeriod(yearOf(found, year, 2), found[4], found[5]),
  },
  {
    needs: [
      ['-./', DIGITS],
      [DIGITS, BEFORE_STARTS],
    ],
    pattern: new RegExp(`(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})${BEFORE}`, 'g'),
    read: (found) => dayPeriod(Number(found[1]), found[2], found[3]),
  },
  {
    needs: [NUMBERED_MONTH, ['月份旬底末初', BEFORE_STARTS]],
    // 于2018年8月底前, 7月底前, 11月中旬前, 6月前
    isFromMonth: true,
    pattern: new RegExp(`${NAMED_MONTH}(?:份)?${PART}?${BEFORE}`, 'g'),
    read: (found, year) => monthPeriod(yearOf(found, year, 2), found[4], found[5] ?? '前'),
  },
  {
    needs: [NUMBERED_MONTH, ['于迟晚在到', `${NUMERALS}今本当明次下`]],
    // 不迟于6月底, 最迟9月30日: the other way of saying 前
    pattern: new RegExp(`(?:不[迟晚]于|[最至]迟(?:于|在|到)?)${YEAR}${MONTH}(?:${DAY}|(?:份)?${PART}?)(?!前)`, 'g'),
    read: (found, year) =>
      found[4]
        ? dayPeriod(yearOf(found, year), found[3], found[4])
        : monthPeriod(yearOf(found, year), found[3], found[5] ?? ''),
  },
  {
    needs: [NUMBERED_MONTH, ['于在到至', `${NUMERALS}今本当明次下`]],
    // 于2021年8月完成
    pattern: new RegExp(`[于在到至]${YEAR}${MONTH}(?:份)?${PART}?(?:内)?(?=${DONE})`, 'g'),
    read: (found, year) => monthPeriod(yearOf(found, year), found[3], found[4] ?? ''),
  },
  {
    needs: [NUMBERED_MONTH, ['月份上中下', '旬底末初']],
    // 4月上旬组织, 10月底挂牌, where nothing says that it began or was counted then
    isFromMonth: true,
    pattern: new RegExp(
      `月(?<=((?<!(?:截[至止]|[自从])(?:\\d{4}年)?)${YEAR}${MONTH}))(?:份)?${PART}(?![之以]?前|截?止|起|开始|以来|至|到${LATER_TIME}|的|数|余额)`,
      'g',
    ),
    read: (found, year) => monthPeriod(yearOf(found, year, 2), found[4], found[5]!),
  },
  {
    needs: [NUMBERED_MONTH],
    // 10月完成, 10月份上线
    isFromMonth: true,
    pattern: new RegExp(`${NAMED_MONTH}(?:份)?(?=${DONE})`, 'g'),
    read: (found, year) => monthPeriod(yearOf(found, year, 2), found[4], ''),
  },
  {
    needs: [['节夕旦宵明午秋阳庆一四八”"', BEFORE_STARTS]],
    // 春节前, “五一”前, 2026年国庆节前; 春节前后 and 节前一周 are other times
    pattern: new RegExp(`${YEAR}${FESTIVAL}(?:[之以]?前)(?![后夕往来\\d一二两三四五六七八九十几数半])`, 'g'),
    read: (found, year, since) => feastPeriod(found, year, since),
  },
  {
    needs: [['节夕旦宵明午秋阳庆一四八”"假期间束日', '之以后']],
    // 国庆假期后完成: not before that day, whatever day it is
    pattern: new RegExp(`${YEAR}${FESTIVAL}(?:假期?|期间)?(?:结束)?[之以]?后(?=${DONE}|[，,。；;]|$)`, 'g'),
    read: (found, year) => {
      const day = feastDay(found[3]!, yearOf(found, year));
      return day === undefined ? undefined : { kind: 'date', from: daysFrom(day, 1) };
    },
  },
  {
    needs: [['期季学春夏秋冬汛梅始动临来束了', BEFORE_STARTS]],
    // 供暖期前, 主汛期结束前, 入冬前, 秋季学期开学前; 假期前 and the like only where something is to be done by then
    pattern: new RegExp(
      `(?:(${SEASON})${EDGE}[之以]?前(?![后夕往来期的\\d一二两三四五六七八九十几数半])|([\\u4e00-\\u9fff]{2}期|[雨旱]季)${EDGE}[之以]?前(?=${DONE}))`,
      'g',
    ),
    read: ([, known, end, other, otherEnd]) => ({
      kind: 'date',
      season: { name: (known ?? other)!, edge: (end ?? otherEnd) ? 'end' : 'start' },
    }),
  },
  {
    needs: [['底末终', BEFORE_STARTS]],
    pattern: new RegExp(`${YEAR}(?:年底|年末|年终|岁末|底|末)${BEFORE}`, 'g'),
    read: (found, year) => (/年|岁/.test(found[0]) ? yearEnd(yearOf(found, year)) : undefined),
  },
  {
    needs: [
      ['到至于在止争', `${DIGITS}今本当明次下年底末`],
      ['年度到至于在止争', '底末'],
    ],
    // 到2025年底, 至2021年末; 力争年底完成
    pattern: new RegExp(`(?:[到至于在]|截至|截止|力争)${YEAR}(?:年底|年末|底|末)(?!的|数|余额|人口)`, 'g'),
    read: (found, year) => (/年[底末]|\d{4}/.test(found[0]) || found[2] ? yearEnd(yearOf(found, year)) : undefined),
  },
  {
    needs: [['年度', '内']],
    pattern: new RegExp(`(?:${YEAR})?(?<!半)年内(?!容)|(\\d{4})年度?内(?!容)`, 'g'),
    read: (found, year) => wholeYear(found[3] ? Number(found[3]) : yearOf(found, year)),
  },
  {
    needs: [
      ['年度', '内'],
      ['今本当', '年'],
    ],
    pattern: new RegExp(`(?:今年|本年|本年度|当年)内`, 'g'),
    read: (_, year) => wholeYear(year),
  },
  {
    needs: [['上下前', '半三']],
    pattern: new RegExp(
      `([于在]?)${YEAR}(上半年|下半年|前三季度)(?:(?:结束|底|末|内)?${BEFORE}|(?:内|底|末)|${DUE})`,
      'g',
    ),
    read: (found, year) => halfPeriod(yearOf(found, year, 2), found[4] ?? ''),
  },
  {
    needs: [['一二三四1234', '季']],
    pattern: new RegExp(`${YEAR}${QUARTER}(?:(结束|底|末|内)?${BEFORE}|(底|末|内)|${DUE})`, 'g'),
    read: (found, year) => quarterPeriod(yearOf(found, year), found[3], /[底末前]|结束/.test(found[0])),
  },
  {
    needs: [['十一二三四五六七八九', '五']],
    // “十四五”末: the five-year plans run from the year after one that ends in 0 or 5.
    pattern: new RegExp(`[“"]?(十[一二三四五六七八九]?|二十)五[”"]?(?:末|期末|规划期末|结束|收官)(?:之?前)?`, 'g'),
    read: (found) => {
      const plan = readNumeral(found[1] ?? '');
      return plan === undefined ? undefined : yearEnd(2020 + (plan - 13) * 5);
    },
  },
  {
    needs: [
      ['到至', DIGITS],
      [DIGITS, '年'],
    ],
    // 到2025年，……
    pattern: new RegExp(
      `(?<![从自—–\\-~～]\\d{0,4}年?)[到至](\\d{4})年(?=[，,]|(?:全面|基本|力争|实现|建成|完成))`,
      'g',
    ),
    read: (found) => wholeYear(Number(found[1])),
  },
  {
    needs: [['长持常全经日贯', '期续态年常穿']],
    pattern: new RegExp(`(?:${OPEN_ENDED})${END_OF_CLAUSE}`, 'g'),
    read: () => ({ kind: 'open' }),
  },
];

/** What a 完成时限 cell may say with nothing around it. */
const WHOLE_CELL: readonly Omit<Form, 'needs'>[] = [
  { pattern: new RegExp(`^(?:${OPEN_ENDED})$`), read: () => ({ kind: 'open' }) },
  {
    pattern: /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/,
    read: (found) => dayPeriod(Number(found[1]), found[2], found[3]),
  },
  { pattern: /^(\d{4})[-./](\d{1,2})$/, read: (found) => monthPeriod(Number(found[1]), found[2], '') },
  {
    pattern: new RegExp(`^${YEAR}${MONTH}${DAY}$`),
    read: (found, year) => dayPeriod(yearOf(found, year), found[3], found[4]),
  },
  {
    pattern: new RegExp(`^${YEAR}${MONTH}(?:份)?${PART}?$`),
    read: (found, year) => monthPeriod(yearOf(found, year), found[3], found[4] ?? ''),
  },
  {
    pattern: new RegExp(`^${YEAR}(\\d{1,2})月?[-—–~～至](?:(\\d{4})年)?(\\d{1,2})月(?:底|份)?$`),
    read: (found, year) => {
      const first = monthPeriod(yearOf(found, year), found[3], '');
      const last = monthPeriod(found[4] ? Number(found[4]) : yearOf(found, year), found[5], '');
      return first && last ? { ...last, ...(first.from ? { from: first.from } : {}) } : undefined;
    },
  },
  { pattern: new RegExp(`^${YEAR}(?:年底|年末|底|末)$`), read: (found, year) => yearEnd(yearOf(found, year)) },
  {
    pattern: new RegExp(`^${YEAR}(上半年|下半年|前三季度)$`),
    read: (found, year) => halfPeriod(yearOf(found, year), found[3] ?? ''),
  },
  {
    pattern: new RegExp(`^${YEAR}${QUARTER}$`),
    read: (found, year) => quarterPeriod(yearOf(found, year), found[3], false),
  },
  { pattern: /^(\d{4})年$/, read: (found) => wholeYear(Number(found[1])) },
];

/** Nothing but the characters of these forms, or of few enough words to be one of them. */
const MAY_BE_WHOLE = new RegExp(
  `^[\\d${WHOLE_CELL.flatMap(({ pattern }) => pattern.source.match(/\p{Script=Han}+/gu) ?? []).join('')}\\-./—–~～]{1,39}$`,
);

/** A bit, of 32, for each two groups of neighbours that forms need, for blanks, and for full-width signs. */
const BITS = new Map([...new Set(FORMS.flatMap(({ needs }) => needs.map(nameOf)))].map((name, at) => [name, 1 << at]));
const BLANK = 1 << 30;
const WIDE = 1 << 29;
/** What is found behind any character, and at the beginning. */
const BEHIND_ANY = BLANK | WIDE;
/** The bits of each UTF-16 unit as the first and as the second of two neighbours. */
const FIRSTS = new Int32Array(0x10000);
const SECONDS = new Int32Array(0x10000);
/** 1 for each of `SECONDS`: few characters are, and bytes stay in the nearest cache. */
const IS_SECOND = new Uint8Array(0x10000);
const SOUGHT = FORMS.map(({ needs, ...form }) => ({
  ...form,
  needs: needs.reduce((bits, neighbours) => bits | BITS.get(nameOf(neighbours))!, 0),
}));
for (const [first, second] of FORMS.flatMap(({ needs }) => needs)) {
  const bit = BITS.get(nameOf([first, second]))!;
  addBit(FIRSTS, first, bit);
  addBit(SECONDS, second, bit);
}
addBit(SECONDS, BLANK_CHARACTERS, BLANK);
addBit(SECONDS, '－．／０１２３４５６７８９～', WIDE);

function nameOf(neighbours: Neighbours): string {
  return neighbours.join(' ');
}

function addBit(bits: Int32Array, characters: string, bit: number): void {
  for (let at = 0; at < characters.length; at++) {
    const code = characters.charCodeAt(at);
    bits[code]! |= bit;
    if (bits === SECONDS) IS_SECOND[code] = 1;
  }
}

/** One look at each character of a text tells which forms it may hold. */
function bitsIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (IS_SECOND[code] === 0) continue;
    bits |= SECONDS[code]! & (BEHIND_ANY | (at === 0 ? 0 : FIRSTS[text.charCodeAt(at - 1)]!));
  }
  return bits;
}

/**
 * Deadlines that a text names, in order; `year` is the table's, for 12月底前 and 年底前, and `since` the day of its issue, which tells the
 * coming 春节 from the last.
 */
export function readDeadlines(text: string, year?: number, since?: string): Deadline[] {
  const bits = bitsIn(text);
  const { plain, at } = (bits & BEHIND_ANY) === 0 ? { plain: text } : withoutBlanks(text);
  const deadlineAt = (start: number, end: number, found: Period): Deadline => {
    const span = [at?.[start] ?? start, (at?.[end - 1] ?? end - 1) + 1] as const;
    return { raw: text.slice(...span), ...found, span };
  };
  const whole = plain.length < 40 && MAY_BE_WHOLE.test(plain) ? readWhole(plain, year) : undefined;
  if (whole) return [deadlineAt(0, plain.length, whole)];
  const inPlain = at || plain !== text ? bitsIn(plain) : bits;
  const found: Deadline[] = [];
  let take: ReturnType<typeof takenPlaces> | undefined;
  for (const form of SOUGHT) {
    if ((inPlain & form.needs) !== form.needs) continue;
    for (const match of matchesIn(plain, form.pattern)) {
      const start = form.isFromMonth
        ? match.index + 1 - match[1]!.length
        : match.index + LEAD.exec(match[0])![0].length;
      const end = match.index + match[0].length;
      if (PAST.test(plain.slice(end, end + 24))) continue;
      const named = form.read(match, year, since);
      take ??= takenPlaces();
      if (named && take([start, end])) found.push(deadlineAt(start, end, named));
    }
  }
  found.sort((a, b) => a.span[0] - b.span[0]);
  return found;
}

/** What stands in front of a day and is no part of it. */
const LEAD = /^(?:[于在到至]|截至|截止|力争)?/;

/** The full-width characters that the forms know by their half-width ones. */
const WIDE_SIGNS = /[－．／０-９～]/g;

/** Extraction leaves blanks anywhere in 2021 年 7 月底前; `at` leads back where there were any. */
function withoutBlanks(text: string): { plain: string; at?: readonly number[] } {
  const folded = text.replace(WIDE_SIGNS, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
  const plain = stripBlanks(folded);
  if (plain.length === folded.length) return { plain };
  const at: number[] = [];
  for (let offset = 0; offset < folded.length; offset++) if (!isBlank(folded[offset] ?? '')) at.push(offset);
  return { plain, at };
}

function readWhole(words: string, year: number | undefined): Period | undefined {
  for (const form of WHOLE_CELL) {
    const match = form.pattern.exec(words);
    const named = match ? form.read(match, year) : undefined;
    if (named) return named;
  }
  return undefined;
}

function yearOf(found: RegExpExecArray, year: number | undefined, group = 1): number | undefined {
  if (found[group]) return Number(found[group]);
  const word = found[group + 1];
  return word && /[明次下]/.test(word) && year !== undefined ? year + 1 : year;
}

function repeated(count: number, half: string | undefined, unit: string | undefined): Period {
  return { kind: 'recurring', every: count * UNITS[unit!]! * (half ? 0.5 : 1) };
}

/** Thirds of a month and of other periods. */
const THIRDS: Readonly<Record<string, number>> = { 上旬: 1 / 3, 初: 1 / 3, 中旬: 2 / 3, 下旬: 1, 底: 1, 末: 1 };

/** 首月10日前 is the tenth day of a quarter, 18时前 three quarters of a day. */
function dueBy(
  unit: string,
  { nth, month, day, weekday, hour, part }: Readonly<Record<string, string | undefined>>,
): Pick<Period, 'by'> {
  if (hour !== undefined) return { by: Number(hour) / 24 };
  if (weekday !== undefined) return { by: '一二三四五六'.indexOf(weekday) + 1 || 7 };
  const at = month ?? nth;
  const before = at === undefined ? 0 : ('首次末'.indexOf(at) + 1 || readNumeral(at.replace('第', ''))! || 1) - 1;
  const whole = at === undefined ? UNITS[unit]! : UNITS['月']!;
  if (day !== undefined) return { by: before * UNITS['月']! + Math.min(UNITS['月']!, readNumeral(day)!) };
  if (part !== undefined) return { by: before * UNITS['月']! + whole * THIRDS[part]! };
  return at === undefined ? {} : { by: before * UNITS['月']! };
}

/** 每年3月31日前 and, in the table of one year, 3月31日前: the day in twelve months of thirty. Undefined for other times. */
export function dayInYear({ every, by, to }: Pick<Deadline, 'every' | 'by' | 'to'>): number | undefined {
  if (every === DAYS_OF_YEAR) return by;
  if (to === undefined) return undefined;
  const [year, month, day] = to.split('-').map(Number) as [number, number, number];
  const perMonth = UNITS['月']!;
  return (month - 1) * perMonth + (day === lastDay(year, month) ? perMonth : Math.min(perMonth, day));
}

function dateOf(from: string | undefined, to: string | undefined): Period {
  return { kind: 'date', ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function dayPeriod(year: number | undefined, month: string | undefined, day: string | undefined): Period | undefined {
  const [monthNumber, dayNumber] = [readNumeral(month ?? ''), readNumeral(day ?? '')];
  if (!monthNumber || !dayNumber || monthNumber > 12 || dayNumber > 31) return undefined;
  const date = year === undefined ? undefined : isoDate(year, monthNumber, dayNumber);
  return year !== undefined && !date ? undefined : dateOf(date, date);
}

/** 底前 the last day, 中旬前 the 20th, 前 alone the last day before the month begins. */
function monthPeriod(year: number | undefined, words: string | undefined, part: string): Period | undefined {
  const month = readNumeral(words ?? '');
  if (!month || month > 12) return undefined;
  if (year === undefined) return { kind: 'date' };
  const end = lastDay(year, month);
  if (part === '前') {
    const [before, inYear] = month === 1 ? [12, year - 1] : [month - 1, year];
    const day = isoDate(inYear, before, lastDay(inYear, before));
    return dateOf(day, day);
  }
  const days: Readonly<Record<string, readonly [number, number]>> = {
    上旬: [1, 10],
    初: [1, 10],
    中旬: [11, 20],
    下旬: [21, end],
    底: [end, end],
    末: [end, end],
  };
  const [from, to] = days[part] ?? [1, end];
  return dateOf(isoDate(year, month, from), isoDate(year, month, to));
}

/**
 * The day before the feast, of the year that is named, else of the table's. A table is issued in the first months of its year, before or behind
 * the feasts of winter: of those the first behind its day of issue is meant, and without that day nobody knows which.
 */
function feastPeriod(found: RegExpExecArray, year: number | undefined, since: string | undefined): Period {
  const name = found[3]!;
  if (found[1] || found[2]) return dueBefore(feastDay(name, yearOf(found, year)));
  const own = feastDay(name, year);
  if (own === undefined || own.slice(5) > WINTER_ENDS || (since !== undefined && own > since)) return dueBefore(own);
  return dueBefore(since === undefined ? undefined : feastDay(name, year! + 1));
}

/** 元宵 is the last of them. */
const WINTER_ENDS = '03-06';

function dueBefore(feast: string | undefined): Period {
  if (feast === undefined) return { kind: 'date' };
  const eve = daysFrom(feast, -1);
  return dateOf(eve, eve);
}

function yearEnd(year: number | undefined): Period {
  return year === undefined ? { kind: 'date' } : dateOf(`${year}-12-31`, `${year}-12-31`);
}

function wholeYear(year: number | undefined): Period {
  return year === undefined ? { kind: 'date' } : dateOf(`${year}-01-01`, `${year}-12-31`);
}

function halfPeriod(year: number | undefined, half: string): Period {
  if (year === undefined) return { kind: 'date' };
  if (half === '上半年') return dateOf(`${year}-01-01`, `${year}-06-30`);
  return half === '下半年' ? dateOf(`${year}-07-01`, `${year}-12-31`) : dateOf(`${year}-01-01`, `${year}-09-30`);
}

function quarterPeriod(year: number | undefined, words: string | undefined, isEnd: boolean): Period | undefined {
  const quarter = readNumeral(words ?? '');
  if (!quarter || quarter > 4) return undefined;
  if (year === undefined) return { kind: 'date' };
  const to = isoDate(year, quarter * 3, lastDay(year, quarter * 3));
  return dateOf(isEnd ? to : isoDate(year, quarter * 3 - 2, 1), to);
}
