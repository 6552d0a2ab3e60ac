import { readNumbering, type NumberingStyle } from '../../text/numbering.ts';
import type { MarkedWord } from './assignment.ts';
import type { Spot } from './layout-columns.ts';
import { isInline, widthOf, type Word } from './words.ts';

export interface Marks {
  words: readonly MarkedWord[];
  isNumbered: boolean;
}

const STYLES: readonly NumberingStyle[] = ['item', 'subitem', 'section', 'chapter'];
const BARE = /^(\d{1,3})[.．、]?$/;

/** Finds where tasks and headings could begin. `hasNumberColumn`: the numbers stand in a column of their own. */
export function markWords(words: readonly Word[], hasNumberColumn: boolean, spots?: readonly Spot[]): Marks {
  const opening = words.map((word) => (isInline(word) ? undefined : readNumbering(word.text)));
  const bare = words.map((word, at) => (hasNumberColumn ? bareNumber(word, words[at + 1]) : 0));
  const style = hasNumberColumn
    ? undefined
    : STYLES.find((each) => isSequence(opening.map((found) => (found?.style === each ? found.value : 0))));
  const numbers = opening.map((found, at) =>
    hasNumberColumn ? bare[at] || undefined : found && found.style === style ? found.value : undefined,
  );
  const anchors = anchorsOf(numbers);
  return {
    isNumbered: hasNumberColumn ? isSequence(bare) : style !== undefined,
    words: words.map((word, at) => {
      const found = opening[at];
      const number = numbers[at];
      return {
        ...word,
        number,
        isAnchor: anchors.has(at),
        isHeading:
          found !== undefined && found.style !== style && (found.style === 'chapter' || found.style === 'section'),
        spot: spots?.[at],
        firstToken: widthOf(FIRST_TOKEN.exec(word.text)?.[0] ?? ''),
      };
    }),
  };
}

/** A number alone, unless the next word on its line makes it 6 月底前. */
function bareNumber(word: Word, next: Word | undefined): number {
  if (isInline(word)) return 0;
  const value = Number(BARE.exec(word.text)?.[1] ?? 0);
  const goesOn = next?.gap === 'blank' && /^[年月日个项条次万亿元家届%号]/.test(next.text);
  return goesOn ? 0 : value;
}

/** Words of the longest run 1, 2, 3 …, as far as no other word could take their place in it. */
function anchorsOf(numbers: readonly (number | undefined)[]): Set<number> {
  const lengths = new Map<number, { length: number; at: number }>();
  const before: (number | undefined)[] = [];
  let last: number | undefined;
  let longest = 0;
  for (const [at, number] of numbers.entries()) {
    if (number === undefined) continue;
    // A number that was lost does not end the run.
    const previous = lengths.get(number - 1) ?? lengths.get(number - 2);
    const length = 1 + (previous?.length ?? 0);
    before[at] = previous?.at;
    if (length >= (lengths.get(number)?.length ?? 0)) lengths.set(number, { length, at });
    if (length > longest) [longest, last] = [length, at];
  }
  const chain: number[] = [];
  for (let at = last; at !== undefined; at = before[at]) chain.push(at);
  chain.reverse();
  return new Set(
    chain.filter((at, index) => {
      const from = index === 0 ? 0 : chain[index - 1]! + 1;
      const to = chain[index + 1] ?? numbers.length;
      for (let other = from; other < to; other += 1) if (other !== at && numbers[other] === numbers[at]) return false;
      return true;
    }),
  );
}

/** At least two numbers that run on from 1. */
function isSequence(values: readonly number[]): boolean {
  let last = 0;
  for (const value of values) if (value === last + 1) last = value;
  return last >= 2 || (last === 1 && values.filter((value) => value > 0).length === 1);
}

/** No line breaks inside a Latin word or number, behind an opening mark or in front of a closing one. */
const FIRST_TOKEN = /^[（《“‘〈【〔(]*(?:[A-Za-z0-9.%]+|[\s\S])[，。、；：！？）》”’〉】〕)%]*/;
