import { stripBlanks } from '../../text/blanks.ts';
import type { Line } from './lines.ts';

/** What stands between a word and the one before it. */
export type Gap = 'blank' | 'wide' | 'line' | 'empty line' | 'empty lines' | 'page';

export const GAPS: readonly Gap[] = ['blank', 'wide', 'line', 'empty line', 'empty lines', 'page'];

/** A stretch of a line without a blank in it: the smallest piece that is given to a cell. */
export interface Word {
  /** Without the blanks that letter-spacing leaves. */
  text: string;
  start: number;
  end: number;
  gap: Gap;
  /** Half-width units of the blank in front of it on its line. */
  blank: number;
  /** In half-width units: a Chinese character counts 2. */
  width: number;
  page: number;
  /** Index of its line. */
  line: number;
}

/** On one line with the word before it. */
export const isInline = ({ gap }: Word): boolean => gap === 'blank' || gap === 'wide';

const STRETCH = /[^\s\u200b-\u200f\u2060\ufeff]+/g;

/** Words of the lines; letter-spaced ones are joined unless `keepsSpacing`. */
export function wordsOf(lines: readonly Line[], keepsSpacing = false): Word[] {
  const words: Word[] = [];
  let page = lines[0]?.page ?? 1;
  for (const [index, line] of lines.entries()) {
    let last = line.start;
    let isFirst = true;
    for (const { text, index: offset } of keepsSpacing ? stretchesOf(line) : joinSpaced(line)) {
      const start = line.start + offset;
      const blank = start - last;
      const gap = isFirst ? gapOf(line, page) : blank > 2 ? 'wide' : 'blank';
      const plain = stripBlanks(text);
      const width = widthOf(plain);
      words.push({ text: plain, start, end: start + text.length, gap, blank, width, page: line.page, line: index });
      last = start + text.length;
      isFirst = false;
    }
    page = line.page;
  }
  return words;
}

function gapOf(line: Line, page: number): Gap {
  if (line.page !== page) return 'page';
  if (line.blankLines === 0) return 'line';
  return line.blankLines === 1 ? 'empty line' : 'empty lines';
}

const SINGLE = /^[\u4e00-\u9fff（）()、，]$/;

interface Stretch {
  text: string;
  index: number;
}

function stretchesOf(line: Line): Stretch[] {
  return [...line.text.matchAll(STRETCH)].map(({ 0: text, index }) => ({ text, index }));
}

/** 区 直 各 部 门 is one word: at least three single characters with the same blank between them. */
function joinSpaced(line: Line): Stretch[] {
  const stretches = stretchesOf(line);
  const joined: Stretch[] = [];
  for (let at = 0; at < stretches.length;) {
    let end = at + 1;
    const step = (from: number) => stretches[from]!.index - stretches[from - 1]!.index;
    while (
      end < Math.min(stretches.length, at + 60) &&
      SINGLE.test(stretches[end - 1]!.text) &&
      SINGLE.test(stretches[end]!.text)
    ) {
      if (end > at + 1 && step(end) !== step(at + 1)) break;
      end += 1;
    }
    if (end - at < 3) end = at + 1;
    else
      end =
        at +
        lengthOfFirst(
          stretches
            .slice(at, end)
            .map(({ text }) => text)
            .join(''),
        );
    const first = stretches[at]!;
    const last = stretches[end - 1]!;
    joined.push({ text: line.text.slice(first.index, last.index + last.text.length), index: first.index });
    at = end;
  }
  return joined;
}

const EDGE =
  /^.+?(?:局|委|办|厅|会|中心|院|政府|单位|部门|处|室|道|镇|乡|）)(?=各|[省市区县](?!直?属|级|域|场)|长期|持续|每[年季月周])/;

/** Two letter-spaced cells on one line have no wider blank between them: the first ends where a unit ends and another begins. */
function lengthOfFirst(spaced: string): number {
  const first = EDGE.exec(spaced)?.[0] ?? '';
  // 县（市）区 goes on behind its bracket.
  return first === '' || /（[市区县]）$/.test(first) ? spaced.length : first.length;
}

export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) width += text.charCodeAt(at) < 0x100 ? 1 : 2;
  return width;
}
