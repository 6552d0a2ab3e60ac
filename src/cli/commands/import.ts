import { vocabulary } from '../../../rules/names/index.generated.ts';
import { toLocation } from '../../engine/locate.ts';
import { createWorkspace, type LoadedFile, type Workspace } from '../../engine/workspace.ts';
import { writeTables } from '../../importers/write-table.ts';
import { chooseTable, readTableNumber } from '../input/choose-table.ts';
import { complain } from '../output/complain.ts';
import { configFinder } from '../config/config.ts';
import { EXIT } from '../host.ts';
import { importNotes } from './import-notes.ts';
import { targetsIn } from './import-targets.ts';
import { createImporters } from '../readers/importers.ts';
import { inputPaths, stdinName } from '../input/input.ts';
import { readerLimits } from '../config/limits.ts';
import { complainUnreadable } from '../input/parent-option.ts';
import { takeStdin } from '../input/stdin.ts';
import { save } from '../output/save.ts';
import { showProgress } from '../output/progress.ts';
import type { Session } from '../run.ts';

export interface ImportOptions {
  output?: string;
  outDir?: string;
  format?: 'yaml' | 'json';
  force?: boolean;
  table?: string;
  config?: string | boolean;
}

/** `gov-lint import`: tables from any readable format, shown or written; gives the exit status. */
export async function importTables(
  files: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<number> {
  const { host, say } = session;
  const { output, outDir } = options;
  if (output !== undefined && outDir !== undefined) return complain(host, say, 'cli/output-or-folder');
  const paths = await inputPaths(files, undefined, session);
  if (typeof paths === 'number') return paths;
  if (paths.length > 1 && outDir === undefined) {
    return complain(host, say, 'cli/import-many', { count: paths.length });
  }
  const table = readTableNumber(options.table, paths, session);
  if (table && 'status' in table) return table.status;
  const config = await configFinder(options.config, session)(paths[0]!);
  if (typeof config === 'number') return config;

  const importers = createImporters(vocabulary, host, readerLimits(config.values));
  const workspace = createWorkspace({ files: host.files, importers, vocabulary });
  const stdin = stdinName(files, undefined, session);
  if (stdin !== undefined) {
    const status = await takeStdin(stdin, workspace, session);
    if (status !== undefined) return status;
  }
  const job: Job = { workspace, session, isForced: options.force === true, table: table?.number };
  if (outDir !== undefined) {
    if (stdin !== undefined) return complain(host, say, 'cli/stdin-into-folder');
    return importInto(outDir.replaceAll('\\', '/'), paths, options.format ?? 'yaml', job);
  }
  const format = options.format ?? (output?.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
  const done = await importOne(paths[0]!, output, format, job);
  return typeof done === 'number' ? done : EXIT.clean;
}

interface Job {
  workspace: Workspace;
  session: Session;
  isForced: boolean;
  /** Of the file, from 1; undefined for all. */
  table: number | undefined;
}

/** Each file into a file of its name; one that fails does not stop the rest. */
async function importInto(
  folder: string,
  paths: readonly string[],
  format: 'yaml' | 'json',
  job: Job,
): Promise<number> {
  const { host, say } = job.session;
  const targets = targetsIn(folder, paths, format, job.session);
  if (typeof targets === 'number') return targets;
  if (await host.makeFolder(folder)) return complain(host, say, 'cli/cannot-make-folder', { path: folder });
  const failed: string[] = [];
  let tasks = 0;
  for (const [at, { path, output }] of targets.entries()) {
    showProgress(say('cli/import-progress', { number: at + 1, count: targets.length, path }), host);
    // One after the other: reading is bounded in memory for one file, and messages stay with their file.
    // oxlint-disable-next-line no-await-in-loop
    const done = await importOne(path, output, format, job);
    if (typeof done === 'number') failed.push(path);
    else tasks += done.tasks;
  }
  showProgress(undefined, host);
  const counts = { count: targets.length, written: targets.length - failed.length, tasks, folder };
  const summary = say('cli/import-summary', {
    ...counts,
    ...(failed.length > 0 && { failed: failed.length, files: failed }),
  });
  host.err(`gov-lint: ${summary}\n`);
  return failed.length > 0 ? EXIT.wrong : EXIT.clean;
}

/** Reads one file and shows or writes what it holds; a number is the exit status after a complaint. */
async function importOne(
  path: string,
  output: string | undefined,
  format: 'yaml' | 'json',
  { workspace, session, isForced, table }: Job,
): Promise<{ tasks: number } | number> {
  const { host, say } = session;
  if (output !== undefined && host.files.identify(output) === host.files.identify(path)) {
    return complain(host, say, 'cli/import-onto-itself', { path });
  }
  if (output !== undefined && !isForced && (await host.exists(output))) {
    return complain(host, say, 'cli/exists', { path: output });
  }
  const unreadable = await complainUnreadable(path, workspace, session);
  if (unreadable !== undefined) return unreadable;
  const file = await workspace.load(path);
  const chosen = table === undefined ? undefined : chooseTable(file, table, session);
  if (typeof chosen === 'number') return chosen;
  const tables = chosen ? [chosen] : file.tables;
  const notes = importNotes(file, say);
  const text = writeTables(
    tables.map(({ document }) => document.data),
    format,
    tables.map(({ index }) => notes[index]!),
  );
  sayProblems(file, chosen && chosen.index + 1, session);
  const tasks = tables.reduce((sum, loaded) => sum + loaded.table.tasks.length, 0);
  if (output === undefined) {
    host.out(text);
    return { tasks };
  }
  const failure = await save(output, text, session, { isNew: !isForced });
  if (failure !== undefined) return failure;
  const counts = { tasks, ...(tables.length > 1 && { tables: tables.length }) };
  host.err(`gov-lint: ${say('cli/written', { path: output, ...counts })}\n`);
  return { tasks };
}

/** What the reader has to say; with a number only of that table. */
function sayProblems(file: LoadedFile, table: number | undefined, { host, say }: Session): void {
  for (const problem of file.problems) {
    if (table !== undefined && (problem.data['table'] ?? table) !== table) continue;
    const { line, column } = toLocation(problem.place, file.starts());
    const place = line === undefined ? file.path : `${file.path}:${line}:${column}`;
    host.err(`${place} ${say(problem.id, problem.data)}\n`);
  }
}
