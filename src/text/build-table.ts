import type { TableDocument } from '../model/document.ts';
import type { SectionEntry, TaskEntry } from '../model/generated/table-file.ts';
import type { Place } from '../model/location.ts';
import type { Section, Table, Task, Text, UnitCell } from '../model/table.ts';
import type { Identity, Unit } from '../model/unit.ts';
import { parseDocNumber } from './document-numbers.ts';
import { identityReader } from './identity.ts';
import { PlacedCell, PlacedText } from './placed.ts';
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
  const table = readTable(document, path, words, words.unitsFor(guess), guess);
  const units = table.tasks.flatMap(({ lead, responsible }) => [...lead.units, ...responsible.units]);
  const identity = identityFor(units);
  // Who stands below decides what 市 means; then every 市… of the table means something else.
  const isSame = identity.level === guess.level && identity.place === guess.place;
  if (isSame) return { ...table, identity };
  const home = { ...identity, isCity: isCountyCity(identity, units) };
  return readTable(document, path, words, words.unitsFor(home), identity);
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
): Table {
  const { data } = document;
  const placeOf = (pointer: string): Place => document.placeOf(pointer);
  const text = (pointer: string, value: string | undefined): Text | undefined =>
    value === undefined ? undefined : { value, place: placeOf(pointer) };
  const docNumber = data.docNumber === undefined ? undefined : parseDocNumber(data.docNumber);
  const year = data.year ?? yearIn(data.title) ?? yearIn(data.noticeTitle) ?? docNumber?.year;
  const tasks: Task[] = [];

  const addTask = (entry: TaskEntry, section: Section | undefined, pointer: string): Task => {
    const task = readTask(entry, tasks.length, section, pointer, placeOf, year, words, cells);
    tasks.push(task);
    return task;
  };
  const addSection = (entry: SectionEntry, parent: Section | undefined, pointer: string): Section => {
    const sections: Section[] = [];
    const own: Task[] = [];
    const section: Section = {
      heading: { value: entry.heading, place: placeOf(`${pointer}/heading`) },
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
    issuer: text('/issuer', data.issuer),
    docNumber: docNumber && rawDocNumber ? { ...docNumber, text: rawDocNumber } : undefined,
    rawDocNumber,
    date: text('/date', data.date),
    year,
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

/** 2026年…任务分解表: the year the table is about. */
function yearIn(title: string | undefined): number | undefined {
  const found = /(?:19|20)\s?\d\s?\d(?=\s*年)/.exec(title === undefined ? '' : foldWidths(title));
  return found ? Number(found[0].replace(/\s/g, '')) : undefined;
}

function readTask(
  entry: TaskEntry,
  index: number,
  section: Section | undefined,
  pointer: string,
  placeOf: TableDocument['placeOf'],
  year: number | undefined,
  words: WordReader,
  cells: CellReader,
): Task {
  const text = (key: 'title' | 'requirement' | 'remark' | 'deadline'): Text => {
    const value = entry[key];
    return new PlacedText(value ?? '', placeOf, value == null ? pointer : `${pointer}/${key}`);
  };
  const unitCell = (key: 'lead' | 'responsible' | 'supporting'): UnitCell => {
    const value = entry[key];
    if (value != null) return new PlacedCell(value, cells, placeOf, `${pointer}/${key}`);
    return { value: '', units: [], place, entries: [] };
  };
  const place = placeOf(pointer);
  const title = text('title');
  const requirement = text('requirement');
  const remark = text('remark');
  const deadlineText = text('deadline');
  const extra: { heading: string; text: Text }[] = [];
  if (entry.person)
    extra.push({ heading: '责任人', text: { value: entry.person, place: placeOf(`${pointer}/person`) } });
  if (entry.progress) {
    extra.push({ heading: '完成情况', text: { value: entry.progress, place: placeOf(`${pointer}/progress`) } });
  }
  for (const [heading, value] of Object.entries(entry.extra ?? {})) {
    extra.push({ heading, text: { value, place: placeOf(`${pointer}/extra/${escapeKey(heading)}`) } });
  }
  const declared = entry.implements === undefined ? [] : [entry.implements].flat();
  // Prose is read when a rule asks for it: half of it belongs to the parent, of which few rules ask.
  let citations: Task['citations'] | undefined;
  let deadlines: Task['deadlines'] | undefined;
  return {
    index,
    number: entry.number ?? index + 1,
    isNumbered: entry.number !== undefined,
    get numberPlace() {
      return entry.number === undefined ? place : placeOf(`${pointer}/number`);
    },
    title,
    requirement,
    lead: unitCell('lead'),
    responsible: unitCell('responsible'),
    supporting: unitCell('supporting'),
    remark,
    deadlineText,
    extra,
    implements: declared.map((number, position) => ({
      number,
      place: placeOf(Array.isArray(entry.implements) ? `${pointer}/implements/${position}` : `${pointer}/implements`),
    })),
    get citations() {
      return (citations ??= [
        ...marked(words.citations(title.value), 'title' as const),
        ...marked(words.citations(requirement.value), 'requirement' as const),
        ...marked(words.citations(remark.value), 'remark' as const),
      ]);
    },
    get deadlines() {
      return (deadlines ??= [
        ...marked(words.deadlines(title.value, year), 'title' as const),
        ...marked(words.deadlines(requirement.value, year), 'requirement' as const),
        ...marked(words.deadlines(remark.value, year), 'remark' as const),
        ...marked(words.deadlines(deadlineText.value, year), 'deadline' as const),
      ]);
    },
    section,
    place,
  };
}

/** What was read out of a field, marked with the field. */
function marked<Field extends string, Found extends object>(
  all: readonly Found[],
  field: Field,
): readonly (Found & { in: Field })[] {
  return all.length === 0 ? NOTHING : all.map((found) => ({ ...found, in: field }));
}

const NOTHING: readonly never[] = [];

/** A key inside a JSON pointer (RFC 6901). */
function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
