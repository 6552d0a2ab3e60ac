import type { BasisEntry, SectionEntry, TableFile, TaskEntry, WaiverEntry } from '../model/generated/table-file.ts';

/** Keys of the table file in the order in which they are written. */
export const TABLE_KEYS = {
  table: [
    'title',
    'issuer',
    'docNumber',
    'date',
    'year',
    'noticeTitle',
    'sentTo',
    'reportBy',
    'parent',
    'policies',
    'basis',
    'sections',
    'tasks',
    'notes',
    'unmatched',
    'waivers',
  ] satisfies (keyof TableFile)[],
  section: ['heading', 'text', 'sections', 'tasks'] satisfies (keyof SectionEntry)[],
  task: [
    'number',
    'title',
    'requirement',
    'lead',
    'responsible',
    'supporting',
    'supervisor',
    'deadline',
    'person',
    'progress',
    'remark',
    'implements',
    'extra',
  ] satisfies (keyof TaskEntry)[],
  basis: ['title', 'docNumber'] satisfies (keyof BasisEntry)[],
  waiver: ['parentTask', 'reason', 'authority', 'expires'] satisfies (keyof WaiverEntry)[],
} as const;

/** What a mapping of the table file is. */
export type EntryKind = keyof typeof TABLE_KEYS;

const KIND_OF_LIST: Readonly<Record<string, EntryKind>> = {
  sections: 'section',
  tasks: 'task',
  basis: 'basis',
  waivers: 'waiver',
};

/** The kind of the mapping at a pointer; undefined below the known ones. */
export function entryKindAt(pointer: string): EntryKind | undefined {
  if (pointer === '') return 'table';
  const [list, index] = pointer.split('/').slice(-2);
  return /^\d+$/.test(index ?? '') ? KIND_OF_LIST[list ?? ''] : undefined;
}

/** The keys of the mapping at a pointer; undefined below the known ones. */
export function tableKeysAt(pointer: string): readonly string[] | undefined {
  const kind = entryKindAt(pointer);
  return kind && TABLE_KEYS[kind];
}

/** The same entry with its keys in their order; without those that have no value. */
export function inKeyOrder<T extends object>(kind: EntryKind, entry: T): T {
  const values = new Map<string, unknown>(Object.entries(entry));
  const known = TABLE_KEYS[kind].filter((key) => values.get(key) !== undefined);
  // Every key that readers set is among the keys.
  return Object.fromEntries(known.map((key) => [key, values.get(key)])) as T;
}
