import type { Problem } from '../../model/document.ts';
import { chunksOf } from './chunks.ts';
import { isInSeveral, mayStandInColumns } from './in-columns.ts';
import type { TextLine } from './text-lines.ts';
import { EDGE_SAME } from './type-sizes.ts';
import { breaksOff, isHeading, rowsLike, type WholePart, type WholeRow, type WholeTable } from './whole-tables.ts';

/** So few rows are no breakdown table. */
const FEW_ROWS = 4;
/** Words of so many columns on one line are a row of a table. */
const ROW = 3;
/** So much of a row names it to a reader. */
const NAME = 20;

/** What could not be told about the tables of a file, each where it stands. */
export function doubtsOf(parts: readonly WholePart[]): Problem[] {
  const doubts: Problem[] = [];
  let last: WholeTable | undefined;
  for (const [at, part] of parts.entries()) {
    if (part.kind === 'table') {
      last = part;
      doubts.push(...openRows(part), ...brokenRows(part), ...pageEnds(part));
    } else if (last && (isRowOf(part, last) || (parts[at - 1] === last && isRestOf(part, last, parts)))) {
      doubts.push(uncertainRow(part.page, part.text));
      // What follows is told by the first.
      last = undefined;
    }
  }
  return doubts;
}

/** Where neither lines nor numbers part the rows of a table, the shape of its cells had to. */
function openRows({ rows, hasOpenRows }: WholeTable): Problem[] {
  const known = rows.map(numberOf);
  const counted = known.filter(
    (number, at) => number === 1 || number === known.slice(0, at).findLast((one) => one !== undefined)! + 1,
  );
  if (!hasOpenRows || rows.length <= FEW_ROWS || counted.length * 2 >= rows.length) return [];
  const place = { pointer: '', cell: { page: rows[0]!.page } };
  return [{ id: 'import/uncertain-rows', severity: 'warning', data: { rows: rows.length }, place }];
}

/** Rows that numbers or shades told, and that show themselves that they were told wrong: the first of a table speaks. */
function brokenRows(table: WholeTable): Problem[] {
  const found = table.rows.find(
    (row, at) => isUnparted(row, table) || row.isDoubtful || (!table.isRuled && isOutOfCount(table.rows, at)),
  );
  return found ? [uncertainRow(found.page, found.cells.map(({ text }) => text).join(' '))] : [];
}

/** A cell over the row, or over three columns, that holds words of several side by side: on one line of three, or on several of two. */
function isUnparted({ cells }: WholeRow, { xs }: WholeTable): boolean {
  return cells.some(({ from, to, lines }) => {
    if (cells.length > 1 && to - from < ROW) return false;
    const counts = lines.map((line) => (isInSeveral(line, xs.slice(1, -1)) ? wordsOn(line) : 0));
    return counts.some((count) => count >= ROW) || counts.filter((count) => count > 1).length > 1;
  });
}

/** A row whose number does not go on from those before it, where most do. */
function isOutOfCount(rows: readonly WholeRow[], at: number): boolean {
  const before = rows
    .slice(0, at)
    .map(numberOf)
    .findLast((number) => number !== undefined);
  const { cells } = rows[at]!;
  if (before === undefined || cells.length < ROW || cells[0]!.isContinued) return false;
  const number = numberOf(rows[at]!);
  const isFirst = number === 1 && isHeading(rows[at - 1]!);
  return number !== before + 1 && !isFirst;
}

function numberOf({ cells }: WholeRow): number | undefined {
  const digits = /^\d{1,4}(?=[.．、]?$)/.exec(cells[0]?.text.trim() ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits);
}

/** A line behind a table that looks like another row of it. */
function isRowOf(line: TextLine, { xs }: WholeTable): boolean {
  const inner = xs.slice(1, -1);
  return wordsOn(line) >= ROW && isInSeveral(line, inner) && mayStandInColumns(line, inner);
}

/** A line at the head of the page behind a table, in one of its columns, whose last cell breaks off where others of it end a sentence. */
function isRestOf(line: TextLine & { page: number }, table: WholeTable, parts: readonly WholePart[]): boolean {
  const { page, cells } = table.rows.at(-1)!;
  const { xs } = table;
  return cells.some((cell) => {
    const isInColumn = line.left >= xs[cell.from]! - EDGE_SAME && line.right <= xs[cell.to]! + EDGE_SAME;
    return page < line.page && isInColumn && breaksOff(cell, rowsLike(table, parts));
  });
}

/** How many words stand apart on a line; single letters set wide are one. */
function wordsOn(line: TextLine): number {
  return chunksOf(line).filter(({ text }) => text.length > 1).length;
}

function uncertainRow(page: number, text: string): Problem {
  const name = text.replace(/\s+/gu, ' ').trim().slice(0, NAME);
  return {
    id: 'import/uncertain-row',
    severity: 'warning',
    data: { page, text: name },
    place: { pointer: '', cell: { page } },
  };
}

function pageEnds({ doubtfulEnds }: WholeTable): Problem[] {
  return doubtfulEnds.map((page) => ({
    id: 'import/uncertain-page-end',
    severity: 'warning',
    data: { page },
    place: { pointer: '', cell: { page } },
  }));
}
