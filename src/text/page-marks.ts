import { isBodyName } from './body-name.ts';

const DASH = '[-—–－―~·.•]';
const NUMBER = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,5})';
const OF = `[,，/／]?共${NUMBER}页`;
const MARKED = new RegExp(
  `^(?:${DASH}{1,3}${NUMBER}${DASH}{1,3}|第${NUMBER}页(?:${OF})?|${NUMBER}页${OF}|\\d{1,3}[/／]\\d{1,3}|page\\d{1,3}(?:of\\d{1,3})?)$`,
  'i',
);
/** Bare, or with what an extraction left of its dashes. */
const PAGE_NUMBER = /^[-—–－·]*\d{1,3}[-—–－·]*$/;

/** — 3 —, 第3页 共5页, 3/5: a line that can be nothing else, wherever it stands. Expects a text without blanks. */
export function isMarkedPageNumber(plain: string): boolean {
  return MARKED.test(plain);
}

/** A line that holds nothing but the number of a page, which a bare number may be. Expects a text without blanks. */
export function isPageNumber(plain: string): boolean {
  return PAGE_NUMBER.test(plain) || MARKED.test(plain);
}

/** Dashes drawn across the page. */
export function isRule(plain: string): boolean {
  return /^[─━—–\-_＿=＝*＊·•.．…]{3,}$/.test(plain);
}

/** The longest line at the head of a page. */
const LONGEST_HEAD = 40;

/**
 * What a printed page has around its text, for lines without blanks: numbers, drawn lines, and the line at its head. A line
 * beside the number of a page is its head where it stood in the file before, or is nothing but 某某办公室文件; above all others
 * that is the head of the document itself.
 */
export function pageFurniture(plain: readonly string[]): boolean[] {
  const isNumber = plain.map(isPageNumber);
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
