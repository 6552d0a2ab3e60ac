import { isBodyName } from './body-name.ts';
import { CHINESE_NUMERAL } from './numerals.ts';

const DASH = '[-—–－―~·.•]';
/** Volumes of collected papers reach five digits. */
const DIGITS = '\\d{1,5}';
const NUMBER = `(?:${DIGITS}|${CHINESE_NUMERAL}{1,7})`;
const OF = `[,，/／]?共${NUMBER}页`;
const MARKED = new RegExp(
  `^(?:${DASH}{1,3}${NUMBER}${DASH}{1,3}|第${NUMBER}页(?:${OF})?|${NUMBER}页${OF}|\\d{1,3}[/／]\\d{1,3}|page${DIGITS}(?:of${DIGITS})?)$`,
  'i',
);
/** Bare, or with what an extraction left of its dashes; of its pages, too, where it may be two years as well. */
const BARE = new RegExp(`^[-—–－·]*(${DIGITS})(?:[/／]${DIGITS})?[-—–－·]*$`);
/** More digits may be a year: such a number counts pages only where it goes on from page to page. */
const PLAIN_DIGITS = 3;

/** — 3 —, 第3页 共5页, 3/5: a line that can be nothing else, wherever it stands. Expects a text without blanks. */
export function isMarkedPageNumber(plain: string): boolean {
  return MARKED.test(plain);
}

/** A line that holds nothing but the number of a page, which a bare number may be. Expects a text without blanks. */
export function isPageNumber(plain: string): boolean {
  const digits = BARE.exec(plain)?.[1];
  return (digits !== undefined && digits.length <= PLAIN_DIGITS) || MARKED.test(plain);
}

/** What a line counts that is nothing but a bare number, of whatever length. Expects a text without blanks. */
export function bareNumber(plain: string): number | undefined {
  const digits = BARE.exec(plain)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Which of some numbers, from page to page, count the pages: one beside it is as much higher or lower as it stands pages away. */
export function countPages(numbers: readonly { value: number; page: number }[]): boolean[] {
  return numbers.map(({ value, page }, at) =>
    [numbers[at - 1], numbers[at + 1]].some(
      (beside) => beside !== undefined && beside.page !== page && beside.value - value === beside.page - page,
    ),
  );
}

/** Dashes drawn across the page. */
export function isRule(plain: string): boolean {
  return /^[─━—–\-_＿=＝*＊·•.．…]{3,}$/.test(plain);
}

/** Where nothing tells pages apart: two bare numbers may go on by one by chance, as years do. */
const FEWEST_COUNTED = 3;

/** Bare numbers that go on by one, however many lines stand between them. */
function countedLines(plain: readonly string[]): ReadonlySet<number> {
  const runs: number[][] = [];
  let last: number | undefined;
  for (const [at, words] of plain.entries()) {
    const value = bareNumber(words);
    if (value === undefined) continue;
    if (last !== undefined && value === last + 1) runs.at(-1)!.push(at);
    else runs.push([at]);
    last = value;
  }
  return new Set(runs.filter(({ length }) => length >= FEWEST_COUNTED).flat());
}

/** The longest line at the head of a page. */
const LONGEST_HEAD = 40;

/**
 * What a printed page has around its text, for lines without blanks: numbers, drawn lines, and the line at its head. A line
 * beside the number of a page is its head where it stood in the file before, or is nothing but 某某办公室文件; above all others
 * that is the head of the document itself.
 */
export function pageFurniture(plain: readonly string[]): boolean[] {
  const counted = countedLines(plain);
  const isNumber = plain.map((words, at) => isPageNumber(words) || counted.has(at));
  const before = new Set<string>();
  return plain.map((words, at) => {
    if (isNumber[at] || isRule(words)) return true;
    const isAtEdge = isNumber[at - 1] === true || isNumber[at + 1] === true;
    const isLetterhead = words.endsWith('文件') && isBodyName(words.slice(0, -2));
    const isHead = isAtEdge && words.length <= LONGEST_HEAD && (before.has(words) || (isLetterhead && before.size > 1));
    before.add(words);
    return isHead && words !== '';
  });
}
