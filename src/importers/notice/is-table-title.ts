import { stripBlanks } from '../../text/blanks.ts';

const TABLE_TITLE =
  /(?:分解表|任务表|分工表|一览表|清单|台账|任务分解|责任表|计划表|安排表)(?:[（(][^（）()]{1,20}[）)])?$/;

/** A short line that ends like the title of a table and is no sentence. */
export function isTableTitle(words: string): boolean {
  const plain = stripBlanks(words);
  return plain.length <= 60 && TABLE_TITLE.test(plain) && !/[。；，]/.test(plain);
}
