import type { HeadingRow, Joint, MarkedWord, Placement, ReadRow, Rival } from './assignment.ts';
import { bracketScore, openBrackets } from './brackets.ts';
import { contentScore, seamScore, wholeScore } from './content.ts';
import { WIDEST, type ColumnModel, type Relation, type TableModel } from './column-model.ts';
import type { UnitShape } from './unit-shape.ts';

/** What is known of a cell while its row is read. */
interface Cell {
  /** Words of a column of units, or the last characters of prose. */
  text: string;
  /** Width of its last line. */
  width: number;
  brackets: number;
  /** What its words are worth so far. */
  content: number;
  page: number;
}

interface Path {
  score: number;
  column: number;
  cells: readonly (Cell | undefined)[];
  /** A row is open, and it has shown its number. */
  isOpen: boolean;
  hasNumber: boolean;
  lastNumber: number;
  placement: Placement | undefined;
  rows: RowList | undefined;
  inHeading: boolean;
}

interface RowList {
  row: ReadRow;
  before: RowList | undefined;
}

const BEAM_DEPTH = 16;

/** A line inside a cell seldom begins with just the number that comes next, or like a heading. */
const NEXT_NUMBER_INSIDE = 26;
const HEADING_INSIDE = 14;

const CLOSING = /^[，、。；：！？）》”’〉】〕%…]/;

export interface Reading {
  rows: readonly ReadRow[];
  score: number;
}

/** The likeliest rows for the words under a model, by a beam search over all of them. */
export function readRows(words: readonly MarkedWord[], model: TableModel, shape: UnitShape, beam: number): Reading {
  const first: Path = {
    score: 0,
    column: -1,
    cells: model.columns.map(() => undefined),
    isOpen: false,
    hasNumber: false,
    lastNumber: 0,
    placement: undefined,
    rows: undefined,
    inHeading: false,
  };
  let paths: Path[] = [first];
  for (let at = 0; at < words.length; at += 1) paths = advance(paths, words, at, model, shape, beam);
  const closed = mergeClosed(
    paths.map((path) => close(path, model, shape)),
    () => '',
  );
  const best = closed[0]!;
  const rows: ReadRow[] = [];
  for (let list = best.rows; list; list = list.before) rows.push(list.row);
  return { rows: rows.toReversed(), score: best.score };
}

function advance(
  paths: readonly Path[],
  words: readonly MarkedWord[],
  at: number,
  model: TableModel,
  shape: UnitShape,
  beam: number,
): Path[] {
  const word = words[at]!;
  const isInline = word.gap === 'blank' || word.gap === 'wide';
  const next: Path[] = [];
  const closings: Path[] = [];
  for (const path of paths) {
    if (path.isOpen) continueRow(next, path, words, at, model, shape);
    if (path.inHeading) {
      const heading = continueHeading(path, words, at, model);
      if (heading) next.push(heading);
    }
    if (!isInline || at === 0) closings.push(close(path, model, shape));
  }
  for (const path of mergeClosed(closings, ({ lastNumber }) => String(lastNumber))) {
    startRows(next, path, words, at, model, shape);
    if (word.isHeading) next.push(startHeading(path, word, at, model));
  }
  return prune(next, beam);
}

/**
 * The best paths. Those that have begun a row and not come to its number yet have paid for the end of the last row, which
 * the others still have to: they are weighed among themselves.
 */
function prune(paths: readonly Path[], beam: number): Path[] {
  const begun = paths.filter(({ hasNumber }) => !hasNumber);
  const others = paths.filter(({ hasNumber }) => hasNumber);
  return [...strongest(others, beam), ...strongest(begun, beam / 2)];
}

function strongest(paths: readonly Path[], beam: number): Path[] {
  const sorted = paths.toSorted((a, b) => b.score - a.score);
  const floor = (sorted[0]?.score ?? 0) - BEAM_DEPTH;
  let size = Math.min(sorted.length, beam);
  while (size > 1 && sorted[size - 1]!.score < floor) size -= 1;
  return sorted.slice(0, size);
}

/** Paths that have closed their row at the same word have one future: the best goes on and remembers the others. */
function mergeClosed(paths: readonly Path[], keyOf: (path: Path) => string): Path[] {
  const groups = new Map<string, Path[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group) group.push(path);
    else groups.set(key, [path]);
  }
  const merged: Path[] = [];
  for (const group of groups.values()) {
    group.sort((a, b) => b.score - a.score);
    const best = group[0]!;
    const rivals: Rival[] = [];
    for (const other of group.slice(1, 24)) {
      if (best.score - other.score > 6) break;
      rivals.push({ loss: best.score - other.score, placement: other.placement });
    }
    merged.push(
      best.placement
        ? { ...best, placement: undefined, rows: { row: { placement: best.placement, rivals }, before: best.rows } }
        : best,
    );
  }
  return merged.toSorted((a, b) => b.score - a.score);
}

/** Adds what can only be said of whole cells and rows. */
function close(path: Path, model: TableModel, shape: UnitShape): Path {
  if (!path.isOpen) return path.inHeading ? { ...path, inHeading: false } : path;
  let score = path.score;
  for (const [index, column] of model.columns.entries()) {
    const cell = path.cells[index];
    if (!cell) {
      score += column.empty + (column.kind === 'title' ? -8 : 0);
      continue;
    }
    score += column.filled + lastWidth(column, cell.width) - openBrackets(cell.brackets) * 2.5;
    score += wholeScore(column, cell.text, model, index, shape) - (isShaped(column) ? cell.content : 0);
  }
  if (model.isNumbered && !path.hasNumber) score -= 10;
  return {
    ...path,
    score,
    isOpen: false,
    hasNumber: false,
    column: -1,
    cells: model.columns.map(() => undefined),
  };
}

const isShaped = ({ kind }: ColumnModel) => kind !== 'title' && kind !== 'prose';

function lastWidth(column: ColumnModel, width: number): number {
  return column.endWidth - Math.max(0, width - column.limit) * 0.7;
}

function wrapWidth(column: ColumnModel, width: number, token: number): number {
  let best = -Infinity;
  const reach = Math.min(token - 1, 24);
  for (let full = width; full <= width + Math.max(0, reach - 1); full += 1) {
    best = Math.max(best, column.wrapWidth[Math.min(full, WIDEST)]!);
  }
  return best - (reach > 1 ? Math.log(reach) * 0.3 : 0) - Math.max(0, width - column.limit) * 0.7;
}

function continueRow(
  next: Path[],
  path: Path,
  words: readonly MarkedWord[],
  at: number,
  model: TableModel,
  shape: UnitShape,
): void {
  const word = words[at]!;
  const isInline = word.gap === 'blank' || word.gap === 'wide';
  for (let column = isInline ? path.column : 0; column < model.columns.length; column += 1) {
    const cell = path.cells[column];
    const relation = relationOf(path, column, word, isInline);
    const cost = word.gap === 'page' ? -2 : model.relations[relation] + model.gaps[relation][word.gap];
    if (!cell) {
      put(next, path, words, at, column, 'new', cost, model, shape);
    } else if (relation === 'inline') {
      put(next, path, words, at, column, 'inline', cost, model, shape);
      if (model.columns[column]!.kind === 'units') put(next, path, words, at, column, 'paragraph', cost, model, shape);
    } else {
      put(next, path, words, at, column, 'wrap', cost, model, shape);
      put(next, path, words, at, column, 'paragraph', cost, model, shape);
    }
  }
}

function relationOf(path: Path, column: number, word: MarkedWord, isInline: boolean): Relation {
  if (column === path.column) return isInline ? 'inline' : 'stay';
  const cell = path.cells[column];
  // Behind the turn of a page a row that is split begins once more from its first column.
  const isNew = !cell || cell.page !== word.page;
  if (column > path.column) return isNew ? 'forward new' : 'forward old';
  return isNew ? 'back new' : 'back old';
}

function put(
  next: Path[],
  path: Path,
  words: readonly MarkedWord[],
  at: number,
  column: number,
  joint: Joint,
  cost: number,
  model: TableModel,
  shape: UnitShape,
): void {
  const word = words[at]!;
  const columnModel = model.columns[column]!;
  const cell = path.cells[column];
  let score = path.score + cost;
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
  if (joint !== 'wrap' && joint !== 'inline' && CLOSING.test(word.text)) score -= 7;
  let width = word.width;
  if (cell && joint === 'inline') width += cell.width + word.blank;
  else if (cell && word.gap !== 'blank' && word.gap !== 'wide') {
    score +=
      joint === 'wrap'
        ? columnModel.wrap + wrapWidth(columnModel, cell.width, word.firstToken)
        : columnModel.paragraph + lastWidth(columnModel, cell.width);
  }
  const [brackets, fault] = bracketScore(cell?.brackets ?? 0, word.text);
  score -= fault * 2.5;
  if (joint === 'paragraph' && cell && openBrackets(cell.brackets) > 0) score -= 3;
  score += seamScore(columnModel, cell?.text ?? '', word.text, joint, word.gap === 'blank' || word.gap === 'wide');
  const text = contentText(columnModel, cell?.text ?? '', word.text, joint);
  const content = contentScore(columnModel, text, word.text, joint, shape);
  score += isShaped(columnModel) ? content - (cell?.content ?? 0) : content;
  const cells = path.cells.slice();
  cells[column] = { text, width, brackets, content, page: word.page };
  next.push({
    score,
    column,
    cells,
    isOpen: true,
    hasNumber,
    lastNumber,
    placement: { word: at, column, joint, before: path.placement },
    rows: path.rows,
    inHeading: false,
  });
}

function contentText(column: ColumnModel, before: string, added: string, joint: Joint): string {
  if (!isShaped(column)) return added.slice(-2);
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

function startRows(
  next: Path[],
  path: Path,
  words: readonly MarkedWord[],
  at: number,
  model: TableModel,
  shape: UnitShape,
): void {
  const word = words[at]!;
  const cost = model.relations.row + model.gaps.row[word.gap];
  const opened: Path = { ...path, isOpen: true, cells: model.columns.map(() => undefined) };
  for (let column = 0; column < model.columns.length; column += 1) {
    put(next, opened, words, at, column, 'new', cost + (column === 0 ? 0 : model.early), model, shape);
  }
}

function startHeading(path: Path, word: MarkedWord, at: number, model: TableModel): Path {
  const row: HeadingRow = { heading: [at] };
  return {
    ...path,
    score: path.score + model.relations.heading + model.gaps.heading[word.gap],
    inHeading: true,
    isOpen: false,
    rows: { row, before: path.rows },
  };
}

/** A heading goes on behind a blank, or on a second line when its first one is wider than any column. */
function continueHeading(path: Path, words: readonly MarkedWord[], at: number, model: TableModel): Path | undefined {
  const last = path.rows?.row;
  if (!last || !('heading' in last)) return undefined;
  const word = words[at]!;
  let cost = 0;
  if (word.gap !== 'blank' && word.gap !== 'wide') {
    const first = words[last.heading[0]!]!;
    const before = words[at - 1]!;
    const isWide = before.end - first.start > HEADING_LINE && before.end - first.start < 2 * HEADING_LINE;
    if (!isWide || word.number !== undefined || word.isHeading) return undefined;
    cost = -7 + model.gaps.stay[word.gap];
  }
  return {
    ...path,
    score: path.score + cost,
    rows: { row: { heading: [...last.heading, at] }, before: path.rows?.before },
  };
}

/** Characters of a line that no column of a table is wide enough for. */
const HEADING_LINE = 32;
