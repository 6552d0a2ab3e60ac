/** For each position of a sequence whether it stands outside the longest run that never falls. */
export function outsideLongestRun(values: readonly number[]): boolean[] {
  const tails: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  for (let at = 0; at < values.length; at++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! <= values[at]!) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[at] = tails[low - 1]!;
    tails[low] = at;
  }
  const isOutside = values.map(() => true);
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at]!) isOutside[at] = false;
  return isOutside;
}
