import { COUNTING_CHARACTERS, FIGURE_CHARACTERS, readNumeral } from './numerals.ts';
import { lastDay } from './dates.ts';
import { takenPlaces } from './taken-places.ts';
import { matchesIn } from './matches.ts';

/** A day, month or quarter that a text names and no calendar has. */
export interface ImpossibleDate {
  kind: 'day' | 'month' | 'quarter';
  /** As written. */
  text: string;
  span: readonly [start: number, end: number];
  month?: number;
  day?: number;
  /** The last day that the month has, where only the day is wrong. */
  lastDay?: number;
}

const NUMBER = `(?:\\d{1,2}|[${COUNTING_CHARACTERS}]{1,3})`;
const GAP = '\\s{0,3}';
const YEAR = `(?:(\\d{4}|[${FIGURE_CHARACTERS}]{4})${GAP}年${GAP})?`;
/** 9月31日, 2026年9月1日至31日, looked for at 月, which few characters are, with what stands in front of it; what goes on with a word for a span of time (3月30日龄) is none. */
const DAY = new RegExp(
  `月(?<=(${YEAR}(?<![\\d${COUNTING_CHARACTERS}])(${NUMBER})${GAP})月)${GAP}(?:份)?(?:${NUMBER}${GAP}[日号]?${GAP}[至到—–~～-]+${GAP})?(${NUMBER})${GAP}[日号](?!龄|均|常)`,
  'g',
);
/** 13月底, 十三月份: without a word for a part of the month it may be a span of time (18月龄, 24月内). */
const MONTH = new RegExp(
  `月(?<=((?<![\\d${COUNTING_CHARACTERS}百.])(${NUMBER})${GAP})月)${GAP}(?:份|底|末|初|[上中下]旬|前(?!后))`,
  'g',
);
const WRITTEN_SHORT = /(?<![\d.])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.])/g;
/** 第五季度; 前三季度 and 四季度 are there. */
const QUARTER = /第?([0五六七八九十5-9])季度/g;

/** What each of them has; most texts of a table have none of it, and are not gone through four times. */
const SIGN = /月|季度|[-/.]\d/;
/** Of which any date has one. */
export const SIGNS_OF_DATES = '月季-/.';

/** Dates that do not exist, in order. `year` is the table's, for 2月29日. */
export function impossibleDates(text: string, year?: number): readonly ImpossibleDate[] {
  if (!SIGN.test(text)) return NONE;
  const found: ImpossibleDate[] = [];
  const add = (
    { 0: words, index }: RegExpExecArray,
    more: Omit<ImpossibleDate, 'text' | 'span'>,
    before = '',
  ): void => {
    found.push({ ...more, text: before + words, span: [index - before.length, index + words.length] });
  };
  for (const match of matchesIn(text, DAY)) {
    const named = match[2] === undefined ? undefined : readNumeral(match[2]);
    const fault = faultOf(readNumeral(match[3]!)!, readNumeral(match[4]!)!, named ?? year);
    if (fault) add(match, fault, match[1]);
  }
  for (const match of matchesIn(text, MONTH)) {
    const month = readNumeral(match[2]!);
    if (month !== undefined && isNoMonth(month)) add(match, { kind: 'month', month }, match[1]);
  }
  for (const match of matchesIn(text, WRITTEN_SHORT)) {
    const fault = faultOf(Number(match[3]), Number(match[4]), Number(match[1]));
    if (fault) add(match, fault);
  }
  if (/季度/.test(text)) for (const match of matchesIn(text, QUARTER)) add(match, { kind: 'quarter' });
  if (found.length === 0) return NONE;
  const take = takenPlaces();
  return found.filter(({ span }) => take(span)).toSorted((a, b) => a.span[0] - b.span[0]);
}

const NONE: readonly ImpossibleDate[] = [];

function isNoMonth(month: number): boolean {
  return month < 1 || month > 12;
}

/** Of a year that nobody names February may have 29 days. */
function faultOf(
  month: number,
  day: number,
  year: number | undefined,
): Omit<ImpossibleDate, 'text' | 'span'> | undefined {
  if (isNoMonth(month)) return { kind: 'month', month };
  const last = lastDay(year ?? LEAP, month);
  return day < 1 || day > last ? { kind: 'day', month, day, lastDay: last } : undefined;
}

const LEAP = 2024;
