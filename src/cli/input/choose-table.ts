import type { LoadedFile, LoadedTable } from '../../engine/workspace.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** The value of --table, which speaks of one file; undefined without it. */
export function readTableNumber(value: string | undefined, files: number): number | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new Refusal('cli/bad-table', { value });
  if (files > 1) throw new Refusal('cli/table-of-many', { count: files });
  return Number(value);
}

/** A table of a file by its number, from 1. */
export function chooseTable(file: LoadedFile, number: number, { say }: Session): LoadedTable {
  const { path, tables } = file;
  const chosen = tables[number - 1];
  if (chosen) return chosen;
  throw new Refusal('cli/no-such-table', { path, number, count: tables.length, tables: tablesIn(file, say) });
}

/** The tables of a file as a person tells them apart. */
export function tablesIn({ tables }: LoadedFile, say: Session['say']): string[] {
  return tables.map(({ index, table }) =>
    say('cli/table-named', {
      number: index + 1,
      tasks: table.tasks.length,
      ...(table.title && { title: table.title.value }),
    }),
  );
}
