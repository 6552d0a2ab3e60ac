import { lint, type LintOptions } from '../engine/lint.ts';
import { sidecarPaths } from '../engine/sidecar.ts';
import type { Workspace } from '../engine/workspace.ts';
import type { CheckedFile } from './checked.ts';

/** Reads, compares and checks a file as an editor needs it: with the traces, and with what it rests on. */
export async function checkFile(path: string, workspace: Workspace, options: LintOptions): Promise<CheckedFile> {
  const { tables: reports } = await lint([path], workspace, { ...options, keepTraces: true });
  const file = await workspace.load(path);
  const tables = await Promise.all(
    file.tables.map(async (loaded, index) => {
      const report = reports[index]!;
      const own = await options.optionsFor?.(loaded);
      return { table: report.trace?.child ?? loaded.table, report, policies: own?.policies ?? options.policies ?? [] };
    }),
  );
  const above = reports.flatMap((report) => report.above ?? []);
  const restsOn = new Set(
    [file.path, ...above]
      .flatMap((other) => [other, ...sidecarPaths(other)])
      .map((other) => workspace.files.identify(other)),
  );
  restsOn.delete(file.key);
  return { path: file.path, text: file.text ?? '', tables, reports, sidecar: file.sidecar, restsOn: [...restsOn] };
}
