export interface Fraction {
  over: number;
  under: number;
}

/**
 * A size below one as a fraction: in parts of `most` where that is the given denominator, else the last of its continued
 * fractions whose denominator is not above it. Sheets take those even where another comes nearer: 12.3 is 12 1/3 in figures of
 * one place behind 12, not 2/7.
 */
export function nearestFraction(size: number, most: number, isGiven: boolean): Fraction {
  if (isGiven) return { over: Math.round(size * most), under: most };
  let [before, last]: [Fraction, Fraction] = [
    { over: 0, under: 1 },
    { over: 1, under: 0 },
  ];
  let rest = size;
  // Each step doubles the denominator at least every other time: it ends long before this.
  for (let step = 0; step < 64; step += 1) {
    const whole = Math.floor(rest);
    const next = { over: whole * last.over + before.over, under: whole * last.under + before.under };
    if (next.under > most) break;
    [before, last] = [last, next];
    const left = rest - whole;
    if (left < 1e-9 || Math.abs(size - last.over / last.under) < 1e-12) break;
    rest = 1 / left;
  }
  return last;
}
