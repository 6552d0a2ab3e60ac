import { widthOf } from '../../text/widths.ts';
import type { Piece } from '../text/pieces.ts';
import { inlineText } from './inline.ts';

/** Cuts Markdown into the words of its cells; `|` parts cells where `isPipe`, a tab in any case. */
export function markdownPieces(text: string, isPipe: boolean): Piece[] {
  const pieces: Piece[] = [];
  let tabs = 0;
  let blankLines = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n\r\f\v\u2028\u2029]+|\r\n?|[\n\f\v\u2028\u2029]/g)) {
    if (/^[\n\r\f\v\u2028\u2029]/.test(line)) {
      const before = text[index - 1];
      if (index === 0 || before === '\n' || before === '\r') blankLines += 1;
      continue;
    }
    if (isRule(line)) continue;
    let ownTabs = 0;
    let isLineStart = true;
    for (const { source, offset, isFirst } of cellsOf(line, index, isPipe)) {
      if (!isFirst) {
        tabs += 1;
        ownTabs += 1;
      }
      const { text: words, runs, isBold, heading } = inlineText(source, offset);
      if (words === '') continue;
      const first = runs[0];
      const isWhole = runs.length === 1 && first!.at === 0;
      const range: readonly [number, number] = isWhole
        ? [first!.range[0], first!.range[0] + words.length]
        : [offset + source.length - source.trimStart().length, offset + source.trimEnd().length];
      const shape = heading > 0 ? { shape: heading } : {};
      const room = isLineStart ? widthOf(/^\s*/.exec(source)![0]) : 0;
      pieces.push({
        text: words,
        ...shape,
        range,
        runs,
        tabs,
        ownTabs,
        isLineStart,
        indents: 0,
        blankLines,
        isBold,
        room,
      });
      [tabs, ownTabs, blankLines, isLineStart] = [0, 0, 0, false];
    }
  }
  return pieces;
}

/** |---|:--:|, --- and fences: drawn, not said. */
export function isRule(line: string): boolean {
  return /^[|:\-\s]{3,}$/.test(line) ? line.includes('--') : line.trimStart().startsWith('```');
}

export function* cellsOf(
  line: string,
  offset: number,
  isPipe: boolean,
): Generator<{ source: string; offset: number; isFirst: boolean }> {
  let from = 0;
  let to = line.trimEnd().length;
  if (isPipe) {
    const lead = /^[ ]{0,9}\|/.exec(line);
    if (lead) from = lead[0].length;
    if (lead && line[to - 1] === '|' && line[to - 2] !== '\\' && to - 1 > from) to -= 1;
  } else to = line.length;
  let start = from;
  let isFirst = true;
  for (let at = from; at <= to; at += 1) {
    const character = line[at];
    const parts = at === to || character === '\t' || (isPipe && character === '|' && line[at - 1] !== '\\');
    if (!parts) continue;
    yield { source: line.slice(start, at), offset: offset + start, isFirst };
    start = at + 1;
    isFirst = false;
  }
}
