import { stripBlanks } from '../../text/blanks.ts';
import { isFormLine } from '../../text/form-lines.ts';
import { columnOf } from '../../text/headers.ts';
import { readNumeral } from '../../text/numerals.ts';
import { pageFurniture } from '../../text/page-marks.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Block } from '../grid/blocks.ts';
import { isHeaderRow } from '../grid/columns.ts';
import type { GridCell, GridRow } from '../grid/grid.ts';
import { isUnitRole } from '../grid/roles.ts';
import { widthOf } from '../pdf-text/words.ts';

interface Line {
  words: readonly Words[];
  text: string;
  range: readonly [start: number, end: number];
}

interface Words {
  text: string;
  range: readonly [start: number, end: number];
  /** Where it begins, in half-width characters. */
  at: number;
}

/** Two blanks part cells, one may stand inside them. */
const CELL = /\S+(?:[ \u00a0]\S+)*/g;
/** Typed columns are not hit to a character. */
const NEAR = 3;

/**
 * A table typed with blanks between its columns. Undefined unless every line of it is a row with a number in front whose cells stand one
 * to a column, or goes on with cells below which it begins: anything else has to be searched for.
 */
export function blankColumns(text: string, vocabulary: Vocabulary): Block[] | undefined {
  const lines = linesOf(text);
  const from = lines.findIndex(({ words }) => words.length > 2 && isHeaderRow(headerOf(words), vocabulary));
  const header = lines[from];
  if (!header || columnOf(header.words[0]!.text, vocabulary) !== 'number') return undefined;
  const heads = new Set(lines.slice(0, from + 1).map((line) => stripBlanks(line.text)));
  const rows: Placed[][] = [];
  const behind: Line[] = [];
  for (const line of lines.slice(from + 1)) {
    if (heads.has(stripBlanks(line.text))) continue;
    const isNumbered = readNumeral(line.words[0]!.text.replace(/[.、．]$/, '')) !== undefined;
    const placed = isNumbered ? placedUnder(header.words, line.words) : undefined;
    const rest = isNumbered ? undefined : restOf(rows.at(-1) ?? [], header.words, line.words);
    if (placed && behind.length === 0) rows.push(placed);
    else if (rest && behind.length === 0) for (const { column, parts } of rest) addRest(rows.at(-1)!, column, parts);
    else if (isBelow(line) && !isNumbered && isOutside(line, header)) behind.push(line);
    else return undefined;
  }
  const roles = header.words.map(({ text: heading }) => columnOf(heading, vocabulary));
  const rowIn = (row: readonly Placed[]): GridRow => rowOf(row, (column) => isUnitRole(roles[column]));
  const paragraph = ({ text: words, range }: Line): Block => ({ kind: 'paragraph', text: words, range });
  if (rows.length === 0) return undefined;
  return [
    ...lines.slice(0, from).map(paragraph),
    { kind: 'table', columns: header.words.length, rows: [placedInOrder(header.words), ...rows].map(rowIn) },
    ...behind.map(paragraph),
  ];
}

/** Without empty ones, and without the heads and feet of pages. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n\r\f\v\u2028\u2029]+/g)) {
    const words = [...line.matchAll(CELL)].map(({ 0: cell, index: at }): Words => {
      return {
        text: cell,
        range: [index + at, index + at + cell.length],
        at: widthOf(line.slice(0, at)),
      };
    });
    const [first, last] = [words[0], words.at(-1)];
    if (first && last) lines.push({ words, text: line.trim(), range: [first.range[0], last.range[1]] });
  }
  const around = pageFurniture(lines.map((line) => stripBlanks(line.text)));
  return lines.filter((_, at) => !around[at]);
}

/** A line of text, or of what was filled in below the table: 填表人：…  审核人：…. */
const isBelow = ({ words, text }: Line): boolean => words.length === 1 || isFormLine(text);

/** Below the table and not below one of its columns, where it would go on with a cell. */
const isOutside = ({ words }: Line, header: Line): boolean => words[0]!.at <= header.words[0]!.at + NEAR;

/** The words of a cell, line by line. */
interface Placed {
  column: number;
  parts: readonly Words[];
}

const placedInOrder = (words: readonly Words[]): Placed[] => words.map((one, column) => ({ column, parts: [one] }));

/** As many cells as columns are one to each; fewer stand below their headings. */
function placedUnder(header: readonly Words[], words: readonly Words[]): Placed[] | undefined {
  if (words.length === header.length) return placedInOrder(words);
  const columns = words.map(({ at }) => header.findIndex((one) => Math.abs(at - one.at) <= NEAR));
  const isClear = columns.every((column, at) => column >= 0 && (at === 0 || column > columns[at - 1]!));
  return isClear ? words.map((one, at) => ({ column: columns[at]!, parts: [one] })) : undefined;
}

/** A line without a number whose words each begin where those of a cell above do, or below the heading of an empty one, goes on with them. */
function restOf(above: readonly Placed[], header: readonly Words[], words: readonly Words[]): Placed[] | undefined {
  const starts = header.map(({ at }, column) => above.find((cell) => cell.column === column)?.parts[0]!.at ?? at);
  const columns = words.map(({ at }) => starts.findIndex((start) => Math.abs(at - start) <= NEAR));
  const isClear = above.length > 0 && columns.every((column, at) => column > (at === 0 ? 0 : columns[at - 1]!));
  return isClear ? words.map((one, at) => ({ column: columns[at]!, parts: [one] })) : undefined;
}

function addRest(row: Placed[], column: number, parts: readonly Words[]): void {
  const at = row.findIndex((cell) => cell.column === column);
  if (at < 0) row.push({ column, parts });
  else row[at] = { column, parts: [...row[at]!.parts, ...parts] };
}

/** Names of units on lines of their own stay apart; a sentence goes on. */
function rowOf(row: readonly Placed[], isUnits: (column: number) => boolean): GridRow {
  const cells = row
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, parts }) => cellOf(parts, column, isUnits(column) ? '\n' : ''));
  return { cells };
}

function cellOf(parts: readonly Words[], column: number, seam: string): GridCell {
  const runs: { at: number; range: readonly [number, number] }[] = [];
  let text = '';
  for (const part of parts) {
    if (text !== '') text += seam;
    runs.push({ at: text.length, range: part.range });
    text += part.text;
  }
  const range = [parts[0]!.range[0], parts.at(-1)!.range[1]] as const;
  const own = parts.length === 1 ? { isVerbatim: true } : { runs };
  return { text, range, ...own, column, columnSpan: 1, rowSpan: 1 };
}

const headerOf = (words: readonly Words[]): Parameters<typeof isHeaderRow>[0] => ({
  index: 0,
  slots: [],
  own: words.map((one, column) => cellOf([one], column, '')),
});
