import type { Identity } from '../../src/model/unit.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';

/** Whether a city is certain to be one of county level: the names say so, or the table above is that of another city, and no city below a city has districts. */
export function isCountyCity({ level, place }: Identity, above: Identity | undefined, { places }: Vocabulary): boolean {
  if (level !== 'county' || place?.endsWith('市') !== true) return false;
  return places.get(place)?.level === 'county' || isBelowCity(place, above);
}

export function isBelowCity(place: string, above: Identity | undefined): boolean {
  return above?.level === 'prefecture' && above.place !== undefined && above.place !== place;
}
