/** Position of the first entry of a sorted list that is not below the value. */
export function lowerBound<Entry>(sorted: ArrayLike<Entry>, value: number, of: (entry: Entry) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(sorted[middle]!) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
