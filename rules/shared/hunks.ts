/** A stretch in which two texts differ; offsets end exclusive. */
export interface Hunk {
  parent: readonly [start: number, end: number];
  child: readonly [start: number, end: number];
}

/** Where two clauses differ, by the longest common subsequence of their characters. Quadratic: for clauses, not pages. */
export function hunksOf(parent: string, child: string): Hunk[] {
  let start = 0;
  while (start < parent.length && start < child.length && parent[start] === child[start]) start++;
  let tail = 0;
  const most = Math.min(parent.length, child.length) - start;
  while (tail < most && parent[parent.length - 1 - tail] === child[child.length - 1 - tail]) tail++;
  const [a, b] = [parent.slice(start, parent.length - tail), child.slice(start, child.length - tail)];
  const lengths = commonLengths(a, b);
  const hunks: Hunk[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      i++;
      j++;
      continue;
    }
    const [fromI, fromJ] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) {
      const isParentNext = j === b.length || (i < a.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!);
      if (isParentNext) i++;
      else j++;
    }
    hunks.push({ parent: [start + fromI, start + i], child: [start + fromJ, start + j] });
  }
  return hunks;
}

/** lengths[i][j]: the longest common subsequence of what stands behind i and behind j. */
function commonLengths(a: string, b: string): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}
