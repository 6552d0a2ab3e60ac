import type { TableDocument } from '../model/document.ts';
import type { TaskEntry } from '../model/generated/table-file.ts';
import type { Place } from '../model/location.ts';
import type { Section, Task, Text, UnitCell } from '../model/table.ts';
import { unitsByDuty } from './cell-duties.ts';
import { AbsentCell, PlacedCell, PlacedText, SharedCell } from './placed.ts';
import type { UnitRole } from './roles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { CellReader, WordReader } from './word-reader.ts';

/** What all tasks of a table are read with. */
export interface TaskSource {
  placeOf: TableDocument['placeOf'];
  /** The table's, for dates that name none. */
  year: number | undefined;
  /** The day of its issue, for feasts that come every year. */
  since: string | undefined;
  words: WordReader;
  cells: CellReader;
  vocabulary: Vocabulary;
}

/**
 * A task of a table file. Places and what its prose says are read when a rule asks: half of it belongs to the parent, of
 * which few rules ask. A class, because V8 gives each object literal with getters a shape of its own, which holds on to
 * the task, and so to its table, until the whole heap is collected.
 */
export class PlacedTask implements Task {
  readonly index: number;
  readonly number: Task['number'];
  readonly isNumbered: boolean;
  readonly label: string;
  readonly section: Section | undefined;
  readonly title: Text;
  readonly requirement: Text;
  readonly lead: UnitCell;
  readonly responsible: UnitCell;
  readonly supporting: UnitCell;
  readonly supervisor: UnitCell;
  readonly remark: Text;
  readonly deadlineText: Text;
  readonly extra: Task['extra'];
  readonly implements: Task['implements'];
  readonly #pointer: string;
  readonly #source: TaskSource;
  #citations: Task['citations'] | undefined;
  #deadlines: Task['deadlines'] | undefined;

  constructor(entry: TaskEntry, index: number, section: Section | undefined, pointer: string, source: TaskSource) {
    this.#pointer = pointer;
    this.#source = source;
    this.index = index;
    this.number = typeof entry.number === 'number' ? entry.number : index + 1;
    this.isNumbered = typeof entry.number === 'number';
    this.label = entry.number === undefined ? '' : String(entry.number);
    this.section = section;
    this.title = this.#text(entry.title, 'title');
    this.requirement = this.#text(entry.requirement, 'requirement');
    const cells = this.#cells(entry);
    this.lead = cells.lead;
    this.responsible = cells.responsible;
    this.supporting = cells.supporting;
    this.supervisor = this.#cell(entry.supervisor, 'supervisor');
    this.remark = this.#text(entry.remark, 'remark');
    this.deadlineText = this.#text(entry.deadline, 'deadline');
    this.extra = this.#extra(entry);
    this.implements = this.#implements(entry.implements);
  }

  get place(): Place {
    return this.#source.placeOf(this.#pointer);
  }

  get numberPlace(): Place {
    return this.label !== '' ? this.#source.placeOf(`${this.#pointer}/number`) : this.place;
  }

  get citations(): Task['citations'] {
    const { citations } = this.#source.words;
    return (this.#citations ??= [
      ...marked('title', this.title, citations),
      ...marked('requirement', this.requirement, citations),
      ...marked('remark', this.remark, citations),
    ]);
  }

  get deadlines(): Task['deadlines'] {
    return (this.#deadlines ??= this.#readDeadlines());
  }

  #readDeadlines(): Task['deadlines'] {
    const { words, year, since } = this.#source;
    const deadlines = words.deadlinesIn(year, since);
    return [
      ...marked('title', this.title, deadlines),
      ...marked('requirement', this.requirement, deadlines),
      ...marked('remark', this.remark, deadlines),
      ...marked('deadline', this.deadlineText, deadlines),
    ];
  }

  #text(value: string | null | undefined, key: string): Text {
    return new PlacedText(value ?? '', this.#source.placeOf, this.#pointer, value == null ? undefined : key);
  }

  #cell(value: TaskEntry['lead'], key: string): UnitCell {
    const { placeOf, cells } = this.#source;
    if (value != null) return new PlacedCell(value, cells, placeOf, this.#pointer, key);
    return new AbsentCell(placeOf, this.#pointer);
  }

  /** The only cell of a row that names units may say itself who leads; its units then stand where its words put them. */
  #cells(entry: TaskEntry): Pick<Task, 'lead' | 'responsible' | 'supporting'> {
    const [lead, responsible, supporting] = (['lead', 'responsible', 'supporting'] as const).map((key) =>
      this.#cell(entry[key], key),
    ) as [UnitCell, UnitCell, UnitCell];
    const column = only(entry);
    if (column === undefined) return { lead, responsible, supporting };
    const whole = column === 'lead' ? lead : responsible;
    const { placeOf, cells, vocabulary } = this.#source;
    const said = unitsByDuty(whole.value, column, cells, vocabulary);
    if (said === undefined) return { lead, responsible, supporting };
    const of = (role: UnitRole): UnitCell => {
      const units = said.get(role) ?? [];
      if (role !== column) return new SharedCell(units, whole);
      return new PlacedCell(entry[column]!, () => units, placeOf, this.#pointer, column);
    };
    return { lead: of('lead'), responsible: of('responsible'), supporting: of('supporting') };
  }

  #extra({ person, progress, extra }: TaskEntry): Task['extra'] {
    const { placeOf } = this.#source;
    const at = (key: string): Place => placeOf(`${this.#pointer}/${key}`);
    const all: { heading: string; text: Text }[] = [];
    if (person) all.push({ heading: '责任人', text: { value: person, place: at('person') } });
    if (progress) all.push({ heading: '完成情况', text: { value: progress, place: at('progress') } });
    for (const [heading, value] of Object.entries(extra ?? {})) {
      all.push({ heading, text: { value, place: at(`extra/${escapeKey(heading)}`) } });
    }
    return all;
  }

  #implements(declared: TaskEntry['implements']): Task['implements'] {
    if (declared === undefined) return [];
    const { placeOf } = this.#source;
    return [declared].flat().map((number, position) => ({
      number,
      place: placeOf(`${this.#pointer}/implements${Array.isArray(declared) ? `/${position}` : ''}`),
    }));
  }
}

/** The column of units that a row fills alone. */
function only({ lead, responsible, supporting }: TaskEntry): 'lead' | 'responsible' | undefined {
  if (!isBlank(supporting) || isBlank(lead) === isBlank(responsible)) return undefined;
  return isBlank(lead) ? 'responsible' : 'lead';
}

function isBlank(units: TaskEntry['lead']): boolean {
  return units == null || units.length === 0;
}

/** What is read out of a field, marked with the field. Many are blank. */
function marked<Field extends string, Found extends object>(
  field: Field,
  { value }: Text,
  read: (text: string) => readonly Found[],
): readonly (Found & { in: Field })[] {
  const all = value === '' ? NOTHING : read(value);
  // In front: behind a spread it takes V8 ten times as long.
  return all.length === 0 ? NOTHING : all.map((found) => ({ in: field, ...found }));
}

const NOTHING: readonly never[] = [];

/** A key inside a JSON pointer (RFC 6901). */
function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
