import { endsItem, endsSentence } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import { isNoteName, opensTableNote } from '../../text/table-notes.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { isMetadata } from '../notice/metadata.ts';
import type { Paragraph } from './grid.ts';

/** 抄送, 印发, 填表人 and （此件公开发布） say something of the document, not of what the table holds. */
const IMPRINT = /^[（(]?(?:抄送|抄报|主送|此件|附件|附[:：]|填[表报](?!说明)|制表|审核|联系)|印发$|印\d+份/;

export function isImprint(text: string): boolean {
  return IMPRINT.test(stripBlanks(text));
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

/** The notes among the lines in front of a table. */
export function notesInFront(lines: readonly Paragraph[]): Paragraph[] {
  return lines.flatMap((_, at) => lines.slice(at, at + lengthOfNote(lines, at)));
}

/** Those behind it, and whole sentences that stand directly below it. */
export function notesBehind(lines: readonly Paragraph[]): Paragraph[] {
  const notes: Paragraph[] = [];
  let isBelow = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const length = lengthOfNote(lines, at);
    isBelow &&= length > 0 || (endsSentence(line.text.trim()) && !isImprint(line.text) && !isMetadata(line.text));
    if (length > 0) notes.push(...lines.slice(at, at + length));
    else if (isBelow) notes.push(line);
    at += Math.max(0, length - 1);
  }
  return notes;
}
