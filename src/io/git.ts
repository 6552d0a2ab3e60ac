import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from './find-program.ts';
import { readRegular } from './read-regular.ts';

/** Why git does not tell what has changed. */
export type GitFault = 'absent' | 'no-repository' | 'no-revision' | 'no-common-revision' | 'failed';

export interface GitChanges {
  /** Top of the working tree, by its real path. */
  root: string;
  /** Files that are new, gone or other than they were, by their real paths. */
  changed: ReadonlySet<string>;
  /** Folders that are repositories of their own, such as submodules: this one does not say what is in them. */
  apart: readonly string[];
}

export interface GitQuestion {
  /** A revision: what changed since this work and that one parted. The last commit without it. */
  since: string | undefined;
  /** Files that are compared at all, by their path. */
  isWanted(path: string): boolean;
  env: Readonly<Record<string, string | undefined>>;
}

/** Of a large repository the list of files takes a second. */
const MILLISECONDS = 30_000;
const LONGEST_LIST = 256 * 1024 * 1024;
/** A larger one is no table: it is only told by its being there. */
const LARGEST = 64 * 1024 * 1024;

/**
 * What the working tree holds that a commit does not, and the other way round. git only lists names and contents of commits;
 * files are compared here: where git reads them itself, it runs the filters that a repository configures.
 */
export async function gitChanges({ since, isWanted, env }: GitQuestion): Promise<GitChanges | { fault: GitFault }> {
  const program = findProgram('git', env);
  if (program === undefined) return { fault: 'absent' };
  const git = (folder: string, ...args: string[]): Promise<string | undefined> => ask(program, args, folder, env);
  const top = (await git('.', 'rev-parse', '--show-toplevel'))?.replace(/\r?\n$/, '');
  if (!top) return { fault: 'no-repository' };
  const commit = async (name: string): Promise<string | undefined> =>
    // What begins with a dash would be an option, and is no revision.
    name.startsWith('-') ? undefined : (await git(top, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
  const head = await commit('HEAD');
  let base = head;
  if (since !== undefined) {
    const other = await commit(since);
    if (other === undefined) return { fault: 'no-revision' };
    base = head && (await git(top, 'merge-base', head, other))?.trim().split('\n')[0];
    if (base === undefined) return { fault: 'no-common-revision' };
  }
  // Before the first commit everything is new.
  const committed = base === undefined ? '' : await git(top, 'ls-tree', '-r', '-z', '--full-tree', base);
  const present = await git(top, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  if (committed === undefined || present === undefined) return { fault: 'failed' };
  const { files: before, links, modules } = entriesIn(committed);
  const root = realpathSync.native(top);
  const changed = new Set<string>();
  const apart = new Set([...modules.keys()].map((path) => join(root, path)));
  for (const path of new Set([...before.keys(), ...links.keys(), ...present.split('\0')])) {
    const place = join(root, path);
    if (path !== '' && !before.has(path) && isFolder(place)) apart.add(place.replace(/[\\/]$/, ''));
    if (path === '' || path.endsWith('/') || !isWanted(path)) continue;
    const known = before.get(path);
    const link = links.get(path);
    if (link !== undefined) {
      if (!leadsTo(place, link)) changed.add(existsSync(place) ? realpathSync.native(place) : place);
    } else if (known === undefined ? existsSync(place) : !holds(place, known)) changed.add(place);
  }
  return { root, changed, apart: [...apart] };
}

const KINDS = { '100': 'files', '120': 'links', '160': 'modules' } as const;

/** Contents of regular files, where links lead, and commits of submodules, by path. */
function entriesIn(list: string): Record<'files' | 'links' | 'modules', Map<string, string>> {
  const entries = {
    files: new Map<string, string>(),
    links: new Map<string, string>(),
    modules: new Map<string, string>(),
  };
  for (const line of list.split('\0')) {
    const [, mode, id, path] = /^(100|120|160)\d{3} (?:blob|commit) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    if (id !== undefined && path !== undefined) entries[KINDS[mode as keyof typeof KINDS]].set(path, id);
  }
  return entries;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** What a link leads to has an entry of its own: here it is only the name that counts. */
function leadsTo(path: string, id: string): boolean {
  try {
    return blobId(readlinkSync(path, 'buffer'), id) === id;
  } catch {
    return false;
  }
}

function holds(path: string, id: string): boolean {
  const content = readRegular(path, LARGEST);
  if ('fault' in content) return content.fault === 'too-large';
  const { bytes } = content;
  if (blobId(bytes, id) === id) return true;
  // git for Windows ends lines in its own way when it takes files out.
  return (
    bytes.includes('\r\n') &&
    blobId(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'), id) === id
  );
}

function blobId(bytes: Uint8Array, { length }: string): string {
  return createHash(length > 40 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}

/** What git puts out; undefined where it refuses. A repository's own settings have nothing run, fetched or written. */
function ask(
  program: string,
  args: readonly string[],
  cwd: string,
  env: GitQuestion['env'],
): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(
      program,
      ['--no-optional-locks', '-c', 'core.fsmonitor=false', ...args],
      {
        cwd,
        env: { ...env, LC_ALL: 'C', GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
        timeout: MILLISECONDS,
        killSignal: 'SIGKILL',
        maxBuffer: LONGEST_LIST,
        windowsHide: true,
      },
      (error, output) => resolve(error ? undefined : output),
    );
  });
}
