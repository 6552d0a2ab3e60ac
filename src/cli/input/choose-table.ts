import type { LoadedFile, LoadedTable } from '../../engine/workspace.ts';
import { complain } from '../output/complain.ts';
import type { Session } from '../run.ts';

/** The value of --table, which speaks of one file; undefined without it, `status` after a complaint. */
export function readTableNumber(
  value: string | undefined,
  paths: readonly string[],
  { host, say }: Session,
): { number: number } | { status: number } | undefined {
  if (value === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/.test(value)) return { status: complain(host, say, 'cli/bad-table', { value }) };
  if (paths.length > 1) return { status: complain(host, say, 'cli/table-of-many', { count: paths.length }) };
  return { number: Number(value) };
}

/** A table of a file by its number, from 1; a number is the exit status after a complaint that says which there are. */
export function chooseTable(file: LoadedFile, number: number, { host, say }: Session): LoadedTable | number {
  const { path, tables } = file;
  const chosen = tables[number - 1];
  if (chosen) return chosen;
  return complain(host, say, 'cli/no-such-table', { path, number, count: tables.length, tables: tablesIn(file, say) });
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
