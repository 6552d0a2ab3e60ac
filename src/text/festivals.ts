import { daysFrom, isoDate } from './dates.ts';

/** Feasts that stand on one day of the year; 五一 and 八一 are called after it. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  元旦: [1, 1],
  五一: [5, 1],
  劳动: [5, 1],
  五四: [5, 4],
  青年: [5, 4],
  六一: [6, 1],
  儿童: [6, 1],
  七一: [7, 1],
  八一: [8, 1],
  建军: [8, 1],
  教师: [9, 10],
  国庆: [10, 1],
};

/**
 * Those of the lunar calendar as the almanac has them, from 2020: month and day of 春节, 端午 and 中秋. A conversion that is a minute off sets
 * some of them on the next day (2027, 2030), so they are written down; of later years no day is known.
 */
const FIRST_YEAR = 2020;
const LUNAR: readonly (readonly [spring: string, dragonBoat: string, autumn: string])[] = [
  ['01-25', '06-25', '10-01'],
  ['02-12', '06-14', '09-21'],
  ['02-01', '06-03', '09-10'],
  ['01-22', '06-22', '09-29'],
  ['02-10', '06-10', '09-17'],
  ['01-29', '05-31', '10-06'],
  ['02-17', '06-19', '09-25'],
  ['02-06', '06-09', '09-15'],
  ['01-26', '05-28', '10-03'],
  ['02-13', '06-16', '09-22'],
  ['02-03', '06-05', '09-12'],
  ['01-23', '06-24', '10-01'],
  ['02-11', '06-12', '09-19'],
  ['01-31', '06-01', '09-08'],
  ['02-19', '06-20', '09-27'],
  ['02-08', '06-10', '09-16'],
];
const LUNAR_NAMES = ['春节', '端午', '中秋'];

/** Feasts that are told by 春节, in days behind it. */
const BY_SPRING: Readonly<Record<string, number>> = { 除夕: -1, 元宵: 14 };

/** The name of a feast, with or without quotation marks and 节; 六十一 and 第五四 are numbers. */
export const FESTIVAL = `(?<![一二三四五六七八九十第])[“"]?(${[...LUNAR_NAMES, ...Object.keys(BY_SPRING), ...Object.keys(FIXED)].join('|')})(?:国际)?(?:劳动|儿童|青年)?节?[”"]?(?:劳动|儿童|青年)?节?`;

/** The day on which a feast falls in a year; undefined where that is not known. */
export function feastDay(name: string, year: number | undefined): string | undefined {
  if (year === undefined) return undefined;
  const behind = BY_SPRING[name];
  if (behind !== undefined) {
    const spring = feastDay('春节', year);
    return spring && daysFrom(spring, behind);
  }
  const fixed = FIXED[name];
  if (fixed) return isoDate(year, ...fixed);
  const day = LUNAR[year - FIRST_YEAR]?.[LUNAR_NAMES.indexOf(name)];
  return day === undefined ? undefined : `${year}-${day}`;
}
