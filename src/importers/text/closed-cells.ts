import { withoutTraces } from '../../text/blanks.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { readPieces } from '../align/read-pieces.ts';
import type { GridDocument } from '../grid/grid.ts';
import { findHeaders } from './header-pieces.ts';
import { type Piece, rangeOf } from './pieces.ts';

/**
 * What programs that take the words off a web page leave of its tables: every cell on lines of its own, closed by a bar behind them
 * or on the next line; an empty cell leaves its bar alone. The bars count cells, as tabs do in the text of a Word file. Undefined
 * where the cells of a row share a line, or no bars part the headings.
 */
export function readClosedCells(text: string, vocabulary: Vocabulary): GridDocument | undefined {
  const pieces = closedPieces(text);
  const headers = pieces ? findHeaders(pieces, vocabulary) : [];
  const further = headers[0] ? pieces!.slice(headers[0].from + 1, headers[0].to) : [];
  if (!pieces || further.length === 0 || further.some(({ tabs }) => tabs === 0)) return undefined;
  return readPieces(text, pieces, headers, 'cells', vocabulary);
}

const LINE = /[^\n\r\f\v\u2028\u2029]*(?:\r\n|[\n\r\f\v\u2028\u2029]|$)/g;

/** Undefined where a line goes on behind a bar. */
function closedPieces(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let bars = 0;
  let blankLines = 0;
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const bar = line.indexOf('|');
    const marks = bar < 0 ? '' : line.slice(bar).replace(/\s/g, '');
    if (/[^|]/.test(marks)) return undefined;
    const before = bar < 0 ? line : line.slice(0, bar);
    const words = withoutTraces(before).trim();
    if (words !== '') {
      const range = rangeOf(before, words, index);
      pieces.push({ text: words, range, tabs: bars, ownTabs: 0, isLineStart: true, indents: 0, blankLines });
      [bars, blankLines] = [0, 0];
    }
    if (words === '' && marks === '' && line !== '') blankLines += 1;
    bars += marks.length;
  }
  return pieces;
}
