import { stripBlanks } from './blanks.ts';
import { readDeadlines } from './deadlines.ts';
import { noteAt } from './marks.ts';
import { isTimeOnly } from './time-words.ts';
import { readUnits } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** （2项）, （共3项任务）: how many tasks stand below. */
const COUNT = /^共?[\d〇零一二三四五六七八九十]+[项条个]/;
/** The count behind such names, with its bracket. */
export function countAtEnd(text: string): string {
  const note = noteAt(text.trimEnd(), 'end');
  return note && COUNT.test(note.words) ? text.slice(note.start) : '';
}

/** 由县财政局牵头负责的任务: what the units do, and what they do it to. */
const DOES =
  /(?:(?:分别|共同|联合|具体)?(?:牵头|主办|负责|承办|落实|组织实施|实施|办理)+)?的?(?:(?:重点|主要|工作|具体)*(?:任务|事项|项目|工作))?$/;

/**
 * The stretch of a heading that says who does all that stands below it, where the heading says nothing else: 一、县财政局（3项）,
 * 由县财政局负责的任务. `from`: where its words begin.
 */
export function unitsOfHeading(
  text: string,
  from: number,
  vocabulary: Vocabulary,
): readonly [start: number, end: number] | undefined {
  const words = text.slice(from, text.length - countAtEnd(text).length).trimEnd();
  const does = DOES.exec(words)!;
  const names = words.slice(0, does.index).replace(/^由/, '');
  if (names === '' || /[。：:；]/.test(names)) return undefined;
  const units = readUnits(names, vocabulary);
  const isKnown = units.every(
    ({ kind, family, body }) => kind === 'collective' || family !== undefined || body !== undefined,
  );
  // Nothing is left but what parts one name from the next.
  const rest = units.reduceRight(
    (left, { span, tail }) => (tail === undefined ? left.slice(0, span[0]) + left.slice(span[1]) : left),
    names,
  );
  if (units.length === 0 || !isKnown || /[^、，,\s和及与]/.test(rest)) return undefined;
  // The verb says whether they lead; 的任务 says nothing.
  const end = from + does.index + does[0].replace(/的?(?:重点|主要|工作|具体)*(?:任务|事项|项目|工作)?$/, '').length;
  return [from + (words.startsWith('由') ? 1 : 0), end];
}

/** 的任务, 重点工作: what all headings may end with. */
const TASKS = /的?(?:重点|主要|工作|具体)*(?:任务|事项|项目|工作|安排|计划)?$/;
/** The year of the table itself says nothing of its tasks. */
const WHOLE_YEAR = /^(?:\d{4}年度?|本?年度)$/;

/**
 * The stretch of a heading that says by when all that stands below it is done, where the heading says nothing else: 第一季度,
 * 6月底前完成的任务.
 */
export function timeOfHeading(text: string, from: number): readonly [start: number, end: number] | undefined {
  const words = text.slice(from, text.length - countAtEnd(text).length).trimEnd();
  const end = words.length - TASKS.exec(words)![0].length;
  const plain = stripBlanks(words.slice(0, end));
  const isTime = isTimeOnly(plain) && !WHOLE_YEAR.test(plain) && readDeadlines(plain).length > 0;
  return isTime ? [from, from + words.slice(0, end).trimEnd().length] : undefined;
}
