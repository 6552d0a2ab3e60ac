import { stripBlanks } from './blanks.ts';
import { COUNTING_CHARACTERS, FIGURE_CHARACTERS, readNumeral } from './numerals.ts';
import { foldWidths } from './widths.ts';

const COUNT = `([\\d${COUNTING_CHARACTERS}]{1,3})`;
const WRITTEN = new RegExp(`([\\d${FIGURE_CHARACTERS}]{4})年${COUNT}月${COUNT}[日号]`);
const SHORT = /(?<!\d)(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?!\d)/;

/** Last day of a month. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** YYYY-MM-DD, or undefined when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MS_PER_DAY = 86_400_000;

/** The day so many days behind another, or before it. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The first full date in a text: 2021年6月4日, 二〇二一年六月四日, 2021-06-04 → 2021-06-04. */
export function readDate(text: string): string | undefined {
  const plain = foldWidths(text);
  const found = WRITTEN.exec(stripBlanks(plain)) ?? SHORT.exec(plain);
  if (!found) return undefined;
  const [year, month, day] = found.slice(1).map((part) => readNumeral(part));
  return isoDate(year ?? 0, month ?? 0, day ?? 0);
}
