import type { Table, Text } from '../../src/model/table.ts';
import { foldWidths } from '../../src/text/widths.ts';
import { lookedFor, textsWith } from './table-texts.ts';
import { matchesIn } from '../../src/text/matches.ts';
import { addTo } from '../../src/text/lists-by-key.ts';

/** A word with a sign that belongs to it (互联网+), as it is written at one place. */
export interface SignedWord {
  words: string;
  text: Text;
  cell: string;
  task?: number;
  span: readonly [start: number, end: number];
}

/** Signs that join on to a word, which stands in front; marks of punctuation are another matter. */
const SIGNS = '+＋&＆';
const ARE_SIGNS = lookedFor(SIGNS);
const SIGNED = new RegExp(`[${SIGNS}](?<=(\\p{Script=Han}{2,3}).)`, 'gu');

/** Words that a table writes in two widths, 互联网+ and 互联网＋: each place of the rarer way, beside the first of the usual one. */
export function inTwoWidths(table: Table): { term: SignedWord; usual: SignedWord }[] {
  const terms = new Map<string, Map<string, SignedWord[]>>();
  for (const { text, cell, task } of textsWith(table, ARE_SIGNS)) {
    for (const { 0: sign, 1: word, index } of matchesIn(text.value, SIGNED)) {
      const words = word! + sign;
      const key = foldWidths(words);
      const ways = terms.get(key) ?? new Map<string, SignedWord[]>();
      terms.set(key, ways);
      const span = [index - word!.length, index + sign.length] as const;
      const term = { words, text, cell, span, ...(task !== undefined && { task }) };
      addTo(ways, words, term);
    }
  }
  return [...terms.values()].flatMap((ways) => {
    const [usual, ...others] = [...ways.values()].toSorted((a, b) => b.length - a.length);
    return others.flat().map((term) => ({ term, usual: usual![0]! }));
  });
}
