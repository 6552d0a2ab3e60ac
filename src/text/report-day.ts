import { readDeadlines } from './deadlines.ts';
import type { Deadline } from '../model/table.ts';
import { COUNTING_CHARACTERS } from './numerals.ts';

export interface ReportDay {
  /** YYYY-MM-DD. */
  day: string;
  /** Of the words that name it, in the text. */
  span: readonly [start: number, end: number];
}

/** What tells how a table was fulfilled. 进展情况 tells how far one has come, and is none. */
const FULFILMENT =
  /(?:落实|完成|执行|办理|开展|实施|承办|自查|工作)情况|(?:工作|年度|全年|年终|自查|落实|书面|完成情况|落实情况)(?:总结|报告)|总结(?:报告|材料)|(?:将|把|报送|上报|提交)总结/;
/** Of a part of the year, or on the way; a closed class: the parts that a year has, and the words for 中途. */
const IN_PART = new RegExp(
  `季|半年|[每逐按][月周旬日]|月度|阶段|前期|进展|中期|首次|[上下本当]月|[\\d${COUNTING_CHARACTERS}]月份?(?:工作|落实|完成)`,
);
const OF_THE_YEAR = /全年|年度|年终|整年|本年|总体|\d{4}年(?![度\d上下第一二三四前])/;
/** What is due at once, before anything is fulfilled; 落实情况 may stand beside it in a sentence. */
const AT_ONCE = /名单|联[络系](?:员|人)|方案|计划|清单|回执|意见|信息表|登记表|报名|分工/;
/** Handed up, not 通报, 简报, 公报, 申报. */
const HANDED_UP = /(?<![通简公申日周月季年专电汇预填海画])报(?![表刊道名销警考批备])|反馈|提交|送交|上传/;
/** 第四季度落实情况 names what is told of, not when. */
const LIMIT = /[前止]$|迟/;
/** 17:00, 下班, （星期五） between a day and its 前 change nothing. */
const CLOCK =
  /(?<=[日号])(?:[（(][^（）()]{1,6}[）)])?(?:上午|中午|下午|晚)?(?:\d{1,2}(?:[:：]\d{2}|[时点]))?(?:上班|下班)?(?=(?:之|以)?前)/g;
/** A report of the whole year is not due before its last quarter, unless it is called so. */
const LAST_QUARTER = '-10-01';

/**
 * The day by which the notice of a table wants to hear how the whole year’s work was fulfilled: the last of several.
 * Undefined where none is named, or where one may be of a part of the year.
 */
export function readReportDay(
  text: string,
  year: number | undefined,
  issued: string | undefined,
): ReportDay | undefined {
  if (year === undefined) return undefined;
  // Blotted out, so that offsets stay: documents that the notice names, and times of the clock.
  const plain = text.replace(/《[^《》]*》/g, (title) => '□'.repeat(title.length));
  const found: ReportDay[] = [];
  for (const sentence of plain.matchAll(/[^。；;！!]+/g)) {
    for (const { words, deadline, at } of reportsIn(sentence[0], year)) {
      if (!FULFILMENT.test(words) || AT_ONCE.test(words)) continue;
      const isOfTheYear = OF_THE_YEAR.test(words);
      if (IN_PART.test(words) && !isOfTheYear) continue;
      // Whatever is called 落实情况 without more, early in the year or before the notice, leaves open what it tells of.
      if (deadline.to === undefined || (issued !== undefined && deadline.to <= issued)) return undefined;
      if (!isOfTheYear && deadline.to < `${year}${LAST_QUARTER}`) return undefined;
      found.push({ day: deadline.to, span: [sentence.index + at[0], sentence.index + at[1]] });
    }
  }
  return found.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
}

interface Report {
  /** What is said about the day. */
  words: string;
  deadline: Deadline;
  at: readonly [start: number, end: number];
}

/** Each day of a sentence that asks for something to be handed up, with the words around it. */
function reportsIn(sentence: string, year: number): Report[] {
  if (!HANDED_UP.test(sentence)) return [];
  const { plain, offsetOf } = withoutClock(sentence);
  const days = readDeadlines(plain, year).filter(({ kind, raw }) => kind === 'date' && LIMIT.test(raw));
  const at = ({ span }: Deadline) => [offsetOf(span[0]), offsetOf(span[1])] as const;
  const last = days.at(-1);
  if (last === undefined) return [];
  // 于6月30日前和11月30日前分别报送半年、全年落实情况: one object for several days, the last is the year’s.
  if (/分别/.test(plain)) return [{ words: plain, deadline: last, at: at(last) }];
  const cuts = days.map(({ span }, index) => (index === 0 ? 0 : lastMark(plain, days[index - 1]!.span[1], span[0])));
  return days.map((deadline, index) => ({
    words: plain.slice(cuts[index], cuts[index + 1]),
    deadline,
    at: at(deadline),
  }));
}

/** The last mark or 和 between two days. */
function lastMark(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(/[，,、和及并与][^，,、和及并与]*$/);
  return at < 0 ? from : from + at;
}

function withoutClock(text: string): { plain: string; offsetOf(at: number): number } {
  const gone = [...text.matchAll(CLOCK)].filter(([words]) => words !== '');
  const plain = text.replace(CLOCK, '');
  return {
    plain,
    offsetOf: (at) =>
      gone.reduce((offset, { index, 0: words }) => (index < offset ? offset + words.length : offset), at),
  };
}
