import type { SchemaFault } from '../../model/schema-fault.ts';
import validateTable from '../../model/generated/validate-table.js';

/** A file that is something else altogether has a fault in every line. */
const MOST_FAULTS = 200;

/** Lists whose entries are checked one by one. */
const LISTS = ['basis', 'sections', 'tasks', 'waivers'] as const;

/**
 * What the schema finds wrong with a table. Entry by entry, because the generated validator copies all faults so far for
 * each entry, and a long list of wrong ones would take it hours.
 */
export function schemaFaults(data: object): SchemaFault[] {
  const faults: SchemaFault[] = [];
  collect(data, '', '', (entry) => entry, faults);
  return faults.slice(0, MOST_FAULTS);
}

/** `wrap` makes a table of an entry; `wrapped` is the pointer of the entry in it. */
function collect(
  entry: unknown,
  pointer: string,
  wrapped: string,
  wrap: (entry: unknown) => unknown,
  faults: SchemaFault[],
): void {
  if (faults.length >= MOST_FAULTS) return;
  const lists = isMapping(entry) ? LISTS.filter((list) => Array.isArray(entry[list])) : [];
  const shell = isMapping(entry) ? { ...entry } : entry;
  if (isMapping(shell)) for (const list of lists) shell[list] = [];
  if (!validateTable(wrap(shell))) {
    for (const fault of validateTable.errors ?? []) {
      faults.push({ ...fault, instancePath: pointer + fault.instancePath.slice(wrapped.length) });
    }
  }
  if (!isMapping(entry)) return;
  for (const list of lists) {
    for (const [index, inner] of (entry[list] as unknown[]).entries()) {
      collect(inner, `${pointer}/${list}/${index}`, `/${list}/0`, (value) => ({ [list]: [value] }), faults);
    }
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
