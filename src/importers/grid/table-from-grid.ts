import type { Problem, TableDocument } from '../../model/document.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { namedInHeading } from '../../text/about-list.ts';
import { dutyGroups } from '../../text/duty-groups.ts';
import { readNumbering } from '../../text/numbering.ts';
import { isNoteName } from '../../text/table-notes.ts';
import { timeOfHeading, unitsOfHeading } from '../../text/unit-heading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import { readNotice } from '../notice/read-notice.ts';
import { validityProblems } from '../notice/validity.ts';
import { addHeld, addRemarks, type Held } from './about-lists.ts';
import { shareTitlesAbove, shareUnitsInFront } from './blank-titles.ts';
import { type Column, type Columns, readColumns } from './columns.ts';
import type { GridCell, GridDocument, Paragraph } from './grid.ts';
import { type LayoutRow, layOut, textAt, widthOf } from './layout.ts';
import { lookUpPlace, placeInCell, placeOfParagraph } from './places.ts';
import { applyPrecedence } from './precedence.ts';
import { isUnitRole } from './roles.ts';
import { applyDefaults, saysWhen } from './table-defaults.ts';
import { notesInFront, wordsBehind } from './table-notes.ts';
import { doubt } from '../problem.ts';
import { inKeyOrder } from '../table-keys.ts';
import { kindsOf } from './row-kind.ts';
import { readUnitColumns } from './unit-columns.ts';
import { addDuties, addRow, extraName, newDraft, takeNumber, type TaskDraft } from './task-entry.ts';

/** Turns rows and cells, of whatever format, into a table file with the place of every value. */
export function tableFromGrid(
  document: GridDocument,
  vocabulary: Vocabulary,
): { table: TableDocument; problems: Problem[] } {
  const rows = layOut(document);
  const columns = readColumns(rows, widthOf(document), vocabulary);
  const body = shareUnitsInFront(shareTitlesAbove(rows.slice(columns.bodyFrom), columns), columns);
  const data: TableFile = {};
  const places = new Map<string, Place>();
  const problems: Problem[] = [];

  for (const { range, ...fault } of document.faults ?? []) {
    problems.push({ ...fault, place: { pointer: '', ...(range && { range }) } });
  }
  const inFront = columns.hasHeader ? rows.slice(0, columns.headerFrom) : [];
  const above = inFront.filter((row) => !headsColumns(row)).flatMap(paragraphsOf);
  const { after, footnotes = [] } = document;
  const said = readBody(body, columns, vocabulary, data, places, problems);
  const before = [...document.before, ...above];
  const notice = readNotice(before, [...after, ...said.aside]);
  Object.assign(data, notice.fields);
  for (const [pointer, paragraph] of notice.sources) places.set(pointer, placeOfParagraph(paragraph, pointer));
  const behind = wordsBehind(after);
  const notes = [...notesInFront(before), ...said.notes, ...behind.notes, ...footnotes];
  if (notes.length > 0) data.notes = notes.map(({ text }) => text);
  for (const [at, note] of notes.entries()) places.set(`/notes/${at}`, placeOfParagraph(note, `/notes/${at}`));
  const around = [...before, ...after, ...said.notes, ...footnotes];
  const units = readUnitColumns(data, columns, around, places, vocabulary);
  problems.push(...units.problems);
  problems.push(...applyPrecedence(data, columns, around, places));
  problems.push(...applyDefaults(data, around, places, vocabulary));
  problems.push(...validityProblems([...before, ...after]));
  problems.push(...unknownColumns(columns, body, units.read), ...leftOut(behind.left));
  return { table: { data: inKeyOrder('table', data), placeOf: (pointer) => lookUpPlace(places, pointer) }, problems };
}

/** 问题清单, 任务清单, 责任清单 side by side: none is the title of the table. */
function headsColumns({ own }: LayoutRow): boolean {
  return own.filter(({ text }) => isTableTitle(text)).length > 1;
}

interface OpenSection {
  entry: SectionEntry;
  rank: number;
  pointer: string;
  /** The heading names nothing but those who do all that stands below it. */
  held?: HeldWords;
  /** The heading says nothing but by when. */
  time?: HeldWords;
}

interface HeldWords {
  cell: GridCell;
  span: readonly [start: number, end: number];
}

function readBody(
  rows: readonly LayoutRow[],
  columns: Columns,
  vocabulary: Vocabulary,
  data: TableFile,
  places: Map<string, Place>,
  problems: Problem[],
): { notes: Paragraph[]; aside: Paragraph[] } {
  const said: { notes: Paragraph[]; aside: Paragraph[] } = { notes: [], aside: [] };
  const open: OpenSection[] = [];
  const kinds = kindsOf(rows, columns, vocabulary);
  const groups = columns.columns.filter(({ role }) => role === 'group');
  const hasUnits = columns.columns.some(({ role }) => role !== 'group' && isUnitRole(role));
  const hasTimes = columns.columns.some(({ role }) => role === 'deadline');
  let draft: TaskDraft | undefined;
  let held: Held[] = [];

  const closeSections = (rank: number) => {
    while (open.length > 0 && open.at(-1)!.rank >= rank) open.pop();
    held = held.filter(({ depth }) => depth <= open.length);
  };
  const openSection = (heading: string, rank: number, cells: readonly GridCell[], text: readonly Paragraph[] = []) => {
    closeSections(rank);
    const parent = open.at(-1);
    const siblings = parent ? (parent.entry.sections ??= []) : (data.sections ??= []);
    const pointer = `${parent?.pointer ?? ''}/sections/${siblings.length}`;
    const entry: SectionEntry = { heading, ...(text.length > 0 && { text: text.map((line) => line.text).join('\n') }) };
    if (text[0]) places.set(`${pointer}/text`, placeOfParagraph(text[0], `${pointer}/text`));
    siblings.push(entry);
    const words = cells.at(-1)!;
    const units = hasUnits ? undefined : heldIn(words, vocabulary);
    const time = hasTimes ? undefined : timeIn(words);
    open.push({ entry, rank, pointer, ...(units && { held: units }), ...(time && { time }) });
    const named = namedInHeading(words.text, vocabulary);
    held.push(...named.map(({ label, to }) => ({ cell: words, label, to, depth: open.length })));
    places.set(pointer, placeInCell(cells[0]!, pointer));
    places.set(`${pointer}/heading`, placeInCell(words, `${pointer}/heading`));
  };
  const closeTask = () => {
    if (!draft) return;
    const above = saysWho(draft.entry) ? undefined : open.findLast((section) => section.held)?.held;
    if (above) {
      const column = { index: above.cell.column, heading: '', role: undefined, header: undefined };
      addDuties(draft, above.cell, column, above.span, 'responsible', vocabulary);
    }
    addHeld(draft, held);
    const time = open.findLast((one) => one.time)?.time;
    if (time && !saysWhen(draft.entry)) {
      draft.entry.deadline = time.cell.text.slice(...time.span);
      draft.places.set('deadline', placeInCell(time.cell, 'deadline', undefined, ...time.span));
    }
    const section = open.at(-1);
    const tasks = section ? (section.entry.tasks ??= []) : (data.tasks ??= []);
    const pointer = `${section?.pointer ?? ''}/tasks/${tasks.length}`;
    tasks.push(inKeyOrder('task', draft.entry));
    const title = draft.places.get('title') ?? draft.places.get('number') ?? [...draft.places.values()][0];
    for (const [key, place] of draft.places) {
      const path = `${pointer}/${key}`;
      // An empty cell may have left no trace in a text: the row's title shows where it would stand.
      const range = place.range ?? title?.range;
      places.set(path, { ...place, ...(range && { range }), pointer: path });
    }
    if (title) places.set(pointer, { ...title, pointer });
    const task = draft.entry.number ?? draft.entry.title ?? '';
    for (const { column, text, key, place } of draft.doubts) {
      problems.push({
        id: 'import/uncertain-cell',
        severity: 'warning',
        data: { task, heading: column, text },
        ...(typeof draft.entry.number === 'number' && { task: draft.entry.number }),
        about: [column, text],
        place: { ...place, ...(!place.range && title?.range && { range: title.range }), pointer: `${pointer}/${key}` },
      });
    }
    draft = undefined;
  };

  for (const [at, row] of rows.entries()) {
    const kind = kinds[at]!;
    if (kind.kind === 'skip') continue;
    if (kind.kind === 'more' && draft) {
      addRow(draft, row, columns, vocabulary, false);
      continue;
    }
    closeTask();
    if (kind.kind === 'note') said.notes.push(lineOf(row));
    else if (kind.kind === 'aside') said.aside.push(...paragraphsOf(row));
    else if (kind.kind === 'below') {
      held = held.filter(({ label }) => label.text !== kind.label.text);
      held.push({ cell: kind.cell, label: kind.label, to: kind.cell.text.length, depth: open.length });
    } else if (kind.kind === 'above') {
      const list = open.findLast(({ entry, pointer }) => addRemarks(entry, pointer, kind.cell, places));
      if (!list && !addRemarks(data, '', kind.cell, places)) said.notes.push(...paragraphsOf(row));
    } else if (kind.kind === 'heading') openSection(kind.heading, kind.rank, kind.cells, kind.text);
    else {
      if (kind.kind === 'task' && kind.rank !== undefined) closeSections(kind.rank);
      for (const [depth, { index }] of groups.entries()) {
        const slot = row.slots[index];
        if (!slot || slot.isContinued || slot.cell.text.trim() === '') continue;
        openSection(slot.cell.text.trim(), 1.6 + depth / 10, [slot.cell]);
      }
      draft = newDraft();
      addRow(draft, row, columns, vocabulary, true);
      if (kind.kind === 'task' && kind.isPart) takeNumber(draft);
    }
  }
  closeTask();
  return said;
}

function saysWho({ lead, responsible }: TaskEntry): boolean {
  return [lead, responsible].some((units) => (units?.length ?? 0) > 0);
}

function timeIn(cell: GridCell): HeldWords | undefined {
  const span = timeOfHeading(cell.text, readNumbering(cell.text)?.end ?? 0);
  return span && { cell, span };
}

function heldIn(cell: GridCell, vocabulary: Vocabulary): HeldWords | undefined {
  const span =
    unitsOfHeading(cell.text, readNumbering(cell.text)?.end ?? 0, vocabulary) ??
    dutyGroups(cell.text, vocabulary).at(-1)?.span;
  return span && { cell, span };
}

/** 备注 in a cell and its words in the next are one line; so are 填表人：… and 审核人：…. */
function lineOf(row: LayoutRow): Paragraph {
  const [first, ...others] = paragraphsOf(row);
  let { text } = first!;
  for (const other of others) {
    const seam = /[:：]$/.test(text) ? '' : isNoteName(text) ? '：' : '\u3000';
    text += seam + other.text;
  }
  return { ...first!, text };
}

/** Lines behind the table that are another part of the document and give no tasks. */
function leftOut(lines: readonly Paragraph[]): Problem[] {
  const [first] = lines;
  if (!first) return [];
  const text = first.text.trim().slice(0, QUOTED);
  return [
    doubt('import/left-out', {
      data: { lines: lines.length, text },
      about: [text],
      place: placeOfParagraph(first, ''),
    }),
  ];
}

/** As many characters as tell where a line stands. */
const QUOTED = 20;

function paragraphsOf(row: LayoutRow): Paragraph[] {
  return row.own
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, range, cell }) => ({ text: text.trim(), ...(range && { range }), ...(cell && { cell }) }));
}

/** Columns with words in them whose heading nobody knows. */
function unknownColumns({ columns }: Columns, body: readonly LayoutRow[], read: ReadonlySet<Column>): Problem[] {
  return columns
    .filter((column) => !read.has(column))
    .filter(({ role, index }) => role === undefined && body.some((row) => textAt(row, index) !== ''))
    .map((column) => ({
      id: 'import/unknown-column',
      severity: 'warning',
      data: { heading: extraName(column), column: column.index + 1 },
      about: [extraName(column)],
      place: column.header ? placeInCell(column.header, '', column) : { pointer: '' },
    }));
}
