import type { Settling } from '../model/report.ts';
import { sidecarPaths } from './sidecar.ts';
import type { LoadedTable } from './workspace.ts';

/** How a person settles what the trace of a table could not: by the command, or by hand in which file. */
export function settlingOf({ file, index, document }: LoadedTable, parent: LoadedTable): Settling {
  const number = file.tables.length > 1 ? index + 1 : undefined;
  const above = parent.file.tables.length > 1 ? `${parent.file.path}#${parent.index + 1}` : parent.file.path;
  const table = number === undefined ? '' : ` --table ${number}`;
  const isTableFile = document.editsFor !== undefined;
  return {
    command: `gov-lint trace ${quoted(file.path)} --parent ${quoted(above)}${table} --review`,
    path: isTableFile ? file.path : (file.sidecar?.path ?? sidecarPaths(file.path)[0]!),
    isSidecar: !isTableFile,
    ...(number !== undefined && { table: number }),
  };
}

/** A path as one word for the shells of all systems. */
function quoted(path: string): string {
  return /^[\p{L}\p{N}_./:@%+,=～（）〔〕《》-]+$/u.test(path) ? path : `"${path}"`;
}
