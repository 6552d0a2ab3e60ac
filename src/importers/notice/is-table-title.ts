import { stripBlanks } from '../../text/blanks.ts';

const TABLE_TITLE =
  /(?:分解表|任务表|分工表|一览表|清单|台账|任务分解|责任表|计划表|安排表)(?:[（(][^（）()]{1,20}[）)])?$/;

/** A short line that ends like the title of a table and is no sentence. */
export function isTableTitle(words: string): boolean {
  const plain = stripBlanks(words);
  return plain.length <= 60 && TABLE_TITLE.test(plain) && !/[。；，]/.test(plain);
}

const CONTINUED = /[（(]续表?[\d一二三四五六七八九十]{0,2}[）)]$|^[（(]?续表/;

/** …分解表（续）, （续表二）: the title of a table that goes on, as it stands at the head of its further pages. */
export function isContinuedTitle(words: string): boolean {
  return isTableTitle(words) && CONTINUED.test(stripBlanks(words));
}
