import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export const PROGRAM = resolve('dist/gov-lint.js');

/** An office's repository on this machine. */
export interface Repository {
  folder: string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Changes a file by replacing words that it must hold. */
  change(path: string, from: string, to: string): void;
  git(...args: string[]): string;
  /** A commit of everything; the hook decides. */
  commit(message: string): Outcome;
  run(command: string, args: readonly string[], env?: Readonly<Record<string, string>>): Outcome;
  lint(...args: string[]): Outcome;
  remove(): void;
}

export interface Outcome {
  status: number;
  out: string;
  err: string;
}

/** Three levels: the city's table, a district's, a street's; a configuration, an exception, and one fault known for long. */
export function officeRepository(): Repository {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  // The program under test stands for what npx would fetch.
  const shims = join(folder, '.git', 'shims');
  const env = (more: Readonly<Record<string, string>> = {}) => ({
    ...process.env,
    PATH: `${shims}:${process.env['PATH']}`,
    GIT_AUTHOR_NAME: '经办人',
    GIT_AUTHOR_EMAIL: 'clerk@office.example',
    GIT_COMMITTER_NAME: '经办人',
    GIT_COMMITTER_EMAIL: 'clerk@office.example',
    GIT_CONFIG_GLOBAL: '/dev/null',
    ...more,
  });
  const run = (command: string, args: readonly string[], more?: Readonly<Record<string, string>>): Outcome => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: env(more) });
    return { status: status ?? -1, out: stdout, err: stderr };
  };
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env: env(), stdio: ['ignore', 'pipe', 'pipe'] });
  const path = (name: string): string => join(folder, name);
  const repository: Repository = {
    folder,
    run,
    git,
    lint: (...args) => run('node', [PROGRAM, ...args]),
    read: (name) => readFileSync(path(name), 'utf8'),
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    change(name, from, to) {
      const text = repository.read(name);
      if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
      repository.write(
        name,
        text.replace(from, () => to),
      );
    },
    commit(message) {
      git('add', '--all');
      return run('git', ['commit', '--quiet', '--message', message]);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  git('init', '--quiet', '--initial-branch=main');
  cpSync('tests/ci/office', folder, { recursive: true });
  repository.write('.git/shims/npx', SHIM);
  chmodSync(join(shims, 'npx'), 0o755);
  return repository;
}

/** npx [options] [--] gov-lint[@version] … */
const SHIM = `#!/bin/sh
while [ $# -gt 0 ]; do
  case "$1" in gov-lint*) shift; exec node "${PROGRAM}" "$@" ;; esac
  shift
done
exit 127
`;
