import { LEGAL_SIGNS, LONGEST_NUMERAL, type NumeralSigns, PLAIN_SIGNS, writeNumeral } from '../../text/numerals.ts';
import type { Numerals } from './format-code.ts';

const SIGNS: Readonly<Record<Numerals, NumeralSigns>> = {
  1: PLAIN_SIGNS,
  2: LEGAL_SIGNS,
  3: { figures: '０１２３４５６７８９', places: PLAIN_SIGNS.places },
};

/** 2026 → 二〇二六: figure by figure, as years are read and as the places of a format ask. */
export function figures(text: string, numerals: Numerals): string {
  return text.replace(/\d/g, (digit) => SIGNS[numerals].figures[Number(digit)]!);
}

/** 25 → 二十五, 15 → 一十五, as General shows it; decimals figure by figure. */
export function numeral(text: string, numerals: Numerals): string {
  const [, sign = '', whole = '', rest = ''] = /^(-?)(\d*)(.*)$/.exec(text)!;
  if (whole === '' || whole.length > LONGEST_NUMERAL || rest.includes('E')) return figures(text, numerals);
  return sign + writeNumeral(whole, SIGNS[numerals]) + figures(rest, numerals);
}

/** 15 → 十五: days, months and hours. */
export function countNumeral(text: string, numerals: Numerals): string {
  if (numerals === 3) return figures(text, numerals);
  const shown = writeNumeral(text, SIGNS[numerals]);
  return numerals === 1 ? shown.replace(/^一十/, '十') : shown;
}
