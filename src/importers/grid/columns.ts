import { stripBlanks } from '../../text/blanks.ts';
import { type ColumnRole, columnOf } from '../../text/headers.ts';
import { shareOf } from '../../text/legend.ts';
import { readNumbering } from '../../text/numbering.ts';
import { arePartedNumbers, type PartedNumber, readPartedNumber } from '../../text/parted-numbers.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { contentRole } from './content-role.ts';
import { lookOf } from './evidence.ts';
import type { GridCell } from './grid.ts';
import { type LayoutRow, textAt } from './layout.ts';
import { isUnitRole } from './roles.ts';

export interface Column {
  index: number;
  /** As printed, without blanks; '' where the header has none. */
  heading: string;
  /** `group`: a column of headings merged over the tasks under them. */
  role: ColumnRole | 'group' | undefined;
  header: GridCell | undefined;
  /** The wide heading over it, where it has one. */
  over?: string;
}

export interface Columns {
  columns: readonly Column[];
  /** First row behind the header; 0 where there is none. */
  bodyFrom: number;
  /** First row of the header; rows above it belong to the text in front. */
  headerFrom: number;
  hasHeader: boolean;
  /** The titles carry numbers of several parts, 1.1 1.2 2.1. */
  hasPartedTitles: boolean;
}

/** A header stands near the top: behind a title and a few lines that a sheet may have in front of it. */
const HEADER_WITHIN = 40;

/** What each column is about: by its heading, and by its content where the heading says nothing. */
export function readColumns(rows: readonly LayoutRow[], width: number, vocabulary: Vocabulary): Columns {
  const found = rows.slice(0, HEADER_WITHIN).findIndex((row) => isHeaderRow(row, vocabulary));
  const headerFrom = Math.max(0, found);
  const levels = found < 0 ? 0 : levelsOf(rows, found, vocabulary);
  const body = rows.slice(headerFrom + levels);
  const columns: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const header = found < 0 ? undefined : headingAt(rows, found, levels, index, vocabulary);
    columns.push(header ?? { index, heading: '', role: undefined, header: undefined });
  }
  const settled = settleRoles(columns, body, rows[found]?.isHeader ?? false, vocabulary);
  const titles = settled.find(({ role }) => role === 'title');
  return {
    columns: settled,
    hasPartedTitles: titles !== undefined && arePartedNumbers(numbersIn(titles.index, body)),
    bodyFrom: headerFrom + levels,
    headerFrom,
    hasHeader: found >= 0,
  };
}

const SHARES: ReadonlySet<ColumnRole> = new Set([
  'number',
  'lead',
  'responsible',
  'leadAndResponsible',
  'supporting',
  'deadline',
]);

/** Two known headings at least, one of them the task or what it demands. */
export function isHeaderRow(row: LayoutRow, vocabulary: Vocabulary): boolean {
  if (row.isHeader) return true;
  const filled = row.own.filter(({ text }) => text.trim() !== '');
  if (filled.length < 2 || filled.some(({ text }) => text.length > 60)) return false;
  const roles = filled.flatMap(({ text }) => columnOf(text, vocabulary) ?? []);
  if (new Set(roles).size < 2) return false;
  const areShort = filled.every(({ text }) => isShort(text));
  const isTable =
    roles.includes('title') || roles.includes('requirement') || (areShort && sharesTasks(filled, vocabulary));
  return isTable && (areShort || roles.length * 2 >= filled.length);
}

/** 改革任务, 测评标准: whatever the tasks are called, their numbers, who does them and until when, two of these. */
function sharesTasks(filled: readonly GridCell[], vocabulary: Vocabulary): boolean {
  const roles = filled.flatMap(({ text }) => {
    const plain = stripBlanks(text);
    // 牵头 and 配合 alone stand in columns that are headed by the units.
    return plain.length === 2 && shareOf(plain) ? [] : (columnOf(plain, vocabulary) ?? []);
  });
  return new Set(roles.filter((role) => SHARES.has(role))).size > 1;
}

/** No header has more rows. */
const MOST_LEVELS = 3;

/** How many rows of headings stand one below the other. */
function levelsOf(rows: readonly LayoutRow[], from: number, vocabulary: Vocabulary): number {
  let levels = 1;
  while (levels < MOST_LEVELS && hasSubheadings(rows, from, levels, vocabulary)) levels += 1;
  return levels;
}

/** 责任分工 over 牵头单位 and 责任单位: a further row of headings under wide ones. */
function hasSubheadings(rows: readonly LayoutRow[], from: number, levels: number, vocabulary: Vocabulary): boolean {
  const below = rows[from + levels];
  if (!below) return false;
  const filled = below.own.filter(({ text }) => text.trim() !== '');
  if (filled.length === 0) return false;
  const top = rows[from]!;
  const wide = top.own.filter(({ columnSpan }) => columnSpan > 1);
  // Where nothing is merged, a heading is as wide as the blanks behind it.
  const isUnder = ({ column }: GridCell): boolean =>
    wide.length > 0
      ? wide.some((cell) => cell.column <= column && column < cell.column + cell.columnSpan)
      : textAt(top, column) === '' || textAt(top, column + 1) === '';
  const isHeading = (cell: GridCell): boolean =>
    columnOf(cell.text, vocabulary) !== undefined || (isUnder(cell) && isShort(cell.text) && !/\d/.test(cell.text));
  // Under a wide heading anything short is a heading; a row that fills other columns too is the first task.
  if (!filled.every(isHeading)) return false;
  return wide.length > 0 || filled.some(({ column }) => textAt(top, column) === '');
}

const NOTE = /[（(][^（）()]*[）)]/g;

/** 责任单位（列第一位的为牵头单位，下同）: a note in brackets makes a heading no sentence. */
const isShort = (text: string) => {
  const words = stripBlanks(text).replace(NOTE, '');
  return words.length <= 8 && !readNumbering(text) && !/[。，；]/.test(words);
};

function headingAt(
  rows: readonly LayoutRow[],
  from: number,
  levels: number,
  index: number,
  vocabulary: Vocabulary,
): Column | undefined {
  const headings = rows.slice(from, from + levels);
  const top = coveringCell(headings[0]!, index);
  const own = headings.flatMap((row, level) => {
    const slot = row.slots[index];
    const isOwn = level > 0 && slot && !slot.isContinued && slot.cell.text.trim() !== '';
    return isOwn ? [{ cell: slot.cell, level }] : [];
  });
  // What stands over several headings is no part of the words of any of them.
  const below = own
    .filter(({ cell, level }, at) => at === own.length - 1 || !isOverSeveral(cell, headings, level))
    .map(({ cell }) => cell);
  const header = below[0] ?? top;
  if (!header) return undefined;
  const words = (below.length > 0 ? below : [header]).map(({ text }) => text).join('');
  const role =
    columnOf(words, vocabulary) ?? (below.length > 0 && top ? columnOf(`${top.text}${words}`, vocabulary) : undefined);
  const over = below.length > 0 && top ? { over: stripBlanks(top.text) } : {};
  return { index, heading: stripBlanks(words), role, header, ...over };
}

/** Merged over columns, or with blanks above and beside it where nothing is merged, and further headings below it. */
function isOverSeveral({ column, columnSpan }: GridCell, headings: readonly LayoutRow[], level: number): boolean {
  const isMergedOver = columnSpan > 1;
  if (!isMergedOver && headings.slice(0, level + 1).some((row) => textAt(row, column + 1) !== '')) return false;
  const end = column + (isMergedOver ? columnSpan : 2);
  return headings
    .slice(level + 1)
    .some(({ own }) => own.some((cell) => column < cell.column && cell.column < end && cell.text.trim() !== ''));
}

function coveringCell(row: LayoutRow, index: number): GridCell | undefined {
  return (
    row.slots[index]?.cell ?? row.own.find((cell) => cell.column <= index && index < cell.column + cell.columnSpan)
  );
}

function settleRoles(
  columns: readonly Column[],
  body: readonly LayoutRow[],
  isOfCards: boolean,
  vocabulary: Vocabulary,
): Column[] {
  const settled = columns.map((column) => ({ ...column }));
  const taken = () => new Set(settled.map(({ role }) => role));
  for (const column of settled) {
    if (column.role === undefined && column.heading === '')
      column.role = contentRole(column.index, body, taken(), vocabulary);
  }
  // 单位 heads units of measure as well as bodies: what stands below it tells.
  for (const column of settled) {
    if (column.heading === '单位' && !namesBodies(column.index, body, vocabulary)) column.role = 'other';
  }
  // One heading over a number and its words: the number is no part of the text.
  for (const column of settled) {
    const isShared = column.role !== undefined && (column.header?.columnSpan ?? 1) > 1;
    if (isShared && contentRole(column.index, body, new Set(), vocabulary) === 'number') {
      column.role = taken().has('number') ? 'other' : 'number';
    }
  }
  // Two columns of tasks: one merged over several rows of the other holds headings.
  const titles = settled.filter(({ role }) => role === 'title');
  if (titles.length > 1) {
    const groups = titles.slice(0, -1);
    const isGrouping = groups.every(({ index }) => isMerged(index, body));
    if (isGrouping) for (const column of groups) column.role = 'group';
    else if (!taken().has('requirement')) titles.at(-1)!.role = 'requirement';
  }
  // A table has tasks: without such a heading they stand in the first column of prose, on cards in the first field, or below 改革事项,
  // whose last word says what it heads.
  if (!taken().has('title')) {
    const first =
      settled.find(
        ({ role, index }) =>
          role === 'requirement' ||
          (role === undefined && (isOfCards || contentRole(index, body, new Set(), vocabulary) === 'title')),
      ) ??
      settled.find(({ role, heading }) => role === undefined && columnOf(heading.slice(-2), vocabulary) === 'title');
    if (first) first.role = 'title';
  }
  // 谁来办: on cards somebody does the task, whatever the field is called.
  const hasUnits = [...taken()].some((role) => role !== 'group' && isUnitRole(role));
  for (const column of isOfCards && !hasUnits ? settled : []) {
    if (column.role !== undefined) continue;
    const found = contentRole(column.index, body, new Set(), vocabulary);
    if (found === 'lead' || found === 'responsible') column.role = 'responsible';
  }
  for (const role of ['deadline', 'person', 'progress', 'remark'] as const) {
    const alike = settled.filter((column) => column.role === role);
    // 进度安排 beside 完成时限 says by which steps, not until when.
    const main = alike.find(({ heading }) => !/安排|进度/.test(heading)) ?? alike[0];
    for (const column of alike) if (column !== main) column.role = 'other';
  }
  // Words in front of the tasks that stand once for several of them are headings, whatever their column is called.
  const title = settled.find(({ role }) => role === 'title')?.index ?? 0;
  for (const column of settled) {
    if (column.role !== undefined || column.index >= title) continue;
    if (isMerged(column.index, body) || isSparse(column.index, title, body)) column.role = 'group';
  }
  return settled;
}

function numbersIn(index: number, body: readonly LayoutRow[]): PartedNumber[] {
  return body.flatMap((row) => {
    const slot = row.slots[index];
    return (slot && !slot.isContinued && readPartedNumber(slot.cell.text)) || [];
  });
}

/** At least half of the cells that are filled name bodies. */
function namesBodies(index: number, body: readonly LayoutRow[], vocabulary: Vocabulary): boolean {
  const filled = body.map((row) => textAt(row, index)).filter((text) => text !== '');
  const named = filled.filter((text) => lookOf(text, vocabulary).units > 0.5).length;
  return filled.length === 0 || named * 2 >= filled.length;
}

/** Without merging, words stand in the first of several rows and the others are blank. */
function isSparse(index: number, title: number, body: readonly LayoutRow[]): boolean {
  const tasks = body.filter((row) => textAt(row, title) !== '');
  const filled = tasks.filter((row) => textAt(row, index) !== '').length;
  return tasks.length > 1 && textAt(tasks[0]!, index) !== '' && filled * 2 <= tasks.length;
}

function isMerged(index: number, body: readonly LayoutRow[]): boolean {
  const filled = body.filter((row) => textAt(row, index) !== '');
  const merged = filled.filter((row) => row.slots[index]!.isContinued);
  return merged.length * 3 >= filled.length && merged.length > 0;
}
