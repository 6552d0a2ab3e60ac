import { type Decimal, decimalOf, rounded, shifted } from './decimal.ts';
import { type FigureLayout, layoutOf } from './figure-layout.ts';
import type { FormatPart } from './format-code.ts';
import { nearestFraction } from './fraction.ts';
import { general } from './general.ts';

/** Writes figures in other numerals; `isGeneral`: as one number, with 十 and 百 between them. */
type Spell = (text: string, isGeneral: boolean) => string;

export interface ShownFigures {
  text: string;
  /** Something of the number is left: -0.4 without decimals is 0, not -0. */
  isNumber: boolean;
}

/** What stands at each part of a section that is filled in. */
type Places = Map<number, string>;

/** A number of zero or more by the parts of a section. */
export function showFigures(size: number, parts: readonly FormatPart[], spell: Spell): ShownFigures {
  const layout = layoutOf(parts);
  const percents = parts.filter(({ kind }) => kind === 'percent').length;
  const value = shifted(decimalOf(size), 2 * percents - 3 * layout.thousands);
  const places = layout.bar
    ? fractionPlaces(size, layout, parts)
    : layout.exponentSign >= 0
      ? exponentPlaces(value, layout, parts)
      : plainPlaces(value, layout, parts);
  const text = parts.map((part, at) => showPart(part, places.get(at), size, spell)).join('');
  const isGeneral = size > 0 && parts.some(({ kind }) => kind === 'general');
  return { text, isNumber: isGeneral || layout.bar !== undefined || /[1-9]/.test([...places.values()].join('')) };
}

function showPart(part: FormatPart, place: string | undefined, size: number, spell: Spell): string {
  if (part.kind === 'general') return spell(general(size), true);
  if (part.kind === 'digit') return spell(place ?? '', false);
  return place ?? (part.kind === 'text' ? part.text : (SIGNS[part.kind] ?? ''));
}

const SIGNS: Readonly<Partial<Record<FormatPart['kind'], string>>> = { percent: '%', point: '.', bar: '/' };

function plainPlaces(value: Decimal, layout: FigureLayout, parts: readonly FormatPart[]): Places {
  const { whole, fraction } = rounded(value, layout.decimals.length);
  const places: Places = new Map(layout.unused.map((at) => [at, '']));
  placeWhole(whole, layout.whole, places, parts, layout.isGrouped);
  // “.0” has no place in front of the point: what is there stands before it.
  if (layout.whole.length === 0 && layout.point >= 0) places.set(layout.point, `${whole}.`);
  placeDecimals(fraction, layout.decimals, places, parts);
  return places;
}

/** ##0.0E+0: the exponent is a multiple of the places in front of the point. */
function exponentPlaces(value: Decimal, layout: FigureLayout, parts: readonly FormatPart[]): Places {
  const size = layout.whole.length;
  const step = Math.max(1, size);
  // Without a place in front of the point the number begins behind it.
  const lead = size === 0 ? 0 : 1;
  let exponent = value.figures === '' ? 0 : Math.floor((value.exponent - lead) / step) * step;
  let mantissa = rounded(shifted(value, -exponent), layout.decimals.length);
  if (mantissa.whole.length > size) {
    exponent += step;
    mantissa = rounded(shifted(value, -exponent), layout.decimals.length);
  }
  const places: Places = new Map(layout.unused.map((at) => [at, '']));
  placeWhole(mantissa.whole, layout.whole, places, parts, layout.isGrouped);
  placeDecimals(mantissa.fraction, layout.decimals, places, parts);
  placeWhole(String(Math.abs(exponent)), layout.exponent, places, parts, false);
  const sign = parts[layout.exponentSign];
  const plus = sign?.kind === 'exponent' && sign.showsPlus ? '+' : '';
  return places.set(layout.exponentSign, `E${exponent < 0 ? '-' : plus}`);
}

function fractionPlaces(size: number, layout: FigureLayout, parts: readonly FormatPart[]): Places {
  const { at, over, under, denominator, gap } = layout.bar!;
  const whole = layout.whole.length > 0 ? Math.floor(size) : 0;
  const found = nearestFraction(
    size - whole,
    denominator ?? 10 ** Math.min(under.length, 7) - 1,
    denominator !== undefined,
  );
  // 3.999 in figures of one place is 4.
  const isRoundedUp = layout.whole.length > 0 && found.over === found.under;
  const shownWhole = whole + (isRoundedUp ? 1 : 0);
  const isAlwaysShown = over.some((place) => maskAt(parts, place) === '0');
  const hasFraction = layout.whole.length === 0 || isAlwaysShown || (!isRoundedUp && found.over > 0);
  const shownOver = isRoundedUp ? 0 : found.over;
  const places: Places = new Map(layout.unused.map((unused) => [unused, '']));
  const wholeText = shownWhole === 0 ? (hasFraction ? '' : '0') : String(shownWhole);
  placeWhole(wholeText, layout.whole, places, parts, layout.isGrouped);
  const isWholeBlank = layout.whole.every((place) => places.get(place)!.trim() === '');
  if (!hasFraction || isWholeBlank) for (const blank of gap) places.set(blank, '');
  if (hasFraction) {
    placeWhole(String(shownOver), over, places, parts, false);
    placeUnder(String(found.under), under, places, parts);
    return places.set(at, `/${denominator ?? ''}`);
  }
  for (const blank of [...over, ...under]) places.set(blank, '');
  return places.set(at, '');
}

/** Figures from the right; what has no place of its own goes in front of the first. */
function placeWhole(
  figures: string,
  at: readonly number[],
  places: Places,
  parts: readonly FormatPart[],
  isGrouped: boolean,
): void {
  const parted = (text: string, count: number): string =>
    isGrouped && count > 0 && count % 3 === 0 ? `${text},` : text;
  for (let count = 0; count < at.length; count += 1) {
    const index = at.length - 1 - count;
    const figure = figures[figures.length - 1 - count];
    const mask = maskAt(parts, at[index]!);
    const shown = figure ?? (mask === '0' ? '0' : undefined);
    places.set(at[index]!, shown === undefined ? (mask === '?' ? ' ' : '') : parted(shown, count));
  }
  if (at.length === 0 || figures.length <= at.length) return;
  let rest = '';
  for (let count = at.length; count < figures.length; count += 1)
    rest = parted(figures[figures.length - 1 - count]!, count) + rest;
  places.set(at[0]!, rest + places.get(at[0]!)!);
}

/** Figures behind the point; zeros at the end only where a 0 asks for them. */
function placeDecimals(figures: string, at: readonly number[], places: Places, parts: readonly FormatPart[]): void {
  const last = figures.replace(/[0 ]+$/, '').length;
  for (const [index, place] of at.entries()) {
    const mask = maskAt(parts, place);
    const figure = figures[index]!;
    places.set(place, index < last || mask === '0' ? figure : mask === '?' ? ' ' : '');
  }
}

/** The figures below a bar begin at it, unless zeros have to stand in front of them. */
function placeUnder(figures: string, at: readonly number[], places: Places, parts: readonly FormatPart[]): void {
  if (at.some((place) => maskAt(parts, place) === '0')) placeWhole(figures, at, places, parts, false);
  else for (const [index, place] of at.entries()) places.set(place, figures[index] ?? ' ');
}

function maskAt(parts: readonly FormatPart[], at: number): '0' | '#' | '?' {
  const part = parts[at]!;
  return part.kind === 'digit' ? part.mask : '#';
}
