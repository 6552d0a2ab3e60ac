import { vocabulary } from '../../rules/names/index.generated.ts';
import { createImporters } from '../../src/cli/readers/importers.ts';
import { buildTable } from '../../src/text/build-table.ts';
import { cpuMilliseconds, type Times } from './growth.ts';

const importers = createImporters(vocabulary, {});

/** The time that reading a file takes, in place and without the deadline that the command line sets. */
export async function readingTime(path: string, bytes: Uint8Array): Promise<Times> {
  const start = cpuMilliseconds();
  const source = { path, bytes };
  const { tables } = await importers.find((importer) => importer.matches(source))!.read(source);
  for (const table of tables) buildTable(table, path, vocabulary);
  return new Map([['reading', cpuMilliseconds() - start]]);
}
