import { stripBlanks } from './blanks.ts';
import { foldWidths } from './widths.ts';

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Characters that a Chinese numeral is made of. */
export const CHINESE_NUMERAL = '[〇零一二两三四五六七八九十百千]';

/** Reads 十五, 二十一, 一百零三, 二〇二一, 15, １５. Undefined for anything else. */
export function readNumeral(text: string): number | undefined {
  const numeral = foldWidths(stripBlanks(text)).replaceAll('○', '〇').replaceAll('Ｏ', '〇');
  if (/^\d{1,15}$/.test(numeral)) return Number(numeral);
  if (!/^[〇零一二两三四五六七八九十百千]{1,12}$/.test(numeral)) return undefined;
  if (!/[十百千]/.test(numeral)) return Number([...numeral].map((digit) => DIGITS[digit]).join(''));
  let total = 0;
  let digit: number | undefined;
  let smallest = Infinity;
  for (const character of numeral) {
    const power = POWERS[character];
    if (power === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[character];
    } else {
      if (power >= smallest) return undefined;
      smallest = power;
      total += (digit === undefined || digit === 0 ? 1 : digit) * power;
      digit = undefined;
    }
  }
  return total + (digit ?? 0);
}
