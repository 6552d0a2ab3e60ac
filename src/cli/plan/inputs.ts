import { isLeftBehind } from '../../engine/left-behind.ts';
import { isSidecar } from '../../engine/sidecar.ts';
import type { SkippedFile } from '../../model/report.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { chosenByFolder, chosenByPattern } from './selection.ts';

const STDIN = '-';

export interface Inputs {
  paths: readonly string[];
  skipped: readonly SkippedFile[];
}

/** The files that a call names, folders and patterns resolved, each once; what was passed over is counted on standard error. */
export async function inputPaths(
  files: readonly string[],
  stdinFilename: string | undefined,
  session: Session,
): Promise<Inputs> {
  const { host, say } = session;
  const wanted = files.length === 0 && stdinFilename !== undefined ? [STDIN] : files;
  if (wanted.length === 0) throw new Refusal('cli/no-files');
  const paths = new Set<string>();
  const left = new Set<string>();
  const passed = new Set<string>();
  const add = (path: string): void => void (isLeftBehind(path) ? left : paths).add(path);
  for (const file of wanted) {
    const path = file.replaceAll('\\', '/');
    if (file === STDIN) paths.add(stdinName(wanted, stdinFilename, session)!);
    else if (/[*?{[]/.test(file) && !(await host.exists(file))) {
      const found = await host.files.glob([path]);
      const { tables, others } = chosenByPattern(path, found);
      if (found.length === 0) throw new Refusal('cli/no-match', { pattern: file });
      tables.forEach(add);
      others.forEach((other) => passed.add(other));
    } else if (await host.isFolder(path)) {
      const { tables, others } = await chosenByFolder(path, host.files);
      if (tables.length === 0) throw new Refusal('cli/no-tables-in-folder', { path: file, count: others.length });
      tables.forEach(add);
      others.forEach((other) => passed.add(other));
    } else if (isSidecar(file)) throw new Refusal('cli/is-sidecar', { path: file });
    else add(path);
  }
  if (paths.size === 0) {
    const [path] = left;
    throw path === undefined
      ? new Refusal('cli/no-tables-among', { count: passed.size, path: [...passed][0] ?? '' })
      : new Refusal('cli/is-left-behind', { path });
  }
  if (left.size > 0) host.err(`gov-lint: ${say('cli/left-behind', { count: left.size, path: [...left][0]! })}\n`);
  if (passed.size > 0) host.err(`gov-lint: ${say('cli/passed-over', { count: passed.size, path: [...passed][0]! })}\n`);
  const skipped = [
    ...[...left].map((path): SkippedFile => ({ path, reason: 'left-behind' })),
    ...[...passed].map((path): SkippedFile => ({ path, reason: 'other-kind' })),
  ];
  return { paths: [...paths], skipped };
}

/** The path that standard input goes by; undefined where it is not read. */
export function stdinName(
  files: readonly string[],
  stdinFilename: string | undefined,
  { say }: Session,
): string | undefined {
  if (!files.includes(STDIN) && (files.length > 0 || stdinFilename === undefined)) return undefined;
  return stdinFilename?.replaceAll('\\', '/') ?? say('cli/stdin-name');
}
