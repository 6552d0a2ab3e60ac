import { CHINESE_NUMERAL, countInCharacters } from '../../src/text/numerals.ts';

const NUMERAL = new RegExp(`${CHINESE_NUMERAL}+`);

/** Another number as this label would print it: （三） and 2 → （二）. */
export function relabel(label: string, number: number): string {
  if (NUMERAL.test(label)) return label.replace(NUMERAL, countInCharacters(number));
  // Of 1.3 the last part counts.
  return /\d/.test(label) ? label.replace(/(?<!\d)\d+(?=\D*$)/, `${number}`) : `${number}`;
}
