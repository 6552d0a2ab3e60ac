import { readNumbering, type NumberingStyle } from '../../text/numbering.ts';
import type { MarkedWord } from './assignment.ts';
import { widthOf, type Word } from './words.ts';

export interface Marks {
  words: readonly MarkedWord[];
  isNumbered: boolean;
}

const STYLES: readonly NumberingStyle[] = ['item', 'subitem', 'section', 'chapter'];
const BARE = /^(\d{1,3})[.．、]?$/;

/** Finds where tasks and headings could begin. `hasNumberColumn`: the numbers stand in a column of their own. */
export function markWords(words: readonly Word[], hasNumberColumn: boolean): Marks {
  const opening = words.map((word) => (word.gap === 'blank' || word.gap === 'wide' ? undefined : readNumbering(word.text)));
  const bare = words.map(({ text }) => (hasNumberColumn ? Number(BARE.exec(text)?.[1] ?? 0) : 0));
  const style = hasNumberColumn ? undefined : STYLES.find((each) => isSequence(opening.map((found) => (found?.style === each ? found.value : 0))));
  const numbers = opening.map((found, at) => (hasNumberColumn ? bare[at] || undefined : found && found.style === style ? found.value : undefined));
  const counts = new Map<number, number>();
  for (const number of numbers) if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  return {
    isNumbered: hasNumberColumn ? isSequence(bare) : style !== undefined,
    words: words.map((word, at) => {
      const found = opening[at];
      const number = numbers[at];
      return {
        ...word,
        number,
        isOnlyOne: number !== undefined && counts.get(number) === 1,
        isHeading: found !== undefined && found.style !== style && (found.style === 'chapter' || found.style === 'section'),
        firstToken: widthOf(FIRST_TOKEN.exec(word.text)?.[0] ?? ''),
      };
    }),
  };
}

/** At least two numbers that run on from 1. */
function isSequence(values: readonly number[]): boolean {
  let last = 0;
  for (const value of values) if (value === last + 1) last = value;
  return last >= 2 || (last === 1 && values.filter((value) => value > 0).length === 1);
}

/** No line breaks inside a Latin word or number, behind an opening mark or in front of a closing one. */
const FIRST_TOKEN = /^[（《“‘〈【〔(]*(?:[A-Za-z0-9.%]+|[\s\S])[，。、；：！？）》”’〉】〕)%]*/;
