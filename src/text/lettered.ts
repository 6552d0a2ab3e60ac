import { foldWidths } from './widths.ts';

/** Ⅰ. or A. in front of words. */
export interface LetteredNumber {
  /** What it may count as: I. is one, and the ninth letter. */
  values: readonly number[];
  /** Offset of the words behind it. */
  end: number;
}

const SIGNS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ';
const SPELLED = [...SIGNS].map((sign) => sign.normalize('NFKC'));
const FORM = new RegExp(
  `^\\s*[(]?\\s*([${SIGNS}]|[IVX]{1,4}|[A-Za-z])\\s*(?:[)][、.,]?|[、.,．])\\s*(?=[A-Z\\d]{0,6}[\\p{Script=Han}“《])`,
  'u',
);

/** The letter or Roman numeral that a line begins with; a name may begin so as well: ask `areLettered` about all of them. */
export function readLettered(text: string): LetteredNumber | undefined {
  const found = FORM.exec(foldWidths(text.slice(0, 60)));
  return found ? { values: valuesOf(found[1]!), end: found[0].length } : undefined;
}

/** The value of a Roman numeral that is all of a text. */
export function readRoman(text: string): number | undefined {
  const at = SPELLED.indexOf(text.normalize('NFKC').trim());
  return at < 0 ? undefined : at + 1;
}

function valuesOf(sign: string): number[] {
  const roman = readRoman(sign);
  const letter = /^[A-Za-z]$/.test(sign) ? sign.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1 : undefined;
  return [roman, letter].filter((value) => value !== undefined);
}

/** What each counts, where each goes on with the one in front of it or begins a list anew, and there are two at least. */
export function areLettered(numbers: readonly LetteredNumber[]): number[] | undefined {
  const counted: number[] = [];
  for (const { values } of numbers) {
    const last = counted.at(-1) ?? 0;
    const value = values.find((one) => one === last + 1) ?? values.find((one) => one === 1);
    if (value === undefined) return undefined;
    counted.push(value);
  }
  return counted.includes(2) ? counted : undefined;
}
