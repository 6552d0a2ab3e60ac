import type { Vocabulary } from '../../text/vocabulary.ts';
import type { GridDocument } from '../grid/grid.ts';
import type { HeaderPieces } from '../text/header-pieces.ts';
import { paragraphsOf, type Piece } from '../text/pieces.ts';
import { align, type Alignment } from './align.ts';
import { numberChain, type TaskStyle } from './chain.ts';
import { filledRows } from './filled-rows.ts';
import { type Body, bodyOf, type Line } from './line.ts';
import { initialModel, learn } from './model.ts';
import { cellsOf, gridOf } from './rows.ts';
import type { Scoring } from './score.ts';

/** Longer than any table that is numbered in an unusual way: further readings are not worth their time. */
const LONG = 5000;

/** How often the columns are learnt anew from the rows they gave. */
const PASSES = 3;

/**
 * The table that pieces of text make up; without a header row: no rows. `cells`: each cell stands on lines of its own;
 * `rows`: the cells of a row share a line.
 */
export function readPieces(
  text: string,
  pieces: readonly Piece[],
  headers: readonly HeaderPieces[],
  layout: 'cells' | 'rows',
  vocabulary: Vocabulary,
): GridDocument {
  const first = headers[0];
  if (!first) return { before: paragraphsOf(pieces), columns: 0, rows: [], after: [] };
  const body = bodyOf(pieces, headers, layout, vocabulary);
  return gridOf(text, body, trustedReading(body, first), first, paragraphsOf(pieces.slice(0, first.from)));
}

/**
 * Tabs count cells unless some of them were lost: then trusting them costs a shift in every row that lost one, and a
 * reading that takes them for hints alone fits far better.
 */
function trustedReading(body: Body, header: HeaderPieces): Alignment {
  const reading = bestReading(body, header);
  if (body.marks !== 'exact' || body.lines.length > LONG) return reading;
  const looser = bestReading({ ...body, marks: 'some' }, header);
  return looser.score > reading.score + 8 + body.lines.length * 0.03 ? looser : reading;
}

/**
 * Tasks are numbered 1. as a rule. Where too few lines are for the rows there must be, another way of numbering that has
 * enough is tried, and the best reading wins.
 */
function bestReading(body: Body, header: HeaderPieces): Alignment {
  const hasNumbers = header.columns.some(({ role }) => role === 'number');
  const usual: TaskStyle = hasNumbers ? 'bare' : 'item';
  let best = readWith(body, header, usual);
  if (isNumberedSo(body, usual) || body.lines.length > LONG) return best;
  for (const style of ['subitem', 'section', 'chapter', 'none'] as const) {
    if (style !== 'none' && !isNumberedSo(body, style)) continue;
    const reading = readWith(body, header, style);
    if (reading.score > best.score) best = reading;
  }
  return best;
}

/** A number for at least half of the rows: headings have fewer, lists inside a cell begin again and again. */
function isNumberedSo(body: Body, style: TaskStyle): boolean {
  return numberChain(body.lines, style).size >= Math.max(1, body.unitRuns * 0.6);
}

function readWith(body: Body, header: HeaderPieces, style: TaskStyle): Alignment {
  const chain = numberChain(body.lines, style);
  const isHeadingStyle = (line: Line): boolean =>
    (line.style === 'chapter' && style !== 'chapter') || (line.style === 'section' && style !== 'section');
  const scoring = {
    chain,
    filled: filledRows(body, chain, header.columns, isHeadingStyle),
    isNumbered: chain.size >= Math.max(1, body.unitRuns * 0.5),
    isHeadingStyle,
  } satisfies Omit<Scoring, 'columns'>;
  let columns = initialModel(header.columns);
  let alignment = align(body, { ...scoring, columns });
  for (let pass = 1; pass < PASSES; pass += 1) {
    columns = learn(columns, cellsOf(body, alignment, columns.length));
    alignment = align(body, { ...scoring, columns });
  }
  return alignment;
}
