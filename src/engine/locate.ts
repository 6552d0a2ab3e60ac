import type { Location, Place } from '../model/location.ts';
import { type LineStarts, positionAt } from '../text/positions.ts';

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
