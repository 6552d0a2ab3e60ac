import { isLeftOf } from '../../src/text/left-of.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';

/**
 * 监管 for 监督管理: two words in a row are written with the first character of each, and all else is the same. Only a name with
 * something else to it is known again.
 */
export function isContraction(short: string, long: string): boolean {
  if (long.length !== short.length + 2 || short.length < 3) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return at > 0 && short[at] === long[at + 1] && short.slice(at + 1) === long.slice(at + 3);
}

/** 村建 for 村镇建设, 计财 for 计划财务: of each word of two characters the first. */
function isOfInitials(short: string, long: string): boolean {
  if (short.length < 2 || long.length !== 2 * short.length) return false;
  return [...short].every((character, at) => character === long[2 * at]);
}

/** 疾控 for 疾病预防控制: two words for one line of work, all characters of the one in the other. */
function areOfOneLine(short: string, long: string, { stems }: Vocabulary): boolean {
  const family = stems.get(short);
  return family !== undefined && stems.get(long) === family && isLeftOf(short, long);
}

/** Whether what an office does is said in full by the one name and cut short by the other. */
export function isCutShort(short: string, long: string, vocabulary: Vocabulary): boolean {
  if (short.length >= long.length) return false;
  return isContraction(short, long) || isOfInitials(short, long) || areOfOneLine(short, long, vocabulary);
}
