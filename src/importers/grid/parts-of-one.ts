import type { Problem, TableDocument } from '../../model/document.ts';
import type { SectionEntry, TableFile } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { noteAt } from '../../text/marks.ts';
import { inKeyOrder } from '../table-keys.ts';
import { tasksOf } from './placed-entries.ts';

export interface ReadTable {
  table: TableDocument;
  problems: Problem[];
}

/**
 * Tables that are parts of one: 表一 and 表二 under one title, whose sections they are, though their columns differ; and sheets whose
 * tasks go on with the numbers of the sheet before, chapters that are called as their sheets are.
 */
export function joinParts(read: readonly ReadTable[]): ReadTable[] {
  const joined: ReadTable[] = [];
  for (const one of read) {
    const before = joined.at(-1);
    if (before && isPartOf(before.table.data, one.table.data)) {
      joined[joined.length - 1] = together([
        { read: before, under: '' },
        { read: one, under: '' },
      ]);
    } else joined.push(one);
  }
  return withChapters(joined);
}

/** Tables of the same title one behind the other, with all tasks in sections of different headings. */
function isPartOf(first: TableFile, second: TableFile): boolean {
  const headings = new Set(first.sections?.map(({ heading }: SectionEntry) => heading));
  const areSections = first.tasks === undefined && second.tasks === undefined;
  return (
    first.title !== undefined &&
    first.title === second.title &&
    areSections &&
    headings.size > 0 &&
    second.sections !== undefined &&
    !second.sections.some(({ heading }) => headings.has(heading))
  );
}

function withChapters(read: readonly ReadTable[]): ReadTable[] {
  const runs: ReadTable[][] = [];
  for (const one of read) {
    const open = runs.at(-1);
    if (open && runsOn(open.at(-1)!, one)) open.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => {
    if (run.length === 1) return run[0]!;
    const whole = together(run.map((one) => ({ read: one, under: sheetOf(one)! })));
    const title = titleOf(run[0]!);
    return title === undefined ? whole : { ...whole, table: { ...whole.table, data: { ...whole.table.data, title } } };
  });
}

/** On the next sheet, with the next number, and with no other words about the table. */
function runsOn(first: ReadTable, second: ReadTable): boolean {
  const [one, two] = [sheetOf(first), sheetOf(second)];
  if (one === undefined || two === undefined || one === two || NO_NAME.test(one) || NO_NAME.test(two)) return false;
  const last = [...tasksOf(first.table.data, '')].at(-1)?.task.number;
  const next = [...tasksOf(second.table.data, '')][0]?.task.number;
  const hasSameTitle = second.table.data.title === undefined || titleOf(first) === titleOf(second);
  return typeof last === 'number' && next === last + 1 && hasSameTitle && isSaidAlready(second, first);
}

/** What a program calls a sheet that nobody named. */
const NO_NAME = /^(?:sheet|工作表|表)\s*[\d()（）]*$/i;

/** 工作任务分解表（民生保障） on the sheet 民生保障 is the title without the bracket. */
function titleOf(read: ReadTable): string | undefined {
  const { title } = read.table.data;
  const note = title === undefined ? undefined : noteAt(title, 'end');
  return note && stripBlanks(note.words) === stripBlanks(sheetOf(read) ?? '') ? title!.slice(0, note.start) : title;
}

function sheetOf({ table }: ReadTable): string | undefined {
  const first = [...tasksOf(table.data, '')][0];
  return first && table.placeOf(first.pointer).cell?.sheet;
}

function isSaidAlready(second: ReadTable, first: ReadTable): boolean {
  const { title: _title, sections: _sections, tasks: _tasks, notes: _notes, ...said } = second.table.data;
  const known: Readonly<Record<string, unknown>> = { ...first.table.data };
  return Object.entries(said).every(([key, value]) => JSON.stringify(value) === JSON.stringify(known[key]));
}

/** A table, and the heading of the section that all of it stands in; none where it is empty. */
interface PartOfOne {
  read: ReadTable;
  under: string;
}

/** Where a list of a part stands: in the part, in the whole, and how many entries of others stand in front of it there. */
interface PlacedList {
  own: string;
  whole: string;
  offset: number;
}

/** Each part behind those before it; what is said of the whole is said by the first. */
function together(parts: readonly PartOfOne[]): ReadTable {
  const { tasks: _tasks, sections: _sections, notes: _notes, ...said } = parts[0]!.read.table.data;
  const sections: SectionEntry[] = [];
  const notes: string[] = [];
  const problems: Problem[] = [];
  const placed: { table: TableDocument; lists: readonly PlacedList[]; section: string | undefined }[] = [];
  for (const { read, under } of parts) {
    const { table } = read;
    const { data } = table;
    const section = under === '' ? undefined : `/sections/${sections.length}`;
    const lists: PlacedList[] = [{ own: '/notes', whole: '/notes', offset: notes.length }];
    if (section === undefined) lists.push({ own: '/sections', whole: '/sections', offset: sections.length });
    else for (const own of ['/sections', '/tasks']) lists.push({ own, whole: section + own, offset: 0 });
    placed.push({ table, lists, section });
    problems.push(...read.problems.map((problem) => ({ ...problem, place: inWhole(problem.place, lists) })));
    if (section === undefined) sections.push(...(data.sections ?? []));
    else sections.push(inKeyOrder('section', { heading: under, sections: data.sections, tasks: data.tasks }));
    notes.push(...(data.notes ?? []));
  }
  const data = inKeyOrder('table', { ...said, sections, ...(notes.length > 0 && { notes }) });
  return {
    table: {
      data,
      placeOf(pointer) {
        for (const { table, lists, section } of placed) {
          for (const { own, whole, offset } of lists) {
            const inPart = moved(pointer, whole, own, -offset);
            const isOwn = inPart !== undefined && Number(inPart.split('/')[2]) < lengthOf(table.data, own);
            if (isOwn) return inWhole(table.placeOf(inPart), lists);
          }
          // A chapter begins where its first task does.
          if (section !== undefined && (pointer === section || pointer === `${section}/heading`)) {
            const { pointer: first } = [...tasksOf(table.data, '')][0]!;
            return { ...table.placeOf(first), pointer };
          }
        }
        return placed[0]!.table.placeOf(pointer);
      },
    },
    problems,
  };
}

function lengthOf(data: TableFile, list: string): number {
  return list === '/notes'
    ? (data.notes ?? []).length
    : list === '/tasks'
      ? (data.tasks ?? []).length
      : (data.sections ?? []).length;
}

function inWhole(place: Place, lists: readonly PlacedList[]): Place {
  for (const { own, whole, offset } of lists) {
    const pointer = moved(place.pointer, own, whole, offset);
    if (pointer !== undefined) return { ...place, pointer };
  }
  return place;
}

/** The pointer of an entry of one list as one of another; undefined where it points elsewhere. */
function moved(pointer: string, from: string, to: string, by: number): string | undefined {
  const found = pointer.startsWith(`${from}/`) ? /^(\d+)(.*)$/.exec(pointer.slice(from.length + 1)) : null;
  const at = found ? Number(found[1]) + by : -1;
  return at < 0 ? undefined : `${to}/${at}${found![2]}`;
}
