import { countInCharacters, LEGAL_SIGNS, PLAIN_SIGNS, writeNumeral } from '../../text/numerals.ts';

/** Beyond it word processors write figures. */
const MOST_COUNTED = 9_999;
const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** How a list writes its numbers; the names that word processors use are mapped to these. */
export type NumberFormat =
  | 'decimal'
  | 'decimal-zero'
  | 'full-width'
  | 'han'
  | 'han-digits'
  | 'han-legal'
  | 'stems'
  | 'branches'
  | 'circled'
  | 'parenthesised'
  | 'full-stop'
  | 'circled-han'
  | 'lower-letter'
  | 'upper-letter'
  | 'lower-roman'
  | 'upper-roman'
  | 'none';

/** The number as the list shows it; plain digits where the format has no sign for it. */
export function formatNumber(value: number, format: NumberFormat): string {
  const digits = String(value);
  switch (format) {
    case 'decimal':
      return digits;
    case 'decimal-zero':
      return digits.padStart(2, '0');
    case 'full-width':
      return [...digits].map((digit) => String.fromCodePoint(Number(digit) + 0xff10)).join('');
    case 'han':
      return value < 0 || value > MOST_COUNTED ? digits : countInCharacters(value);
    case 'han-legal':
      return value < 0 || value > MOST_COUNTED ? digits : writeNumeral(digits, LEGAL_SIGNS);
    case 'han-digits':
      return [...digits].map((digit) => PLAIN_SIGNS.figures[Number(digit)]).join('');
    case 'stems':
      return STEMS[value - 1] ?? digits;
    case 'branches':
      return BRANCHES[value - 1] ?? digits;
    case 'circled':
      return enclosed(value, 0x2460, 20) ?? (value > 20 && value <= 35 ? enclosed(value - 20, 0x3251, 15)! : digits);
    case 'parenthesised':
      return enclosed(value, 0x2474, 20) ?? digits;
    case 'full-stop':
      return enclosed(value, 0x2488, 20) ?? digits;
    case 'circled-han':
      return enclosed(value, 0x3280, 10) ?? digits;
    case 'lower-letter':
      return letters(value) ?? digits;
    case 'upper-letter':
      return letters(value)?.toUpperCase() ?? digits;
    case 'lower-roman':
      return roman(value) ?? digits;
    case 'upper-roman':
      return roman(value)?.toUpperCase() ?? digits;
    case 'none':
      return '';
  }
}

function enclosed(value: number, first: number, count: number): string | undefined {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : undefined;
}

/** a … z, aa … zz: the letter is repeated. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 26 * 8) return undefined;
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string | undefined {
  if (value < 1 || value > 3_999) return undefined;
  let rest = value;
  let written = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      written += sign;
      rest -= size;
    }
  }
  return written;
}
