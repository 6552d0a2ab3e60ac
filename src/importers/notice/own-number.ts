import { findDocNumbers } from '../../text/document-numbers.ts';
import { OFFICIAL_KINDS } from '../../text/document-kinds.ts';
import { noteAt } from '../../text/marks.ts';
import { dateOfLine, isAside, type NoticeLine } from './notice-line.ts';
import { isTitleLike } from './table-title.ts';

const NOTICE = new RegExp(`关于.*(?:${OFFICIAL_KINDS})$`);
/** 根据…的通知 is the beginning of a sentence, and the number that of what it cites. */
const CITES = /^(?:根据|按照?|依据|遵照|为|现将)/;

/**
 * 2026年重点工作任务（枫政发〔2026〕2号）: a title that carries its own number in brackets, as pages and lists of documents print it. The number is
 * a line of its own; behind 》 it is that of a document which is cited.
 */
export function withOwnNumber(line: NoticeLine): NoticeLine[] {
  const { plain, source } = line;
  const note = noteAt(plain, 'end');
  const number = note && findDocNumbers(note.words)[0];
  if (!note || number?.kind !== 'document' || number.raw !== note.words) return [line];
  const title = plain.slice(0, note.start);
  const isTitle = isTitleLike(title) || (NOTICE.test(title) && !isAside(title));
  if (!isTitle || title.endsWith('》') || CITES.test(title)) return [line];
  return [
    { source, plain: title },
    { source, plain: note.raw },
  ];
}

/** A day in front of other words; the month and the day of the month have two characters or three. */
const DAY_FIRST = /^([\d０-９〇零○一二三四五六七八九]{4}(?:年.{1,3}月.{1,3}日|([-./])\d{1,2}\2\d{1,2}))[，,、|｜]?/;

/** 枫政发〔2026〕2号 2026年2月18日, or the day first: the number of a document and its day on one line, in brackets or not. */
export function withNumberAndDay(line: NoticeLine): NoticeLine[] {
  const { plain, source } = line;
  const words = plain.replace(/^[（(]|[）)]$/g, '');
  const first = DAY_FIRST.exec(words);
  const rest = words.slice(first?.[0].length ?? 0);
  const number = findDocNumbers(rest)[0];
  if (number?.kind !== 'document' || number.span[0] > 0) return [line];
  const behind = rest.slice(number.span[1]);
  const day = first && behind === '' ? first[1]! : behind.replace(/^[，,、|｜]/, '');
  if (dateOfLine(day) === undefined) return [line];
  return [
    { source, plain: number.raw },
    { source, plain: day },
  ];
}
