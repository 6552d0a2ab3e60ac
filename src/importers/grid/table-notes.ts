import { endsItem, endsSentence } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { isNoteName, opensTableNote } from '../../text/table-notes.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { isContinuedTitle } from '../notice/is-table-title.ts';
import { isMetadata } from '../notice/metadata.ts';
import { dateOfLine, isSignature } from '../notice/notice-line.ts';
import { isTitleLike } from '../notice/table-title.ts';
import { isBodyName } from '../../text/body-name.ts';
import { isFormLine } from '../../text/form-lines.ts';
import { pageFurniture } from '../../text/page-marks.ts';
import type { Paragraph } from './grid.ts';

/** 抄送, 印发, （此件公开发布） and 续表 are the form of the document and say nothing of what the table holds (GB/T 9704-2012, 7.4). */
const IMPRINT =
  /^[（(]?(?:抄送|抄报|主送|此件|附件|附[:：])|印发$|印\d+份|^[（(]?续表?[\d一二三四五六七八九十]*[）)]?$/;

export function isImprint(text: string): boolean {
  return IMPRINT.test(stripBlanks(text)) || isContinuedTitle(text);
}

/** How many of the lines from `from` on are one note: its points go with it, and the rest of a sentence that was cut to lines. */
export function lengthOfNote(lines: readonly Paragraph[], from: number): number {
  const first = lines[from];
  if (!first || !opensTableNote(first.text)) return 0;
  let to = from + 1;
  for (; to < lines.length; to++) {
    const [last, next] = [lines[to - 1]!.text.trim(), lines[to]!.text.trim()];
    const isPoint = readNumbering(next) !== undefined && readNumbering(next)!.style !== 'chapter';
    // 注： with its words below; a comma that no line ends with, or a line that brings the sentence to its end.
    const isRest = isNoteName(last) || /[，、]$/.test(last) || (!endsItem(last) && endsSentence(next));
    if (isImprint(next) || isMetadata(next) || !(isPoint || isRest)) break;
  }
  return to - from;
}

/** What the lines in front of a table say of it: its notes, and what was filled in above it, 填报单位：…. */
export function notesInFront(lines: readonly Paragraph[]): Paragraph[] {
  return lines.flatMap((line, at) => {
    const length = lengthOfNote(lines, at);
    const isFilledIn =
      length === 0 && isFormLine(line.text) && !isImprint(line.text) && !line.text.split(/\s+/).some(isMetadata);
    return isFilledIn ? [line] : lines.slice(at, at + length);
  });
}

/**
 * What stands behind the last task is said of the whole table and kept with it, up to where another part of the document begins. The form
 * of the document and of the page around it say nothing of either: 抄送, the signature, the number of a page, and on a web page all
 * that follows the first line which is the page's own.
 */
export function wordsBehind(lines: readonly Paragraph[]): { notes: Paragraph[]; left: Paragraph[] } {
  const notes: Paragraph[] = [];
  const left: Paragraph[] = [];
  const plain = lines.map(({ text }) => stripBlanks(text));
  const around = pageFurniture(plain);
  let isPage = false;
  for (let at = 0; at < lines.length; at++) {
    const words = plain[at]!;
    const length = lengthOfImprint(plain, at);
    if (isMetadata(lines[at]!.text)) isPage = true;
    else if (length > 0) at += length - 1;
    else if (!around[at] && /\p{Script=Han}/u.test(words)) {
      const note = lengthOfNote(lines, at);
      if (note > 0 && left.length === 0) notes.push(...lines.slice(at, at + note));
      else if (!isPage) (left.length > 0 || beginsPart(words) ? left : notes).push(lines[at]!);
      at += Math.max(0, note - 1);
    }
  }
  return { notes, left };
}

/** How many lines from `at` on are one saying of the document's form: 抄送 goes on behind a comma, 附件：1.… with what is numbered. */
function lengthOfImprint(plain: readonly string[], at: number): number {
  const isSigned = isBodyName(plain[at]!) && dateOfLine(plain[at + 1] ?? '') !== undefined;
  if (ANNEX.test(plain[at]!)) return 0;
  if (!isImprint(plain[at]!) && !isSigned && dateOfLine(plain[at]!) === undefined && !isSignature(plain[at]!)) return 0;
  const goesOn = plain[at]!.startsWith('附')
    ? (words: string): boolean => readNumbering(words)?.style === 'item'
    : (_: string, before: string): boolean => /[，、]$/.test(before);
  let to = at + 1;
  while (to < plain.length && goesOn(plain[to]!, plain[to - 1]!)) to += 1;
  return to - at;
}

/** Where another part of a document begins: 附件2, alone or with its title, or a title. */
export function beginsPart(plain: string): boolean {
  return ANNEX.test(plain) || isTitleLike(plain);
}

const ANNEX = /^附[件表][\d一二三四五六七八九十]{1,2}(?![.．、\d])/;
