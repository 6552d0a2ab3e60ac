import type { TableDocument } from '../model/document.ts';
import type { SectionEntry, TaskEntry } from '../model/generated/table-file.ts';
import type { Place } from '../model/location.ts';
import type { Section, Table, Task, Text } from '../model/table.ts';
import type { Identity, Unit } from '../model/unit.ts';
import { parseDocNumber } from './document-numbers.ts';
import { identityReader } from './identity.ts';
import { PlacedCell } from './placed.ts';
import { PlacedTask, type TaskSource } from './placed-task.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWidths } from './widths.ts';
import { type CellReader, createWordReader, type WordReader } from './word-reader.ts';

/** Reads every cell of a table that an importer handed over; tables that are compared share one reader of prose. */
export function buildTable(
  document: TableDocument,
  path: string,
  vocabulary: Vocabulary,
  words: WordReader = createWordReader(vocabulary),
): Table {
  const { data } = document;
  const clues = { issuer: data.issuer, docNumber: data.docNumber, title: data.title, noticeTitle: data.noticeTitle };
  const identityFor = identityReader(clues, vocabulary);
  const guess = identityFor([]);
  const table = readTable(document, path, words, words.unitsFor(guess), guess, vocabulary);
  const units = table.tasks.flatMap(({ lead, responsible }) => [...lead.units, ...responsible.units]);
  const identity = identityFor(units);
  // Who stands below decides what 市 means; then every 市… of the table means something else.
  const isSame = identity.level === guess.level && identity.place === guess.place;
  if (isSame) return { ...table, identity };
  const home = { ...identity, isCity: isCountyCity(identity, units) };
  return readTable(document, path, words, words.unitsFor(home), identity, vocabulary);
}

/** Of county level, and its offices are 市财政局: a city like 福清. */
function isCountyCity({ level, place }: Identity, units: readonly Unit[]): boolean {
  if (level !== 'county') return place?.endsWith('市') ?? false;
  if (place !== undefined) return place.endsWith('市');
  const offices = units.filter(({ kind }) => kind === 'named');
  return offices.filter(({ name }) => name.startsWith('市')).length * 2 > offices.length;
}

function readTable(
  document: TableDocument,
  path: string,
  words: WordReader,
  cells: CellReader,
  identity: Identity,
  vocabulary: Vocabulary,
): Table {
  const { data } = document;
  const placeOf = (pointer: string): Place => document.placeOf(pointer);
  const text = (pointer: string, value: string | undefined): Text | undefined =>
    value === undefined ? undefined : { value, place: placeOf(pointer) };
  const docNumber = data.docNumber === undefined ? undefined : parseDocNumber(data.docNumber);
  const year = yearOf(data, docNumber);
  const source: TaskSource = { placeOf, year, since: data.date, words, cells, vocabulary };
  const tasks: Task[] = [];

  const addTask = (entry: TaskEntry, section: Section | undefined, pointer: string): Task => {
    const task = new PlacedTask(entry, tasks.length, section, pointer, source);
    tasks.push(task);
    return task;
  };
  const addSection = (entry: SectionEntry, parent: Section | undefined, pointer: string): Section => {
    const sections: Section[] = [];
    const own: Task[] = [];
    const section: Section = {
      heading: { value: entry.heading, place: placeOf(`${pointer}/heading`) },
      text: { value: entry.text ?? '', place: placeOf(entry.text === undefined ? pointer : `${pointer}/text`) },
      parent,
      depth: (parent?.depth ?? 0) + 1,
      sections,
      tasks: own,
      place: placeOf(pointer),
    };
    entry.tasks?.forEach((task, index) => own.push(addTask(task, section, `${pointer}/tasks/${index}`)));
    entry.sections?.forEach((inner, index) =>
      sections.push(addSection(inner, section, `${pointer}/sections/${index}`)),
    );
    return section;
  };

  data.tasks?.forEach((task, index) => addTask(task, undefined, `/tasks/${index}`));
  const sections = (data.sections ?? []).map((section, index) => addSection(section, undefined, `/sections/${index}`));
  const rawDocNumber = text('/docNumber', data.docNumber);
  return {
    path,
    title: text('/title', data.title),
    noticeTitle: text('/noticeTitle', data.noticeTitle),
    sentTo: data.sentTo === undefined ? undefined : new PlacedCell(data.sentTo, cells, placeOf, '', 'sentTo'),
    issuer: text('/issuer', data.issuer),
    docNumber: docNumber && rawDocNumber ? { ...docNumber, text: rawDocNumber } : undefined,
    rawDocNumber,
    date: text('/date', data.date),
    reportBy: text('/reportBy', data.reportBy),
    year,
    rawYear: data.year,
    yearPlace: data.year === undefined ? undefined : placeOf('/year'),
    parent: text('/parent', data.parent),
    policies: (data.policies ?? []).map((value, index) => ({ value, place: placeOf(`/policies/${index}`) })),
    basis: (data.basis ?? []).map((entry, index) => ({
      title: text(`/basis/${index}/title`, entry.title),
      docNumber: entry.docNumber === undefined ? undefined : parseDocNumber(entry.docNumber),
      rawNumber: text(`/basis/${index}/docNumber`, entry.docNumber),
      place: placeOf(`/basis/${index}`),
    })),
    hasNotice: data.issuer !== undefined || data.noticeTitle !== undefined || (data.basis?.length ?? 0) > 0,
    sections,
    tasks,
    unmatched: (data.unmatched ?? []).map((number, index) => ({ number, place: placeOf(`/unmatched/${index}`) })),
    looseLinks: document.looseLinks ?? [],
    waivers: (data.waivers ?? []).map((entry, index) => ({
      parentTask: entry.parentTask,
      reason: entry.reason,
      authority: entry.authority,
      expires: entry.expires,
      place: placeOf(`/waivers/${index}`),
    })),
    identity,
    place: placeOf(''),
  };
}

/** The year a table is about. A field that nothing bears out, against a title that the notice, number or date does, was left from last year. */
function yearOf(data: TableDocument['data'], docNumber: { year: number } | undefined): number | undefined {
  const { year, title, noticeTitle, date } = data;
  const titled = yearIn(title) ?? yearIn(noticeTitle);
  if (year === undefined) return titled ?? docNumber?.year;
  const others = new Set([title && yearIn(noticeTitle), docNumber?.year, Number(date?.slice(0, 4))]);
  const isOutvoted = titled !== undefined && others.has(titled) && !others.has(year);
  return isOutvoted && !new RegExp(`${year}\\s*[-—–~～至到]`).test(title ?? '') ? titled : year;
}

/** 2026年…任务分解表: the year the table is about. */
function yearIn(title: string | undefined): number | undefined {
  const found = /(?:19|20)\s?\d\s?\d(?=\s*年)/.exec(title === undefined ? '' : foldWidths(title));
  return found ? Number(found[0].replace(/\s/g, '')) : undefined;
}
