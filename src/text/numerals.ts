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

/** Characters that a Chinese numeral is made of: all of them, the figures alone, and those that months, days and items are counted with. */
export const NUMERAL_CHARACTERS = [DIGITS, POWERS].flatMap((values) => Object.keys(values)).join('');
export const FIGURE_CHARACTERS = `○${Object.keys(DIGITS).join('')}`;
export const COUNTING_CHARACTERS = '一二三四五六七八九十';
export const CHINESE_NUMERAL = `[${NUMERAL_CHARACTERS}]`;
const WHOLE_NUMERAL = new RegExp(`^${CHINESE_NUMERAL}{1,12}$`);

/** Reads 十五, 二十一, 一百零三, 二〇二一, 15, １５. Undefined for anything else. */
export function readNumeral(text: string): number | undefined {
  const numeral = foldWidths(stripBlanks(text)).replaceAll('○', '〇').replaceAll('Ｏ', '〇');
  if (/^\d{1,15}$/.test(numeral)) return Number(numeral);
  if (!WHOLE_NUMERAL.test(numeral)) return undefined;
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

/** What a numeral is written with: its figures, and what counts the places of a group of four. */
export interface NumeralSigns {
  figures: string;
  places: readonly string[];
}

export const PLAIN_SIGNS: NumeralSigns = { figures: '〇一二三四五六七八九', places: ['', '十', '百', '千'] };
/** Of sums of money and in contracts: nobody can turn 壹 into 贰. */
export const LEGAL_SIGNS: NumeralSigns = { figures: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] };
const GROUPS = ['', '万', '亿', '兆'];
/** Figures that the groups have room for. */
export const LONGEST_NUMERAL = 16;

/** 25 → 二十五, 15 → 一十五, 103 → 一百零三. `zero` stands for places left out; by itself it is a figure. */
export function writeNumeral(digits: string, { figures, places }: NumeralSigns, zero = figures[0]!): string {
  const whole = digits.replace(/^0+(?=\d)/, '');
  let written = '';
  let isZeroDue = false;
  for (const [at, digit] of [...whole].entries()) {
    const place = whole.length - 1 - at;
    if (digit === '0') isZeroDue = true;
    else {
      if (isZeroDue && written !== '') written += zero;
      isZeroDue = false;
      written += figures[Number(digit)]! + places[place % 4]!;
    }
    if (place % 4 === 0 && /[1-9]/.test(whole.slice(Math.max(0, at - 3), at + 1))) written += GROUPS[place / 4]!;
  }
  return written === '' ? figures[0]! : written;
}

/** 15 → 十五, 103 → 一百零三, 20 → 二十: as headings, items and days are counted. */
export function countInCharacters(value: number): string {
  return writeNumeral(String(value), PLAIN_SIGNS, '零').replace(/^一十/, '十');
}
