import { stripBlanks } from '../../text/blanks.ts';
import { isListed } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Paragraph } from '../grid/grid.ts';
import { isDutyLine } from './entries.ts';

/** 01, No.1, or what any list may have: a number that fills its line. */
const BARE = /^(?:no\.?|part\.?|第)?0?(\d{1,2})(?:项|件)?$/i;

/**
 * Numbers on a line of their own above the words that they count, as articles on the web set them. 1. alone can be nothing else; bare
 * figures may count pages as well, which stand behind what they count: where they rise from 1, who does it is said in front of none
 * and behind each, they count tasks.
 */
export function withNumberLines(lines: readonly Paragraph[], vocabulary: Vocabulary): Paragraph[] {
  const figures = countedFigures(lines, vocabulary);
  const joined: Paragraph[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at]!, lines[at + 1]];
    const value = figures.get(at);
    const number = value === undefined ? ownNumber(line) : `${value}. `;
    const takes = number !== undefined && next !== undefined && isPlain(next, vocabulary);
    if (takes) at += 1;
    joined.push(takes ? { ...next, text: number + next.text.trim() } : line);
  }
  return joined;
}

/** 1., （一）: with nothing behind it. */
function ownNumber({ text }: Paragraph): string | undefined {
  const words = text.trim();
  return readNumbering(words)?.end === words.length ? words : undefined;
}

/** Words that a number may stand above. */
function isPlain({ text }: Paragraph, vocabulary: Vocabulary): boolean {
  return readNumbering(text) === undefined && !isListed(text) && !isDutyLine({ text }, vocabulary);
}

function countedFigures(lines: readonly Paragraph[], vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const figures = new Map<number, number>();
  let isSaid = true;
  for (const [at, line] of lines.entries()) {
    const found = BARE.exec(stripBlanks(line.text))?.[1];
    if (found === undefined) {
      if (!isDutyLine(line, vocabulary)) continue;
      if (figures.size === 0) return figures;
      isSaid = true;
    } else if (isSaid && Number(found) === figures.size + 1) {
      figures.set(at, figures.size + 1);
      isSaid = false;
    } else return new Map();
  }
  return isSaid && figures.size > 1 ? figures : new Map();
}
