/** A number of zero or more as its figures: 0.123 × 10^`exponent` for `123`; no figures for zero. */
export interface Decimal {
  figures: string;
  exponent: number;
}

/** Sheets reckon with so many figures; what binary holds beyond them (0.28499… for 0.285) is nobody's. */
const PRECISION = 15;

export function decimalOf(size: number): Decimal {
  if (size === 0) return { figures: '', exponent: 0 };
  const [figures = '', exponent = '0'] = size.toExponential(PRECISION - 1).split('e');
  return { figures: figures.replace('.', '').replace(/0+$/, ''), exponent: Number(exponent) + 1 };
}

/** Times ten to the power of `by`. */
export function shifted({ figures, exponent }: Decimal, by: number): Decimal {
  return figures === '' ? { figures, exponent } : { figures, exponent: exponent + by };
}

/** Rounded half up to so many decimals: the figures in front of the point, none for zero, and behind it. */
export function rounded({ figures, exponent }: Decimal, decimals: number): { whole: string; fraction: string } {
  const kept = exponent + decimals;
  let all = kept < 0 ? '' : figures.slice(0, kept).padEnd(kept, '0');
  if (kept >= 0 && Number(figures[kept] ?? 0) >= 5) all = nextUp(all);
  const padded = all.padStart(decimals, '0');
  const whole = padded.slice(0, padded.length - decimals).replace(/^0+/, '');
  return { whole, fraction: padded.slice(padded.length - decimals) };
}

/** 0199 → 0200, 99 → 100. */
function nextUp(figures: string): string {
  const nines = /9*$/.exec(figures)![0].length;
  const before = figures.slice(0, figures.length - nines);
  const last = before === '' ? '1' : before.slice(0, -1) + String(Number(before.at(-1)) + 1);
  return last + '0'.repeat(nines);
}
