import { closesNotes, endsItem, isListed, notesOf, withoutOpening } from '../../text/marks.ts';
import { findLabels } from '../../text/labels.ts';
import { readLettered } from '../../text/lettered.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { isFormLine } from '../../text/form-lines.ts';
import { readNumbering } from '../../text/numbering.ts';
import { readPartedNumber } from '../../text/parted-numbers.ts';
import type { Paragraph } from '../grid/grid.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { pageFurniture } from '../../text/page-marks.ts';
import { widthOf } from '../../text/widths.ts';
import { beginsAnew } from '../notice/begins-anew.ts';
import { isDutyLine } from './entries.ts';

/** A line that is this much of the longest ones ran full. */
const FULL = 0.88;

/** No paragraph of a task is longer. */
const LONGEST = 5_000;

/** Paragraphs out of lines: where lines were cut to a width, a full one goes on in the next. */
export function joinLines(written: readonly Paragraph[], isParted: boolean, vocabulary: Vocabulary): Paragraph[] {
  const around = pageFurniture(written.map(({ text }) => stripBlanks(text)));
  const lines = written.flatMap((line, at) => (around[at] ? [] : [{ ...line, opensPage: around[at - 1] ?? false }]));
  const left = Math.min(...lines.map(({ room = 0 }) => room));
  const full = fullWidth(lines, left, vocabulary);
  // Where most lines stand close together an empty line ends a paragraph.
  const isSpaced = lines.filter(isApart).length * 2 > lines.length;
  const paragraphs: Paragraph[] = [];
  let last = '';
  let reach = 0;
  for (const [at, { opensPage, ...line }] of lines.entries()) {
    const open = paragraphs.at(-1);
    const words = line.text.trim();
    const begins =
      readNumbering(words) !== undefined ||
      readLettered(words) !== undefined ||
      isListed(words) ||
      line.shape !== undefined ||
      typeof open?.shape === 'number' ||
      (!isSpaced && !opensPage && isApart(line)) ||
      (isParted && readPartedNumber(words) !== undefined) ||
      opensWithLabel(words, vocabulary) ||
      (open !== undefined && isFormLine(open.text) && isFormLine(words)) ||
      beginsAnew(stripBlanks(last), stripBlanks(words));
    // 责任单位： with the units on the next line.
    const isLabel = open !== undefined && /[:：]$/.test(last) && isDutyLine(open, vocabulary);
    // A sentence that stops at the end of a page, behind a comma or another sentence, goes on behind it.
    const isCut = opensPage && open !== undefined && /[，、；。：]/.test(open.text) && !endsItem(last);
    const isOpen =
      isLabel ||
      isCut ||
      // No paragraph ends with a comma.
      /[，、]$/.test(last) ||
      (reach >= full && !endsItem(last));
    const notes = notesOf(open?.text.slice(-LONGEST_OPEN) ?? '').open.length;
    // Else the bracket ends with its paragraph.
    const isInside = notes > 0 && closesNotes(notes, wordsFrom(lines, at));
    if (open && open.text.length < LONGEST && (isInside || (isOpen && !begins))) {
      paragraphs[paragraphs.length - 1] = {
        ...open,
        text: open.text.trimEnd() + words,
        ...(open.range && line.range && { range: [open.range[0], line.range[1]] as const }),
      };
    } else paragraphs.push(line);
    last = words;
    reach = reachOf(line, left);
  }
  return paragraphs;
}

const isApart = ({ blankLines = 0 }: Paragraph): boolean => blankLines > 0;

/** 牵头单位：, 工作要求：: no line is broken in front of the name of a field. */
function opensWithLabel(words: string, vocabulary: Vocabulary): boolean {
  return findLabels(withoutOpening(words), vocabulary)[0]?.start === 0;
}

/** More room stands in front of lines that are centred, or set to the right. */
const DEEPEST = 4;

/** How far a line goes from the edge of the text: the room in front of a paragraph counts. */
function reachOf({ text, room = 0 }: Paragraph, left: number): number {
  return widthOf(text.trim()) + (room - left <= DEEPEST ? room - left : 0);
}

/** A line is as much shorter where a mark or a figure may not be parted from what follows. */
const RAGGED = 2;
/** Two paragraphs may be as long by chance. */
const FEWEST_CUT = 3;

/** No page has shorter lines. */
const NARROWEST = 20;

/** Infinity where lines have all lengths: nothing was cut. */
function fullWidth(lines: readonly Paragraph[], left: number, vocabulary: Vocabulary): number {
  const widths = lines.map((line) => reachOf(line, left)).toSorted((a, b) => a - b);
  const full = (widths[Math.floor(widths.length * 0.9)] ?? 0) * FULL;
  const count = widths.filter((width) => width >= full).length;
  if (count >= 4 && count * 4 >= widths.length) return full;
  // In a short text few lines are cut: they are as wide as the widest, and their sentences go on in lines that begin nothing.
  const margin = Math.max(NARROWEST, (widths.at(-1) ?? 0) - RAGGED);
  const cut = lines.filter((line, at) => {
    const next = lines[at + 1]?.text.trim() ?? '';
    const isCut = reachOf(line, left) >= margin && !endsItem(line.text.trim()) && !isDutyLine(line, vocabulary);
    return isCut && next !== '' && readNumbering(next) === undefined && !opensWithLabel(next, vocabulary);
  });
  return cut.length >= FEWEST_CUT ? margin : Infinity;
}

/** How far back a bracket may have been opened. */
const LONGEST_OPEN = 200;

/** As many as a bracket may hold. 1) closes nothing. */
function wordsFrom(lines: readonly Paragraph[], from: number): string {
  let words = '';
  for (let at = from; at < lines.length && words.length < LONGEST_OPEN; at++) {
    const { text } = lines[at]!;
    words += text.slice(readNumbering(text)?.end ?? 0);
  }
  return words.slice(0, LONGEST_OPEN);
}
