import { beginsInside } from '../../text/marks.ts';
import type { Joint, MarkedWord, Placement, RowList } from './assignment.ts';
import { bracketScore, openBrackets } from './brackets.ts';
import { isShaped, type ColumnModel, type Relation, type TableModel } from './column-model.ts';
import { contentScore, seamScore } from './content.ts';
import { lastWidth, wrapWidth } from './line-widths.ts';
import type { Path, Search } from './path.ts';
import { LONGEST_CELL } from './unit-shape.ts';
import { extentOf, spotScore } from './spots.ts';
import { isInline } from './words.ts';

/** A line inside a cell seldom begins with just the number that comes next, or like a heading. */
const NEXT_NUMBER_INSIDE = 40;
const HEADING_INSIDE = 25;

/** Paths that are this much worse than the best are given up. */
export const BEAM_DEPTH = 16;

/** Characters of a cell of units that are looked at; longer ones are none. */
const MOST_TEXT = LONGEST_CELL + 20;

/** More than any cell is worth for its sort alone. */
const MOST_CONTENT = 8;

/** Adds the paths that give the word to a cell of the open row. */
export function continueRow(next: Path[], path: Path, at: number, search: Search): void {
  const { words, model } = search;
  const word = words[at]!;
  const inline = isInline(word);
  for (let column = inline ? path.column : 0; column < model.columns.length; column += 1) {
    if (word.spot && word.spot.hints[column]! < IMPOSSIBLE) continue;
    const cell = path.cells[column];
    const relation = relationOf(path, column, word, inline);
    const cost = word.gap === 'page' ? -2 : model.relations[relation] + model.gaps[relation][word.gap];
    const one = place(path, at, column, cell ? (relation === 'inline' ? 'inline' : 'wrap') : 'new', cost, search);
    const { kind } = model.columns[column]!;
    const mayPart = cell !== undefined && (relation !== 'inline' || kind === 'units');
    const other = mayPart ? place(path, at, column, 'paragraph', cost, search) : undefined;
    // But for names of units nothing that follows depends on it: the better way stands for both.
    const margin = kind === 'units' ? UNITS_MARGIN : 0;
    if (one && !(other && one.score + margin < other.score)) next.push(one);
    if (other && !(one && other.score + margin <= one.score)) next.push(other);
  }
}

/** How much better a line break between units may turn out to be, or to be none, when more of them is known. */
const UNITS_MARGIN = 4;

/** Hints below this rule a column out. */
const IMPOSSIBLE = -20;

/** Adds the paths on which the word opens a row. */
export function startRows(next: Path[], path: Path, at: number, search: Search): void {
  const { words, model } = search;
  const word = words[at]!;
  const cost = model.relations.row + model.gaps.row[word.gap];
  const opened: Path = { ...path, isOpen: true };
  for (let column = 0; column < model.columns.length; column += 1) {
    if (word.spot && word.spot.hints[column]! < IMPOSSIBLE) continue;
    const opening = place(opened, at, column, 'new', cost + (column === 0 ? 0 : model.early), search);
    if (opening) next.push(opening);
  }
}

function relationOf(path: Path, column: number, word: MarkedWord, inline: boolean): Relation {
  if (column === path.column) return inline ? 'inline' : 'stay';
  const cell = path.cells[column];
  // Behind the turn of a page a row that is split begins once more from its first column.
  const isNew = !cell || cell.page !== word.page;
  if (column > path.column) return isNew ? 'forward new' : 'forward old';
  return isNew ? 'back new' : 'back old';
}

/** The path on which the word stands in the column; undefined where others are so much better that it is given up. */
function place(path: Path, at: number, column: number, joint: Joint, cost: number, search: Search): Path | undefined {
  const { words, model, shape } = search;
  const word = words[at]!;
  const columnModel = model.columns[column]!;
  const cell = path.cells[column];
  let score = path.score + cost + (word.spot ? spotScore(word, word.spot, column, path) : 0);
  let { hasNumber, lastNumber } = path;
  if (joint === 'new' && showsNumber(column, model)) {
    if (word.number === undefined) score -= model.isNumbered ? 9 : 0;
    else {
      score += numberScore(word.number, word.isAnchor, lastNumber, path.rows);
      lastNumber = word.number;
      hasNumber = true;
    }
  } else if (word.number !== undefined && word.isAnchor) {
    score -= NEXT_NUMBER_INSIDE;
    lastNumber = word.number;
  } else if (word.number !== undefined && word.number === lastNumber + 1) score -= 6;
  else if (word.number !== undefined) score -= 0.5;
  if (word.isHeading) score -= HEADING_INSIDE;
  if (joint !== 'wrap' && joint !== 'inline' && beginsInside(word.text)) score -= 7;
  // On one line with its neighbour in another column, a word begins a line of its own cell.
  const goesOn = isInline(word) && column === path.column;
  let width = word.width;
  if (cell && joint === 'inline') width += cell.width + word.blank;
  else if (cell && !goesOn) {
    score +=
      joint === 'wrap'
        ? columnModel.wrap + wrapWidth(columnModel, cell.width, word.firstToken)
        : columnModel.paragraph + lastWidth(columnModel, cell.width);
  }
  const [brackets, fault] = bracketScore(cell?.brackets ?? 0, word.text);
  score -= fault * 2.5;
  if (joint === 'paragraph' && cell && openBrackets(cell.brackets) > 0) score -= 3;
  score += seamScore(columnModel, cell?.text ?? '', word.text, joint, goesOn);
  const group = hasNumber ? 'numbered' : 'begun';
  const floor = search.best[group] - BEAM_DEPTH;
  // Whatever the words are worth in the cell would not bring the path back.
  if (score + (isShaped(columnModel) ? MOST_CONTENT + word.text.length * 0.5 : 0) < floor) return undefined;
  const text = contentText(columnModel, cell?.text ?? '', word.text, joint);
  const content = contentScore(columnModel, text, word.text, joint, shape);
  score += isShaped(columnModel) ? content - (cell?.content ?? 0) : content;
  if (score < floor) return undefined;
  if (score > search.best[group]) search.best[group] = score;
  const cells = path.cells.slice();
  cells[column] = { text, width, brackets, content, page: word.page, ...extentOf(word, cell) };
  return {
    score,
    column,
    cells,
    isOpen: true,
    hasNumber,
    lastNumber,
    placement: placementOf(path.placement, at, column, joint, words),
    rows: path.rows,
    inHeading: false,
  };
}

function placementOf(
  before: Placement | undefined,
  word: number,
  column: number,
  joint: Joint,
  words: readonly MarkedWord[],
): Placement {
  const isNewLine = !before || words[before.word]!.line !== words[word]!.line;
  return { word, column, joint, lines: (before?.lines ?? 0) + (isNewLine ? 1 : 0), before };
}

function contentText(column: ColumnModel, before: string, added: string, joint: Joint): string {
  if (!isShaped(column)) return added.slice(-2);
  if (before.length > MOST_TEXT) return before.slice(-MOST_TEXT);
  return joint === 'paragraph' ? `${before}\n${added}` : before + added;
}

/** The column whose first word shows the number of the task. */
function showsNumber(column: number, model: TableModel): boolean {
  const { kind } = model.columns[column]!;
  return kind === 'number' || (kind === 'title' && !model.columns.some((each) => each.kind === 'number'));
}

/** Numbers run on; they may begin again under a heading. Anything else is a fault of the document, or no number at all. */
function numberScore(value: number, isAnchor: boolean, last: number, rows: RowList | undefined): number {
  if (value === last + 1) return 0;
  if (isAnchor) return -3;
  if (value === 1 && (!rows || 'heading' in rows.row)) return -2;
  return value > last ? -5 - Math.min(2, (value - last) * 0.1) : -6;
}
