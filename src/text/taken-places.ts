/**
 * Which places of a text are spoken for. Gives whether a span was free, and takes it then: thousands may be found in one cell,
 * so that none is held against all the others.
 */
export function takenPlaces(
  spans: Iterable<readonly [number, number]> = [],
): (span: readonly [number, number]) => boolean {
  const taken = new Set<number>();
  const take = ([start, end]: readonly [number, number]): boolean => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  };
  for (const span of spans) take(span);
  return take;
}
