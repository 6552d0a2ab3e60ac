/** In order, and only those that lie further than `same` behind the one before. */
export function distinct(values: readonly number[], same: number): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (found.length === 0 || value - found.at(-1)! > same) found.push(value);
  }
  return found;
}
