/** Characters of a number in a wide cell without a format, its sign left out. */
const WIDEST = 11;

/**
 * A number as General shows it: as many decimals as eleven characters have room for, and with an exponent where the figures in
 * front of the point alone are more, or where zeros behind it leave too little.
 */
export function general(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size === 0) return '0';
  if (size >= 1e-4 && size < 1e11) {
    const before = size < 1 ? 1 : Math.floor(Math.log10(size)) + 1;
    const decimals = Math.max(0, WIDEST - 1 - before);
    const shown = size.toFixed(Math.min(decimals, 9));
    // 99999999999.6 needs a figure more once it is rounded.
    if (shown.length <= WIDEST) return sign + withoutZeros(shown);
  }
  // A short one stands as it is: 0.00001.
  const plain = size < 1 ? withoutZeros(size.toFixed(12)) : '';
  if (size >= 1e-9 && plain.length > 0 && plain.length <= WIDEST && Number(plain) === size) return sign + plain;
  const [figures = '', exponent = ''] = size.toExponential(5).split('e');
  return `${sign}${withoutZeros(figures)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
}

function withoutZeros(shown: string): string {
  return shown.includes('.') ? shown.replace(/\.?0+$/, '') : shown;
}
