import { vocabulary } from '../../rules/names/index.generated.ts';
import { createWorkspace, type LoadedFile } from '../engine/workspace.ts';
import { toLocation } from '../engine/locate.ts';
import { writeTables } from '../importers/write-table.ts';
import { complain } from './complain.ts';
import { EXIT } from './host.ts';
import { importNotes } from './import-notes.ts';
import { createImporters } from './importers.ts';
import { complainUnreadable } from './parent-option.ts';
import type { Session } from './run.ts';

export interface ImportOptions {
  output?: string;
  format?: 'yaml' | 'json';
  force?: boolean;
}

/** `gov-lint import`: prints a table from any readable format; gives the exit status. */
export async function importTable(path: string, options: ImportOptions, session: Session): Promise<number> {
  const { host, say } = session;
  const { output } = options;
  const workspace = createWorkspace({ files: host.files, importers: createImporters(vocabulary, host), vocabulary });
  const source = path.replaceAll('\\', '/');
  const name = source === '-' ? say('cli/stdin-name') : source;
  if (source === '-') workspace.put(name, await host.stdin());
  const unreadable = await complainUnreadable(name, workspace, session);
  if (unreadable !== undefined) return unreadable;
  if (output !== undefined && !options.force && (await host.exists(output))) {
    return complain(host, say, 'cli/exists', { path: output });
  }
  const file = await workspace.load(name);
  const format = options.format ?? (output?.toLowerCase().endsWith('.json') ? 'json' : 'yaml');
  const text = writeTables(
    file.tables.map((loaded) => loaded.document.data),
    format,
    importNotes(file, say),
  );
  for (const problem of file.problems) {
    const { line, column } = toLocation(problem.place, file.starts());
    const place = line === undefined ? name : `${name}:${line}:${column}`;
    host.err(`${place} ${say(problem.id, problem.data)}\n`);
  }
  if (output === undefined) host.out(text);
  else if (await host.write(output, text)) return complain(host, say, 'cli/cannot-write', { path: output });
  else host.err(`gov-lint: ${say('cli/written', { path: output, tasks: countTasks(file) })}\n`);
  return EXIT.clean;
}

function countTasks(file: LoadedFile): number {
  return file.tables.reduce((sum, loaded) => sum + loaded.table.tasks.length, 0);
}
