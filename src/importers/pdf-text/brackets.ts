const PAIRS = ['（）', '《》', '“”', '()', '〔〕'] as const;

/** Brackets that are open, four bits for each sort, and what was closed without having been opened. */
export function bracketScore(open: number, text: string): readonly [open: number, faults: number] {
  let faults = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    for (let sort = 0; sort < PAIRS.length; sort += 1) {
      const count = (open >> (sort * 4)) & 15;
      if (character === PAIRS[sort]![0]) open = count < 15 ? open + (1 << (sort * 4)) : open;
      else if (character === PAIRS[sort]![1]) {
        if (count === 0) faults += 1;
        else open -= 1 << (sort * 4);
      }
    }
  }
  return [open, faults];
}

export function openBrackets(open: number): number {
  let count = 0;
  for (let rest = open; rest > 0; rest >>= 4) count += rest & 15;
  return count;
}
