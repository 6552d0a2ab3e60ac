import type { Place } from '../../model/location.ts';
import type { GridCell, Paragraph } from './grid.ts';
import type { Column } from './columns.ts';

/** The place of a whole cell, or of [from, to) of its text. */
export function placeInCell(cell: GridCell, pointer: string, column?: Column, from = 0, to = cell.text.length): Place {
  const range = rangeInCell(cell, from, to);
  return {
    pointer,
    ...(range ? { range } : cell.range && { range: cell.range }),
    ...(range && { isVerbatim: true }),
    ...((cell.cell || column) && { cell: { ...cell.cell, ...(column?.heading && { heading: column.heading }) } }),
  };
}

/** Undefined where the file does not hold the words character by character. */
function rangeInCell(cell: GridCell, from: number, to: number): readonly [number, number] | undefined {
  if (to <= from) return undefined;
  if (cell.range && cell.isVerbatim) return [cell.range[0] + from, cell.range[0] + to];
  for (const { at, range } of cell.runs ?? []) {
    if (at <= from && to <= at + range[1] - range[0]) return [range[0] + from - at, range[0] + to - at];
  }
  return undefined;
}

export function placeOfParagraph(paragraph: Paragraph, pointer: string): Place {
  const { range, cell } = paragraph;
  return { pointer, ...(range && { range }), ...(cell && { cell }) };
}

/** The place at a pointer, or of the nearest value around it. */
export function lookUpPlace(places: ReadonlyMap<string, Place>, pointer: string): Place {
  for (let path = pointer; ; path = path.slice(0, path.lastIndexOf('/'))) {
    const place = places.get(path);
    if (place) return place;
    if (!path.includes('/')) return { pointer: '' };
  }
}
