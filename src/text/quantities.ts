import { stripBlanks } from './blanks.ts';
import { foldWidths } from './widths.ts';

/** A number that counts or measures something, in digits. */
export interface Quantity {
  /** In units of what is counted: 3万 is 30000. */
  value: number;
  /** 个, %, 元 …; 日 and 年 only where they measure a span of time (7日内). */
  unit: string;
}

/**
 * Digits, and what they count. Days, months and years are dates, and 号 names a thing, unless 内 makes a span of them; four digits in
 * front of 年 are a year all the same.
 */
const QUANTITY =
  /(?<![\d.第])(\d+(?:[.,]\d+)*)(万|亿)?(?:(个|家|处|所|条|项|次|件|人|名|户|元|千|公|亩|平|方|米|吨|辆|套|座|场|小时|分|倍|台|组|支|篇|种|类|批|起|位|间|幢|栋|株|头|口|轮|例|期|份|天|‰|%)|([日周月年])内)/g;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The quantities of a text, in their order. */
export function quantitiesIn(text: string): Quantity[] {
  return [...foldWidths(stripBlanks(text)).matchAll(QUANTITY)].map(([, digits, scale, unit, time]) => ({
    value: Number(digits!.replaceAll(',', '')) * (scale === undefined ? 1 : SCALES[scale]!),
    unit: unit ?? time!,
  }));
}

/** Whether two texts count and measure the same. */
export function haveSameQuantities(a: string, b: string): boolean {
  const [left, right] = [quantitiesIn(a), quantitiesIn(b)];
  return (
    left.length === right.length &&
    left.every(({ value, unit }, at) => value === right[at]!.value && unit === right[at]!.unit)
  );
}
