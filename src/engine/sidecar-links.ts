import type { SidecarFile, SidecarLink } from '../model/generated/sidecar-file.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../model/generated/table-file.ts';
import type { Place } from '../model/location.ts';
import type { LooseLink } from '../model/table.ts';
import { stripBlanks } from '../text/blanks.ts';

/** What a sidecar says of one table of its file, put among what the table says itself. */
export interface DeclaredHere {
  data: TableFile;
  /** Where the added numbers stand in the sidecar, by their pointers in the table. */
  pointers: ReadonlyMap<string, string>;
  loose: readonly LooseLink[];
}

/** `table` counts from 0. What names a table that the file does not hold is kept with the first one, to be reported. */
export function declareLinks(
  own: TableFile,
  { links = [], unmatched = [] }: Pick<SidecarFile, 'links' | 'unmatched'>,
  table: number,
  tables: number,
  placeOf: (pointer: string) => Place,
): DeclaredHere {
  const pointers = new Map<string, string>();
  const loose: LooseLink[] = [];
  const isHere = (named = 1): boolean => named === table + 1;
  const isNowhere = (named = 1): boolean => named > tables && table === 0;
  const rows = rowsOf(own);
  const added = new Map<TaskEntry, number[]>();
  for (const [index, link] of links.entries()) {
    const { task, parentTask, table: named } = link;
    const pointer = `/links/${index}`;
    const place = placeOf(pointer);
    if (isNowhere(named)) loose.push({ why: 'no-table', parentTask, table: named!, count: tables, place });
    if (!isHere(named)) continue;
    const meant = rowsOfLink(link, rows);
    const [row, other] = meant;
    if (!row) {
      const why = rows.some(({ number }) => number === task) ? 'other-title' : 'no-row';
      loose.push({ why, task, parentTask, place });
      continue;
    }
    if (other) {
      loose.push({ why: 'many-rows', task, parentTask, count: meant.length, place });
      continue;
    }
    const numbers = added.get(row.entry) ?? [];
    const before = [row.entry.implements ?? []].flat().length;
    pointers.set(`${row.pointer}/implements/${before + numbers.length}`, `${pointer}/parentTask`);
    added.set(row.entry, [...numbers, parentTask]);
  }
  const missing = [...(own.unmatched ?? [])];
  for (const [index, entry] of unmatched.entries()) {
    const { table: named, parentTask } = typeof entry === 'number' ? { table: 1, parentTask: entry } : entry;
    const pointer = `/unmatched/${index}`;
    if (isNowhere(named))
      loose.push({ why: 'no-table', parentTask, table: named, count: tables, place: placeOf(pointer) });
    if (!isHere(named)) continue;
    pointers.set(`/unmatched/${missing.length}`, pointer);
    missing.push(parentTask);
  }
  const data = { ...withLinks(own, added), ...(missing.length > 0 && { unmatched: missing }) };
  return { data, pointers, loose };
}

interface Row {
  entry: TaskEntry;
  number: number;
  pointer: string;
}

/** Numbered as they are when the table is built: tasks in front of sections, rows without a number by their position. */
function rowsOf(data: TableFile): Row[] {
  const rows: Row[] = [];
  const add = ({ tasks, sections }: Pick<SectionEntry, 'tasks' | 'sections'>, pointer: string): void => {
    tasks?.forEach((entry, index) =>
      rows.push({ entry, number: plainNumber(entry) ?? rows.length + 1, pointer: `${pointer}/tasks/${index}` }),
    );
    sections?.forEach((section, index) => add(section, `${pointer}/sections/${index}`));
  };
  add(data, '');
  return rows;
}

/** A number of several parts is no number that a link could name: its row is counted. */
function plainNumber({ number }: TaskEntry): number | undefined {
  return typeof number === 'number' ? number : undefined;
}

/** A title may be given by how it begins; among rows that begin so, one that is just that is meant. */
function rowsOfLink({ task, title }: SidecarLink, rows: readonly Row[]): readonly Row[] {
  const numbered = rows.filter(({ number }) => number === task);
  if (title === undefined) return numbered;
  const words = stripBlanks(title);
  const begun = numbered.filter(({ entry }) => stripBlanks(entry.title ?? '').startsWith(words));
  const whole = begun.filter(({ entry }) => stripBlanks(entry.title ?? '') === words);
  return whole.length === 1 ? whole : begun;
}

/** The table with more numbers under `implements`; entries without any stay the same objects. */
function withLinks<Entry extends TableFile | SectionEntry>(
  entry: Entry,
  added: ReadonlyMap<TaskEntry, readonly number[]>,
): Entry {
  if (added.size === 0) return entry;
  const tasks = entry.tasks?.map((task): TaskEntry => {
    const numbers = added.get(task);
    return numbers ? { ...task, implements: [...[task.implements ?? []].flat(), ...numbers] } : task;
  });
  const sections = entry.sections?.map((section) => withLinks(section, added));
  return { ...entry, ...(tasks && { tasks }), ...(sections && { sections }) };
}
