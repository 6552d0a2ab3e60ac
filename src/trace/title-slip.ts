import { isKnownWord } from '../text/known-words.ts';
import { PLACEHOLDER_GROUP, type Field, type Prepared } from './prepare.ts';

/** Shorter titles are other words once a character changes. */
const LEAST_TITLE = 5;

/**
 * A side, rank, number, size or negation names another thing wherever it stands, in words that no list has too: 岸上 and 岸下, 三期
 * and 四期, 冷链 and 热链. A closed class: each of them is one of a few that exclude each other.
 */
const SIDES =
  '上下左右前后内外里中东南西北高低大小长短多少新旧老幼男女公私正副主次首末零一二三四五六七八九十百千万两半甲乙丙丁省市县区乡镇村冷热干湿快慢早晚春夏秋冬年季月旬周日增减升降进出收支买卖有不非未无';
/** Of these, what turns a word into its opposite by being there at all. */
const NEGATIONS = /^[不非未无]$/;

/** slip: a slip of the pen; exchange: another thing; words, open: each makes a word, or nothing tells, so that the demands must. */
export type OneCharacter = 'slip' | 'exchange' | 'words' | 'open';

/**
 * What two titles are to each other that are one character apart; undefined where they are not.
 *
 * 供水 for 供气 looks like a slip. But a mistake makes no word: where both titles have words at the place (能力 and 能源, 建设 and 建档),
 * they name two things. No list has all words (供氢, 林长), so a pair that is in none proves nothing yet: a slip it is only where the
 * character stands in a word that says little anyway, or the task whose title has it goes on speaking of the other's word and never of
 * its own.
 */
export function oneCharacterApart(parent: Prepared, child: Prepared): OneCharacter | undefined {
  const [a, b] = [parent.title.text, child.title.text];
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < LEAST_TITLE) return undefined;
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  const [fromParent, fromChild] = [a.length - start - end, b.length - start - end];
  const characters = a.slice(start, start + fromParent) + b.slice(start, start + fromChild);
  if (Math.max(fromParent, fromChild) > 1 || /[\da-z]/.test(characters)) return undefined;
  const areSides = [...characters].every((character) => SIDES.includes(character));
  const wordsOfParent = pairsAround(a, start, fromParent);
  const wordsOfChild = pairsAround(b, start, fromChild);
  if (areSides && fromParent === fromChild) return 'exchange';
  if (fromParent === fromChild && haveWords(wordsOfParent, wordsOfChild)) return 'words';
  if (isInFrame(parent.title, start, fromParent) || isInFrame(child.title, start, fromChild)) return 'slip';
  if (NEGATIONS.test(characters)) return 'exchange';
  const isContradiction =
    isContradicted(wordsOfChild, wordsOfParent, child) || isContradicted(wordsOfParent, wordsOfChild, parent);
  return isContradiction ? 'slip' : 'open';
}

/** Each title has a word with the same neighbour of the place. */
function haveWords(ofParent: readonly string[], ofChild: readonly string[]): boolean {
  return ofParent.some((word, side) => isKnownWord(word) && isKnownWord(ofChild[side]!));
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at++;
  return at;
}

function sharedEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  let at = 0;
  while (at < most && a[a.length - 1 - at] === b[b.length - 1 - at]) at++;
  return at;
}

function isInFrame({ groups }: Field, at: number, length: number): boolean {
  return length > 0 && groups[at] !== 0 && groups[at] !== PLACEHOLDER_GROUP;
}

/** The pairs of characters that a title has only because of what stands at this place. */
function pairsAround(title: string, at: number, length: number): string[] {
  const pairs: string[] = [];
  for (let from = Math.max(0, at - 1); from < at + length && from + 2 <= title.length; from++)
    pairs.push(title.slice(from, from + 2));
  if (length === 0 && at > 0 && at < title.length) pairs.push(title.slice(at - 1, at + 1));
  return pairs;
}

/** The requirement speaks of the other title's word, and of its own title's word nowhere. */
function isContradicted(own: readonly string[], others: readonly string[], { requirement }: Prepared): boolean {
  return others.some((word) => requirement.text.includes(word)) && !own.some((word) => requirement.text.includes(word));
}
