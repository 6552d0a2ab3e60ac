import type { Table } from '../../src/model/table.ts';
import { foldWidths } from '../../src/text/widths.ts';
import { lookedFor, type TableText, textsOf, textsWith } from './table-texts.ts';

/** Digits, Latin letters and the sign for a share; either width is in use for each, so that only the table itself tells which it writes. */
const SORTS: readonly (readonly [full: string, half: RegExp])[] = [
  ['０-９', /\d/],
  ['Ａ-Ｚａ-ｚ', /[A-Za-z]/],
  ['％', /%/],
];
const FULL = lookedFor(
  [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%']
    .map((half) => String.fromCharCode(half.charCodeAt(0) + 0xfee0))
    .join(''),
);

/** A figure in the width that the table does not write it in. */
export interface WideFigure {
  words: string;
  half: string;
  span: readonly [start: number, end: number];
}

/** By text: figures in full width, each of a sort that at least so many and more texts have in half width only. */
export function wideFigures(table: Table, fewest: number): ReadonlyMap<TableText, readonly WideFigure[]> {
  const found = new Map<TableText, readonly WideFigure[]>();
  const wide = textsWith(table, FULL);
  if (wide.length === 0) return found;
  const rare = SORTS.filter(([full, half]) => {
    const isFull = new RegExp(`[${full}]`);
    const others = textsOf(table).filter(({ text }) => half.test(text.value) && !isFull.test(text.value)).length;
    return others >= fewest && others > wide.filter(({ text }) => isFull.test(text.value)).length;
  });
  if (rare.length === 0) return found;
  const runs = new RegExp(`[${rare.map(([full]) => full).join('')}]+`, 'g');
  for (const one of wide) {
    const figures = [...one.text.value.matchAll(runs)].map(({ 0: words, index }): WideFigure => {
      return { words, half: foldWidths(words), span: [index, index + words.length] };
    });
    if (figures.length > 0) found.set(one, figures);
  }
  return found;
}
