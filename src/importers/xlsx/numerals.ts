const DIGITS: Readonly<Record<1 | 2, string>> = { 1: '〇一二三四五六七八九', 2: '零壹贰叁肆伍陆柒捌玖' };
const UNITS: Readonly<Record<1 | 2, readonly string[]>> = { 1: ['', '十', '百', '千'], 2: ['', '拾', '佰', '仟'] };
const GROUPS = ['', '万', '亿', '兆'];

/** 2026 → 二〇二六: figure by figure, as years are read. */
export function figures(text: string, numerals: 1 | 2): string {
  return text.replace(/\d/g, (digit) => DIGITS[numerals][Number(digit)]!);
}

/** 25 → 二十五; decimals figure by figure. */
export function numeral(text: string, numerals: 1 | 2): string {
  const [whole = '', decimals] = text.split('.');
  if (!/^\d{1,16}$/.test(whole)) return figures(text, numerals);
  const point = decimals === undefined ? '' : `点${figures(decimals, numerals)}`;
  return wholeNumeral(whole.replace(/^0+(?=\d)/, ''), numerals) + point;
}

function wholeNumeral(whole: string, numerals: 1 | 2): string {
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
  if (shown === '') return zero;
  return numerals === 1 ? shown.replace(/^一十/, '十') : shown;
}
