import { stripBlanks } from './blanks.ts';
import { withoutOpening } from './marks.ts';
import { MARKS } from './precedence.ts';

/** What a note on a whole table is called. */
const NAME = '(?:(?:填表|填报|有关|相关)?说明|备注|附注|表注|注释|注)';
const OPENS = new RegExp(`^[${MARKS}]?${NAME}(?:[:：\\d一二三四五①]|[（(]|$)`);
const IS_NAME = new RegExp(`^${NAME}[:：]?$`);
/** ★为市级任务, *表示新增项目: explains a sign that stands in the rows. */
const EXPLAINS = new RegExp(
  `^(?:标|带|注|加)?[有注]?[“"]?[${MARKS}]+[”"]?(?:号|标记|标识|标注)?(?:的|项|者)*[^。；]{0,8}(?:为|是|系|表示|代表|指|[:：])`,
);

/** A line by itself that says something of the table around it: 注：, 填表说明：, and what a sign in it means. */
export function opensTableNote(line: string): boolean {
  const plain = withoutOpening(stripBlanks(line));
  return OPENS.test(plain) || EXPLAINS.test(plain) || EXPLAINS.test(stripBlanks(line));
}

/** 备注, with the words of the note in the next cell or line. */
export function isNoteName(words: string): boolean {
  return IS_NAME.test(stripBlanks(words));
}
