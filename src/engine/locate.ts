import type { Location, Place } from '../model/location.ts';

/** Offsets at which the lines of a text begin. */
export type LineStarts = readonly number[];

export function lineStarts(text: string): LineStarts {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** 1-based line and column (UTF-16 units) of an offset. */
export function positionAt(starts: LineStarts, offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - starts[low]! + 1 };
}

export function toLocation(place: Place, starts: LineStarts | undefined, task?: number): Location {
  const location: Location = {};
  if (place.range && starts) {
    const from = positionAt(starts, place.range[0]);
    const to = positionAt(starts, place.range[1]);
    Object.assign(location, { line: from.line, column: from.column, endLine: to.line, endColumn: to.column });
  }
  location.pointer = place.pointer;
  if (task !== undefined) location.task = task;
  if (place.cell) location.cell = place.cell;
  return location;
}
