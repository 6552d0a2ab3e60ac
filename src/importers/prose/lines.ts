import { stripBlanks } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Paragraph } from '../grid/grid.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { isPageNumber, isRule } from '../notice/notice-line.ts';
import { isDutyLine } from './entries.ts';

/** A line that is this much of the longest ones ran full. */
const FULL = 0.88;

/** No paragraph of a task is longer. */
const LONGEST = 5_000;

/** Paragraphs out of lines: where lines were cut to a width, a full one goes on in the next. */
export function joinLines(written: readonly Paragraph[], vocabulary: Vocabulary): Paragraph[] {
  const lines = written.filter(({ text }) => !isPageNumber(stripBlanks(text)) && !isRule(stripBlanks(text)));
  const full = fullWidth(lines);
  const paragraphs: Paragraph[] = [];
  let last = '';
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const words = line.text.trim();
    const begins = readNumbering(words) !== undefined || isDutyLine(line, vocabulary);
    // 责任单位： with the units on the next line.
    const isLabel = open !== undefined && /[:：]$/.test(last) && isDutyLine(open, vocabulary);
    const isOpen =
      isLabel || (widthOf(last) >= full && (!/[。；：！？）)】]$/.test(last) || hasOpenBracket(open?.text ?? '')));
    if (open && isOpen && open.text.length < LONGEST && (!begins || hasOpenBracket(open.text))) {
      paragraphs[paragraphs.length - 1] = {
        ...open,
        text: open.text.trimEnd() + words,
        ...(open.range && line.range && { range: [open.range[0], line.range[1]] as const }),
      };
    } else paragraphs.push(line);
    last = words;
  }
  return paragraphs;
}

/** Infinity where lines have all lengths: nothing was cut. */
function fullWidth(lines: readonly Paragraph[]): number {
  const widths = lines.map(({ text }) => widthOf(text.trim())).toSorted((a, b) => a - b);
  const full = (widths[Math.floor(widths.length * 0.9)] ?? 0) * FULL;
  const count = widths.filter((width) => width >= full).length;
  return count >= 4 && count * 4 >= widths.length ? full : Infinity;
}

/** In full-width characters; others take half the room. */
function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}

/** How far back a bracket may have been opened. */
const LONGEST_OPEN = 200;

function hasOpenBracket(text: string): boolean {
  return /[（(【[][^）)】\]]*$/.test(text.slice(-LONGEST_OPEN));
}
