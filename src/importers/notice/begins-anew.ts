import { findDocNumbers } from '../../text/document-numbers.ts';
import { dateOfLine } from './notice-line.ts';
import { isTitleLike } from './table-title.ts';

const YEAR_OR_ABOUT = /关于|[\d〇零○一二三四五六七八九]{4}年/;

/** Between these two lines no sentence goes on: one of them is the number, the date or the title of a document. */
export function beginsAnew(before: string, plain: string): boolean {
  return isWhole(plain) || isWhole(before) || isTitle(before);
}

/** A document's number or its date, alone in its line. */
function isWhole(plain: string): boolean {
  if (dateOfLine(plain) !== undefined) return true;
  const bare = plain.replace(/^[（(]|[）)]$/g, '');
  return (
    bare.length < 40 &&
    findDocNumbers(bare).some(({ kind, raw }) => kind === 'document' && raw.length >= bare.length - 1)
  );
}

const LAST_CLAUSE = /(?<![^，。；])[^，。；]*$/;

function isTitle(plain: string): boolean {
  if (plain.split('《').length !== plain.split('》').length || !YEAR_OR_ABOUT.test(plain)) return false;
  return /(?:通知|函)$/.test(plain)
    ? /关于./.test(plain.slice(plain.search(LAST_CLAUSE))) && !/^[^关]*[，。；]/.test(plain)
    : isTitleLike(plain);
}
