import { stripBlanks } from '../../text/blanks.ts';
import { chunksOf } from './chunks.ts';
import type { Region } from './regions.ts';
import type { TextLine } from './text-lines.ts';

/** Fewest columns that are told apart by their words alone. */
const FEWEST = 3;
const LONGEST_HEADING = 14;
const BEHIND = /^(?:抄送|抄报|主送|备注|注|说明|填表)[^，。]{0,6}[:：]|印发$/;

/** The part of a page's lines that is a table without lines: from a row of headings on, or from the top where one goes on. */
export function borderlessIn(lines: readonly TextLine[], goesOn: boolean): Region | undefined {
  const header = lines.findIndex((line, at) => isHeader(line) && lines.slice(at + 1, at + 9).some(isSeveral));
  const from = goesOn && lines.filter(isSeveral).length * 2 >= Math.min(lines.length, 4) ? 0 : header;
  if (from < 0) return undefined;
  const behind = lines.findIndex(({ text }, at) => at > from && BEHIND.test(stripBlanks(text)));
  const inside = lines.slice(from, behind < 0 ? lines.length : behind);
  if (inside.length < 2) return undefined;
  return {
    left: Math.min(...inside.map(({ left }) => left)) - 2,
    right: Math.max(...inside.map(({ right }) => right)) + 2,
    top: Math.min(...inside.map(({ top }) => top)) - 2,
    bottom: Math.max(...inside.map(({ bottom }) => bottom)) + 2,
    horizontals: [],
    verticals: [],
  };
}

function isSeveral(line: TextLine): boolean {
  return chunksOf(line).length > 1;
}

/** Short words apart from each other, no sentence among them. */
function isHeader(line: TextLine): boolean {
  const chunks = chunksOf(line);
  return (
    chunks.length >= FEWEST && chunks.every(({ text }) => text.length <= LONGEST_HEADING && !/[。；，\d]/.test(text))
  );
}
