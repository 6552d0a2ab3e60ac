import type { FormatPart } from './format-code.ts';

/** Which parts of a section are filled with which figures of a number, by their positions. */
export interface FigureLayout {
  whole: readonly number[];
  decimals: readonly number[];
  /** -1 without one. */
  point: number;
  exponent: readonly number[];
  /** E+; -1 without one. */
  exponentSign: number;
  bar:
    | {
        at: number;
        over: readonly number[];
        under: readonly number[];
        denominator: number | undefined;
        /** What parts the whole number from the fraction. */
        gap: readonly number[];
      }
    | undefined;
  isGrouped: boolean;
  /** Thousands that are left out: #,##0,, shows millions. */
  thousands: number;
  /** Commas that say something and are not shown. */
  unused: readonly number[];
}

export function layoutOf(parts: readonly FormatPart[]): FigureLayout {
  const digits = parts.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const bar = barOf(parts);
  const exponentSign = parts.findIndex(({ kind }) => kind === 'exponent');
  const end = exponentSign >= 0 ? exponentSign : parts.length;
  const found = parts.findIndex(({ kind }) => kind === 'point');
  const point = found >= 0 && found < end && !bar ? found : end;
  const before = bar ? digits.filter((at) => at < bar.over[0]!) : digits.filter((at) => at < point);
  const commas = commasOf(parts, point);
  return {
    whole: before,
    decimals: bar ? [] : digits.filter((at) => at > point && at < end),
    point: point < end ? point : -1,
    exponent: bar ? [] : digits.filter((at) => at > end),
    exponentSign: bar ? -1 : exponentSign,
    bar: bar && { ...bar, gap: range((before.at(-1) ?? -1) + 1, bar.over[0]!) },
    ...commas,
  };
}

/** The bar between places of figures, with those that touch it; elsewhere / is a character. */
function barOf(parts: readonly FormatPart[]): Omit<NonNullable<FigureLayout['bar']>, 'gap'> | undefined {
  const at = parts.findIndex(({ kind }) => kind === 'bar');
  const bar = parts[at];
  if (bar?.kind !== 'bar') return undefined;
  const isBlank = (part: FormatPart | undefined): boolean => part?.kind === 'text' && part.text.trim() === '';
  const under: number[] = [];
  let behind = at + 1;
  while (isBlank(parts[behind])) behind += 1;
  for (; parts[behind]?.kind === 'digit'; behind += 1) under.push(behind);
  const over: number[] = [];
  let place = at - 1;
  while (isBlank(parts[place])) place -= 1;
  for (; parts[place]?.kind === 'digit'; place -= 1) over.unshift(place);
  const isFraction = over.length > 0 && (bar.denominator !== undefined || under.length > 0);
  return isFraction
    ? { at, over, under: bar.denominator === undefined ? under : [], denominator: bar.denominator }
    : undefined;
}

/** Commas with figures on both sides part thousands; those behind the last figure in front of the point leave them out. */
function commasOf(
  parts: readonly FormatPart[],
  point: number,
): Pick<FigureLayout, 'isGrouped' | 'thousands' | 'unused'> {
  let isGrouped = false;
  let thousands = 0;
  const unused: number[] = [];
  for (const [at, { kind }] of parts.entries()) {
    if (kind !== 'comma' || !isBehindFigure(parts, at)) continue;
    unused.push(at);
    const isInFront = at < point;
    const hasMore = parts.some((part, other) => part.kind === 'digit' && other > at && (!isInFront || other < point));
    if (hasMore) isGrouped ||= isInFront;
    else thousands += 1;
  }
  return { isGrouped, thousands, unused };
}

function isBehindFigure(parts: readonly FormatPart[], at: number): boolean {
  let before = at - 1;
  while (parts[before]?.kind === 'comma') before -= 1;
  return parts[before]?.kind === 'digit';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
