import { endsStatement } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { GridCell, GridDocument, GridRow, Paragraph } from '../grid/grid.ts';
import { isUnitRole } from '../grid/roles.ts';
import type { HeaderPieces } from '../text/header-pieces.ts';
import { paragraphsOf } from '../text/pieces.ts';
import type { Alignment, Spot } from './align.ts';
import { type Body, isDay, type Line, NAMING } from './line.ts';
import type { LearntRow } from './model.ts';

/** Readings closer than this are worth a look by a person. */
const DOUBTFUL = 2;

interface Placed {
  line: Line;
  spot: Spot;
}

interface Row {
  kind: 'cell' | 'heading';
  cells: Placed[][];
}

/** The rows of tasks, by column: what the columns are learnt from. */
export function cellsOf(body: Body, alignment: Alignment, columns: number): LearntRow[] {
  return rowsOf(body, alignment, columns)
    .rows.filter(({ kind }) => kind === 'cell')
    .map(({ cells }) => ({ cells: cells.map((cell) => cell.map(({ line }) => line)) }));
}

export function gridOf(
  text: string,
  body: Body,
  alignment: Alignment,
  header: HeaderPieces,
  before: readonly Paragraph[],
): GridDocument {
  const { columns } = header;
  const { rows, after } = withoutAfterwords(rowsOf(body, alignment, columns.length), columns);
  const grid: GridRow[] = [
    {
      cells: columns.map(({ heading, range }, column) => cellAt(text, { text: heading }, range, column, 1)),
    },
  ];
  const { isPart, shared } = partsOf(columns, rows);
  let whole: number | undefined;
  for (const part of rows) {
    const { kind, cells } = part;
    const row = grid.length;
    if (kind === 'heading') {
      whole = undefined;
      const joined = joinLines(cells[0]!, false);
      grid.push({ cells: [withDoubt(cellAt(text, joined, rangeOf(cells[0]!), 0, columns.length, row), cells[0]!)] });
      continue;
    }
    const over = isPart(part) && whole !== undefined ? shared : [];
    if (over.length === 0) whole = row;
    else grid[whole!] = withSpans(grid[whole!]!, over, row - whole! + 1);
    let end = rangeOf(cells.find((cell) => cell.length > 0)!)[0];
    grid.push({
      cells: cells.flatMap((cell, column) => {
        if (over.includes(column)) return [];
        if (cell.length === 0) return cellAt(text, { text: '' }, [end, end], column, 1, row);
        const range = rangeOf(cell);
        end = range[1];
        const words = joinLines(cell, !isProse(columns[column]!.role, cell));
        const filled = cellAt(text, words, range, column, 1, row);
        return isPart(part) && columns[column]!.role === 'title'
          ? { ...filled, doubt: words.text }
          : withDoubt(filled, cell);
      }),
    });
  }
  return { before, columns: columns.length, rows: grid, after: paragraphsOf(after.map(({ piece }) => piece)) };
}

/** So many rows show what a column holds. */
const FEWEST = 3;

/**
 * What stands behind the last cell may be none of the table. Where a column holds nothing but units, or times, and where none of its cells has a
 * second line, words that are none, and whoever signs above a day, are of the text behind it.
 */
function withoutAfterwords({ rows, after }: Read, columns: HeaderPieces['columns']): Read {
  const last = rows.at(-1);
  const column = last?.cells.findLastIndex((cell) => cell.length > 0) ?? -1;
  if (last?.kind !== 'cell' || column < 0) return { rows, after };
  const isOwn = ownOf(columns[column]!.role);
  const cells = rows.slice(0, -1).flatMap((row) => (row.kind === 'cell' ? [row.cells[column]!] : []));
  const filled = cells.filter((cell) => cell.length > 0);
  if (filled.length < FEWEST || filled.some((cell) => cell.length > 1 && !cell.every(isOwn))) return { rows, after };
  const cell = last.cells[column]!;
  const longest = Math.max(...filled.map(([one]) => one!.line.look.size));
  // Words that another cell has room for do not go on.
  const mayGoOn = isOwn === isNothing && cell[0]!.line.look.size > longest;
  const from = cell.findIndex((one, at) => at > 0 && beginsAfterword(one, cell[at - 1]!, cell[at + 1], isOwn));
  if (from < 0 || mayGoOn) return { rows, after };
  const kept = last.cells.map((one, at) => (at === column ? one.slice(0, from) : one));
  const behind = cell.slice(from).map(({ line }) => line);
  return { rows: [...rows.slice(0, -1), { ...last, cells: kept }], after: [...behind, ...after] };
}

/** What a line of such a column is, and nothing else. */
function ownOf(role: HeaderPieces['columns'][number]['role']): (one: Placed) => boolean {
  if (isUnitRole(role)) return namesUnits;
  return role === 'deadline' ? ({ line }) => line.look.isDeadline : isNothing;
}

const isNothing = (): boolean => false;

function namesUnits({ line }: Placed): boolean {
  return Math.max(line.look.units, line.joinedUnits) > NAMING;
}

function beginsAfterword(
  { line, ...one }: Placed,
  before: Placed,
  next: Placed | undefined,
  isOwn: (one: Placed) => boolean,
): boolean {
  // （联系人：…）: what a unit does is no label.
  const isLabelled = line.look.isTail && /[:：]/.test(line.piece.text);
  if (line.isAfterword || isLabelled) return true;
  if (before.line.look.end === 'comma' || before.line.look.isUnclosed || line.look.isTail) return false;
  return (next !== undefined && isDay(next.line)) || !isOwn({ line, ...one });
}

interface Parts {
  isPart: (row: Row) => boolean;
  /** Columns whose cells the row above shares with it. */
  shared: readonly number[];
}

/**
 * Among numbered rows one without number and units shares the cells of the row above that were merged over both. The text
 * does not show it, so that it is said; where other rows name no units either, these may as well be missing.
 */
function partsOf(columns: HeaderPieces['columns'], rows: readonly Row[]): Parts {
  const number = columns.findIndex(({ role }) => role === 'number');
  const units = columns.flatMap(({ role }, at) => (isUnitRole(role) ? [at] : []));
  const numbered = rows.filter(({ kind, cells }) => kind === 'cell' && (cells[number]?.length ?? 0) > 0);
  if (number < 0 || units.length === 0 || numbered.length * 2 < rows.length) return { isPart: () => false, shared: [] };
  const always = units.filter((at) => numbered.every(({ cells }) => cells[at]!.length > 0));
  return {
    isPart: ({ kind, cells }) =>
      kind === 'cell' && cells[number]!.length === 0 && units.every((at) => cells[at]!.length === 0),
    shared: [number, ...always],
  };
}

/** The row with some of its cells reaching over so many rows. */
function withSpans({ cells, ...row }: GridRow, columns: readonly number[], rowSpan: number): GridRow {
  return { ...row, cells: cells.map((cell) => (columns.includes(cell.column) ? { ...cell, rowSpan } : cell)) };
}

interface Read {
  rows: Row[];
  after: Line[];
}

function rowsOf({ lines }: Body, { spots }: Alignment, columns: number): Read {
  const rows: Row[] = [];
  const after: Line[] = [];
  for (const [at, line] of lines.entries()) {
    const spot = spots[at]!;
    if (spot.kind === 'afterword') {
      after.push(line);
      continue;
    }
    if (spot.step === 'row') rows.push({ kind: spot.kind, cells: Array.from({ length: columns }, () => []) });
    rows.at(-1)!.cells[spot.column]!.push({ line, spot });
  }
  return { rows, after };
}

function cellAt(
  text: string,
  words: Words,
  range: readonly [number, number],
  column: number,
  columnSpan: number,
  row = 0,
): GridCell {
  const isVerbatim = words.text !== '' && text.slice(range[0], range[1]) === words.text;
  return {
    text: words.text,
    column,
    columnSpan,
    rowSpan: 1,
    range,
    ...(isVerbatim ? { isVerbatim } : words.runs && { runs: words.runs }),
    cell: { row: row + 1, column: column + 1 },
  };
}

function rangeOf(cell: readonly Placed[]): readonly [number, number] {
  return [cell[0]!.line.piece.range[0], cell.at(-1)!.line.piece.range[1]];
}

function withDoubt(cell: GridCell, lines: readonly Placed[]): GridCell {
  const doubtful = lines.filter(({ spot }) => spot.margin < DOUBTFUL).map(({ line }) => line.piece.text);
  return doubtful.length === 0 ? cell : { ...cell, doubt: doubtful.join('\n') };
}

/** A column of unknown content is prose when its lines are. */
function isProse(role: HeaderPieces['columns'][number]['role'], cell: readonly Placed[]): boolean {
  return !isUnitRole(role) && cell.some(({ line }) => line.look.units < 0.5);
}

type Words = Pick<GridCell, 'text' | 'runs'>;

/** Lines of one cell: names of units stay on lines of their own, sentences that were wrapped are put together again. */
function joinLines(cell: readonly Placed[], keepsLines: boolean): Words {
  let text = '';
  const runs: { at: number; range: readonly [number, number] }[] = [];
  for (const { line } of cell) {
    const { piece } = line;
    if (text !== '') text += seamOf(text, piece.text, keepsLines);
    const length = piece.range[1] - piece.range[0];
    const own = piece.runs ?? (length === piece.text.length ? [{ at: 0, range: piece.range }] : []);
    for (const run of own) runs.push({ at: run.at + text.length, range: run.range });
    text += piece.text;
  }
  return { text, runs };
}

function seamOf(before: string, next: string, keepsLines: boolean): string {
  if (keepsLines || endsParagraph(before, next)) return '\n';
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(next) ? ' ' : '';
}

function endsParagraph(before: string, next: string): boolean {
  return endsStatement(before) && readNumbering(next) !== undefined;
}
