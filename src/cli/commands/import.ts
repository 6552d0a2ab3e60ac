import { vocabulary } from '../../../rules/names/index.generated.ts';
import type { Deadline } from '../../engine/deadline.ts';
import { toLocation } from '../../engine/locate.ts';
import { createWorkspace, type LoadedFile, type Workspace } from '../../engine/workspace.ts';
import { writeTables } from '../../importers/write-table.ts';
import { chooseTable, readTableNumber, tablesIn } from '../input/choose-table.ts';
import { EXIT } from '../host.ts';
import { importNotes } from './import-notes.ts';
import { targetsIn } from './import-targets.ts';
import { openDeadline } from '../input/deadline.ts';
import { createImporters } from '../readers/importers.ts';
import { plan } from '../plan/plan.ts';
import { complaining, Refusal } from '../refusal.ts';
import { readOrRefuse } from '../input/parent-option.ts';
import { takeStdin } from '../input/stdin.ts';
import { save } from '../output/save.ts';
import { showProgress } from '../output/progress.ts';
import type { Session } from '../session.ts';

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
  const { host } = session;
  const { output, outDir } = options;
  if (output !== undefined && outDir !== undefined) throw new Refusal('cli/output-or-folder');
  const planned = await plan(files, options, session);
  const { jobs, stdin } = planned;
  if (jobs.length > 1 && outDir === undefined) throw new Refusal('cli/import-many', { count: jobs.length });
  const table = readTableNumber(options.table, jobs.length);
  const importers = createImporters(vocabulary, host, (path) => planned.jobOf(path).limits);
  const open = (): Job => {
    const deadline = openDeadline(host, planned);
    const workspace = createWorkspace({ files: host.files, importers, vocabulary, deadline });
    return { workspace, deadline, session, isForced: options.force === true, table };
  };
  const paths = jobs.map(({ path }) => path);
  if (outDir !== undefined) {
    if (stdin !== undefined) throw new Refusal('cli/stdin-into-folder');
    return importInto(outDir.replaceAll('\\', '/'), paths, options.format ?? 'yaml', open, session);
  }
  const job = open();
  if (stdin !== undefined) await takeStdin(stdin, job.workspace, session);
  const format = options.format ?? (output?.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
  await importOne(paths[0]!, output, format, job);
  return EXIT.clean;
}

interface Job {
  workspace: Workspace;
  deadline: Deadline | undefined;
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
  open: () => Job,
  session: Session,
): Promise<number> {
  const { host, say } = session;
  const targets = targetsIn(folder, paths, format, session);
  if (await host.makeFolder(folder)) throw new Refusal('cli/cannot-make-folder', { path: folder });
  const failed: string[] = [];
  let tasks = 0;
  let job = open();
  for (const [at, { path, output }] of targets.entries()) {
    showProgress(say('cli/import-progress', { number: at + 1, count: targets.length, path }), host);
    // One after the other: reading is bounded in memory for one file, and messages stay with their file.
    // oxlint-disable-next-line no-await-in-loop
    const done = await complaining(session, () => importOne(path, output, format, job));
    // What was broken off may have left half of something: the next file begins afresh.
    if (job.deadline?.isPassed) job = open();
    if ('value' in done) tasks += done.value;
    else failed.push(path);
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

/** Reads one file and shows or writes what it holds; gives how many tasks. */
async function importOne(
  path: string,
  output: string | undefined,
  format: 'yaml' | 'json',
  { workspace, deadline, session, isForced, table }: Job,
): Promise<number> {
  const { host, say } = session;
  if (output !== undefined && host.files.identify(output) === host.files.identify(path)) {
    throw new Refusal('cli/import-onto-itself', { path });
  }
  if (output !== undefined && (await host.isFolder(output)))
    throw new Refusal('cli/cannot-write', { path: output, reason: say('write/is-folder') });
  if (output !== undefined && !isForced && (await host.exists(output))) {
    throw new Refusal('cli/exists', { path: output });
  }
  deadline?.start(path);
  const file = await readOrRefuse(path, workspace, session);
  const chosen = table === undefined ? undefined : chooseTable(file, table, session);
  const tables = chosen ? [chosen] : file.tables;
  const notes = importNotes(file, say);
  const write = (): string =>
    writeTables(
      tables.map(({ document }) => document.data),
      format,
      tables.map(({ index }) => notes[index]!),
    );
  const text = deadline ? deadline.run(Infinity, write) : write();
  sayProblems(file, chosen && chosen.index + 1, session);
  if (tables.length > 1) {
    const words = say('cli/import-tables', { path, count: tables.length, tables: tablesIn(file, say) });
    host.err(`gov-lint: ${words}\n`);
  }
  const tasks = tables.reduce((sum, loaded) => sum + loaded.table.tasks.length, 0);
  if (output === undefined) {
    host.out(text);
    return tasks;
  }
  await save(output, text, session, { isNew: !isForced });
  const counts = { tasks, ...(tables.length > 1 && { tables: tables.length }) };
  host.err(`gov-lint: ${say('cli/written', { path: output, ...counts })}\n`);
  return tasks;
}

/** What the reader has to say; with a number only of that table. */
function sayProblems(file: LoadedFile, table: number | undefined, { host, say }: Session): void {
  for (const problem of file.problems) {
    if (table !== undefined && (problem.table ?? table) !== table) continue;
    const { line, column } = toLocation(problem.place, file.starts());
    const place = line === undefined ? file.path : `${file.path}:${line}:${column}`;
    host.err(`${say('cli/unreadable', { place, reason: say(problem.id, problem.data) })}\n`);
  }
}
