import { commonCharacters } from '../../src/text/common-characters.ts';

/** Share of characters that two texts have in common, in order: 0 to 1. 0 stands for whatever does not reach `least`. */
export function likeness(a: string, b: string, least: number): number {
  if (a === b) return 1;
  const both = a.length + b.length;
  // Order only takes away from what is common: most texts are told apart by their characters alone.
  if (2 * Math.min(a.length, b.length) < least * both || 2 * commonCharacters(a, b) < least * both) return 0;
  let before = new Uint16Array(b.length + 1);
  let row = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const code = a.charCodeAt(i);
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = code === b.charCodeAt(j) ? before[j]! + 1 : Math.max(row[j]!, before[j + 1]!);
    }
    [before, row] = [row, before];
    // Even if all that is left were common.
    if (2 * (before[b.length]! + a.length - 1 - i) < least * both) return 0;
  }
  const share = (2 * before[b.length]!) / both;
  return share >= least ? share : 0;
}
