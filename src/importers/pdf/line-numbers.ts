import { chunksOf } from './chunks.ts';
import type { Region } from './regions.ts';
import { middleOf } from './span.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter } from './upright.ts';

/** Numbers of two lines may go on by one by chance. */
const FEWEST = 3;
/** Words of so many columns are a row of a table, whose lines are not counted. */
const ROW = 3;
/** Room between a number and its line, in heights of the writing. */
const APART = 0.5;

interface Page {
  letters: readonly Letter[];
  /** Tables, whose lines are not counted. */
  regions: readonly Region[];
}

interface Numbered {
  value: number;
  letters: readonly Letter[];
}

/**
 * The letters of numbers that a word processor puts before each line, or each fifth, in the margin: left of all words,
 * nothing else in their column, and with no line of running text left out. A list leaves out the lines that its items wrap
 * to.
 */
export function lineNumbers(pages: readonly Page[]): ReadonlySet<Letter> {
  const found = pages.map(numbersOn);
  const all = found.flat();
  const isCounted = all.length >= FEWEST && found.every((own) => own !== undefined);
  return new Set(isCounted ? all.flatMap((one) => one?.letters ?? []) : []);
}

/** Undefined where a page has numbers that count something else, or none but words in their place. */
function numbersOn({ letters, regions }: Page): Numbered[] | undefined {
  const inTable = (line: TextLine): boolean =>
    regions.some(({ top, bottom }) => middleOf(line) > top && middleOf(line) < bottom);
  const lines = textLines(letters).filter((line) => !inTable(line));
  const opened = lines.map(numberOf);
  const numbers = opened.filter((one) => one !== undefined);
  if (numbers.length === 0) return [];
  const right = Math.max(...numbers.flatMap((one) => one.letters.map((letter) => letter.right)));
  const own = new Set(numbers.flatMap((one) => one.letters));
  const size = lines[0]!.size;
  if (letters.some((letter) => !own.has(letter) && letter.text.trim() !== '' && letter.left < right + size * APART)) {
    return undefined;
  }
  const step = numbers.length > 1 ? numbers[1]!.value - numbers[0]!.value : 1;
  const first = opened.findIndex((one) => one !== undefined);
  let counted = 0;
  for (const [at, line] of lines.slice(first).entries()) {
    const number = opened[first + at];
    if (number && (counted % step !== 0 || number.value !== numbers[0]!.value + counted)) return undefined;
    if (!number && (step < 1 || counted % step === 0) && opened.slice(first + at).some((one) => one)) {
      if (chunksOf(line).length >= ROW) continue;
      return undefined;
    }
    counted += 1;
  }
  return numbers;
}

/** The number alone in front of a line. */
function numberOf({ letters, size }: TextLine): Numbered | undefined {
  const visible = letters.filter(({ text }) => text.trim() !== '');
  const end = visible.findIndex(({ left }, at) => at > 0 && left - visible[at - 1]!.right > size * APART);
  const digits = visible.slice(0, end);
  const isApart = end > 0 && end <= 4 && digits.every(({ text }) => /^\d$/.test(text));
  return isApart ? { value: Number(digits.map(({ text }) => text).join('')), letters: digits } : undefined;
}
