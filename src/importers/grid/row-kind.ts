import { holdsForListBelow, isAboutListAbove, namedInHeading } from '../../text/about-list.ts';
import { columnOf } from '../../text/headers.ts';
import type { Label } from '../../text/labels.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { type Numbering, type NumberingStyle, type OutlineStyle, readNumbering } from '../../text/numbering.ts';
import { isFormLine } from '../../text/form-lines.ts';
import { endsSentence } from '../../text/marks.ts';
import { readNumeral } from '../../text/numerals.ts';
import { isNoteName, opensTableNote } from '../../text/table-notes.ts';
import { endOfHeading } from '../prose/heading-row.ts';
import { part } from '../prose/stretch.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Columns, isHeaderRow } from './columns.ts';
import type { GridCell, Paragraph } from './grid.ts';
import type { LayoutRow } from './layout.ts';
import { isUnitRole } from './roles.ts';
import { isImprint } from './table-notes.ts';

export type RowKind =
  /**
   * `isPart`: one of several rows that share a merged task and each have units or a time of their own. `rank`: sections of this rank and
   * below end in front of it.
   */
  | { kind: 'task'; isPart?: boolean; rank?: number }
  /** Goes on with the task above: a row cut by a page. */
  | { kind: 'more' }
  | { kind: 'heading'; heading: string; cells: readonly GridCell[]; rank: number; text?: readonly Paragraph[] }
  /** Said of all tasks of the list above. */
  | { kind: 'above'; cell: GridCell }
  /** Says who answers for the tasks below it. */
  | { kind: 'below'; cell: GridCell; label: Label }
  /** Says something of the whole table. */
  | { kind: 'note' }
  /** Of the form of the document, or adds up the rows. */
  | { kind: 'aside' }
  | { kind: 'skip' };

/** Tells headings of sections, tasks, repeated headers and notes apart, over the whole table. */
export function kindsOf(rows: readonly LayoutRow[], columns: Columns, vocabulary: Vocabulary): RowKind[] {
  const taskStyle = usualTaskStyle(rows, columns);
  const isUnnumberedTable = taskStyle === undefined && !columns.columns.some(({ role }) => role === 'number');
  const isNumberedApart = rows.some(({ own }) =>
    own.some(({ column, text }) => columns.columns[column]?.role === 'number' && /^\s*\d/.test(text)),
  );
  const headerWords = new Set(columns.columns.map(({ heading }) => heading));
  let isFirstHeading = true;
  const shared = sharedTasks(rows, columns);
  const kinds = rows.map((row): RowKind => {
    const filled = row.own.filter(({ text }) => text.trim() !== '');
    if (filled.length === 0) return { kind: 'skip' };
    if (isHeaderRow(row, vocabulary) || filled.every(({ text }) => headerWords.has(stripBlanks(text)))) {
      return { kind: 'skip' };
    }
    if (row.heading) {
      const words = filled[0]!.text.trim();
      const rank = rankOf(words, row.level ?? readNumbering(words)?.style, isFirstHeading);
      isFirstHeading = false;
      return { kind: 'heading', heading: words, cells: [filled[0]!], rank, text: row.heading.text };
    }
    const said = aboutList(filled, columns, vocabulary);
    if (said) return said;
    if (row.level) return { kind: 'task', rank: rankOf(filled[0]!.text, row.level, false) };
    const heading = headingOf(row, filled, columns, taskStyle, isUnnumberedTable, isNumberedApart, vocabulary);
    if (heading === 'note' || heading === 'aside') return { kind: heading };
    if (heading) {
      const rank = rankOf(heading.text, heading.numbering?.style, isFirstHeading);
      isFirstHeading = false;
      return { kind: 'heading', ...withoutSentence(heading, vocabulary), rank };
    }
    if (sharedTitle(row, columns, shared)) return { kind: 'task', isPart: true };
    return isContinuation(row, columns) ? { kind: 'more' } : { kind: 'task' };
  });
  return withNotesAtEnd(withoutBlankLines(besideOthers(kinds), rows, columns), rows);
}

/** Behind the last task that says something a number alone is a line of the form that nobody filled in. */
function withoutBlankLines(
  kinds: readonly RowKind[],
  rows: readonly LayoutRow[],
  { columns }: Columns,
): readonly RowKind[] {
  const isNumber = ({ column, text }: GridCell): boolean =>
    columns[column]?.role === 'number' && readNumeral(text.trim().replace(/[.．、]$/, '')) !== undefined;
  const saysNothing = (at: number): boolean => rows[at]!.own.every((cell) => isNumber(cell) || cell.text.trim() === '');
  const last = kinds.findLastIndex(({ kind }, at) => (kind === 'task' || kind === 'more') && !saysNothing(at));
  return kinds.map((kind, at) => (at > last && kind.kind === 'task' && saysNothing(at) ? { kind: 'skip' } : kind));
}

/** A first heading without a number stands over all others only where the next stands directly below it; else it is one of them. */
function besideOthers(kinds: readonly RowKind[]): readonly RowKind[] {
  const at = kinds.findIndex(({ kind }) => kind === 'heading');
  const first = kinds[at];
  const next = kinds.slice(at + 1).find(({ kind }) => kind !== 'skip');
  if (first?.kind !== 'heading' || first.rank >= 0 || next?.kind === 'heading') return kinds;
  return kinds.map((kind) => (kind === first ? { ...first, rank: UNNUMBERED } : kind));
}

/** The rank of headings without a number. */
const UNNUMBERED = 1.5;

/**
 * Below the last task a sentence over all columns, and words without a number, head nothing, and behind a note the rows of one cell are
 * its points: all of them are notes.
 */
function withNotesAtEnd(kinds: readonly RowKind[], rows: readonly LayoutRow[]): RowKind[] {
  const isAlone = (at: number): boolean => rows[at]!.own.filter(({ text }) => text.trim() !== '').length === 1;
  let end = kinds.length;
  while (end > 0 && (isAlone(end - 1) || kinds[end - 1]!.kind === 'skip' || kinds[end - 1]!.kind === 'note')) end--;
  const note = kinds.findIndex(({ kind }, at) => at >= end && kind === 'note');
  return kinds.map((kind, at) => {
    if (at < end || kind.kind === 'skip' || kind.kind === 'above' || kind.kind === 'aside') return kind;
    const words = rows[at]!.own.find(({ text }) => text.trim() !== '')!.text.trim();
    const isNoHeading = kind.kind === 'heading' && (endsSentence(words) || !readNumbering(words));
    const isSaid = isNoHeading ? !kinds.slice(at).some(({ kind: next }) => next === 'task') : isFormLine(words);
    return (note >= 0 && at > note) || isSaid ? { kind: 'note' } : kind;
  });
}

/** A row of one cell that is no task and no heading, but speaks of several tasks. */
function aboutList(filled: readonly GridCell[], { columns }: Columns, vocabulary: Vocabulary): RowKind | undefined {
  const [cell] = filled;
  if (filled.length !== 1 || !cell || (cell.columnSpan < columns.length - 1 && cell.column > 0)) return undefined;
  if (isAboutListAbove(cell.text)) return { kind: 'above', cell };
  const label = holdsForListBelow(cell.text, vocabulary);
  return label && { kind: 'below', cell, label };
}

/** Titles merged over rows that are tasks of their own: each says what to do, and who does it or until when. */
function sharedTasks(rows: readonly LayoutRow[], { columns }: Columns): ReadonlySet<GridCell> {
  const shared = new Set<GridCell>();
  const title = columns.find(({ role }) => role === 'title');
  if (!title) return shared;
  const holds = (row: LayoutRow, test: (role: Columns['columns'][number]['role']) => boolean): boolean =>
    columns.some(
      ({ role, index }) => test(role) && row.slots[index]?.isContinued === false && textOf(row, index) !== '',
    );
  for (const row of rows) {
    const slot = row.slots[title.index];
    if (!slot?.isContinued || slot.cell.text.trim() === '') continue;
    const saysWhat = holds(row, (role) => role === 'requirement' || role === 'other' || role === undefined);
    const saysWho = holds(row, (role) => role === 'deadline' || (role !== 'group' && isUnitRole(role)));
    if (saysWhat && saysWho) shared.add(slot.cell);
  }
  return shared;
}

const textOf = (row: LayoutRow, index: number): string => row.slots[index]?.cell.text.trim() ?? '';

/** The row has a part of its own of such a task; one that only goes on with the demand is none. */
function sharedTitle(row: LayoutRow, { columns }: Columns, shared: ReadonlySet<GridCell>): boolean {
  const title = columns.find(({ role }) => role === 'title');
  const slot = title && row.slots[title.index];
  if (!slot || !shared.has(slot.cell)) return false;
  return columns.some(
    ({ role, index }) =>
      (role === 'deadline' || (role !== 'group' && isUnitRole(role))) &&
      row.slots[index]?.isContinued === false &&
      textOf(row, index) !== '',
  );
}

/** How the tasks are numbered: the style of most titles in rows with further cells. */
function usualTaskStyle(rows: readonly LayoutRow[], { columns }: Columns): NumberingStyle | undefined {
  const title = columns.find(({ role }) => role === 'title')?.index ?? 0;
  const counts = new Map<NumberingStyle, number>();
  let tasks = 0;
  for (const row of rows) {
    const slot = row.slots[title];
    const filled = row.own.filter(({ text }) => text.trim() !== '');
    if (!slot || slot.isContinued || filled.length < 2 || filled.length * 3 < columns.length) continue;
    tasks += 1;
    const style = readNumbering(slot.cell.text)?.style;
    if (style) counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most && most[1] * 2 > tasks ? most[0] : undefined;
}

interface Heading {
  text: string;
  cells: readonly GridCell[];
  numbering: Numbering | undefined;
  /** What else stands in its row. */
  rest?: readonly Paragraph[];
}

function headingOf(
  row: LayoutRow,
  filled: readonly GridCell[],
  { columns }: Columns,
  taskStyle: NumberingStyle | undefined,
  isUnnumberedTable: boolean,
  isNumberedApart: boolean,
  vocabulary: Vocabulary,
): Heading | 'note' | 'aside' | undefined {
  if (row.slots.some((slot) => slot?.isContinued && isTaskColumn(columns[slot.cell.column]?.role))) return undefined;
  const [first, second] = filled;
  if (!first) return undefined;
  const spansAll = filled.length === 1 && first.columnSpan >= columns.length - 1 && first.columnSpan > 1;
  if (filled.length === 1 && (spansAll || first.column === 0)) {
    if (isImprint(first.text)) return 'aside';
    if (opensTableNote(first.text)) return 'note';
  }
  if (filled.length === 2 && first.column === 0 && isNoteName(first.text)) return 'note';
  if (isFormRow(filled, vocabulary)) return 'note';
  if (isSum(row, filled, columns)) return 'aside';
  const numbering = readNumbering(first.text);
  if (filled.length === 2 && second && columns[first.column]?.role === 'number') return splitHeading(first, second);
  if (filled.length > 1) return isNumberedApart ? headingOverFigures(filled, columns) : undefined;
  const heading = { text: first.text.trim(), cells: [first], numbering };
  if (numbering && numbering.style === taskStyle) return undefined;
  if (numbering?.style === 'chapter' || numbering?.style === 'section') return heading;
  // Words alone in the column of numbers are no number.
  if (columns[first.column]?.role === 'number' && !numbering && !/\d/.test(first.text)) return heading;
  if (spansAll) return numbering && isUnnumberedTable ? undefined : heading;
  const leads = first.column <= (columns[0]?.role === 'number' ? 1 : 0);
  // Without a number among numbered tasks, alone in its row: a heading; among unnumbered ones it may be a task.
  return leads && !numbering && taskStyle !== undefined && first.text.length <= 60 ? heading : undefined;
}

const SUM = /^(?:合计|总计|小计|共计|累计|总数)[:：]?$/;

export const isSumName = (text: string): boolean => SUM.test(stripBlanks(text));

/** 合计 in place of a task, or in a row that names none, and nobody to do it: adds up the rows above. */
function isSum(row: LayoutRow, filled: readonly GridCell[], columns: Columns['columns']): boolean {
  const names = filled.filter(({ text }) => isSumName(text));
  const isEmpty = (isAsked: (role: Columns['columns'][number]['role']) => boolean): boolean =>
    columns.every(({ role, index }) => !isAsked(role) || textOf(row, index) === '');
  return (
    (names.some(({ column }) => isTaskColumn(columns[column]?.role)) || (names.length > 0 && isEmpty(isTaskColumn))) &&
    isEmpty((role) => role !== 'group' && isUnitRole(role))
  );
}

/**
 * 填表人：… beside 审核人：…, below the rows: every cell carries its own name, or stands behind one that ends with a colon, so that none
 * belongs to the column above it. A name that would head a column of tasks or units may stand in the cells of a task.
 */
export function isFormRow(filled: readonly GridCell[], vocabulary: Vocabulary): boolean {
  return (
    filled.length > 1 &&
    filled.every(({ text }, at) => {
      const name = FORM_NAME.exec(stripBlanks(text))?.[1];
      if (name === undefined) return at > 0 && /[:：]$/.test(filled[at - 1]!.text.trim());
      const role = columnOf(name, vocabulary);
      return role === undefined || role === 'person' || role === 'other' || role === 'deadline';
    })
  );
}

const FORM_NAME = /^([\p{Script=Han}（）()]{2,10})[:：]/u;

/** 一、守住底线。坚持预防为主。: what stands behind the first sentence is the section's text. */
function withoutSentence(
  { text, cells, numbering, rest }: Heading,
  vocabulary: Vocabulary,
): Omit<RowKind & { kind: 'heading' }, 'kind' | 'rank'> {
  const whole = cells[0]!;
  const isOne = !numbering || cells.length > 1 || namedInHeading(whole.text, vocabulary).length > 0;
  const end = isOne ? text.length : endOfHeading(whole.text.trimEnd(), numbering.end);
  if (end >= text.length) return { heading: text, cells, ...(rest && { text: rest }) };
  const heading = part(whole, 0, end);
  return {
    heading: heading.text,
    cells: [{ ...whole, runs: [], isVerbatim: false, ...heading }],
    text: [part(whole, end, whole.text.length)],
  };
}

/** 一 in the column of numbers, the words in the next. */
function splitHeading(number: GridCell, words: GridCell): Heading | undefined {
  const joined = `${number.text.trim()}${/[、.．）)]$/.test(number.text.trim()) ? '' : '、'}${words.text.trim()}`;
  const numbering = readNumbering(joined);
  const isHeading = numbering?.style === 'chapter' || numbering?.style === 'section';
  if (!isHeading || /\d/.test(number.text)) return undefined;
  return { text: joined, cells: [number, words], numbering };
}

/** 一、基础设施 over 1, 2: in the row of the heading stand only the sums of what is below it. */
function headingOverFigures(filled: readonly GridCell[], columns: Columns['columns']): Heading | undefined {
  const [number, words, ...figures] = filled;
  const isHeading =
    columns[number!.column]?.role === 'number' &&
    columns[words!.column]?.role === 'title' &&
    figures.every(({ column, text }) => {
      const role = columns[column]?.role;
      return (role === undefined || role === 'other') && /^[\d.,]+%?$/.test(stripBlanks(text));
    });
  const heading = isHeading ? splitHeading(number!, words!) : undefined;
  return (
    heading && {
      ...heading,
      rest: figures.map((cell) => ({ ...cell, text: `${columns[cell.column]!.heading}：${cell.text.trim()}` })),
    }
  );
}

function isTaskColumn(role: Columns['columns'][number]['role']): boolean {
  return role === 'title' || role === 'number';
}

/** Smaller ranks stand above: 第一部分, 一、, （一）, 1., 1.1 */
function rankOf(text: string, style: OutlineStyle | undefined, isFirst: boolean): number {
  if (/^\s*第/.test(text) && style !== 'item') return style === 'section' ? 1 : 0;
  switch (style) {
    case 'part':
      return UNNUMBERED;
    case 'chapter':
      return 2;
    case 'section':
      return 3;
    case 'item':
      return 4;
    case 'parted':
      return 4.5;
    case 'subitem':
      return 5;
    case 'bullet':
      return 6;
    case 'point':
      return 7;
    default:
      return isFirst ? -1 : UNNUMBERED;
  }
}

/** A row without number and title of its own says more about the task above. */
function isContinuation(row: LayoutRow, { columns }: Columns): boolean {
  const own = columns.filter(({ role }) => isTaskColumn(role));
  return (
    own.length > 0 && own.every(({ index }) => row.slots[index]?.isContinued || !row.slots[index]?.cell.text.trim())
  );
}
