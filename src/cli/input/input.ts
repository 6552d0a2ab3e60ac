import { isLeftBehind } from '../../engine/left-behind.ts';
import { isSidecar } from '../../engine/sidecar.ts';
import { complain } from '../output/complain.ts';
import { type ConfigFinder, isIgnored } from '../config/config.ts';
import { isReference } from './parent-option.ts';
import type { Session } from '../run.ts';

const STDIN = '-';

/** The files that a call names, patterns resolved; a number is the exit status after a complaint. */
export async function inputPaths(
  files: readonly string[],
  stdinFilename: string | undefined,
  session: Session,
): Promise<readonly string[] | number> {
  const { host, say } = session;
  const wanted = files.length === 0 && stdinFilename !== undefined ? [STDIN] : files;
  if (wanted.length === 0) return complain(host, say, 'cli/no-files');
  const paths: string[] = [];
  for (const file of wanted) {
    if (file === STDIN) {
      paths.push(stdinName(wanted, stdinFilename, session)!);
    } else if (/[*?{[]/.test(file) && !(await host.exists(file))) {
      const found = (await host.files.glob([file.replaceAll('\\', '/')])).filter((path) => !isSidecar(path));
      if (found.length === 0) return complain(host, say, 'cli/no-match', { pattern: file });
      paths.push(...found);
    } else if (isSidecar(file)) return complain(host, say, 'cli/is-sidecar', { path: file });
    else paths.push(file.replaceAll('\\', '/'));
  }
  return withoutLeftBehind(paths, session);
}

/** Shells give patterns away as names: the lock of a document that is open stands beside it. */
function withoutLeftBehind(paths: readonly string[], { host, say }: Session): readonly string[] | number {
  const kept = paths.filter((path) => !isLeftBehind(path));
  if (kept.length === paths.length) return kept;
  const skipped = paths.filter(isLeftBehind);
  if (kept.length === 0) return complain(host, say, 'cli/is-left-behind', { path: skipped[0]! });
  host.err(`gov-lint: ${say('cli/left-behind', { count: skipped.length, path: skipped[0]! })}\n`);
  return kept;
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

/** Without the files that their configuration ignores; that is said, and it is an error when none is left. */
export async function withoutIgnored(
  paths: readonly string[],
  configs: ConfigFinder,
  session: Session,
): Promise<readonly string[] | number> {
  const { host, say } = session;
  const kept: string[] = [];
  const ignored: string[] = [];
  for (const path of paths) {
    const config = await configs(path);
    if (typeof config === 'number') return config;
    (isIgnored(config, path, session) ? ignored : kept).push(path);
  }
  if (ignored.length === 0) return kept;
  if (kept.length === 0) return complain(host, say, 'cli/all-ignored', { count: ignored.length, path: ignored[0]! });
  host.err(`gov-lint: ${say('cli/ignored', { count: ignored.length })}\n`);
  return kept;
}

/** A folder's tables are often checked together with the parent among them: it is left out, and that is said. */
export function withoutParent(
  paths: readonly string[],
  parent: string | undefined,
  { host, say }: Session,
): readonly string[] {
  if (parent === undefined || paths.length < 2 || isReference(parent)) return paths;
  const same = host.files.identify(parent.replace(/#[1-9]\d*$/, ''));
  const rest = paths.filter((path) => host.files.identify(path) !== same);
  if (rest.length < paths.length) host.err(`gov-lint: ${say('cli/parent-left-out', { path: parent })}\n`);
  return rest;
}
