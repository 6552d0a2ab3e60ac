import { formatNumber, type NumberFormat } from './number-format.ts';

/** What a list puts in front of a paragraph. */
export interface ListLabel {
  /** The number, with the blank behind it where the list has one; '' for a mark that is drawn. */
  text: string;
  /** The paragraph's own number, where the label holds no other. */
  value?: number;
  /** Of a mark: how deep its list stands in others. */
  depth?: number;
}

export interface Level {
  start: number;
  format: NumberFormat | 'bullet';
  /** 第%1项: %1 to %9 stand for the numbers of the levels. */
  text: string;
  /** Shows the numbers of all levels in plain digits. */
  isLegal: boolean;
  /** A blank or tab stands behind the label. */
  hasGap: boolean;
  /** This level starts anew where one above the level of this number (from 1) is used; 0: never. */
  restart: number;
}

export type Levels = readonly (Level | undefined)[];

/** The last number of each level; undefined where the level starts anew. */
export type Counters = (number | undefined)[];

export const MOST_LEVELS = 10;

/** Counts one more paragraph at a level, from 0; `anew` is the number that it begins with, where the document says so. */
export function countOn(levels: Levels, counters: Counters, at: number, anew?: number): ListLabel | undefined {
  const level = levels[at];
  if (!level) return undefined;
  const last = counters[at];
  const value = anew ?? (last === undefined ? level.start : last + 1);
  counters[at] = value;
  for (let deeper = at + 1; deeper < MOST_LEVELS; deeper += 1) {
    if ((levels[deeper]?.restart ?? deeper) > at) counters[deeper] = undefined;
  }
  if (level.format === 'bullet') return { text: '', depth: at };
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const source = levels[index];
    if (!source || source.format === 'bullet') return '';
    // A level that was skipped counts as begun.
    const number = (counters[index] ??= source.start);
    return formatNumber(number, level.isLegal ? 'decimal' : source.format);
  });
  if (text.trim() === '') return undefined;
  const shown = level.text.match(/%[1-9]/g);
  const isOwn = shown?.length === 1 && shown[0] === `%${at + 1}`;
  return { text: text + gapBehind(text, level), ...(isOwn && { value }) };
}

/** A tab or blank behind 1. or 一、 is room only; behind a bare number it parts the number from the words. */
function gapBehind(text: string, level: Level): string {
  return level.hasGap && !/[、.．。)）】\]：:,，]\s*$/.test(text) ? ' ' : '';
}
