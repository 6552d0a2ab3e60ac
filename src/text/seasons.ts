/** Seasons of the year, of floods, of heating and of school; 开学 alone may be either term's. */
export const SEASON = '主?汛期|[供采取]暖[期季]|[春夏秋冬]季(?:学期)?(?:开学)?|学期开学|开学|入[春夏秋冬汛梅]|暑[假期]';

/** Between which days of a year a season sets in, wherever in the country, as the calendar and the habits of schools and heating have it. */
const STARTS: readonly (readonly [season: RegExp, earliest: string, latest: string])[] = [
  [/秋季/, '08-20', '09-15'],
  [/春季/, '02-01', '03-15'],
  [/汛/, '03-01', '07-01'],
  [/梅/, '05-20', '07-01'],
  [/[供采取]暖/, '10-01', '12-01'],
  [/冬/, '10-15', '12-01'],
  [/暑/, '06-20', '07-20'],
];

/** The earliest and the latest day on which a season may set in; undefined for seasons of some places only. */
export function startsBetween(name: string, year: string): readonly [earliest: string, latest: string] | undefined {
  const known = STARTS.find(([season]) => season.test(name));
  return known && [`${year}-${known[1]}`, `${year}-${known[2]}`];
}
