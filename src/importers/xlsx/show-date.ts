import type { FormatPart } from './format-code.ts';

export interface Moment {
  year: number;
  month: number;
  day: number;
  hours: number;
  minutes: number;
  seconds: number;
  /** 0 for Sunday. */
  weekday: number;
  serial: number;
}

const DAY = 86_400;
const EPOCH_1900 = Date.UTC(1899, 11, 30) / 1000;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 1000;
/** 9999-12-31: sheets know no later day. */
const LAST_SERIAL = 2_958_466;

/**
 * The day and time of a serial number; undefined where a sheet shows #### instead. `decimals`: of the seconds that are shown,
 * which are rounded; without seconds the time is cut off, at 23:59 and not at the next day.
 */
export function momentOf(serial: number, is1904: boolean, decimals: number | undefined): Moment | undefined {
  if (serial < 0 || serial >= LAST_SERIAL) return undefined;
  // Milliseconds first: 9:20 is stored as a little less.
  const exact = Math.round(serial * DAY * 1000) / 1000;
  const precision = 10 ** Math.min(decimals ?? 0, 3);
  const total = decimals === undefined ? Math.floor(exact) : Math.round(exact * precision) / precision;
  // The 29th of February 1900 is in the calendar of sheets, though it never was: days before it are one off, and so are their names.
  const shift = !is1904 && serial < 61 ? DAY : 0;
  const isNoDay = !is1904 && Math.floor(total / DAY) === 60;
  const date = new Date(((is1904 ? EPOCH_1904 : EPOCH_1900) + Math.floor(total) + shift) * 1000);
  const seconds = total % 60;
  return {
    year: isNoDay || (!is1904 && total < DAY) ? 1900 : date.getUTCFullYear(),
    month: isNoDay ? 2 : !is1904 && total < DAY ? 1 : date.getUTCMonth() + 1,
    day: isNoDay ? 29 : !is1904 && total < DAY ? 0 : date.getUTCDate(),
    hours: date.getUTCHours(),
    minutes: date.getUTCMinutes(),
    seconds,
    weekday: isNoDay ? 3 : (date.getUTCDay() + (shift > 0 ? 6 : 0)) % 7,
    serial: total / DAY,
  };
}

/** The serial number of an ISO date or time; undefined where it is none. */
export function serialOf(iso: string, is1904: boolean): number | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?Z?)?$/.exec(iso.trim());
  if (!found) return undefined;
  const [year, month, day, hours, minutes, seconds] = found.slice(1).map((part) => Number(part ?? 0));
  const at = Date.UTC(year!, month! - 1, day, hours, minutes, seconds) / 1000;
  return (at - (is1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const CHINESE_WEEKDAYS = [...'日一二三四五六'];
const CHINESE_MONTHS = '一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月'.split(' ');

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** One part of a date as shown; months, days and hours are figures still. */
export function showTime(
  part: FormatPart & { kind: 'time' },
  at: Moment,
  { isHalfDay, isChinese }: { isHalfDay: boolean; isChinese: boolean },
): string {
  const { mask } = part;
  const size = mask.length;
  switch (mask[0]) {
    case 'y':
    case 'e':
      return size > 2 || mask.startsWith('e') ? String(at.year) : pad(at.year % 100, 2);
    case 'm': {
      if (isChinese && size === 3) return `${at.month}月`;
      const name = (isChinese ? CHINESE_MONTHS : MONTHS)[at.month - 1]!;
      return size <= 2 ? pad(at.month, size) : size === 3 ? name.slice(0, 3) : size === 5 ? name[0]! : name;
    }
    case 'd':
      if (size <= 2) return pad(at.day, size);
      if (isChinese) return (size === 3 ? '周' : '星期') + CHINESE_WEEKDAYS[at.weekday]!;
      return size === 3 ? WEEKDAYS[at.weekday]!.slice(0, 3) : WEEKDAYS[at.weekday]!;
    case 'a':
      return (size === 3 ? '' : '星期') + CHINESE_WEEKDAYS[at.weekday]!;
    case 'h':
      if (part.isElapsed) return pad(Math.floor(at.serial * 24 + 1e-9), size);
      return pad(isHalfDay ? at.hours % 12 || 12 : at.hours, size);
    case 'n':
      return pad(part.isElapsed ? Math.floor(at.serial * 1440 + 1e-9) : at.minutes, size);
    default: {
      const decimals = mask.includes('.') ? size - mask.indexOf('.') - 1 : 0;
      const value = part.isElapsed ? at.serial * DAY : at.seconds;
      const whole = mask.split('.')[0]!.length;
      const shown = value.toFixed(Math.min(decimals, 3));
      return shown.padStart(whole + (decimals > 0 ? decimals + 1 : 0), '0');
    }
  }
}
