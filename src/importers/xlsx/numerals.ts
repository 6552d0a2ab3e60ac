import type { Numerals } from './format-code.ts';

const DIGITS: Readonly<Record<Numerals, string>> = {
  1: '〇一二三四五六七八九',
  2: '零壹贰叁肆伍陆柒捌玖',
  3: '０１２３４５６７８９',
};
const UNITS: Readonly<Record<Numerals, readonly string[]>> = {
  1: ['', '十', '百', '千'],
  2: ['', '拾', '佰', '仟'],
  3: ['', '十', '百', '千'],
};
const GROUPS = ['', '万', '亿', '兆'];

/** 2026 → 二〇二六: figure by figure, as years are read and as the places of a format ask. */
export function figures(text: string, numerals: Numerals): string {
  return text.replace(/\d/g, (digit) => DIGITS[numerals][Number(digit)]!);
}

/** 25 → 二十五, 15 → 一十五, as General shows it; decimals figure by figure. */
export function numeral(text: string, numerals: Numerals): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d*)(.*)$/.exec(text)!;
  if (!/^\d{1,16}$/.test(whole) || rest.includes('E')) return figures(text, numerals);
  return sign + wholeNumeral(whole.replace(/^0+(?=\d)/, ''), numerals) + figures(rest, numerals);
}

/** 15 → 十五: days, months and hours. */
export function countNumeral(text: string, numerals: Numerals): string {
  if (numerals === 3) return figures(text, numerals);
  const shown = wholeNumeral(text.replace(/^0+(?=\d)/, ''), numerals);
  return numerals === 1 ? shown.replace(/^一十/, '十') : shown;
}

function wholeNumeral(whole: string, numerals: Numerals): string {
  const zero = DIGITS[numerals][0]!;
  let shown = '';
  let isZeroDue = false;
  for (const [at, digit] of [...whole].entries()) {
    const place = whole.length - 1 - at;
    if (digit === '0') isZeroDue = true;
    else {
      if (isZeroDue && shown !== '') shown += zero;
      isZeroDue = false;
      shown += DIGITS[numerals][Number(digit)]! + UNITS[numerals][place % 4]!;
    }
    const isGroupEnd = place % 4 === 0;
    if (isGroupEnd && /[1-9]/.test(whole.slice(Math.max(0, at - 3), at + 1))) shown += GROUPS[place / 4]!;
  }
  return shown === '' ? zero : shown;
}
