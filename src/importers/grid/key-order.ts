import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';

const TABLE_ORDER = [
  'title',
  'issuer',
  'docNumber',
  'date',
  'year',
  'noticeTitle',
  'sentTo',
  'reportBy',
  'basis',
  'sections',
  'tasks',
] as const;
const TASK_ORDER = [
  'number',
  'title',
  'requirement',
  'lead',
  'responsible',
  'supporting',
  'supervisor',
  'person',
  'deadline',
  'progress',
  'remark',
  'extra',
] as const;

/** Keys as a table file has them. */
export function inOrder(data: TableFile): TableFile {
  return pick(data, TABLE_ORDER);
}

export function inTaskOrder(entry: TaskEntry): TaskEntry {
  return pick(entry, TASK_ORDER);
}

function pick<T extends object>(from: T, keys: readonly (keyof T)[]): T {
  const picked: Partial<T> = {};
  for (const key of keys) if (from[key] !== undefined) picked[key] = from[key];
  // Every key that this file sets is among the keys.
  return picked as T;
}
