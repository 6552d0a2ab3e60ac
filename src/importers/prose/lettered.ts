import { areLettered, readLettered } from '../../text/lettered.ts';
import type { OutlineStyle } from '../../text/numbering.ts';
import { type Entry, rankOf, STYLES } from './entries.ts';

/**
 * Ⅰ. Ⅱ., A. B. count on any level: over numbered lines that stand below them they are headings, under one they are its points, and
 * by themselves the tasks.
 */
export function withLettered(entries: readonly Entry[]): readonly Entry[] {
  const found = new Map(
    entries.flatMap((entry, at) => {
      const number = entry.style === undefined && !entry.isDutyLine ? readLettered(entry.line.text) : undefined;
      return number ? [[at, number] as const] : [];
    }),
  );
  const values = areLettered([...found.values()]);
  if (!values) return entries;
  const style = styleOf(entries, [...found.keys()]);
  const own = new Map(
    [...found].map(([at, { end }], index) => [at, { style, value: values[index]!, wordsAt: end }] as const),
  );
  return entries.map((entry, at) => ({ ...entry, ...own.get(at) }));
}

function styleOf(entries: readonly Entry[], places: readonly number[]): OutlineStyle {
  const outermost = (from: number, to?: number): number =>
    entries.slice(from, to).reduce((least, entry) => Math.min(least, rankOf(entry)), Infinity);
  const above = outermost(0, places[0]);
  const below = places.map((at, index) => outermost(at + 1, places[index + 1])).filter((rank) => rank !== Infinity);
  if (below.length * 2 <= places.length) return above === Infinity ? 'item' : 'subitem';
  // 一、 over A. over 1.
  return below.some((rank) => rank > above + 1) ? STYLES[above + 1]! : 'part';
}
