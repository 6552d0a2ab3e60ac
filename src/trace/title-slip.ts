import { PLACEHOLDER_GROUP, type Field, type Prepared } from './prepare.ts';

/** Shorter titles are other words once a character changes. */
const LEAST_TITLE = 6;

/**
 * Whether one title is the other with one character wrong, lost or added by mistake. 供水 for 供气 looks the same, so the tasks must
 * say which it is: the character stands in a word that says little anyway, or the task whose title has it goes on speaking of the
 * other's word and never of its own.
 */
export function slipBetween(parent: Prepared, child: Prepared): boolean {
  const [a, b] = [parent.title.text, child.title.text];
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < LEAST_TITLE) return false;
  const start = sharedStart(a, b);
  const end = sharedEnd(a, b, start);
  const [fromParent, fromChild] = [a.length - start - end, b.length - start - end];
  if (Math.max(fromParent, fromChild) > 1 || /[\da-z]/.test(a.slice(start, start + 1) + b.slice(start, start + 1)))
    return false;
  if (isInFrame(parent.title, start, fromParent) || isInFrame(child.title, start, fromChild)) return true;
  const wordsOfParent = pairsAround(a, start, fromParent);
  const wordsOfChild = pairsAround(b, start, fromChild);
  return isContradicted(wordsOfChild, wordsOfParent, child) || isContradicted(wordsOfParent, wordsOfChild, parent);
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
